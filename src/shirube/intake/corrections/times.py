"""Fiscal years as a planner writes them."""

import re

from shirube.exchange.tables.misfit import Misfit
from shirube.intake.corrections.spelling import RIGHT, Spelling
from shirube.terms import PeriodKind, fold, years

TOTAL = PeriodKind.TOTAL.value
_YEAR = re.compile(r"((?:19|20)[0-9]{2})(?:年度?)?")
_SPAN = re.compile(rf"{_YEAR.pattern}[-~〜–—―ー/]{_YEAR.pattern}")


def time(cell: str) -> str:
    """Return a fiscal year (2024), a run of them (2024-2026), or 期間計 (also as 総量)."""
    text = fold(cell)
    if text in (TOTAL, "総量"):
        return TOTAL
    run = _YEAR.fullmatch(text) or _SPAN.fullmatch(text)
    found = [int(one) for one in run.groups()] if run else list(years(text))
    if len(found) == 1:
        return str(found[0])
    if len(found) == 2 and found[0] < found[1]:
        return f"{found[0]}-{found[1]}"
    raise Misfit(
        RIGHT,
        f"年度(例 2024)、年度の幅(例 2024-2026)、{TOTAL}のどれかを書いてください",
        f"write a fiscal year (2024), a run of them (2024-2026), or {TOTAL}",
    )


def times(cell: str) -> tuple[str, ...]:
    """Return what the column 年度 can mean: its words (a date, 目標値), and its years."""
    try:
        return fold(cell), time(cell)
    except Misfit:
        return (fold(cell),)


def year(cell: str) -> str:
    """Return a fiscal year: 令和6年度 is 2024."""
    found = times(cell)[-1]
    if found.isdecimal() and len(found) == 4:
        return found
    raise Misfit(RIGHT, "年度を一つ書いてください(例 2024)", "write one fiscal year (2024)")


YEAR = Spelling(year, blank=False)
TIME = Spelling(time, blank=False)
