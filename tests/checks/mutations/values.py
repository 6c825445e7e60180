"""Values, units and totals broken."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

from shirube.checks import Case
from shirube.plan import Figure, Kind, Role
from shirube.terms import PeriodKind, Quantity
from tests.checks.breaking import changed, grafted, mapped, with_records, without_overview


def valued(figure: Figure, value: str, unit: str = "") -> Figure:
    """Return a figure with another number, and another unit where one is given."""
    old = figure.answer.unit if isinstance(figure.answer, Quantity) else ""
    return replace(figure, answer=Quantity(Decimal(value), unit or old))


def cell(row: str, role: Role, year: int | None, kind: PeriodKind) -> Callable[[Figure], bool]:
    """Return the test for one figure of a row; a total or a target has no year here."""

    def fits(figure: Figure) -> bool:
        period = figure.period
        here = (figure.indicator, figure.role, period.kind) == (row, role, kind)
        return here and (year is None or period.last == year)

    return fits


def planned(row: str, year: int) -> Callable[[Figure], bool]:
    """Return the test for the original plan of a year."""
    return cell(row, Role.ORIGINAL, year, PeriodKind.YEAR)


def total(row: str) -> Callable[[Figure], bool]:
    """Return the test for the total of the original plan."""
    return cell(row, Role.ORIGINAL, None, PeriodKind.TOTAL)


def target(row: str) -> Callable[[Figure], bool]:
    """Return the test for the target."""
    return cell(row, Role.TARGET, None, PeriodKind.END)


def figure(fits: Callable[[Figure], bool], value: str, unit: str = "") -> Callable[[Case], Case]:
    """Return what gives one figure another number."""
    return lambda case: changed(case, "figures", fits, lambda each: valued(each, value, unit))


def renamed(row: str, name: str) -> Callable[[Case], Case]:
    """Return what gives a row another name."""
    return lambda case: changed(
        case, "indicators", lambda each: each.id == row, lambda each: replace(each, name=name)
    )


def with_sketch(sketch: str) -> Callable[[Case], Case]:
    """Return what adds the rows and tables of a sketch."""
    return lambda case: grafted(case, sketch)


def _without_a_part(case: Case) -> Case:
    kept = [
        each
        for each in case.edition.figures
        if (each.indicator, each.role, each.part)
        != ("project-2-3-outcome", Role.TARGET, "耐震改修等")
    ]
    assert len(kept) == len(case.edition.figures) - 1
    return with_records(case, "figures", kept)


def _forecasts_copied(case: Case) -> Case:
    flows = {row.id for row in case.edition.indicators if row.kind is Kind.FLOW}
    plans: dict[tuple[str, int | None], Figure] = {
        (each.indicator, each.period.last): each
        for each in case.edition.figures
        if each.role is Role.ORIGINAL and each.period.kind is PeriodKind.YEAR and not each.part
    }

    def copied(each: Figure) -> bool:
        key = (each.indicator, each.period.last)
        known = isinstance(each.answer, Quantity) and key in plans and not each.part
        yearly = each.role is Role.FORECAST and each.period.kind is PeriodKind.YEAR
        return known and yearly and each.indicator in flows

    def copy(each: Figure) -> Figure:
        return replace(each, answer=plans[each.indicator, each.period.last].answer)

    case = mapped(case, "figures", copied, copy)
    totals = [f for f in case.edition.figures if not _is_forecast_total(f)]
    return with_records(case, "figures", totals)


def _is_forecast_total(each: Figure) -> bool:
    return each.role is Role.FORECAST and each.period.kind is PeriodKind.TOTAL


_PAIR = """
事業 1-1 防潮堤の整備
  行動量 数 | 箇所 | 併記 | 増 | 現況値 新.2023=1 累計.2023=9 | 当初計画 2024=2 新.計=2 累計.計=15
"""
_SHARE = """
施策 1 港のにぎわい
  表 統計表 | 相談の実績 | 相談者数・令和5年度=279人 提供人数・令和5年度=106人 提供率・令和5年度=83%
"""
_SUM = """
施策 1 港のにぎわい
  表 施設 | 施設の面積 | 港・令和5年度=609㎡ 学校・令和5年度=724㎡ 合計・令和5年度=1,332㎡
"""
_SMALLER = """
事業 1-1 避難の講座
  行動量 ④ 講座の開催回数 | 回 | 合計 | 増 | 現況値 2023=10 | 当初計画 2024=15 2025=18 2026=20 計=53
  成果指標 ④ 参加者数（延べ数） | 人 | 合計 | 増 | 現況値 2023=300 | 当初計画 2024=320 2026=340
"""
_SHELTERS = "project-1-3-activity"
_GRANTS = "project-1-1-activity-2"

MUTATIONS = {
    "VAL-01": figure(total(_GRANTS), "43"),
    "VAL-02": figure(total(_SHELTERS), "120"),
    "VAL-03": renamed("project-5-2-activity", "保育の受入数"),
    "VAL-04": with_sketch(_PAIR),
    "VAL-05": figure(planned(_SHELTERS, 2025), "37"),
    "VAL-06": figure(planned(_GRANTS, 2025), "14", "団体"),
    "VAL-07": renamed(_GRANTS, "防災士資格取得補助の交付人数"),
    "VAL-08": figure(target("project-1-1-outcome-1"), "750.0"),
    "VAL-09": with_sketch(_SHARE),
    "VAL-10": with_sketch(_SUM),
    "VAL-11": renamed("project-1-1-activity-1", "潮風防災塾の参加者数"),
    "VAL-12": figure(cell("project-3-2-outcome-1", Role.BASELINE, None, PeriodKind.POINT), "26800"),
    "VAL-13": figure(target("project-1-1-outcome-1"), "75"),
    "VAL-14": _without_a_part,
    "VAL-15": _forecasts_copied,
    "VAL-18": lambda case: grafted(without_overview(case), _SMALLER),
    "VAL-17": renamed(_GRANTS, "防災士資格取得補助の交付"),
    "VAL-16": figure(cell("project-5-3-outcome-1", Role.BASELINE, None, PeriodKind.POINT), "31.5"),
}
