"""What is known of the published plans comes out of their Editions (domain specification).

The Editions are those of examples/: names and figures of Setagaya ward, and an invented city.
"""

from collections import Counter
from decimal import Decimal

import pytest

from shirube.evaluation import (
    Cell,
    Obstacle,
    Remark,
    announced,
    cost_sums,
    courses,
    effect_sums,
    evaluated,
    indicator_totals,
    plan_changes,
    rate_distribution,
    target_changes,
    total,
)
from shirube.exchange import load_edition
from shirube.plan import Category, Edition, Ground, Kind, Role
from tests.docs.tree import ROOT

FOLDERS = ("setagaya/progress-2023", "setagaya/welfare-plan-2024", "shiomi")
EDITIONS = {folder: load_edition(ROOT / "examples" / folder) for folder in FOLDERS}
PROGRESS = EDITIONS["setagaya/progress-2023"]
EVALUATED = evaluated(PROGRESS)


def test_the_sentences_of_the_overview() -> None:
    """Fact 11: all counts of D4 check out."""
    assert plan_changes(PROGRESS).sentence.ja == "全19施策62事業のうち、9施策10事業の計画を変更"
    assert target_changes(PROGRESS).sentence.ja == "全19施策76指標のうち、7施策9指標の目標値を変更"


@pytest.mark.parametrize("folder", ["setagaya/progress-2023", "shiomi"])
def test_announced_counts_agree(folder: str) -> None:
    assert [found.agrees for found in announced(EDITIONS[folder])] == [True, True]


def test_shared_budget_items() -> None:
    """Section 4.1, in thousand yen."""
    found = {(s.year, s.role): s.shared for s in cost_sums(PROGRESS.costs)}
    assert found == {
        (2022, Role.FORECAST): 222_211_000,
        (2022, Role.ORIGINAL): 284_214_000,
        (2023, Role.ORIGINAL): 289_975_000,
        (2023, Role.REVISED): 321_173_000,
    }


@pytest.mark.parametrize("folder", ["setagaya/progress-2023", "shiomi"])
def test_effects_without_the_relisted_are_the_printed_totals(folder: str) -> None:
    """Fact 8, and the classes."""
    sums = effect_sums(EDITIONS[folder].effects)
    assert len(sums) >= 3
    assert {(found.difference, found.class_difference) for found in sums} == {(0, 0)}


def test_relisted_effects_of_the_progress_report() -> None:
    """Fact 8: D4 5-1 is 7-1, 9-1 lies inside the row of facilities."""
    numbers = {row.number for found in effect_sums(PROGRESS.effects) for row in found.relisted}
    assert {"5-1", "9-1"} <= numbers and "7-1" not in numbers


@pytest.mark.parametrize(
    "indicator, shown",
    [
        ("project-1-1-activity-1", "95.0%（当初計画比、見込み）"),
        ("project-4-4-activity", "433.3%（当初計画比、見込み）"),
        ("project-10-2-activity", "700.0%（当初計画比、見込み）"),
        ("project-8-1-activity", "算定不可（文字値）"),
    ],
)
def test_worked_examples_in_their_place(indicator: str, shown: str) -> None:
    """Section 2.4, F9 of R4."""
    (found,) = [e for e in EVALUATED if (e.indicator.id, e.year) == (indicator, 2022)]
    assert found.rate.shown.ja == shown


def test_no_outcome_has_a_rate() -> None:
    """Fact 4: outcomes of D4 have no actual at all, and 36 of 76 no baseline."""
    outcomes = [e for e in EVALUATED if e.indicator.category is Category.OUTCOME]
    assert all(isinstance(found.rate.share, Obstacle) for found in outcomes)
    missing = {e.indicator.id for e in outcomes if e.rates[-1].share is Obstacle.NO_BASELINE}
    assert (len({e.indicator.id for e in outcomes}), len(missing)) == (76, 36)


def test_a_target_below_its_baseline_has_no_percentage() -> None:
    """Edge rule 3: D4 11-3, 488 to 460."""
    (found,) = [e for e in EVALUATED if e.indicator.id == "project-11-3-outcome"]
    assert [rate.share for rate in found.rates] == [Obstacle.TARGET_WORSE]


def test_forecasts_that_may_be_copies_of_the_plan() -> None:
    """Section 2.5: 21 single-valued rows, and parts of 13-2 and 19-3②."""
    equal = [e for e in EVALUATED if Remark.EQUALS_PLAN in e.rate.remarks]
    assert sum(not e.part for e in equal) == 21
    parts = {e.indicator.id for e in equal if e.part}
    assert {"project-13-2-activity", "project-19-3-activity-2"} <= parts


def test_revised_totals_on_both_bases() -> None:
    """Rule T4: the printed total carries the plan; the other basis differs."""
    found = {(t.indicator, t.part): t for t in indicator_totals(PROGRESS) if t.revised}
    for indicator, plan, actual in [
        ("project-1-2-activity", 4200, 4120),
        ("project-4-4-activity", 200, 300),
        ("project-15-2-activity-2", 685, 982),
    ]:
        totals = found[indicator, ""]
        assert totals.revised is not None
        assert totals.revised.plan_carry.value == Decimal(plan)
        assert totals.revised.actual_carry.value == Decimal(actual)
        assert totals.agrees(Role.REVISED)


@pytest.mark.parametrize("edition", EDITIONS.values(), ids=EDITIONS)
def test_every_printed_total_is_the_sum_or_the_last_of_its_years(edition: Edition) -> None:
    """Fact 1. Where it is that of another kind, the kind waits for a person to confirm it."""
    rows = {(course.indicator.id, course.part): course for course in courses(edition)}
    for found in indicator_totals(edition):
        if found.agrees(Role.ORIGINAL) is False:
            course = rows[found.indicator, found.part]
            cells = [Cell(y, y, course.at(Role.ORIGINAL, y)) for y in course.all_years()]
            both = {total(kind, cells).value for kind in (Kind.FLOW, Kind.LEVEL)}
            assert dict(found.printed)[Role.ORIGINAL] in both
            assert course.indicator.kind_ground is Ground.INFERRED


@pytest.mark.parametrize("edition", EDITIONS.values(), ids=EDITIONS)
def test_every_indicator_is_evaluated(edition: Edition) -> None:
    found = evaluated(edition)
    assert {e.indicator.id for e in found} == {row.id for row in edition.indicators}
    counted = rate_distribution(e.rate for e in found)
    forecasts = Counter(Remark.FORECAST in e.rate.remarks for e in found)[True]
    assert (counted.total, counted.forecasts) == (len(found), forecasts)
