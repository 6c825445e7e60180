"""Money of an Edition on the screen: shared costs, execution, effects, unit cost."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from rich.box import SIMPLE_HEAD
from rich.console import JustifyMethod, RenderableType
from rich.table import Table
from rich.text import Text

from shirube.cli.cell import amount_cell, year_cell
from shirube.cli.labels import label
from shirube.cli.rate_cell import percent_cell, value_cell, why_cell
from shirube.cli.screen import seen
from shirube.evaluation import (
    ActivityCost,
    CostSum,
    EffectSum,
    MeasureCost,
    Obstacle,
    cost_sums,
    cumulative,
    effect_sums,
)
from shirube.plan import Amount, Edition, Role
from shirube.terms import Bilingual, Language

_COSTS = Bilingual(
    "事業費（施策の和と合計、千円）", "Costs: sum of the measures, and total (thousand yen)"
)
_EFFECTS = Bilingual("効果額（再掲を除く、千円）", "Effects without the re-listed (thousand yen)")
_EXECUTION = Bilingual("執行率（{year}、千円）", "Execution rate ({year}, thousand yen)")
_UNIT = Bilingual("単位あたりコスト（{year}）", "Unit cost ({year})")
_YEAR = Bilingual("年度", "year")
_ROLE = Bilingual("版区分", "role")
_SUM = Bilingual("施策の和", "measures")
_PRINTED = Bilingual("印字の合計", "printed total")
_SHARED = Bilingual("重複分", "shared")
_COUNTED = Bilingual("足した額", "sum")
_DIFFERENCE = Bilingual("差", "difference")
_RELISTED = Bilingual("除いた再掲", "re-listed")
_NUMBER = Bilingual("番号", "no.")
_MEASURE = Bilingual("施策", "measure")
_PLAN = Bilingual("現計画", "plan")
_REACHED = Bilingual("見込み・決算", "reached")
_RATE = Bilingual("執行率", "rate")
_COST = Bilingual("施策の事業費", "cost of the measure")
_QUANTITY = Bilingual("行動量", "activity")
_PER = Bilingual("1単位あたり", "per unit")
_INDICATOR = Bilingual("指標", "indicator")
_ALL = Bilingual("合計", "total")
_WHOLE = Bilingual("計", "all years")
_NO_SUM = Bilingual("算定不可", "none")
_CUMULATIVE = Bilingual("累計額: {said}", "Running sum: {said}")
_CLASSES = Bilingual("区分の合計との差 {n}", "difference from the classes {n}")
_BY_REFERENCE = Bilingual(
    "施策の事業費を一つの行動量で割った値です。施策にほかの行動量もあるもの（※）は参考です。",
    "The cost of the measure over one activity; for reference (*) where it holds others too.",
)
_MARK = Bilingual("※", "*")
_ROLES = list(Role)

Names = Mapping[str, tuple[str, str]]


def cost_table(sums: Iterable[CostSum], language: Language) -> Iterator[RenderableType]:
    """Yield the sums of costs with what the measures share, and the note that it needs."""
    found = sorted(sums, key=lambda one: (one.year, _ROLES.index(one.role)))
    heads = (_YEAR, _ROLE, _SUM, _PRINTED, _SHARED)
    rows = [
        (
            year_cell(one.year, language),
            label(one.role, language),
            _thousands(one.measures, language),
            _thousands(one.total, language),
            _NO_SUM.spoken(language) if one.shared is None else _thousands(one.shared, language),
        )
        for one in found
    ]
    yield from _table(_COSTS.spoken(language), heads, rows, 2, language)
    if notes := [one.footnote for one in found if one.footnote]:
        yield Text(f"{notes[0].spoken(language)}\n", "dim")


def effect_table(sums: Sequence[EffectSum], language: Language) -> Iterator[RenderableType]:
    """Yield the sums of effects beside the printed totals, and the running sum."""
    heads = (_YEAR, _ROLE, _COUNTED, _PRINTED, _DIFFERENCE, _RELISTED)
    rows = [
        (
            _WHOLE.spoken(language) if one.year is None else year_cell(one.year, language),
            "" if one.role is None else label(one.role, language),
            _thousands(one.total, language),
            "" if one.printed is None else _thousands(one.printed, language),
            "" if one.difference is None else _thousands(one.difference, language),
            _relisted(one),
        )
        for one in sums
    ]
    yield from _table(_EFFECTS.spoken(language), heads, rows, 2, language)
    for one in sums:
        if one.class_difference:
            said = amount_cell(one.class_difference, language)
            yield Text(_CLASSES.spoken(language).format(n=said))
    if running := cumulative(sums):
        years = ((year_cell(year, language), amount_cell(sum_, language)) for year, sum_ in running)
        said = "  ".join(f"{year} {amount}" for year, amount in years)
        yield Text(f"{_CUMULATIVE.spoken(language).format(said=said)}\n", "dim")


def execution_table(
    costs: Iterable[MeasureCost], year: int, language: Language
) -> Iterator[RenderableType]:
    """Yield what was spent of the plan of each measure in a year."""
    heads = (_NUMBER, _MEASURE, _PLAN, _REACHED, _RATE)
    rows = [
        (
            cost.number if cost.element else "",
            cost.name if cost.element else _ALL.spoken(language),
            _thousands(cost.plan, language),
            _amount_of(cost, language),
            _execution(cost, language),
        )
        for cost in costs
    ]
    title = _EXECUTION.spoken(language).format(year=year_cell(year, language))
    yield from _table(title, heads, rows, 2, language)


def unit_cost_table(
    costs: Iterable[ActivityCost], names: Names, year: int, language: Language
) -> Iterator[RenderableType]:
    """Yield what an activity costs by the unit; ``names`` are the printed numbers and names of
    indicators by ID.
    """
    found = list(costs)
    heads = (_NUMBER, _INDICATOR, _COST, _QUANTITY, _PER)
    rows = [
        (
            names[one.indicator][0],
            " ".join(filter(None, (names[one.indicator][1], one.part))),
            amount_cell(one.cost.cost, language),
            value_cell(one.cost.quantity, one.cost.unit, language),
            unit_cost_cell(one, language),
        )
        for one in found
    ]
    title = _UNIT.spoken(language).format(year=year_cell(year, language))
    yield from _table(title, heads, rows, 2, language)
    if found:
        yield Text(_BY_REFERENCE.spoken(language), "dim")


def unit_cost_cell(one: ActivityCost, language: Language) -> str:
    """Return yen for a unit, with a sign where it is only for reference."""
    yen = one.cost.yen
    if isinstance(yen, Obstacle):
        return f"{_NO_SUM.spoken(language)}({yen.value.spoken(language)})"
    mark = _MARK.spoken(language) if one.by_reference else ""
    return f"{mark}{_yen(yen, language)}/{one.cost.unit or '1'}"


def money_page(edition: Edition, language: Language) -> Iterator[RenderableType]:
    """Yield the sums of costs and effects of an Edition, or nothing where it has no money."""
    yield from cost_table(cost_sums(edition.costs), language)
    yield from effect_table(effect_sums(edition.effects), language)


def _execution(cost: MeasureCost, language: Language) -> str:
    rate = cost.execution
    why = f"({why_cell(rate, language)})" if isinstance(rate.share, Obstacle) else ""
    return f"{percent_cell(rate, language)}{why}"


def _amount_of(cost: MeasureCost, language: Language) -> str:
    said = _thousands(cost.reached, language)
    return said if cost.role is None else f"{said} ({label(cost.role, language)})"


def _relisted(one: EffectSum) -> str:
    known = (row for row in one.relisted if isinstance(row.amount, int))
    return ", ".join(row.number or row.name for row in known)


def _thousands(amount: Amount, language: Language) -> str:
    """Return thousand yen without the unit, or what has no such form with its unit."""
    if isinstance(amount, int) and amount % 1_000 == 0:
        return f"{amount // 1_000:,}"
    return amount_cell(amount, language)


def _yen(amount: int, language: Language) -> str:
    return f"{amount:,}円" if language == "ja" else f"{amount:,} yen"


def _table(
    title: str,
    heads: Sequence[Bilingual],
    rows: Sequence[Sequence[str]],
    left: int,
    language: Language,
) -> Iterator[RenderableType]:
    """Yield a table, its first ``left`` columns to the left, or nothing where it has no row."""
    if not rows:
        return
    table = Table(box=SIMPLE_HEAD, title=Text(title), title_justify="left")
    for place, head in enumerate(heads):
        justify: JustifyMethod = "left" if place < left else "right"
        table.add_column(head.spoken(language), justify=justify, overflow="fold")
    for row in rows:
        table.add_row(*(Text(seen(cell)) for cell in row))
    yield table
