"""Sketches: small Editions written as lines, for the examples of rules.

A line is a word that says what it is, and fields parted by ``|``. Two more blanks at its
beginning put it under the line above. docs/checks.md explains the notation.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import Any

from shirube.checks.case import Case
from shirube.checks.script import document_script
from shirube.checks.sketched_figures import answer, figures, strokes
from shirube.difference import difference
from shirube.plan import (
    Announcement,
    Category,
    Change,
    Cost,
    Datum,
    Direction,
    Edition,
    Effect,
    EffectCategory,
    Element,
    Event,
    Exhibit,
    ExhibitKind,
    Figure,
    Ground,
    Indicator,
    Kind,
    Link,
    Passage,
    PassageKind,
    Plan,
    Rank,
    Relation,
    Restated,
    Restatement,
    Role,
)
from shirube.terms import Quantity, Reason, Source, Unknown, Wording

_FILE = "例"
_BLANK = Edition(
    Plan("sketch", "", "潮見市", "潮見市実施計画", "実施計画", 2022, 2023),
    "推進状況",
    False,
    "令和5年2月",
    "",
    "",
    (),
    (),
    (),
    (),
)
_RANKS = {rank.value: rank for rank in Rank}
_OTHERS = "＋"
"""A line with this sign alone parts the plans of a case."""
_LATER = "→"
"""A line with this sign alone stands between an earlier Edition and the later one."""


@dataclass(slots=True)
class _Drawing:
    """The lists of an Edition while its lines are read, and the elements above by depth."""

    edition: Edition = _BLANK
    above: dict[int, str] = field(default_factory=dict)
    row: str = ""
    elements: list[Element] = field(default_factory=list)
    indicators: list[Indicator] = field(default_factory=list)
    figures: list[Figure] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)
    costs: list[Cost] = field(default_factory=list)
    effects: list[Effect] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    passages: list[Passage] = field(default_factory=list)
    exhibits: list[Exhibit] = field(default_factory=list)
    announcements: list[Announcement] = field(default_factory=list)
    restatements: list[Restatement] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)

    def element(self, depth: int) -> str:
        """Return the ID of the nearest element above a depth, or empty."""
        return next((self.above[d] for d in range(depth - 1, -1, -1) if d in self.above), "")


def sketched_text(text: str) -> Case:
    """Return the case of a text alone, as a document with these lines."""
    return Case(_BLANK, document_script(_FILE, text.split("\n")))


def sketched(text: str) -> Case:
    """Return the case of a sketch.

    Plans after a line ``＋`` stand beside the first. Of two Editions with a line ``→`` between
    them the later one is the case, and the case holds what parts the two.
    """
    lines = [(n, line) for n, line in enumerate(text.split("\n"), start=1) if line.strip()]
    earlier, *later = _parted(lines, _LATER)
    if later:
        before, after = _edition(earlier), _edition(later[0])
        return Case(after, difference=difference(before, after))
    first, *others = (_edition(part) for part in _parted(earlier, _OTHERS))
    return Case(first, others=tuple(others))


def _parted(lines: Iterable[tuple[int, str]], sign: str) -> list[list[tuple[int, str]]]:
    """Return the numbered lines between the lines that are nothing but a sign."""
    parts: list[list[tuple[int, str]]] = [[]]
    for number, line in lines:
        if line.strip() == sign:
            parts.append([])
        else:
            parts[-1].append((number, line))
    return parts


def _edition(lines: Sequence[tuple[int, str]]) -> Edition:
    drawing = _Drawing()
    for number, line in lines:
        depth = (len(line) - len(line.lstrip(" "))) // 2
        head, _, rest = line.strip().partition(" ")
        fields = [part.strip() for part in rest.split("|")]
        stroke = _STROKES.get(head)
        source = Source(_FILE, number, number)
        if stroke is None:
            _element(drawing, depth, head, fields, source)
        else:
            stroke(drawing, depth, fields, source)
    lists: dict[str, Any] = {name: tuple(getattr(drawing, name)) for name in _LISTS}
    return replace(drawing.edition, **lists)


_LISTS = (
    "elements",
    "indicators",
    "figures",
    "changes",
    "costs",
    "effects",
    "links",
    "passages",
    "exhibits",
    "announcements",
    "restatements",
    "events",
)


def _plan(drawing: _Drawing, depth: int, fields: Sequence[str], source: Source) -> None:
    """計画 2022-2023 | 版 | 案 | 日付 | 数値の時点 | 計画名 | 計画種別."""
    years, stage, draft, date, as_of, name, kind = [*fields, *[""] * 7][:7]
    first, _, last = years.partition("-")
    plan = replace(_BLANK.plan, first=int(first), last=int(last or first))
    named = replace(plan, name=name or plan.name, kind=kind or plan.kind)
    drawing.edition = replace(
        drawing.edition,
        plan=named,
        stage=stage or _BLANK.stage,
        draft=draft == "案",
        date=date or _BLANK.date,
        as_of=as_of,
    )


def _element(
    drawing: _Drawing, depth: int, tier: str, fields: Sequence[str], source: Source
) -> None:
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


def _row(category: Category) -> Callable[[_Drawing, int, Sequence[str], Source], None]:
    def draw(drawing: _Drawing, depth: int, fields: Sequence[str], source: Source) -> None:
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


def _change(drawing: _Drawing, depth: int, fields: Sequence[str], source: Source) -> None:
    """変更 2023 | 10 | 20 | 理由 | 分類 | 承認者: of the row above; 目標値 for a year."""
    subject, before, after, reason, sort, approver = [*fields, *[""] * 6][:6]
    unit = next((row.unit for row in drawing.indicators if row.id == drawing.row), "")
    values = (answer(before, unit), answer(after, unit))
    made = Change(drawing.row, "", subject, *values, reason, source, sort, approver)
    drawing.changes.append(made)


def _amount(text: str) -> int | Unknown:
    value = answer(text, "千円")
    if isinstance(value, Wording):
        return Unknown(Reason.NOT_YET, value.words)
    return int(value.value * 1000) if isinstance(value, Quantity) else value


def _cost(drawing: _Drawing, depth: int, fields: Sequence[str], source: Source) -> None:
    """事業費 1 港のにぎわい | 2022 | 当初計画 | 1000 | 注: in 千円; number 合計 is the total."""
    number, _, name = fields[0].partition(" ")
    year, role, amount, note = [*fields[1:], *[""] * 4][:4]
    owner = next(
        (e.id for e in drawing.elements if e.number == number and e.rank is Rank.MEASURE), ""
    )
    notes = tuple(filter(None, note.split("、")))
    money = _amount(amount)
    cost = Cost(owner, number, name or number, int(year), Role(role), money, source, notes)
    drawing.costs.append(cost)


def _effect(drawing: _Drawing, depth: int, fields: Sequence[str], source: Source) -> None:
    """効果額 2-1 税 | 2022 | 見込み | 歳入増 | 100 | 再掲 9-1; 計 as year is the row's total."""
    number, _, name = fields[0].partition(" ")
    if number == "合計":
        number, name = "", "合計"
    year, role, category, amount, *more = [*fields[1:], *[""] * 4]
    given = strokes(more)
    drawing.effects.append(
        Effect(
            number,
            name,
            None if year == "計" else int(year),
            Role(role) if role else None,
            EffectCategory(category),
            _amount(amount),
            source,
            given.get("再掲", ""),
            tuple(filter(None, given.get("注", "").split("、"))),
        )
    )


