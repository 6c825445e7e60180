"""The lines of the tree and its indicators."""

from collections.abc import Sequence
from dataclasses import replace

from shirube.checks.sketch.drawing import BLANK, Drawing, Stroke
from shirube.checks.sketch.figures import answer, figures, strokes
from shirube.plan import Category, Change, Direction, Element, Ground, Indicator, Kind, Rank
from shirube.terms import Source

_RANKS = {rank.value: rank for rank in Rank}


def plan(drawing: Drawing, depth: int, fields: Sequence[str], source: Source) -> None:
    """計画 2022-2023 | 版 | 案 | 日付 | 数値の時点 | 計画名 | 計画種別."""
    years, stage, draft, date, as_of, name, kind = [*fields, *[""] * 7][:7]
    first, _, last = years.partition("-")
    plan = replace(BLANK.plan, first=int(first), last=int(last or first))
    named = replace(plan, name=name or plan.name, kind=kind or plan.kind)
    drawing.edition = replace(
        drawing.edition,
        plan=named,
        stage=stage or BLANK.stage,
        draft=draft == "案",
        date=date or BLANK.date,
        as_of=as_of,
    )


def element(drawing: Drawing, depth: int, tier: str, fields: Sequence[str], source: Source) -> None:
    """施策 1 港のにぎわい | 所管 港湾部、観光課 | 注 再掲 | 説明の文."""
    number, _, name = fields[0].partition(" ")
    if not number[:1].isdecimal() and number[:1] not in "①②③④⑤⑥⑦⑧⑨":
        number, name = "", fields[0]
    given = strokes(fields[1:])
    parent = drawing.element(depth)
    taken = {element.id for element in drawing.elements}
    wanted = f"{tier}{number or name}"
    identity = next(i for i in (wanted, *(f"{wanted}~{n}" for n in range(2, 99))) if i not in taken)
    departments = given.get("所管", "")
    drawing.elements.append(
        Element(
            identity,
            parent,
            tier,
            _RANKS.get(tier),
            number,
            name,
            source,
            printed=name,
            description=given.get("", ""),
            departments=tuple(departments.split("、")) if departments else (),
            notes=tuple(filter(None, given.get("注", "").split("、"))),
            page=given.get("ページ", ""),
        )
    )
    drawing.above = {d: i for d, i in drawing.above.items() if d < depth} | {depth: identity}


def row(category: Category) -> Stroke:
    """Return what draws a row of a category."""

    def draw(drawing: Drawing, depth: int, fields: Sequence[str], source: Source) -> None:
        """行動量 ① 市の回数 | 回 | 合計 | 増 | 現況値 =2 | 当初計画 2022=3 計=7 | 注 累計."""
        number, _, name = fields[0].rpartition(" ")
        unit, kind, direction = fields[1:4]
        owner = drawing.element(depth)
        given = strokes(fields[4:])
        identity = f"{owner}/{category.value}{number or name}"
        made = figures(given, identity, unit, source, drawing.edition.plan)
        drawing.figures += made
        origin = given.get("再掲", "")
        drawing.indicators.append(
            Indicator(
                identity,
                owner,
                category,
                number,
                name,
                unit,
                Kind(kind),
                Ground.PRINTED,
                Direction(direction),
                Ground.PRINTED,
                source,
                parts=tuple(dict.fromkeys(figure.part for figure in made if figure.part)),
                related=tuple(filter(None, given.get("関連", "").split("、"))),
                relisted="再掲" in given,
                relisted_from=origin,
                notes=tuple(filter(None, given.get("注", "").split("、"))),
            )
        )
        drawing.row = identity

    return draw


def change(drawing: Drawing, depth: int, fields: Sequence[str], source: Source) -> None:
    """変更 2023 | 10 | 20 | 理由 | 分類 | 承認者: of the row above; 目標値 for a year."""
    subject, before, after, reason, sort, approver = [*fields, *[""] * 6][:6]
    unit = next((row.unit for row in drawing.indicators if row.id == drawing.row), "")
    values = (answer(before, unit), answer(after, unit))
    made = Change(drawing.row, "", subject, *values, reason, source, sort, approver)
    drawing.changes.append(made)
