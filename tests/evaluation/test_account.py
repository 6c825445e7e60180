"""Every component of a figure: which values, from which place, and how it was worked."""

from decimal import Decimal
from fractions import Fraction

import pytest

from shirube.evaluation import (
    Account,
    Formula,
    Rate,
    accounts,
    annual_achievement,
    baseline_progress,
    digits,
    evaluated_in,
    given,
    inverse_ratio,
    maintenance,
    mirrored_ratio,
    path_progress,
    period_achievement,
    simple_ratio,
    stock_increment,
    to_date_achievement,
    working,
)
from shirube.plan import Category, Direction, Figure, Indicator, Kind, Role
from tests.evaluation.given_cells import cells
from tests.evaluation.making import answer, baseline, edition, indicator, target, yearly

A, T, B = cells("310", "430", "184")
UP, DOWN = Direction.UP, Direction.DOWN


@pytest.mark.parametrize(
    ("rate", "letters", "numbers"),
    [
        (simple_ratio(A, T), "A ÷ T", "310 ÷ 430 = 72.1%"),
        (annual_achievement(*cells("950", "1,000")), "A ÷ P", "950 ÷ 1,000 = 95.0%"),
        (inverse_ratio(*cells("25.3", "17.6")), "T ÷ A", "17.6 ÷ 25.3 = 69.6%"),
        (
            mirrored_ratio(*cells("25.3", "17.6")),
            "(2T - A) ÷ T",
            "(2 × 17.6 - 25.3) ÷ 17.6 = 9.9 ÷ 17.6 = 56.3%",
        ),
        (
            baseline_progress(A, T, B, UP),
            "(A - B) ÷ (T - B)",
            "(310 - 184) ÷ (430 - 184) = 126 ÷ 246 = 51.2%",
        ),
        (
            stock_increment(A, T, B, UP),
            "(A - B) ÷ (T - B)",
            "(310 - 184) ÷ (430 - 184) = 126 ÷ 246 = 51.2%",
        ),
        (
            path_progress(A, T, B, UP, 1, 2),
            "(A - B) ÷ ((T - B) × k/n)",
            "(310 - 184) ÷ ((430 - 184) × 1/2) = 126 ÷ 123 = 102.4%",
        ),
        (maintenance(Decimal(5), Decimal(5)), "A ÷ T", "5 ≧ 5 → 100.0%"),
        (maintenance(Decimal(4), Decimal(5), Decimal(2)), "A ÷ T", "4 ≧ 5 - 2 → 100.0%"),
        (maintenance(Decimal(4), Decimal(5)), "A ÷ T", "4 ÷ 5 = 80.0%"),
        (period_achievement(cells("10", "20"), Decimal(60)), "ΣA ÷ ΣP", "30 ÷ 60 = 50.0%"),
        (to_date_achievement(cells("10"), cells("20")), "ΣA ÷ ΣP(k)", "10 ÷ 20 = 50.0%"),
        (simple_ratio(*cells("3", "0")), "A ÷ T", "3 ÷ 0"),
        (simple_ratio(*cells("―", "0")), "A ÷ T", ""),
    ],
)
def test_working(rate: Rate, letters: str, numbers: str) -> None:
    found = working(rate)
    assert (found.letters, found.numbers) == (letters, numbers)


def test_the_plan_of_the_year_stands_for_the_target() -> None:
    assert working(inverse_ratio(A, T), planned=True).letters == "P ÷ A"
    assert working(simple_ratio(A, T), planned=True).letters == "A ÷ T"


def test_a_target_that_is_a_sum_is_the_denominator() -> None:
    assert working(period_achievement([A], T), summed=True).letters == "ΣA ÷ T"


@pytest.mark.parametrize(
    ("cell", "shown"),
    [("1234567.50", "1,234,567.50"), ("-5", "-5"), ("―", "―"), ("検討", "検討")],
)
def test_digits(cell: str, shown: str) -> None:
    assert digits(given(answer(cell))) == shown


def test_digits_of_a_fraction_are_cut_and_say_so() -> None:
    third = Fraction(1, 3)
    assert digits(third) == "≒0.333"


def _account(row: Indicator, figures: list[Figure], year: int) -> Account:
    given_edition = edition([row], figures, 2022, 2023)
    (found,) = accounts(given_edition, evaluated_in(given_edition, year))
    return found


def _said(account: Account) -> list[tuple[str, str, str]]:
    return [
        (c.letter.name, c.figure.role.value, str(given(c.figure.answer)))
        for c in account.components
    ]


def test_components_of_an_activity_reach_back_to_the_first_year() -> None:
    figures = [
        *yearly(Role.ORIGINAL, "400|1,200"),
        *yearly(Role.REVISED, "―|3,800"),
        *yearly(Role.FORECAST, "320|3,000"),
        *yearly(Role.ACTUAL, "330"),
    ]
    account = _account(indicator(), figures, 2023)
    assert _said(account) == [
        ("A", "実績", "330"),
        ("A", "見込み", "3000"),
        ("P", "当初計画", "400"),
        ("P", "修正計画", "3800"),
    ]
    assert [(rate.formula.name, w.numbers) for rate, w in account.workings] == [
        ("F9", "3,000 ÷ 3,800 = 78.9%"),
        ("F4", ""),
        ("F7A", "3,330 ÷ 4,200 = 79.3%"),
        ("F7B", "3,330 ÷ 4,200 = 79.3%"),
    ]


def test_a_level_needs_no_year_before() -> None:
    figures = [*yearly(Role.ORIGINAL, "4|5"), *yearly(Role.ACTUAL, "4|5")]
    account = _account(indicator(kind=Kind.LEVEL), figures, 2023)
    assert _said(account) == [("A", "実績", "5"), ("P", "当初計画", "5")]


def test_a_target_of_two_years_and_a_baseline_of_nine_months_are_taken_by_the_year() -> None:
    row = indicator(category=Category.OUTCOME)
    figures = [
        baseline("90", as_of="令和3年12月時点"),
        target("260", 2023, notes=("2年間の合計",)),
        *yearly(Role.FORECAST, "125"),
    ]
    account = _account(row, figures, 2022)
    by_year = {
        c.letter.name: (c.per_year.months, c.per_year.value)
        for c in account.components
        if c.per_year
    }
    assert by_year == {"T": (24, Fraction(130)), "B": (9, Fraction(120))}
    progress = next(w for rate, w in account.workings if rate.formula is Formula.F4)
    assert progress.numbers == "(125 - 120) ÷ (130 - 120) = 5 ÷ 10 = 50.0%"


def test_stages_are_divided_by_their_rank() -> None:
    figures = [*yearly(Role.ORIGINAL, "検討|試行|本格"), *yearly(Role.ACTUAL, "検討|検討")]
    account = _account(indicator(kind=Kind.MILESTONE), figures, 2023)
    ((_, worked),) = account.workings
    assert (worked.letters, worked.numbers) == ("#A ÷ #P", "1 ÷ 2 = 50.0%")


def test_nothing_known_has_no_component() -> None:
    account = _account(indicator(direction=DOWN), [], 2022)
    assert account.components == ()
    assert all(worked.numbers == "" for _, worked in account.workings)