def _link(drawing: _Drawing, depth: int, fields: Sequence[str], source: Source) -> None:
    """関連 総合戦略 | ①: of the element above."""
    origin = drawing.element(depth)
    drawing.links.append(Link(origin, Relation(fields[0]), fields[1], source))


def _passage(drawing: _Drawing, depth: int, fields: Sequence[str], source: Source) -> None:
    """文 現状 | 題 | 本文 | 日付."""
    kind, title, text, date = [*fields, *[""] * 4][:4]
    owner = drawing.element(depth)
    drawing.passages.append(Passage(owner, PassageKind(kind), title, text, source, date))


def _exhibit(drawing: _Drawing, depth: int, fields: Sequence[str], source: Source) -> None:
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


def _announcement(drawing: _Drawing, depth: int, fields: Sequence[str], source: Source) -> None:
    """告知 全2施策3事業のうち、… | 2施策 3事業 1施策 1事業."""
    counts = tuple(
        (int(value.value), value.unit)
        for value in (answer(word, "") for word in fields[1].split())
        if isinstance(value, Quantity) and value.value == Decimal(int(value.value))
    )
    drawing.announcements.append(Announcement(fields[0], counts, source))


def _restatement(drawing: _Drawing, depth: int, fields: Sequence[str], source: Source) -> None:
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


def _event(drawing: _Drawing, depth: int, fields: Sequence[str], source: Source) -> None:
    """日程 令和5年4月10日 | 今後の予定 | 議会に報告 | 2023-04-10 | 2023-04-10."""
    when, schedule, what, first, last = [*fields, *[""] * 5][:5]
    owner = drawing.element(depth)
    drawing.events.append(Event(owner, schedule, when, first, last or first, what, source))


_STROKES: dict[str, Callable[[_Drawing, int, Sequence[str], Source], None]] = {
    "計画": _plan,
    "行動量": _row(Category.ACTIVITY),
    "成果指標": _row(Category.OUTCOME),
    "変更": _change,
    "事業費": _cost,
    "効果額": _effect,
    "関連": _link,
    "文": _passage,
    "表": _exhibit,
    "告知": _announcement,
    "概要": _restatement,
    "日程": _event,
}
