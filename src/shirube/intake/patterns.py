"""Headings as a planner writes them down: 「施策 {number} {name}」.

A blank in a pattern may be nothing, a blank or a line break on the page. ``{number}`` is a
run of digits, ``{circled}`` a circled one (①), ``{year}`` a fiscal year as printed (令和4年度),
``{year}+`` one or more of them, ``{baseline}`` the year or date of a baseline,
``{target}`` the year of a target, ``{stage}`` a year with 実績, 見込み or 計画 behind it,
``{bullet}`` a sign that begins a list's item, ``{name}`` and ``{text}`` any words.
``[現況値|基準値]`` is one of several words, and ``[計画|]`` a word that may be missing.
Letters may stand apart on the page (行 動 量).
Everything is compared folded.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from shirube.terms import FISCAL_YEAR, FISCAL_YEARS, fold_apart

_DATE = r"(?:(?:令和|平成|昭和)\s*(?:元|\d+)\s*年\s*\d+\s*月(?:\s*\d+\s*日)?)"
_AS_OF = rf"(?:{FISCAL_YEAR}|{_DATE}|[HR]\d+(?:[./]\d+)?)\s*(?:末|実績|見込み|現在|時点)*"
_PLACEHOLDERS = {
    "number": r"(?P<number>\d{1,6}(?:-\d{1,6}){0,4}(?!\d))",
    "circled": r"(?P<number>[①-⑳])",
    "year": FISCAL_YEAR,
    "stage": rf"(?:{FISCAL_YEAR}\s*(?:実\s*績|見\s*込\s*み|計\s*画))",
    "baseline": rf"(?P<baseline>{_AS_OF})",
    "target": rf"(?P<target>{FISCAL_YEAR})",
    "name": r"(?P<name>\S.*)",
    "text": r".*",
    "bullet": "[●•・○◯◆◇➢➤✓?\ue000-\uf8ff]",
    "count": r"\d{1,6}",
    "date": rf"(?P<date>{_DATE})",
}
_SEVERAL = {"year": rf"(?P<years>{FISCAL_YEARS})\s*"}
"""A placeholder with + whose words are wanted; of others only the place counts."""
_NARROW = {
    "number": r"\d[\d-]*",
    "count": r"\d+",
    "circled": "[①-⑳]",
    "bullet": _PLACEHOLDERS["bullet"],
    "date": "[令平昭].*",
}
"""What a placeholder may be, blanks left out; any other may be anything."""
_LOOKED_AT = 6
"""Letters and placeholders of a pattern by which most lines are told not to begin it."""
_LINES_OF_YEARS = 16
_PIECES = re.compile(r"\{(\w+)\}(\+)?|\[([^\[\]]*\|[^\[\]]*)\]|(\s+)|(.)")


@dataclass(frozen=True, slots=True)
class Pattern:
    """A compiled heading: its expression, and the lines it may take.

    ``opening`` are its letters before the first placeholder, ``start`` is how its first line
    begins; both leave out blanks.
    """

    written: str
    expression: re.Pattern[str]
    lines: int
    opening: str
    start: re.Pattern[str]

    def may_begin(self, letters: str) -> bool:
        """Tell whether a line that holds ``letters``, blanks left out, may be its first."""
        return bool(self.start.match(letters))


@dataclass(frozen=True, slots=True)
class Hit:
    """A heading found: how many lines it took, and what its placeholders held."""

    pattern: Pattern
    lines: int
    number: str = ""
    name: str = ""
    date: str = ""
    years: str = ""
    baseline: str = ""
    target: str = ""
    page: int = 0
    """A page number that was glued to the heading, or 0."""


@cache
def pattern(written: str) -> Pattern:
    """Return the compiled form of a heading as written in a layout."""
    folded = fold_apart(written)
    lines = 1 + len(re.findall(r"\s+", folded)) + _LINES_OF_YEARS * folded.count("+")
    expression, start = re.compile(_expression(folded)), re.compile(_start(folded))
    opening = re.split(r"[{\[]", folded)[0].replace(" ", "")
    return Pattern(written, expression, lines, opening, start)


def _start(folded: str) -> str:
    """Return the expression of how the first line of a heading begins, if the line goes so far."""
    units: list[str] = []
    for placeholder, plus, choice, blank, letter in _PIECES.findall(folded):
        unit = _NARROW.get(placeholder, "") if placeholder else _choice(choice) or re.escape(letter)
        if plus or (not blank and not unit) or len(units) == _LOOKED_AT:
            break
        units += [unit] if unit else []
    start = ""
    for unit in reversed(units):
        start = rf"{unit}(?:\Z|{start})" if start else unit
    return start


def _choice(choice: str) -> str:
    """Return the expression of a choice of signs, or nothing where one has several letters."""
    signs = [_NARROW.get(each.strip("{}"), re.escape(each)) for each in choice.split("|")]
    single = all(len(each) <= 1 or each == "{bullet}" for each in choice.split("|"))
    return f"(?:{'|'.join(signs)})" if choice and single else ""


def _expression(folded: str) -> str:
    """Return the expression of re for a folded heading, or for one of its alternatives."""
    found = ""
    for placeholder, plus, choice, blank, letter in _PIECES.findall(folded):
        if placeholder:
            part = _PLACEHOLDERS[placeholder]
            several = _SEVERAL.get(placeholder, rf"(?:\s*{part}){{1,40}}\s*")
            found += several if plus else rf"\s*{part}\s*"
        elif choice:
            found += f"(?:{'|'.join(_expression(each) for each in choice.split('|'))})"
        else:
            found += r"\s*" if blank else re.escape(letter) + r"\s*"
    return found


class Headings:
    """The patterns of a layout, found by their first letter."""

    def __init__(self, written: Sequence[tuple[str, object]]) -> None:
        patterns = [(pattern(text), owner) for text, owner in written]
        self.patterns = sorted(patterns, key=lambda each: not each[0].opening)
        self.by_letter: dict[str, list[tuple[Pattern, object]]] = {}

    def hits(
        self, folded: Sequence[str], at: int, first: str | None = None
    ) -> list[tuple[Hit, object]]:
        """Return the headings that begin at line ``at`` of ``folded``.

        Those that begin with a letter come before those that begin with a placeholder.
        ``first`` stands in place of line ``at``, if given.
        """
        found: list[tuple[Hit, object]] = []
        line = folded[at] if first is None else first
        letters = line.replace(" ", "")
        for compiled, owner in self._near(letters[:1]):
            if compiled.may_begin(letters):
                hit = hit_at(compiled, folded, at, line)
                found += [(hit, owner)] if hit else []
        return found

    def _near(self, letter: str) -> list[tuple[Pattern, object]]:
        """Return the patterns that may begin with a letter."""
        if letter not in self.by_letter:
            near = [each for each in self.patterns if each[0].may_begin(letter)]
            self.by_letter[letter] = near
        return self.by_letter[letter]


def hit_at(
    compiled: Pattern, folded: Sequence[str], at: int, first: str | None = None
) -> Hit | None:
    """Return the heading if it begins at line ``at`` of ``folded``, or at ``first`` instead.

    It is the shortest that fits, or the longest where the pattern ends with a +.
    """
    text = folded[at] if first is None else first
    found: Hit | None = None
    for taken in range(1, compiled.lines + 1):
        if taken > 1:
            if at + taken > len(folded):
                break
            text = f"{text} {folded[at + taken - 1]}"
        match = compiled.expression.fullmatch(text)
        if match:
            held: dict[str, Any] = match.groupdict(default="")
            found = Hit(compiled, taken, **{key: word.strip() for key, word in held.items()})
            if not compiled.written.endswith("+"):
                break
    return found
