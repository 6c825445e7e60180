"""TXT-04: numbers, words of latin letters and brackets have one width and no blanks inside."""

import re
import unicodedata
from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.evidence.joined import joined
from shirube.checks.evidence.lines import Line
from shirube.checks.evidence.named_places import named, named_plainly
from shirube.checks.rule import Breach, Reads, Rule
from shirube.checks.script import Piece
from shirube.terms import Bilingual, Severity

_NARROW, _WIDE = "0-9", "０-９"
_ANY = f"[{_NARROW}{_WIDE}]"
_RUN = re.compile(rf"{_ANY}+(?:[.．,，～〜~]{_ANY}+)*")
_PARTED = re.compile(r"(?<![\d,.])\d{1,3}, +\d{3}(?![\d,])")
_WIDE_COMMA = re.compile(r"[０-９0-9]{1,3}(?:[，、][０-９0-9]{3})+(?![０-９0-9])")
_MIXED_BRACKETS = re.compile(r"\([^()（）\n]{1,40}）|（[^()（）\n]{1,40}\)")
_WRAPPED = re.compile(
    r"(?:\(([^()（）\n]{1,40}\n[^()（）\n]{0,40})）|（([^()（）\n]{1,40}\n[^()（）\n]{0,40})\))"
)
_HEADING = re.compile(r"^\s*[(（](?:([0-9]{1,2})|([０-９]{1,2}))[)）]\s*\S")
_HALF_KANA = re.compile("[｡-ﾟ]+")
_BLANK = re.compile(r"[一-龠ぁ-ん]{3}[一-龠] (?=[しをがにはで][、一-龠ぁ-ん])")
_SELDOM = 4
"""A width that is so many times rarer than the other is a slip."""
_WORD = re.compile(r"[A-Za-zＡ-Ｚａ-ｚ]{2,}")


def _both(text: str) -> bool:
    return any(sign.isascii() and sign.isalnum() for sign in text) and any(
        not sign.isascii() and sign.isalnum() for sign in text
    )


def _whole(match: re.Match[str]) -> str:
    return match[0]


def _with_what_follows(match: re.Match[str]) -> str:
    return match.string[match.start() : match.end() + 2]


def _mixed(match: re.Match[str]) -> str:
    return match[0] if _both(match[0]) else ""


def _breaches(case: Case) -> Iterator[Breach]:
    text = joined(line.printed for line in case.lines)
    for form, quoted, fault, plain in (
        (_RUN, _mixed, "一つの数に全角と半角の数字が混じっています", "Widths mix in one number"),
        (_PARTED, _whole, "数の中に空白があります", "There is a blank inside a number"),
        (
            _WIDE_COMMA,
            _whole,
            "桁区切りが半角のコンマではありません",
            "A separator is no plain comma",
        ),
        (_WORD, _mixed, "一つの語に全角と半角の英字が混じっています", "Widths mix in one word"),
        (
            _MIXED_BRACKETS,
            _whole,
            "括弧の一方が全角で他方が半角です",
            "Widths mix in one pair of brackets",
        ),
        (_HALF_KANA, _whole, "半角のカナや記号があります", "There are half-width kana or signs"),
        (
            _BLANK,
            _with_what_follows,
            "文の途中に空白があります",
            "There is a blank inside a sentence",
        ),
    ):
        found = [match for match in form.finditer(text.text) if quoted(match)]
        held = [(case.lines[text.part(*m.span())[0]], quoted(m).rstrip("\n")) for m in found]
        if held:
            words = [word for _, word in held]
            yield Breach(
                held[0][0].subject,
                held[0][0].source,
                f"{fault}。{named(words)}の{len(words)}か所です。",
                f"{plain}: {named_plainly(words)} ({len(words)} places).",
                words[0],
            )
    yield from _wrapped_brackets(case)
    yield from _headings(case)
    yield from _two_widths(case)


def _wrapped_brackets(case: Case) -> Iterator[Breach]:
    """Brackets of two widths that stand on two lines of one paragraph."""
    held: list[tuple[Piece, str, int]] = []
    for piece in case.script:
        if len(piece.printed) > 1:
            text = "\n".join(line.strip() for line in piece.printed)
            for match in _WRAPPED.finditer(text):
                held.append((piece, match[0].replace("\n", ""), text.count("\n", 0, match.start())))
    if held:
        piece, words, line = held[0]
        told = [word for _, word, _ in held]
        yield Breach(
            piece.subject,
            piece.sources[line],
            f"行をまたぐ括弧の一方が全角で他方が半角です。{named(told)}の{len(told)}か所です。",
            f"Widths mix in brackets over two lines: {named_plainly(told)} ({len(told)} places).",
            words,
        )


def _headings(case: Case) -> Iterator[Breach]:
    """Numbers (1), (2) … before headings, of which a few have another width."""
    held: tuple[list[Line], list[Line]] = ([], [])
    for line in case.lines:
        match = _HEADING.match(line.printed)
        if match:
            held[match[1] is None].append(line)
    rare, usual = sorted(held, key=len)
    if rare and len(rare) * _SELDOM <= len(usual):
        widths = ("半角", "全角") if rare is held[0] else ("全角", "半角")
        places = "、".join(str(line.source.first) for line in rare[:3])
        yield Breach(
            rare[0].subject,
            rare[0].source,
            f"見出しの番号(1)、(2)…の数字が、{len(rare)}か所({places}行)だけ{widths[0]}です。"
            f"ほかの{len(usual)}か所は{widths[1]}です。",
            f"The numbers of {len(rare)} headings have another width than the other {len(usual)}.",
            "見出しの番号",
        )


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
