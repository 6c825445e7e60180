"""The time that a figure covers is part of its value."""

from decimal import Decimal

import pytest

from shirube.plan import Figure, Role
from shirube.terms import Period, PeriodKind, Quantity, Source

YEAR = Period(PeriodKind.YEAR, 2022, 2022)
POINT = Period(PeriodKind.POINT, as_of="令和3年12月時点")
END = Period(PeriodKind.END, last=2023)


@pytest.mark.parametrize(
    "role, period, notes, months",
    [
        (Role.ORIGINAL, YEAR, (), 12),
        (Role.ORIGINAL, Period(PeriodKind.TOTAL, 2022, 2023), ("延べ",), 24),
        (Role.BASELINE, POINT, (), None),
        (Role.TARGET, END, (), None),
        (Role.TARGET, END, ("2年間の合計",), 24),
        (Role.TARGET, END, ("累計", "4年間の合計"), 48),
        (Role.TARGET, END, ("5年平均",), None),
    ],
)
def test_months(role: Role, period: Period, notes: tuple[str, ...], months: int | None) -> None:
    figure = Figure("A1", "", role, period, Quantity(Decimal(240), "人"), Source("a", 1, 1), notes)
    assert figure.months == months
