"""Costs and effects broken, and what the public reads."""

from collections.abc import Callable
from dataclasses import replace

from shirube.checks import Case
from shirube.plan import Cost, Effect, EffectCategory, Element, Role
from shirube.terms import PeriodKind
from tests.checks.breaking import appended, changed, mapped, with_records
from tests.checks.mutations.values import cell, figure, with_sketch

_THOUSAND = 1000


def _cost(measure: str, role: Role, year: int, amount: int) -> Callable[[Case], Case]:
    """Return what gives a measure, or the total, another amount in thousand yen."""

    def fits(cost: Cost) -> bool:
        return (cost.element, cost.role, cost.year) == (measure, role, year)

    money = amount * _THOUSAND
    return lambda case: changed(case, "costs", fits, lambda cost: replace(cost, amount=money))


def _effect(fits: Callable[[Effect], bool], more: int) -> Callable[[Case], Case]:
    """Return what adds thousand yen to one amount."""

    def raised(effect: Effect) -> Effect:
        assert isinstance(effect.amount, int)
        return replace(effect, amount=effect.amount + more * _THOUSAND)

    return lambda case: changed(case, "effects", fits, raised)


def _item(number: str, year: int | None) -> Callable[[Effect], bool]:
    return lambda effect: (effect.number, effect.year) == (number, year)


def _class(category: EffectCategory, year: int | None) -> Callable[[Effect], bool]:
    return lambda effect: (effect.number, effect.category, effect.year) == ("", category, year)


def _chain(*steps: Callable[[Case], Case]) -> Callable[[Case], Case]:
    def broken(case: Case) -> Case:
        for step in steps:
            case = step(case)
        return case

    return broken


def _unmarked_account(case: Case) -> Case:
    return changed(
        case,
        "costs",
        lambda cost: bool(cost.notes) and isinstance(cost.amount, int),
        lambda cost: replace(cost, notes=()),
    )


def _mark_without_amount(case: Case) -> Case:
    return mapped(
        case,
        "effects",
        lambda effect: effect.number == "3-1",
        lambda effect: replace(effect, category=EffectCategory.REVENUE),
    )


def _numbered_otherwise(case: Case) -> Case:
    first = case.edition.effects[0]
    item = Element("reform", "", "改革の取組み", None, "9-9", first.name, first.source)
    return with_records(case, "elements", (*case.edition.elements, item))


_BARE = """
施策 1 港のにぎわい
  表 統計表 | 施設の維持管理経費 | 建物・令和5年度=367 道路・令和5年度=174
"""
_RUNNING = """
施策 1 港のにぎわい
  表 施設の効果額 | 効果 | 額・2023=24千円 額・2024=30千円 累計額・2023=24千円 累計額・2024=55千円
"""
_ALIKE = """
施策 1 港のにぎわい
  表 施設 | 施設の面積 | 面積・令和5年度=24㎡ 面積・令和5年度=30㎡
"""

MUTATIONS = {
    "BUD-01": _cost("", Role.ORIGINAL, 2025, 9_000_000),
    "BUD-02": _cost("measure-5", Role.REVISED, 2025, 330_000),
    "BUD-03": _cost("measure-5", Role.ORIGINAL, 2025, 322_940),
    "BUD-04": _cost("measure-7", Role.ORIGINAL, 2025, 102_000),
    "BUD-05": with_sketch(_BARE),
    "BUD-06": _unmarked_account,
    "BUD-07": _cost("measure-1", Role.ORIGINAL, 2025, 29_360),
    "EFF-01": _chain(_effect(_item("2-2", 2024), 10), _effect(_item("2-2", None), 10)),
    "EFF-02": _chain(
        _effect(_class(EffectCategory.REDUCTION, 2024), -10),
        _effect(_class(EffectCategory.REDUCTION, None), -10),
        _effect(_class(EffectCategory.CONTAINMENT, 2024), 10),
        _effect(_class(EffectCategory.CONTAINMENT, None), 10),
    ),
    "EFF-03": _mark_without_amount,
    "EFF-04": with_sketch(_RUNNING),
    "EFF-05": _numbered_otherwise,
    "EFF-06": _chain(
        _effect(_item("2-2", 2026), -2710),
        _effect(_item("2-2", None), -2710),
        _effect(_item("1-1", 2026), 2710),
        _effect(_item("1-1", None), 2710),
    ),
    "EFF-07": lambda case: appended(case, "<凡例>", "△:額がまだ積算できないもの"),
    "OUT-02": figure(cell("project-5-3-outcome-1", Role.BASELINE, None, PeriodKind.POINT), "8"),
    "OUT-03": with_sketch(_ALIKE),
}
