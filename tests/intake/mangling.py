"""Hypothesis strategies that mangle a document: what happens to texts between printer and reader.

A mangling is a value, so that a failure says in words what was done to which document.
"""

import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache

from hypothesis import strategies as st

from tests.typeset import PLAIN, Scope, Style, invent, typeset
from tests.typeset.invention import Layout

Lines = list[str]
_TIMES = 100
"""How often a word is repeated where it is repeated at all."""


@dataclass(frozen=True, slots=True)
class Mangling:
    """What is done (a key of ``DEEDS``) to the lines from ``first`` to ``last`` (0 to 1).

    ``words`` are put in where the deed puts something in.
    """

    deed: str
    first: float
    last: float
    words: str


@dataclass(frozen=True, slots=True)
class Document:
    """An invented document by its layout and seed, plain or with the troubles of real text."""

    layout: Layout
    seed: int
    troubled: bool


def _line(change: Callable[[str, str], str]) -> Callable[[Lines, str], Lines]:
    """A deed that changes each line."""
    return lambda lines, words: [change(line, words) for line in lines]


def _half(line: str) -> str:
    return line[: len(line) // 2]


def _wide(line: str) -> str:
    return "".join(chr(ord(sign) + 0xFEE0) if "!" <= sign <= "~" else sign for sign in line)


DEEDS: Mapping[str, Callable[[Lines, str], Lines]] = {
    "lose": lambda lines, words: [],
    "repeat": lambda lines, words: lines * 2,
    "reverse": lambda lines, words: lines[::-1],
    "sort": lambda lines, words: sorted(lines),
    "sort out blanks": lambda lines, words: [line for line in lines if line.strip()],
    "put a line before": lambda lines, words: [words, *lines],
    "put many lines before": lambda lines, words: [words] * _TIMES + lines,
    "put a long line before": lambda lines, words: [words * _TIMES, *lines],
    "put a line of pieces before": lambda lines, words: [f"{words} " * _TIMES, *lines],
    "put a line between all": lambda lines, words: [each for one in lines for each in (one, words)],
    "join": lambda lines, words: ["".join(lines)],
    "join with blanks": lambda lines, words: [" ".join(lines)],
    "turn pages": lambda lines, words: [f"\f{line}" for line in lines],
    "cut in the middle": _line(lambda line, words: _half(line)),
    "put in the middle": _line(lambda line, words: f"{_half(line)}{words}{line[len(line) // 2 :]}"),
    "put before each": _line(lambda line, words: words + line),
    "put behind each": _line(lambda line, words: line + words),
    "put for digits": _line(
        lambda line, words: "".join(words if sign.isdigit() else sign for sign in line)
    ),
    "put for blanks": _line(lambda line, words: words.join(line.split(" "))),
    "put for units": _line(lambda line, words: line.replace("人", words).replace("％", words)),
    "put for labels": _line(lambda line, words: line.replace("計画", words).replace("実績", words)),
    "drop blanks": _line(lambda line, words: "".join(line.split())),
    "strip": _line(lambda line, words: line.strip()),
    "close": _line(lambda line, words: f"{line} "),
    "set apart": _line(lambda line, words: " ".join(line)),
    "widen": _line(lambda line, words: _wide(line)),
    "narrow": _line(lambda line, words: unicodedata.normalize("NFKC", line)),
}
"""What may be done to lines with words."""

HEADINGS = (
    "政策の柱 1 名",
    "施策 1 名",
    "目指す姿",
    "■施策を構成する事業",
    "事業 番号 取組み 令和4年度 令和5年度 総量 計画変更理由・内容等",
    "事業 番号 指標 策定時 目標値 (令和5年度末) 目標値変更理由等",
    "当初計画",
    "実績",
    "合計",
    "推進施策1 名",
    "めざす姿",
    "番号 主な取組み 目的と内容",
    "番号 行動量 現況値 令和4年度 令和5年度 総量",
    "■取組みの成果指標■",
    "コラム",
)
SIGNS = (
    *"0１①²〇○●■◆▶➡⇒※＊―－-~〜、。,.:：/()（）【】「」<>△▲%％元第年度人件千円市",
    "1-1",
    "1,234",
    "(1",
    "令和",
    "令和4年度",
    "(令和3年12月時点)",
    "a)",
    "累計",
    "他計画",
    "検討",
)
UNSEEN = ("\x00", "\x07", "\x0b", "\x0c", "\x1c", "\x85", "\ufeff", "\u200b", "\u2028", "\u202e")
MARKS = ("\u0301", "か\u3099", "\u3099", "\uf0d8", "\ufffd", "\u3000", "\xa0", "👨‍👩‍👧", "ﷺ")
NUMBERS = ("9" * 40, "1" * 400, "0.000001", "1." * 9, "令和9999年度", "明治0年度", "平成元年度")


def manglings() -> st.SearchStrategy[list[Mangling]]:
    """One to four manglings, one upon the other."""
    words = st.sampled_from((*HEADINGS, *SIGNS, *UNSEEN, *MARKS, *NUMBERS)) | st.text(max_size=9)
    place = st.floats(0, 1)
    one = st.builds(Mangling, st.sampled_from(sorted(DEEDS)), place, place, words)
    return st.lists(one, min_size=1, max_size=4)


def documents() -> st.SearchStrategy[Document]:
    """Small documents of both layouts."""
    layouts: tuple[Layout, ...] = ("progress", "sector")
    return st.builds(Document, st.sampled_from(layouts), st.integers(1, 4), st.booleans())


@cache
def text(document: Document) -> str:
    """The text of an invented document."""
    style = Style.drawn(document.seed) if document.troubled else PLAIN
    return typeset(invent(document.seed, document.layout, Scope(measures=1, years=2)), style)


def mangled(whole: str, deeds: list[Mangling]) -> str:
    """A text after all that was done to it."""
    lines = whole.split("\n")
    for deed in deeds:
        start, end = sorted(round(place * len(lines)) for place in (deed.first, deed.last))
        lines[start:end] = DEEDS[deed.deed](lines[start:end], deed.words)
    return "\n".join(lines)
