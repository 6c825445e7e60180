"""The lines of texts, tables, links, and what an overview says again."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from shirube.checks.sketch.drawing import Drawing
from shirube.checks.sketch.figures import answer, strokes
from shirube.plan import (
    Announcement,
    Datum,
    Event,
    Exhibit,
    ExhibitKind,
    Link,
    Passage,
    PassageKind,
    Relation,
    Restated,
    Restatement,
    Role,
)
from shirube.terms import Quantity, Source


def link(drawing: Drawing, depth: int, fields: Sequence[str], source: Source) -> None:
    """関連 総合戦略 | ①: of the element above."""
    origin = drawing.element(depth)
    drawing.links.append(Link(origin, Relation(fields[0]), fields[1], source))


def passage(drawing: Drawing, depth: int, fields: Sequence[str], source: Source) -> None:
    """文 現状 | 題 | 本文 | 日付."""
    kind, title, text, date = [*fields, *[""] * 4][:4]
    owner = drawing.element(depth)
    drawing.passages.append(Passage(owner, PassageKind(kind), title, text, source, date))


def exhibit(drawing: Drawing, depth: int, fields: Sequence[str], source: Source) -> None:
    """表 統計表 | 題 | 行・欄=3人 行・欄=4人 | 注 端数処理."""
    kind, title, cells, *more = fields
    data = []
    for cell in cells.split():
        place, _, value = cell.partition("=")
        row, _, column = place.partition("・")
        data.append(Datum(row, column, answer(value, ""), source))
    notes = tuple(filter(None, strokes(more).get("注", "").split("、")))
    owner, name = drawing.element(depth), f"表{len(drawing.exhibits) + 1}"
    table = Exhibit(name, owner, ExhibitKind(kind), title, tuple(data), source, notes)
    drawing.exhibits.append(table)


def announcement(drawing: Drawing, depth: int, fields: Sequence[str], source: Source) -> None:
    """告知 全2施策3事業のうち、… | 2施策 3事業 1施策 1事業."""
    counts = tuple(
        (int(value.value), value.unit)
        for value in (answer(word, "") for word in fields[1].split())
        if isinstance(value, Quantity) and value.value == Decimal(int(value.value))
    )
    drawing.announcements.append(Announcement(fields[0], counts, source))


def restatement(drawing: Drawing, depth: int, fields: Sequence[str], source: Source) -> None:
    """概要 名称 | 1 港; 概要 事業費 | 1 港 | 2022 | 見込み | 100; 概要 変更 | 1-1 | 3 | 4 | 理."""
    what, named, *more = [*fields, "", "", ""]
    number, _, name = named.partition(" ")
    if not number[:1].isdecimal():
        number, name = "", named
    base = Restatement(Restated(what), number, name, source)
    if base.subject is Restated.COST:
        money = answer(more[2], "千円")
        base = replace(base, year=int(more[0]), role=Role(more[1]), answer=money)
    elif base.subject is Restated.CHANGE:
        values = (answer(more[0], ""), answer(more[1], ""))
        base = replace(base, before=values[0], answer=values[1], reason=more[2])
    drawing.restatements.append(base)


def event(drawing: Drawing, depth: int, fields: Sequence[str], source: Source) -> None:
    """日程 令和5年4月10日 | 今後の予定 | 議会に報告 | 2023-04-10 | 2023-04-10."""
    when, schedule, what, first, last = [*fields, *[""] * 5][:5]
    owner = drawing.element(depth)
    drawing.events.append(Event(owner, schedule, when, first, last or first, what, source))
