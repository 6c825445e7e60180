"""What leads from activities to outcomes, broken."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from typing import Any

from shirube.checks import Case, sketched
from shirube.plan import Change, Figure, Indicator, Kind, Role
from shirube.terms import Period, PeriodKind, Quantity, Reason, Unknown
from tests.checks.breaking import changed, with_records, without_overview

_COURSE = "project-1-1-outcome-1"
_TRAINED = "project-4-1-outcome"


def _row(id: str) -> Callable[[Indicator], bool]:
    return lambda row: row.id == id


def _without_activity(case: Case) -> Case:
    gone = "project-7-3-activity"
    rows = [row for row in case.edition.indicators if row.id != gone]
    figures = [figure for figure in case.edition.figures if figure.indicator != gone]
    return with_records(with_records(case, "indicators", rows), "figures", figures)


def _unnumbered(case: Case) -> Case:
    fits = _row("project-6-3-outcome-2")
    return changed(case, "indicators", fits, lambda row: replace(row, number="③"))


def _output(case: Case) -> Case:
    fits = _row("project-8-3-outcome-1")
    return changed(case, "indicators", fits, lambda row: replace(row, name="海岸清掃の実施団体数"))


def _result(case: Case) -> Case:
    fits = _row("project-4-2-activity")
    return changed(case, "indicators", fits, lambda row: replace(row, name="再生した藻場の割合"))


def _counted(case: Case, id: str, name: str, target: int) -> Case:
    """Make an outcome a number of people over three years, without a baseline."""
    answer = Quantity(Decimal(target), "人")
    broken = changed(
        case,
        "indicators",
        _row(id),
        lambda row: replace(row, name=name, unit="人", kind=Kind.FLOW),
    )
    told: list[Figure] = []
    for figure in broken.edition.figures:
        if figure.indicator == id and figure.role is Role.TARGET:
            told.append(replace(figure, answer=answer, notes=("3年間の合計",)))
        elif figure.indicator == id and figure.role is Role.BASELINE:
            told.append(replace(figure, answer=Unknown(Reason.NOT_APPLICABLE)))
        else:
            told.append(figure)
    return with_records(broken, "figures", told)


def _more_than_came(case: Case) -> Case:
    return _counted(case, _COURSE, "潮風防災塾で自らの避難行動を決めた人数", 1200)


def _everybody(case: Case) -> Case:
    """8 came in 2024, 10 are expected in 2025 and 10 planned in 2026."""
    return _counted(case, _TRAINED, "漁業就業研修から就業した人数", 28)


def _other_word(case: Case) -> Case:
    named = changed(
        case,
        "elements",
        lambda e: e.id == "project-7-2",
        lambda e: replace(e, name="認知症サポーターの養成"),
    )
    fits = _row("project-7-2-activity")
    return changed(
        named, "indicators", fits, lambda row: replace(row, name="認知症リーダー講座の受講者数")
    )


def _fall_called_rise(case: Case) -> Case:
    fits: Any = lambda c: c.indicator == "project-3-3-activity"  # noqa: E731
    reason = "岸壁の工事のため、令和8年度の計画を12回から9回に引き上げた。"
    return changed(case, "changes", fits, lambda c: replace(c, reason=reason))


def _by_forecast(case: Case) -> Case:
    """The former target was 21 + 27, the baseline and the plan; the target no longer is."""
    bare = without_overview(case)
    target = next(
        f
        for f in case.figures[_TRAINED]
        if f.role is Role.TARGET and isinstance(f.answer, Quantity)
    )
    before = Quantity(Decimal(48), "人")
    former = replace(
        target, role=Role.FORMER_TARGET, period=Period(PeriodKind.END, 2026, 2026), answer=before
    )
    reason = "研修の希望者が減少したため。"
    change = Change(_TRAINED, "", "目標値", before, target.answer, reason, target.source)
    told = with_records(bare, "figures", (*bare.edition.figures, former))
    return with_records(told, "changes", (*told.edition.changes, change))


def _renamed(case: Case, id: str, name: str) -> Case:
    return changed(case, "indicators", _row(id), lambda row: replace(row, name=name))


def _one_body_by_two_names(case: Case) -> Case:
    told = _renamed(case, "project-1-1-activity-1", "防災教育巡回講座の参加者数(延べ数)")
    return _renamed(told, _COURSE, "防災巡回講座を受講して避難行動を決めた人の割合")


def _the_same_number(case: Case) -> Case:
    """The grants of three years are 42."""
    return _counted(case, "project-1-1-outcome-2", "防災士資格取得補助を受けた人数", 42)


_FALLING = """
施策 1 備え
  表 統計表 | 訓練の実績 | 防災訓練参加者数・令和4年度=520人 防災訓練参加者数・令和5年度=480人
"""


def _said_to_rise(case: Case) -> Case:
    (table,) = sketched(_FALLING).edition.exhibits
    beside = replace(table, element="measure-1")
    told = with_records(case, "exhibits", (*case.edition.exhibits, beside))
    return changed(
        told,
        "elements",
        lambda e: e.id == "measure-1",
        lambda e: replace(e, description=f"{e.description}防災訓練の参加者数も増えています。"),
    )


MUTATIONS = {
    "LOG-01": _without_activity,
    "LOG-02": _unnumbered,
    "LOG-03": _output,
    "LOG-04": _result,
    "LOG-05": _more_than_came,
    "LOG-06": _other_word,
    "LOG-07": _fall_called_rise,
    "LOG-08": _by_forecast,
    "LOG-09": _everybody,
    "LOG-10": _one_body_by_two_names,
    "LOG-11": _the_same_number,
    "LOG-12": _said_to_rise,
}
