"""Laws that hold for every number, searched with hypothesis."""

from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

from hypothesis import given as every
from hypothesis import strategies as st

from shirube.evaluation import (
    Allocation,
    Band,
    Cell,
    Given,
    Obstacle,
    annual_achievement,
    annualised,
    baseline_progress,
    capped,
    carried_totals,
    full_count,
    inverse_ratio,
    maintenance,
    mirrored_ratio,
    movement,
    path_progress,
    period_achievement,
    range_result,
    rate_distribution,
    relative_movement,
    rounded,
    simple_ratio,
    stock_increment,
    strict_target,
    target_operator,
    to_date_achievement,
    total,
    worst,
)
from shirube.plan import Direction, Kind
from shirube.terms import Reason, Unknown, Wording

NUMBERS = st.decimals(-(10**9), 10**9, places=2)
ODD: st.SearchStrategy[Given] = st.one_of(
    NUMBERS,
    st.sampled_from([Decimal(0), Decimal("NaN"), Decimal("Infinity"), Decimal("-0.0")]),
    st.fractions(),
    st.text(max_size=4).map(Wording),
    st.sampled_from(Reason).map(Unknown),
)
DIRECTIONS = st.sampled_from(Direction)
YEARS = st.integers(-2, 14)


@every(ODD, ODD, ODD, DIRECTIONS, YEARS, YEARS)
def test_every_formula_answers(
    actual: Given, target: Given, base: Given, direction: Direction, elapsed: int, years: int
) -> None:
    rates = [
        simple_ratio(actual, target),
        inverse_ratio(actual, target),
        mirrored_ratio(actual, target),
        baseline_progress(actual, target, base, direction),
        stock_increment(actual, target, base, direction),
        path_progress(actual, target, base, direction, elapsed, years),
        annual_achievement(actual, target, base),
        *(maintenance(actual, target, Decimal(2), band) for band in Band),
        period_achievement([actual, base], target),
        to_date_achievement([actual, base], [target, target]),
    ]
    assert all(rate.shown.ja and rate.shown.en for rate in rates)
    assert all(
        isinstance(rate.share, Obstacle)
        or rate.denominator is None
        or rate.numerator == rate.share * rate.denominator
        for rate in rates
    )
    assert rate_distribution(rates).total == len(rates)
    found = worst(rates)
    known = [rate.share for rate in rates if isinstance(rate.share, Fraction)]
    assert found is not None
    assert isinstance(found.share, Obstacle) or found.share == min(known)


@every(ODD, ODD, DIRECTIONS, st.decimals(0, 100, places=1))
def test_every_comparison_answers(
    actual: Given, base: Given, direction: Direction, tolerance: Decimal
) -> None:
    assert movement(actual, base, direction, tolerance).value.ja
    assert relative_movement(actual, base, direction, tolerance).value.ja
    met = strict_target(actual, base, target_operator(direction)).met
    assert isinstance(met, bool | Obstacle)
    assert range_result(actual, -tolerance, tolerance).met in (True, False, *Obstacle)
    assert annualised(actual, 9, Kind.FLOW).raw is actual


@every(NUMBERS, NUMBERS, NUMBERS, NUMBERS)
def test_progress_knows_no_zero_point_and_no_sign(
    actual: Decimal, target: Decimal, base: Decimal, shift: Decimal
) -> None:
    up = baseline_progress(actual, target, base, Direction.UP).share
    a, t, b = (Fraction(value) + Fraction(shift) for value in (actual, target, base))
    assert baseline_progress(a, t, b, Direction.UP).share == up
    assert baseline_progress(-actual, -target, -base, Direction.DOWN).share == up


@every(NUMBERS, NUMBERS, st.integers(1, 12))
def test_the_ends_of_the_way(base: Decimal, target: Decimal, years: int) -> None:
    if base == target:
        return
    way = Direction.UP if target > base else Direction.DOWN
    assert baseline_progress(base, target, base, way).share == 0
    assert baseline_progress(target, target, base, way).share == 1
    assert path_progress(target, target, base, way, years, years).share == 1
    due = Fraction(base) + (Fraction(target) - Fraction(base)) / years
    assert path_progress(due, target, base, way, 1, years).share == 1


@every(NUMBERS, st.integers(0, 3))
def test_rounding_is_that_of_the_standard_library(value: Decimal, places: int) -> None:
    assert rounded(value, places) == value.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)


@every(st.lists(NUMBERS, max_size=12))
def test_a_flow_does_not_know_the_order(values: list[Decimal]) -> None:
    cells = [Cell(year, year, value) for year, value in enumerate(values, 2022)]
    turned = list(reversed(cells))
    assert total(Kind.FLOW, cells).value == total(Kind.FLOW, turned).value
    if values:
        assert total(Kind.FLOW, cells).value == sum(values)
        assert total(Kind.STOCK, turned).value == values[-1]


@every(st.lists(st.tuples(NUMBERS, NUMBERS, NUMBERS), min_size=1, max_size=12), st.integers(0, 12))
def test_both_bases_differ_by_what_closed_years_missed(
    rows: list[tuple[Decimal, Decimal, Decimal]], closed: int
) -> None:
    original = {year: row[0] for year, row in enumerate(rows, 1)}
    revised = {year: row[1] for year, row in enumerate(rows, 1) if year > closed}
    reached = {year: row[2] for year, row in enumerate(rows, 1)}
    missed = sum(reached[year] - original[year] for year in original if year <= closed)
    assert carried_totals(Kind.FLOW, original, revised, reached, closed).difference == missed


@every(st.lists(st.tuples(st.integers(0, 5), st.integers(0, 3)), max_size=20))
def test_repeated_money_is_amount_times_count_less_one(pairs: list[tuple[int, int]]) -> None:
    amounts = [101, 203, 307, 409]
    entries = [Allocation(f"m{m}", f"i{i}", amounts[i]) for m, i in dict.fromkeys(pairs)]
    counts = [sum(entry.item == f"i{i}" for entry in entries) for i in range(4)]
    expected = sum(a * (c - 1) for a, c in zip(amounts, counts, strict=True) if c)
    assert full_count(entries).repeated == expected


@every(st.fractions(), st.decimals(1, 200, places=1))
def test_a_cut_share_is_never_above_its_cap(share: Fraction, cap: Decimal) -> None:
    assert capped(share, cap) == min(share, Fraction(cap) / 100)
