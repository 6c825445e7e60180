"""One indicator in one year with every component of its figure."""

from collections.abc import Iterable, Iterator, Sequence

from rich.box import SIMPLE_HEAD
from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from shirube.cli.cell import amount_cell, answer_cell, period_cell, year_cell
from shirube.cli.family import Family
from shirube.cli.indicator_page import path
from shirube.cli.labels import label
from shirube.cli.match import full_number
from shirube.cli.money_page import unit_cost_cell
from shirube.cli.rate_cell import formula_cell, percent_cell, rate_lines, value_cell, why_cell
from shirube.cli.screen import seen
from shirube.cli.summary import facts
from shirube.evaluation import (
    Account,
    ActivityCost,
    Annualised,
    Component,
    Obstacle,
    Operator,
    Rate,
    Standing,
    TargetResult,
    Working,
    digits,
)
from shirube.terms import Bilingual, Language

_ID = Bilingual("ID", "ID")
_CATEGORY = Bilingual("区分", "category")
_KIND = Bilingual("集計", "kind")
_DIRECTION = Bilingual("方向", "direction")
_YEAR = Bilingual("年度", "year")
_PART = Bilingual("内訳", "part")
_WHOLE = Bilingual("全体（最も悪い内訳）", "whole (the worst part)")
_JUDGED = Bilingual("F12 目標の判定", "F12 strict target")
_STAGES = Bilingual("段階", "stages")
_BEFORE = Bilingual("見込みのときの率", "rate by forecast")
_GRADE = Bilingual("評価", "grade")
_UNIT_COST = Bilingual("単位あたりコスト", "unit cost")
_APPLIES = Bilingual("◎ この指標に使う式", "◎ the formula that applies")
_COMPARED = Bilingual("比べるための式", "for comparison")
_GAP = Bilingual("差", "gap")
_BY_REFERENCE = Bilingual(
    "(参考: 施策全体の事業費。ほかの行動量もあります)",
    "(for reference: the cost of the whole measure, which holds other activities too)",
)
_MET = Bilingual("満たす", "met")
_MISSED = Bilingual("満たさない", "not met")
_NO_FIGURE = Bilingual("値のある欄がありません。", "No cell holds a value.")
_HEADS = (
    Bilingual("記号", "sign"),
    Bilingual("何の値か", "what"),
    Bilingual("時", "time"),
    Bilingual("値", "value"),
    Bilingual("出典", "source"),
)
_SIGNS = {
    Operator.AT_LEAST: "≧",
    Operator.ABOVE: "＞",
    Operator.AT_MOST: "≦",
    Operator.BELOW: "＜",
    Operator.EQUAL: "＝",
}


def account_page(
    standing: Standing,
    accounts: Sequence[Account],
    tree: Family,
    language: Language,
    grades: Sequence[str] = (),
    costs: Sequence[ActivityCost] = (),
) -> Iterator[RenderableType]:
    """Yield the place and the facts of an indicator, and of each part its account.

    ``grades`` are what a scale says of the parts, ``costs`` their unit costs.
    """
    row = standing.indicator
    yield path(tree.line(row.element))
    yield Text(seen(f"{full_number(row, tree)} {row.name}".strip()), "bold")
    lines = {
        _ID: row.id,
        _CATEGORY: label(row.category, language),
        _KIND: f"{label(row.kind, language)} ({label(row.kind_ground, language)})",
        _DIRECTION: f"{label(row.direction, language)} ({label(row.direction_ground, language)})",
        _YEAR: year_cell(standing.speaking.year, language),
        _UNIT_COST: "\n".join(_unit_cost(cost, language) for cost in costs),
    }
    yield facts({name.spoken(language): said for name, said in lines.items()})
    for place, account in enumerate(accounts):
        yield from _account(account, language, grades[place] if grades else "")
    if len(accounts) > 1:
        said = rate_lines(standing.rate, language).replace("\n", " ")
        yield Text.assemble("\n", (_WHOLE.spoken(language), "bold"), f"  {said}")


