"""DAT-03: every date can be read and exists, and spans of time run forward."""

import re
from calendar import monthrange
from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.rule import Breach, Reads, Rule
from shirube.checks.script import Piece
from shirube.terms import DATE, Bilingual, Severity, days, year

_YEAR = r"(?:(?:明治|大正|昭和|平成|令和)(?:元|\d{1,2})|(?:19|20)\d\d)年"
_GARBLED = re.compile(
    rf"(?=[明大昭平令\d])(?:{_YEAR}\d{{1,2}}年\d{{1,2}}日|(?<!\d)\d{{1,2}}月\d{{1,2}}月\d{{1,2}}日"
    rf"|{_YEAR}\d{{1,2}}日(?!\d|間)|{_YEAR}(?:0|1[3-9]|[2-9]\d)月"
    rf"|{_YEAR}\d{{1,2}}月\d{{1,2}}月(?!\d)|{_YEAR}度\d{{1,2}}年\d{{1,2}}月)"
)
_DAY = re.compile(
    rf"(?=[明大昭平令\d])(?P<year>{_YEAR})?(?<!\d)(?P<month>\d{{1,2}})月(?P<day>\d{{1,2}})日"
)
_SPAN = re.compile(rf"(?P<from>{DATE})(?:[~〜]|から)(?P<to>{DATE})")
_STARTS = re.compile(_YEAR)
_UNITS = re.compile("[年月日]")


def _breaches(case: Case) -> Iterator[Breach]:
    for piece in case.script:
        if not _UNITS.search(piece.text):
            continue
        garbled = [match.span() for match in _GARBLED.finditer(piece.text)]
        for first, last in garbled:
            words = piece.text[first:last]
            yield Breach(
                piece.subject,
                piece.source(first, last),
                f"「{words}」は日付として読めません。年・月・日の文字を確かめてください。",
                f"'{words}' cannot be read as a date.",
                words,
            )
        yield from _no_days(piece)
        yield from _backward(piece)


def _no_days(piece: Piece) -> Iterator[Breach]:
    for match in _DAY.finditer(piece.text):
        month, day = int(match["month"]), int(match["day"])
        named = year(match["year"]) if match["year"] else None
        if not 1 <= month <= 12 or not 1 <= day <= _length(named, month):
            yield Breach(
                piece.subject,
                piece.source(*match.span()),
                f"「{match[0]}」という日はありません。",
                f"There is no day '{match[0]}'.",
                match[0],
            )


def _length(named: int | None, month: int) -> int:
    return monthrange(named or 2000, month)[1]


def _backward(piece: Piece) -> Iterator[Breach]:
    for match in _SPAN.finditer(piece.text):
        began = days(match["from"])
        ended = days(match["to"], began)
        if not (_STARTS.match(match["from"]) and began and ended):
            continue
        if began.first and ended.last and ended.last < began.first:
            yield Breach(
                piece.subject,
                piece.source(*match.span()),
                f"「{match[0]}」は、終わりが始まりより前です。",
                f"'{match[0]}' ends before it begins.",
                match[0],
            )


RULE = Rule(
    "DAT-03",
    Severity.ERROR,
    Reads.TEXT,
    Bilingual(
        "日付は読むことができ、実在し、期間の終わりは始まりより後である。",
        "Dates can be read and exist, and spans end after they begin.",
    ),
    Bilingual("正しい日付を確かめて直してください。", "Find out the right date and mend it."),
    "令和5年3月14日に開き、令和6年2月29日に閉じた。",
    "令和5年3年14日に開き、令和5年2月29日に閉じた。",
    _breaches,
)
