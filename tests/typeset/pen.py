"""Writing text and numbers as a style prints them."""

import re
from collections.abc import Sequence
from decimal import Decimal
from random import Random

from tests.typeset.city import AsOf
from tests.typeset.era import dated, fiscal
from tests.typeset.measuring import seamed, wrapped
from tests.typeset.style import Style

NUMBER = re.compile(r"(?<![0-9A-Za-z⟦.,])\d+(?:[.,]\d+)*(?![A-Za-z])")
NOTE = re.compile(r"⟦(\d+)⟧")
NARROW = 30.0  # lines of wider columns are not stretched
WIDE = str.maketrans("0123456789.", "０１２３４５６７８９．")
KANJI_OR_KANA = frozenset(chr(code) for code in (*range(0x3041, 0x30F7), *range(0x4E00, 0x9FFF)))
FULL_DIGITS = frozenset("０１２３４５６７８９")


class Pen:
    """The choices of one document, in the order in which it is written."""

    def __init__(self, style: Style, last_heisei: int) -> None:
        self.style = style
        self.last_heisei = last_heisei
        self.chance = Random(f"pen:{style.seed}")

    def happens(self, share: float) -> bool:
        return share > 0 and self.chance.random() < share

    def seams(self, text: str) -> str:
        return seamed(text) if self.style.spaced else text

    def digits(self, text: str) -> str:
        """Half-width digits as this style prints them, a choice for each number."""
        kind = self.style.digits
        if kind == "mixed":
            kind = self.chance.choice(("half", "half", "full", "mixed"))
        comma = self.style.comma
        if kind == "half":
            return text.replace(",", comma if comma == "," or self.chance.random() < 0.3 else ",")
        if kind == "full":
            return text.translate(WIDE).replace(",", comma)
        return "".join(
            char.translate(WIDE) if self.chance.random() < 0.5 else char for char in text
        ).replace(",", comma)

    def number(self, number: Decimal, unit: str) -> str:
        """A number with its unit."""
        sign = self.chance.choice("%％") if unit == "%" else unit
        return self.seams(self.digits(f"{number:,}") + sign)

    def line(self, text: str) -> str:
        """Running text on one line."""
        return self.bare(self.seams(text))

    def bare(self, line: str) -> str:
        """A line without the brackets of marks; a digit in them may stand apart."""
        if self.style.raised:
            line = NOTE.sub(r"\n\1\n", line)
        return line.replace("⟦", "").replace("⟧", "")

    def prose(self, text: str) -> str:
        """Running text with its numbers in this style's digits, but none of a Latin word."""
        if self.style.digits == "half":
            return self.seams(text)
        return self.seams(NUMBER.sub(lambda found: self.digits(found.group()), text))

    def lines(self, text: str, limit: float) -> list[str]:
        """Running text, broken at a width; some wrapped lines are stretched."""
        made = [self.bare(line) for line in wrapped(self.prose(text), limit)]
        return [
            self.stretched(line)
            if i < len(made) - 1 and limit < NARROW and self.happens(self.style.justified)
            else line
            for i, line in enumerate(made)
        ]

    def stretched(self, line: str) -> str:
        """Blanks between characters of the line or a part of it, never within Latin words."""
        first, last = 0, len(line)
        if last > 4 and self.chance.random() < 0.4:
            first, last = sorted(self.chance.sample(range(last), 2))
        made = ""
        for i, (here, after) in enumerate(zip(line, line[1:] + " ", strict=True)):
            japanese = here in KANJI_OR_KANA or after in KANJI_OR_KANA
            made += here + " " * (first <= i < last and japanese and " " not in (here, after))
        return made.rstrip(" ")

    def loosened(self, text: str) -> str:
        """Blanks inside a number: between full-width digits, or beside a point or a comma."""
        if any(char.isascii() and char.isalpha() for char in text):
            return text
        if any(char in FULL_DIGITS for char in text):
            return " ".join(text.replace(" ", ""))
        for sign in ".,":
            if sign in text:
                head, _, tail = text.partition(sign)
                return f"{head} {sign}{tail}" if sign == "." else f"{head}{sign} {tail}"
        return text

    def fiscal(self, year: int) -> str:
        """令和 4 年度"""
        return self.seams(self.digits(fiscal(year, self.last_heisei)))

    def dated(self, as_of: AsOf) -> str:
        """令和 3 年 12 月時点"""
        return self.seams(self.digits(dated(as_of, self.last_heisei)))


def ended(lines: Sequence[str]) -> list[str]:
    """The lines of a paragraph, a blank at its end."""
    return [*lines[:-1], lines[-1] + " "]
