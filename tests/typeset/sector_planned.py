"""Inventing the indicators of a sector plan."""

from dataclasses import replace
from decimal import Decimal
from itertools import pairwise
from random import Random

from tests.typeset.city import DASH, AsOf, Cell, Indicator, Kind, LabelForm, Part, Planned
from tests.typeset.field import Field
from tests.typeset.naming import flow_name, level_name, rate_name, stock_name
from tests.typeset.parts import figure, several
from tests.typeset.quantities import path, share
from tests.typeset.scope import Scope
from tests.typeset.words import MILESTONES

Numbers = tuple[Decimal, ...]


def known_at(chance: Random, scope: Scope) -> AsOf | None:
    """When the baseline was known: printed or not."""
    draw = chance.random()
    before = scope.first_year - 1
    if draw < 0.45:
        return AsOf(before, "年度見込み")
    if draw < 0.6:
        return AsOf(before, "月時点", chance.choice((9, 12)))
    return AsOf(before - 1, "年度") if draw < 0.75 else None


def single(
    chance: Random, scope: Scope, branch: str, name: str, unit: str, kind: Kind, numbers: Numbers
) -> Planned:
    """An indicator of single numbers."""
    gross = "延べ" if kind == "合計" and chance.random() < 0.08 else ""
    twice = "重複あり" if not gross and kind == "水準" and chance.random() < 0.3 else ""
    note = gross or twice
    start = numbers[0] - max(1, int(numbers[0]) // 12) if numbers[0] > 1 else numbers[0]
    base = (
        DASH
        if chance.random() < 0.2
        else figure(start, unit, note=twice, as_of=None if twice else known_at(chance, scope))
    )
    end = sum(numbers, Decimal(0)) if kind == "合計" else numbers[-1]
    last = "累計" if kind == "累計" and chance.random() < 0.85 else note
    return Planned(
        Indicator(branch, (name,), kind, "増"),
        base,
        tuple(
            figure(number, unit, note=note, years=(year, year))
            for year, number in enumerate(numbers, scope.first_year)
        ),
        figure(end, unit, note=last),
    )


def milestone(chance: Random, scope: Scope, branch: str, topic: str) -> Planned:
    """An indicator of words."""
    stages = chance.choice(MILESTONES)
    cells = tuple(
        Cell((Part(None, words=stages[i]),), years=(scope.first_year + i,) * 2)
        for i in range(scope.years)
    )
    return Planned(
        Indicator(branch, (f"{topic}の仕組みの運用",), "到達段階", "増"), DASH, cells, DASH
    )


def paired(chance: Random, scope: Scope, branch: str, field: Field) -> Planned:
    """A flow and its stock printed together, sometimes waiting for another plan at the end."""
    thing, unit = chance.choice(field.stocks)
    built, before = chance.randint(0, 3), chance.randint(4, 60)
    labels, units = ("実施数", "累計実施数"), (unit, unit)
    form: LabelForm = "blank"
    last = scope.first_year + scope.years - 1
    if scope.spanned and chance.random() < 0.6:
        new = chance.randint(2, 8)
        cells = spanned(chance, scope, new, unit)
    else:
        each = [chance.randint(1, 4) for _ in range(scope.years)]
        new = sum(each)
        cells = tuple(
            figure(n, unit, years=(year, year)) for year, n in enumerate(each, scope.first_year)
        )
    assert cells[-1].years is not None and cells[-1].years[1] == last
    stock = several(labels, [Decimal(new), Decimal(before + new)], units)
    base = several(labels, [Decimal(built), Decimal(before)], units)
    return Planned(
        Indicator(branch, (f"{thing}の新規実施数",), "併記", "増", form), base, cells, stock
    )


def spanned(chance: Random, scope: Scope, new: int, unit: str) -> tuple[Cell, ...]:
    """One cell over all years, or over all but the last, which waits for another plan."""
    first, last = scope.first_year, scope.first_year + scope.years - 1
    if chance.random() < 0.5:
        return (figure(new, unit, years=(first, last)),)
    number = chance.randint(3, 11)
    words = f"第{number}期介護保険事業計画に基づく取組み"
    later = Cell((Part(None, words=words),), state="他計画による", years=(last, last))
    return figure(new, unit, years=(first, last - 1)), later


def shared(rows: tuple[Planned, ...]) -> tuple[Planned, ...]:
    """Let a cell that waits for another plan stand for the next sub-row of its number too."""
    found = list(rows)
    for place, (upper, lower) in enumerate(pairwise(rows), 1):
        waiting, cell = found[place - 1].cells[-1], _lone(lower)
        same = _stem(upper) == _stem(lower)
        if same and waiting.state == "他計画による" and waiting.years and cell:
            years = (lower.cells[0].years or waiting.years)[0], waiting.years[1] - 1
            cells = replace(cell, years=years), replace(waiting, merged=True)
            found[place] = replace(lower, cells=cells)
    return tuple(found)


def _lone(row: Planned) -> Cell | None:
    """A row's one cell, or one made of its total where that is a plain number."""
    if len(row.cells) == 1:
        return row.cells[0]
    (first, *others) = row.total.parts or (Part(None),)
    return Cell((replace(first, note=""),)) if first.number is not None and not others else None


def _stem(row: Planned) -> str:
    return row.indicator.branch.partition("-")[0]


def parted(chance: Random, scope: Scope, branch: str, field: Field) -> Planned:
    """An indicator of two lettered parts."""
    first, second, unit = chance.choice(field.parts)
    rows = [path(chance, unit, scope.years, rising=True) for _ in range(2)]
    labels, units = ("a", "b"), (unit, unit)
    name = (f"{chance.choice(field.topics)}の実績", f"a）{first}", f"b）{second}")
    base = several(
        labels, [max(Decimal(1), r[0] - 1) for r in rows], units, as_of=known_at(chance, scope)
    )
    cells = tuple(
        Cell(several(labels, [r[i] for r in rows], units).parts, years=(scope.first_year + i,) * 2)
        for i in range(scope.years)
    )
    end = several(labels, [sum(r, Decimal(0)) for r in rows], units)
    return Planned(Indicator(branch, name, "合計", "増", "letter"), base, cells, end)


def activity(chance: Random, scope: Scope, branch: str, field: Field, topic: str) -> Planned:
    """One 行動量 by chance."""
    draw = chance.random()
    if draw < 0.06 and scope.parted:
        return parted(chance, scope, branch, field)
    if draw < 0.12 and scope.wordy:
        return milestone(chance, scope, branch, topic)
    if draw < 0.2 and scope.parted:
        return paired(chance, scope, branch, field)
    if draw < 0.35:
        name, unit = stock_name(chance, field)
        return single(
            chance, scope, branch, name, unit, "累計", path(chance, unit, scope.years, rising=True)
        )
    name, unit = flow_name(chance, field, topic)
    return single(
        chance, scope, branch, name, unit, "合計", path(chance, unit, scope.years, rising=False)
    )


def outcome(chance: Random, scope: Scope, branch: str, field: Field, topic: str) -> Planned:
    """One 成果指標 by chance."""
    draw = chance.random()
    if draw < 0.4:
        start = share(chance)
        numbers = tuple(start + i for i in range(scope.years))
        return single(chance, scope, branch, rate_name(chance, field, topic), "%", "率", numbers)
    if draw < 0.55:
        name, unit = level_name(chance, field, topic)
        kind: Kind = "水準"
    elif draw < 0.75:
        name, unit = stock_name(chance, field)
        kind = "累計"
    else:
        name, unit = flow_name(chance, field, topic)
        kind = "合計"
    return single(
        chance,
        scope,
        branch,
        name,
        unit,
        kind,
        path(chance, unit, scope.years, rising=kind != "合計"),
    )