def _account(account: Account, language: Language, grade: str) -> Iterator[RenderableType]:
    found = account.found
    if found.part:
        yield Text(seen(f"\n{_PART.spoken(language)}: {found.part}"), "bold")
    yield _components(account.components, language)
    for place, (rate, worked) in enumerate(account.workings):
        if place < 2:
            yield Text((_COMPARED if place else _APPLIES).spoken(language), "dim")
        yield from _worked(rate, worked, language)
    yield facts(
        {
            _STAGES.spoken(language): _stages(account),
            _JUDGED.spoken(language): _judged(found.judged, found.unit, language),
            _BEFORE.spoken(language): _before(found.from_forecast, language),
            _GRADE.spoken(language): grade,
        }
    )


def _components(components: Iterable[Component], language: Language) -> RenderableType:
    rows = [_component(one, language) for one in components]
    if not rows:
        return Text(f"  {_NO_FIGURE.spoken(language)}", "dim")
    table = Table(box=SIMPLE_HEAD)
    for head in _HEADS:
        table.add_column(head.spoken(language), overflow="fold")
    for row in rows:
        table.add_row(*(Text(seen(cell)) for cell in row))
    return table


def _component(one: Component, language: Language) -> tuple[str, ...]:
    figure = one.figure
    value = answer_cell(figure.answer, language)
    notes = "".join(f"({note})" for note in figure.notes if note not in value)
    return (
        one.letter.name,
        label(figure.role, language),
        period_cell(figure.period, language),
        f"{value}{notes}{_per_year(one.per_year, language)}",
        str(figure.source),
    )


def _per_year(per_year: Annualised | None, language: Language) -> str:
    """Return the amount of a year: 172人 of nine months is × 12/9 = 229.333."""
    if per_year is None or isinstance(per_year.value, Obstacle):
        return ""
    each = {"ja": "一年分", "en": "a year"}[language]
    return f"\n × 12/{per_year.months} = {digits(per_year.value)} ({each})"


def _worked(rate: Rate, worked: Working, language: Language) -> Iterator[Text]:
    name = formula_cell(rate, language)
    yield Text(f"  {name} = {worked.letters}")
    why = why_cell(rate, language)
    if isinstance(rate.share, Obstacle):
        so = f"{worked.numbers} → " if worked.numbers else ""
        yield Text(f"    {so}{percent_cell(rate, language)} ({why})")
    else:
        yield Text(f"    = {worked.numbers}{f' ({why})' if why else ''}")


def _stages(account: Account) -> str:
    stage = account.found.stage
    named = enumerate(stage.stages, 1) if stage else ()
    return " → ".join(f"{place} {words}" for place, words in named)


def _judged(judged: TargetResult, unit: str, language: Language) -> str:
    if isinstance(judged.met, Obstacle) or isinstance(judged.gap, Obstacle):
        return ""
    sign = _SIGNS[judged.operator] if judged.operator else "?"
    actual, target = (value_cell(v, unit, language) for v in (judged.actual, judged.target))
    verdict = (_MET if judged.met else _MISSED).spoken(language)
    gap = f"{'+' if judged.gap > 0 else ''}{digits(judged.gap)}{unit}"
    return f"{actual} {sign} {target} → {verdict} ({_GAP.spoken(language)} {gap})"


def _unit_cost(cost: ActivityCost, language: Language) -> str:
    """Return what a unit costs, the amounts divided, and whether it is only for reference."""
    if isinstance(cost.cost.value, Obstacle):
        return unit_cost_cell(cost, language)
    amount = amount_cell(cost.cost.cost, language)
    quantity = value_cell(cost.cost.quantity, cost.cost.unit, language)
    mark = f" {_BY_REFERENCE.spoken(language)}" if cost.by_reference else ""
    return f"{unit_cost_cell(cost, language)} = {amount} ÷ {quantity}{mark}"


def _before(rate: Rate | None, language: Language) -> str:
    return "" if rate is None else rate_lines(rate, language).replace("\n", " ")
