"""How long a figure's time is."""

import pytest

from shirube.terms import Period, PeriodKind


@pytest.mark.parametrize(
    "kind, first, last, months",
    [
        (PeriodKind.YEAR, 2022, 2022, 12),
        (PeriodKind.SPAN, 2024, 2026, 36),
        (PeriodKind.TOTAL, 2022, 2023, 24),
        (PeriodKind.TOTAL, 2024, 2027, 48),
        (PeriodKind.TOTAL, None, 2027, None),
        (PeriodKind.YEAR, 2022, None, None),
        (PeriodKind.POINT, None, None, None),
        (PeriodKind.POINT, 2021, 2021, None),
        (PeriodKind.END, None, 2023, None),
        (PeriodKind.END, 2023, 2023, None),
    ],
)
def test_months(kind: PeriodKind, first: int | None, last: int | None, months: int | None) -> None:
    assert Period(kind, first, last).months == months


def test_a_period_without_years_is_open() -> None:
    assert Period(PeriodKind.POINT) == Period(PeriodKind.POINT, None, None, "")


def test_the_words_of_the_open_tables() -> None:
    assert [kind.value for kind in PeriodKind] == ["時点", "年度", "複数年", "期間計", "期末"]
