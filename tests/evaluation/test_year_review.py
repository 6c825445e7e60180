"""A year in one view: who is counted, where they stand, and why some do not."""

from dataclasses import replace

from shirube.evaluation import (
    Obstacle,
    Standing,
    YearReview,
    evaluated,
    evaluated_in,
    present_year,
    year_review,
)
from shirube.plan import Category, Direction, Edition, Kind, Role
from tests.evaluation.given_cells import result
from tests.evaluation.making import baseline, edition, indicator, target, yearly

OUTCOME = Category.OUTCOME
PARTED = indicator("parted", parts=("a", "b"))
EDITION = edition(
    [
        indicator("full"),
        indicator("late"),
        replace(indicator("again"), relisted=True),
        PARTED,
        indicator("words", kind=Kind.MILESTONE),
        indicator("worse", category=OUTCOME),
        indicator("lost", category=OUTCOME, element="nowhere"),
    ],
    [
        *yearly(Role.ORIGINAL, "10|20", id="full"),
        *yearly(Role.ACTUAL, "10", id="full"),
        *yearly(Role.ORIGINAL, "10|20", id="late"),
        *yearly(Role.FORECAST, "7", id="late"),
        *yearly(Role.ORIGINAL, "10|20", id="again"),
        *yearly(Role.FORECAST, "1", id="again"),
        *yearly(Role.ORIGINAL, "10|20", id="parted", part="a"),
        *yearly(Role.FORECAST, "12", id="parted", part="a"),
        *yearly(Role.ORIGINAL, "10|20", id="parted", part="b"),
        *yearly(Role.FORECAST, "9", id="parted", part="b"),
        *yearly(Role.ORIGINAL, "検討|実施", id="words"),
        baseline("9", id="worse"),
        target("8", id="worse"),
    ],
)


def _review(given: Edition = EDITION, year: int = 2022) -> YearReview:
    return year_review(given, year)


def _standing(id: str) -> Standing:
    found = (s for review in _review().measures for s in review.standings)
    return next(one for one in found if one.indicator.id == id)


def test_the_present_year_is_the_last_with_a_result() -> None:
    later = replace(EDITION, figures=(*EDITION.figures, *yearly(Role.ACTUAL, "3", 2024, "full")))
    assert (present_year(EDITION), present_year(later)) == (2022, 2024)


def test_without_any_result_the_first_year_of_the_plan_is_looked_at() -> None:
    assert present_year(replace(EDITION, figures=())) == EDITION.plan.first


def test_every_part_is_judged_in_the_year_even_without_a_cell() -> None:
    found = evaluated_in(EDITION, 2031)
    assert len(found) == 8
    assert {result(one.rate) for one in found} == {"実績・見込みなし", "目標が基準値より悪い"}


def test_a_year_in_one_view_says_what_all_years_say() -> None:
    years = {(e.indicator.id, e.part): e for e in evaluated(EDITION) if e.year == 2022}
    for one in evaluated_in(EDITION, 2022):
        known = years.get((one.indicator.id, one.part))
        assert known is None or known == one


def test_indicators_stand_under_their_measure_and_the_homeless_last() -> None:
    review = _review()
    names = [[s.indicator.id for s in one.standings] for one in review.measures]
    assert names == [["full", "late", "again", "parted", "words", "worse"], ["lost"]]
    assert [one.measure is None for one in review.measures] == [False, True]


def test_the_worst_part_speaks_for_the_whole() -> None:
    parted = _standing("parted")
    assert (parted.speaking.part, result(parted.rate)) == ("b", "90.0")
    assert len(parted.parts) == 2


def test_a_forecast_is_known_as_one() -> None:
    assert [_standing(id).forecast for id in ("full", "late", "parted")] == [False, True, True]
    assert [_standing(id).known for id in ("full", "worse")] == [True, False]


def test_the_distribution_counts_an_indicator_once_and_no_second_listing() -> None:
    review = _review()
    assert [count for _, count in review.distribution(Category.ACTIVITY).counts] == [
        1,
        1,
        1,
        0,
        0,
        1,
    ]
    assert (review.distribution().total, review.relisted) == (6, 1)
    assert review.distribution().forecasts == 2


def test_the_reasons_are_counted_by_name() -> None:
    review = _review()
    assert review.obstacles() == ((Obstacle.NO_ACTUAL, 2), (Obstacle.TARGET_WORSE, 1))
    assert review.obstacles(OUTCOME) == ((Obstacle.NO_ACTUAL, 1), (Obstacle.TARGET_WORSE, 1))


def test_a_measure_without_an_indicator_is_there() -> None:
    (only,) = _review(edition([], [])).measures
    assert (only.standings, only.distribution.total) == ((), 0)


def test_unit_and_kind_of_a_part() -> None:
    pair = indicator("pair", kind=Kind.PAIRED, direction=Direction.UP, parts=("整備数", "累計"))
    found = evaluated_in(edition([pair], yearly(Role.ORIGINAL, "4", id="pair", part="累計")), 2022)
    assert [(one.kind, one.unit) for one in found] == [(Kind.FLOW, "人"), (Kind.STOCK, "人")]


def test_what_is_due_is_named() -> None:
    rows = [indicator("o"), indicator("r"), indicator("t"), indicator("n")]
    figures = [
        *yearly(Role.ORIGINAL, "1", id="o"),
        *yearly(Role.ORIGINAL, "1", id="r"),
        *yearly(Role.REVISED, "2", id="r"),
        target("5", id="t"),
    ]
    found = evaluated_in(edition(rows, figures), 2022)
    assert [one.due_role for one in found] == [Role.ORIGINAL, Role.REVISED, Role.TARGET, None]
