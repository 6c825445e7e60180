"""Baselines and targets broken."""

from collections.abc import Callable
from dataclasses import replace

from shirube.checks import Case, sketched
from shirube.plan import Figure, Role
from shirube.terms import Period, PeriodKind, Reason, Unknown
from tests.checks.breaking import changed, with_records, without_overview
from tests.checks.mutations.values import cell, figure, planned, renamed, target

_SHARE = "project-1-1-outcome-1"
_VIEWS = "project-6-2-outcome-2"
_GRANTS = "project-1-1-activity-2"


def _baseline(row: str) -> Callable[[Figure], bool]:
    return cell(row, Role.BASELINE, None, PeriodKind.POINT)


def _unknown(fits: Callable[[Figure], bool], reason: Reason) -> Callable[[Case], Case]:
    return lambda case: changed(
        case, "figures", fits, lambda each: replace(each, answer=Unknown(reason))
    )


def _undated(case: Case) -> Case:
    return changed(
        case,
        "figures",
        _baseline(_SHARE),
        lambda each: replace(each, period=Period(PeriodKind.POINT)),
    )


def _aged(case: Case) -> Case:
    return changed(
        case,
        "figures",
        _baseline(_SHARE),
        lambda each: replace(each, period=Period(PeriodKind.POINT, 2019, 2019, "令和元年度")),
    )


def _of_three_years(case: Case) -> Case:
    return changed(
        case,
        "figures",
        target(_VIEWS),
        lambda each: replace(each, notes=("3年間の合計",)),
    )


def _reached(case: Case) -> Case:
    soon = cell(_GRANTS, Role.FORECAST, 2025, PeriodKind.YEAR)
    whole = cell(_GRANTS, Role.FORECAST, None, PeriodKind.TOTAL)
    return figure(whole, "47")(figure(soon, "35")(case))


def _without_indicators(case: Case) -> Case:
    for records in ("indicators", "figures", "changes"):
        case = with_records(case, records, ())
    return replace(without_overview(case), texts=())


_PAST = """
事業 1-1 防災塾
  表 統計表 | TITLE | 令和4年度=80.0% 令和5年度=62.0%
"""


def _reached_before(case: Case) -> Case:
    """Of those who took the course 80.0% knew where to go in 2022, and 75.0% are aimed at."""
    sketch = _PAST.replace("TITLE", case.indicators[_SHARE].name)
    (table,) = sketched(sketch).edition.exhibits
    placed = replace(table, element="project-1-1")
    return with_records(case, "exhibits", (*case.edition.exhibits, placed))


def _without_span(case: Case) -> Case:
    """The visits no longer say that they are those of a year; other targets say how many."""
    bare = renamed("project-3-2-outcome-1", "みなとオアシス潮見の来訪者数(延べ数)")(case)
    return _of_three_years(bare)


MUTATIONS = {
    "TGT-01": _unknown(_baseline(_SHARE), Reason.NOT_APPLICABLE),
    "TGT-02": _undated,
    "TGT-03": figure(_baseline(_SHARE), "80.0"),
    "TGT-04": figure(_baseline(_SHARE), "75.0"),
    "TGT-05": _of_three_years,
    "TGT-06": _of_three_years,
    "TGT-07": _reached,
    "TGT-08": _unknown(planned(_GRANTS, 2025), Reason.NOT_YET),
    "TGT-09": figure(planned("project-6-3-activity-2", 2025), "95.0"),
    "TGT-10": figure(target(_SHARE), "100.0"),
    "TGT-11": _without_indicators,
    "TGT-12": _aged,
    "TGT-13": _reached_before,
    "TGT-14": _without_span,
}
