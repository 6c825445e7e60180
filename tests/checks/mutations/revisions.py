"""Changes, their reasons and what they rest on broken."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from typing import Any

from shirube.checks import Case
from shirube.plan import Change, Figure, Role
from shirube.terms import PeriodKind, Quantity
from tests.checks.breaking import changed, since, with_records, without_overview

_PLANS = "project-1-2-activity"
_SHARE = "project-1-2-outcome"
_PORT_CALLS = "project-3-3-activity"
_BASINS = "project-2-1-activity"
Fits = Callable[[Figure], bool]
_TOWERS = "project-1-3-activity"


def _changed_reason(case: Case, indicator: str, reason: str) -> Case:
    return changed(
        case,
        "changes",
        lambda c: c.indicator == indicator,
        lambda c: replace(c, reason=reason),
    )


def is_figure(indicator: str, role: Role, kind: PeriodKind, year: int | None = None) -> Fits:
    def fits(figure: Figure) -> bool:
        own = (figure.indicator, figure.role, figure.period.kind)
        return own == (indicator, role, kind) and year in (None, figure.period.last)

    return fits


def numbered(value: str) -> Callable[[Figure], Figure]:
    def change(figure: Figure) -> Figure:
        assert isinstance(figure.answer, Quantity)
        return replace(figure, answer=replace(figure.answer, value=Decimal(value)))

    return change


def _no_reason(case: Case) -> Case:
    return _changed_reason(case, _PLANS, "")


def _other_numbers(case: Case) -> Case:
    return _changed_reason(
        case, _PLANS, "対象を前倒しし、令和8年度の計画を200件から430件に変更した。"
    )


def _wrong_total(case: Case) -> Case:
    fits = is_figure(_PLANS, Role.REVISED, PeriodKind.TOTAL)
    return changed(case, "figures", fits, numbered("870"))


def _far_short(case: Case) -> Case:
    short = is_figure(_BASINS, Role.FORECAST, PeriodKind.YEAR, 2025)
    total = is_figure(_BASINS, Role.FORECAST, PeriodKind.TOTAL)
    broken = changed(case, "figures", short, numbered("40"))
    return changed(broken, "figures", total, numbered("98"))


def _threefold(case: Case) -> Case:
    def threefold(change: Change) -> Change:
        assert isinstance(change.after, Quantity)
        before = replace(change.after, value=Decimal(100))
        return replace(change, before=before, reason="対象を前倒しするため。")

    fits: Any = lambda c: c.indicator == _PLANS  # noqa: E731
    return changed(without_overview(case), "changes", fits, threefold)


def _outcome_left(case: Case) -> Case:
    bare = without_overview(case)
    changes = [c for c in bare.edition.changes if c.indicator != _SHARE]
    former = (_SHARE, Role.FORMER_TARGET)
    figures = [f for f in bare.edition.figures if (f.indicator, f.role) != former]
    return with_records(with_records(bare, "changes", changes), "figures", figures)


def _no_cause(case: Case) -> Case:
    return _changed_reason(case, _PORT_CALLS, "計画を見直したため。")


def _rewritten_original(case: Case) -> Case:
    fits = is_figure(_TOWERS, Role.ORIGINAL, PeriodKind.YEAR, 2024)
    return since(case, changed(case, "figures", fits, numbered("37")))


def _opposite_ways(case: Case) -> Case:
    """The outcome of the port calls rises from 9,200 to 12,000, while the calls fall."""
    outcome = "project-3-3-outcome"
    fits = is_figure(outcome, Role.TARGET, PeriodKind.END)
    raised = changed(without_overview(case), "figures", fits, numbered("12000"))
    return _changed_reason(raised, outcome, "船が大型になるため。")


def _approved_but_one(case: Case) -> Case:
    changes = [
        replace(c, approver="" if c.indicator == _PORT_CALLS else "政策会議")
        for c in case.edition.changes
    ]
    return with_records(case, "changes", changes)


def _far_more(case: Case) -> Case:
    """Grants come to 330 in the year that closes, 240 were planned."""
    grants = "project-8-1-activity-1"
    soon = is_figure(grants, Role.FORECAST, PeriodKind.YEAR, 2025)
    total = is_figure(grants, Role.FORECAST, PeriodKind.TOTAL)
    broken = changed(case, "figures", soon, numbered("330"))
    return changed(broken, "figures", total, numbered("561"))


MUTATIONS = {
    "REV-01": _no_reason,
    "REV-02": _other_numbers,
    "REV-03": _wrong_total,
    "REV-04": _far_short,
    "REV-05": _threefold,
    "REV-06": _outcome_left,
    "REV-07": _no_cause,
    "REV-08": _rewritten_original,
    "REV-09": _approved_but_one,
    "REV-10": _opposite_ways,
    "REV-11": _far_more,
}
