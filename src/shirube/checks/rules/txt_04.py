"""TXT-04: numbers, words of latin letters and brackets have one width and no blanks inside."""

import re
import unicodedata
from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.lines import Line
from shirube.checks.named_places import named, named_plainly
from shirube.checks.rule import Breach, Reads, Rule
from shirube.terms import Bilingual, Severity

_NARROW, _WIDE = "0-9", "０-９"
_ANY = f"[{_NARROW}{_WIDE}]"
_RUN = re.compile(rf"{_ANY}+(?:[.．,，～〜~]{_ANY}+)*")
_PARTED = re.compile(r"(?<![\d,.])\d{1,3}, +\d{3}(?![\d,])")
_WIDE_COMMA = re.compile(r"[０-９0-9]{1,3}(?:[，、][０-９0-9]{3})+(?![０-９0-9])")
_MIXED_BRACKETS = re.compile(r"\([^()（）]{1,40}）|（[^()（）]{1,40}\)")
_HALF_KANA = re.compile("[｡-ﾟ]+")
_BLANK = re.compile(r"[一-龠ぁ-ん]{3}[一-龠] (?=[しをがにはで][、一-龠ぁ-ん])")
_WORD = re.compile(r"[A-Za-zＡ-Ｚａ-ｚ]{2,}")


def _both(text: str) -> bool:
    return any(sign.isascii() and sign.isalnum() for sign in text) and any(
        not sign.isascii() and sign.isalnum() for sign in text
    )


def _mixed_numbers(line: Line) -> list[str]:
    return [match[0] for match in _RUN.finditer(line.printed) if _both(match[0])]


def _parted_numbers(line: Line) -> list[str]:
    return [match[0] for match in _PARTED.finditer(line.printed)]


def _wide_commas(line: Line) -> list[str]:
    return [match[0] for match in _WIDE_COMMA.finditer(line.printed)]


def _mixed_words(line: Line) -> list[str]:
    return [match[0] for match in _WORD.finditer(line.printed) if _both(match[0])]


def _mixed_brackets(line: Line) -> list[str]:
    return _MIXED_BRACKETS.findall(line.printed)


def _half_kana(line: Line) -> list[str]:
    return _HALF_KANA.findall(line.printed)


def _blanks(line: Line) -> list[str]:
    return [line.printed[m.start() : m.end() + 2] for m in _BLANK.finditer(line.printed)]


def _breaches(case: Case) -> Iterator[Breach]:
    for find, fault, plain in (
        (_mixed_numbers, "一つの数に全角と半角の数字が混じっています", "Widths mix in one number"),
        (_parted_numbers, "数の中に空白があります", "There is a blank inside a number"),
        (_wide_commas, "桁区切りが半角のコンマではありません", "A separator is no plain comma"),
        (_mixed_words, "一つの語に全角と半角の英字が混じっています", "Widths mix in one word"),
        (_mixed_brackets, "括弧の一方が全角で他方が半角です", "Widths mix in one pair of brackets"),
        (_half_kana, "半角のカナや記号があります", "There are half-width kana or signs"),
        (_blanks, "文の途中に空白があります", "There is a blank inside a sentence"),
    ):
        held = [(line, word) for line in case.lines for word in find(line)]
        if held:
            words = [word for _, word in held]
            yield Breach(
                held[0][0].subject,
                held[0][0].source,
                f"{fault}。{named(words)}の{len(words)}か所です。",
                f"{plain}: {named_plainly(words)} ({len(words)} places).",
                words[0],
            )
    yield from _two_widths(case)


def _two_widths(case: Case) -> Iterator[Breach]:
    """Words that stand in both widths in one document; one finding counts them."""
    counts: dict[str, list[int]] = {}
    first: dict[tuple[str, bool], Line] = {}
    for line in case.lines:
        for match in _WORD.finditer(line.printed):
            if not _both(match[0]):
                folded = unicodedata.normalize("NFKC", match[0])
                is_wide = not match[0].isascii()
                counts.setdefault(folded, [0, 0])[is_wide] += 1
                first.setdefault((folded, is_wide), line)
    mixed = {word: told for word, told in counts.items() if all(told) and len(word) > 1}
    if mixed:
        told = "、".join(
            f"「{word}」(全角{wide}、半角{narrow})" for word, (narrow, wide) in [*mixed.items()][:5]
        )
        word, (narrow, wide) = next(iter(mixed.items()))
        yield Breach(
            "",
            first[word, wide < narrow].source,
            f"全角と半角の両方で書かれている英字の語が{len(mixed)}語あります。{told}です。",
            f"{len(mixed)} words stand in both widths: {named_plainly(mixed, 5)}.",
            "英字の幅",
        )


RULE = Rule(
    "TXT-04",
    Severity.NOTE,
    Reads.TEXT,
    Bilingual(
        "一つの数・英字の語・括弧の組は、全角か半角の一方で書き、語や文の間に空白を入れない。",
        "A number, a latin word or a pair of brackets has one width and no blank inside.",
    ),
    Bilingual(
        "数字と英字は半角に、桁区切りは半角のコンマにそろえてください。",
        "Use plain digits, letters and commas.",
    ),
    "10歳代～30歳代の2,500人",
    "3０歳代の2, 500人",
    _breaches,
)
