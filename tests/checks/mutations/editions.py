"""Shiomi's own Edition as the earlier one, and a later one that broke with it."""

from dataclasses import replace

from shirube.checks import Case, sketched
from shirube.plan import Role
from shirube.terms import PeriodKind
from tests.checks.breaking import changed, grafted, since, with_records, without_overview
from tests.checks.mutations.revisions import is_figure, numbered

_FERRY = "project-3-1-activity"
_BASIN = "project-2-1-outcome"
_TOWERS = "project-1-3-activity"


def _other_heads(case: Case) -> Case:
    later = changed(
        case,
        "indicators",
        lambda row: row.id == _FERRY,
        lambda row: replace(row, name="潮見渡船の利用者数(実人数)"),
    )
    return since(case, later)


def _weaker(case: Case) -> Case:
    fits = is_figure(_BASIN, Role.TARGET, PeriodKind.END)
    return since(case, changed(case, "figures", fits, numbered("45000")))


def _other_start(case: Case) -> Case:
    fits = is_figure(_BASIN, Role.BASELINE, PeriodKind.POINT)
    return since(case, changed(case, "figures", fits, numbered("40000")))


def _came_otherwise(case: Case) -> Case:
    """Of 40 towers expected in 2025 there are 41."""
    expected = is_figure(_TOWERS, Role.FORECAST, PeriodKind.YEAR, 2025)
    total = is_figure(_TOWERS, Role.FORECAST, PeriodKind.TOTAL)
    later = changed(
        case, "figures", expected, lambda f: replace(numbered("41")(f), role=Role.ACTUAL)
    )
    return since(case, changed(later, "figures", total, numbered("41")))


def _other_legend(case: Case) -> Case:
    later = changed(
        case,
        "passages",
        lambda p: p.text.startswith("①"),
        lambda p: replace(p, text="①:基本目標1子どもが育つまち"),
    )
    return since(case, later)


def _vanished(case: Case) -> Case:
    gone = "project-4-3-outcome"
    rows = [row for row in case.edition.indicators if row.id != gone]
    figures = [figure for figure in case.edition.figures if figure.indicator != gone]
    changes = [change for change in case.edition.changes if change.indicator != gone]
    later = with_records(
        with_records(without_overview(case), "indicators", rows), "figures", figures
    )
    return since(case, with_records(later, "changes", changes))


_MISSED = """
計画 2021-2023 | 策定版 | | 令和3年3月 | | 潮見市教育計画 | 個別計画
事業 1-1 海の学び
  成果指標 海の学びが役に立った児童の割合 | % | 率 | 増 | 目標値 2023=80
"""
_AGAIN = """
計画 2024-2026
事業 1-1 海の学び
  成果指標 海の学びが役に立った児童の割合 | % | 率 | 増 | 現況値 2023=73 | 当初計画 2024=80 2025=85
"""


def _promised_again(case: Case) -> Case:
    return since(sketched(_MISSED), grafted(without_overview(case), _AGAIN))


MUTATIONS = {
    "EDT-01": _other_heads,
    "EDT-02": _weaker,
    "EDT-03": _other_start,
    "EDT-04": _came_otherwise,
    "EDT-05": _other_legend,
    "EDT-06": _vanished,
    "EDT-07": _promised_again,
}
