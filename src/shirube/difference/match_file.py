"""対応.csv: one pair a row, or one thing that only one of the two Editions has.

What a person decided (確定, 否定) is read again and goes before the comparison; the other rows
are what the program found, and are found anew. A row of one ID that is 確定 says that it has no
counterpart.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from shirube.difference.difference import Difference, ElementPair, IndicatorPair
from shirube.difference.match import How, Match, Thing, Verdict
from shirube.difference.verdicts import FILE
from shirube.exchange.tables.cell import COMMA, joined
from shirube.exchange.tables.csv_file import csv_bytes, csv_rows, rows
from shirube.exchange.tables.misfit import Misfit
from shirube.exchange.tables.row import Row
from shirube.exchange.tables.table import Column, Table
from shirube.plan import Element
from shirube.terms import Bilingual

_ELEMENT, _INDICATOR = "要素", "指標"
_DECIDED = (How.CONFIRMED, How.REJECTED)
_MEANINGS = {
    How.IDENTITY: "同じ計画の同じ識別子",
    How.CERTAIN: "比べて疑いがない",
    How.POSSIBLE: "似ているので、人が決める。一方だけの行では、対応するものが見つからない",
    How.CONFIRMED: "人が確かめた",
    How.REJECTED: "人が違うと決めた",
}


@dataclass(frozen=True, slots=True)
class Line:
    """One row of 対応.csv."""

    element: bool
    match: Match
    before: str = ""
    before_name: str = ""
    after: str = ""
    after_name: str = ""


_COLUMNS = (
    Column(
        "対象",
        "Line.element",
        Bilingual("要素か指標か", "an element or an indicator"),
        words=((_ELEMENT, "element"), (_INDICATOR, "indicator")),
        required=True,
    ),
    Column(
        "状態",
        "Match.how",
        Bilingual(
            "確定と否定は人の判断。ほかはプログラムの答え",
            "確定 and 否定 are a person's; the others are the program's",
        ),
        words=tuple((how.value, meaning) for how, meaning in _MEANINGS.items()),
        required=True,
    ),
    Column("点", "Match.score", Bilingual("似ている度合い、100点満点", "out of 100"), "integer"),
    Column("前ID", "Line.before", Bilingual("前の版の識別子", "the ID before")),
    Column("前の名称", "Line.before_name", Bilingual("前の版の名称", "the name before")),
    Column("後ID", "Line.after", Bilingual("後の版の識別子", "the ID after")),
    Column("後の名称", "Line.after_name", Bilingual("後の版の名称", "the name after")),
    Column(
        "根拠",
        "Match.grounds",
        Bilingual("どの項目で何点か", "how many points for what"),
        sign=COMMA,
    ),
    Column("確認者", "Match.by", Bilingual("誰が判断したか", "who decided")),
    Column("理由", "Match.why", Bilingual("なぜそう判断したか", "why")),
)


def _cells(line: Line) -> tuple[str, ...]:
    match = line.match
    return (
        _ELEMENT if line.element else _INDICATOR,
        match.how.value,
        "" if match.score is None else str(match.score),
        line.before,
        line.before_name,
        line.after,
        line.after_name,
        joined(tuple(f"{aspect}{points}" for aspect, points in match.grounds), COMMA),
        match.by,
        match.why,
    )


MATCHES = Table(
    FILE,
    "matches",
    Bilingual("一つの対応、または一方にだけあるもの", "one pair, or what only one Edition has"),
    _COLUMNS,
    _cells,
)


def match_table(difference: Difference) -> bytes:
    """Return 対応.csv of a difference; every decision of a person stands in it as it was given.

    Raises Refusal for a name that no cell can hold.
    """
    return csv_bytes(MATCHES, rows(MATCHES, _lines(difference)))


def verdicts(content: bytes, file: str = FILE) -> tuple[Verdict, ...]:
    """Return what a person decided in a 対応.csv, which may be named ``file``.

    Raises Refusal, with the name and the line, for what is no such file.
    """
    found = []
    for row in csv_rows(replace(MATCHES, file=file), content):
        try:
            found.append(_verdict(row))
        except Misfit as misfit:
            raise misfit.refusal(file, row.line, row[misfit.column]) from None
    return tuple(verdict for verdict in found if verdict.how in _DECIDED)


def _verdict(row: Row) -> Verdict:
    if row["対象"] not in (_ELEMENT, _INDICATOR):
        raise Misfit(
            "対象", f"{_ELEMENT}か{_INDICATOR}にしてください", f"write {_ELEMENT} or {_INDICATOR}"
        )
    return Verdict(
        row["対象"] == _ELEMENT,
        row["前ID"],
        row["後ID"],
        row.word("状態", How),
        row["確認者"],
        row["理由"],
        row.line,
        row["前の名称"],
        row["後の名称"],
    )


def _lines(difference: Difference) -> Iterator[Line]:
    for one in difference.verdicts:
        match = Match(one.how, by=one.by, why=one.why)
        yield Line(one.element, match, one.before, one.before_name, one.after, one.after_name)
    yield from _pairs(difference.elements)
    yield from _pairs(difference.indicators)
    decided = {(v.element, v.before, v.after) for v in difference.verdicts}
    for thing in difference.removed:
        if (isinstance(thing, Element), thing.id, "") not in decided:
            yield _alone(thing, before=True)
    for thing in difference.added:
        if (isinstance(thing, Element), "", thing.id) not in decided:
            yield _alone(thing, before=False)


def _pairs(pairs: Iterable[ElementPair | IndicatorPair]) -> Iterator[Line]:
    for pair in pairs:
        if pair.match.how is not How.CONFIRMED:
            one, other = pair.before, pair.after
            is_element = isinstance(one, Element)
            yield Line(is_element, pair.match, one.id, one.name, other.id, other.name)


def _alone(thing: Thing, before: bool) -> Line:
    match, named = Match(How.POSSIBLE), (thing.id, thing.name)
    if before:
        return Line(isinstance(thing, Element), match, *named)
    return Line(isinstance(thing, Element), match, after=named[0], after_name=named[1])
