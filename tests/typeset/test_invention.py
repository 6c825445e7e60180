"""Invented numbers are sound: totals follow from kinds, changes say their own numbers."""

from collections.abc import Iterator
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.typeset import City, Progress, Scope, Sector, invent, truth
from tests.typeset.city import Activity, Cell, Outcome, Planned
from tests.typeset.shiomi import SHARED, shiomi
from tests.typeset.strategies import cities

FEW = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))


def report(city: City) -> Progress:
    assert isinstance(city, Progress)
    return city


def plan(city: City) -> Sector:
    assert isinstance(city, Sector)
    return city


def activities(city: Progress) -> Iterator[Activity]:
    return (a for m in city.measures for p in m.projects for a in p.activities)


def outcomes(city: Progress) -> Iterator[Outcome]:
    return (o for m in city.measures for p in m.projects for o in p.outcomes)


def first(cell: Cell) -> Decimal | None:
    return cell.parts[0].number if cell.parts else None


def check_activity(made: Activity) -> None:
    """Totals of all three rows; what was revised replaces what was planned."""
    kind = made.indicator.kind
    for index, total in enumerate(made.original_total.parts):
        planned = [c.parts[index].number or Decimal(0) for c in made.original]
        done = [c.parts[index].number or Decimal(0) for c in made.actual if c.parts]
        news = [c.parts[index].number if c.parts else None for c in made.revised]
        merged = [old if new is None else new for old, new in zip(planned, news, strict=True)]
        if kind == "到達段階":
            assert total.number == planned[-1]
            continue
        whole = kind == "合計"
        assert total.number == (sum(planned) if whole else planned[-1])
        assert made.actual_total.parts[index].number == (sum(done) if whole else done[-1])
        if made.revised_total.parts:
            revised = made.revised_total.parts[index].number
            assert revised == (sum(merged) if whole else merged[-1])


def check_change(reason: str, old: Cell, new: Cell) -> None:
    """A reason that names numbers names these."""
    if "から" in reason and "に変更" in reason:
        for was, now in zip(old.parts, new.parts, strict=True):
            if was != now:
                assert f"{was.number:,}{was.unit}" in reason
                assert f"{now.number:,}{now.unit}" in reason


def check_report(city: Progress) -> None:
    for made in activities(city):
        check_activity(made)
        assert bool(made.reason) == any(cell.parts for cell in made.revised)
        for old, new in zip(made.original, made.revised, strict=True):
            if new.parts:
                check_change(made.reason, old, new)
    for goal in outcomes(city):
        assert bool(goal.reason) == (goal.old_target is not None)
        if goal.old_target:
            check_change(goal.reason, goal.old_target, goal.target)
        base, target = first(goal.baseline), first(goal.target)
        if base is not None and target is not None:
            assert target < base if goal.indicator.direction == "減" else target > base


@FEW
@given(cities("progress"))
def test_an_invented_report_is_sound(city: City) -> None:
    check_report(report(city))


def check_planned(planned: Planned) -> None:
    kind = planned.indicator.kind
    if kind == "到達段階":
        return
    spoken = [c for c in planned.cells if c.state == "値あり"]
    for index, total in enumerate(planned.total.parts):
        if kind == "併記":
            new = sum(first(c) or 0 for c in spoken)
            before = planned.baseline.parts[index].number or 0
            assert total.number == (new if index == 0 else before + new)
            continue
        numbers = [c.parts[index].number or Decimal(0) for c in spoken]
        assert total.number == (sum(numbers) if kind == "合計" else numbers[-1])


@FEW
@given(cities("sector"))
def test_an_invented_sector_plan_is_sound(city: City) -> None:
    for theme in plan(city).themes:
        for goal in theme.goals:
            for planned in (*goal.activities, *goal.outcomes):
                check_planned(planned)
                years = [c.years for c in planned.cells]
                assert years[0] is not None and years[-1] is not None
                assert (years[0][0], years[-1][1]) == (plan(city).years[0], plan(city).years[-1])


@FEW
@given(cities("sector"))
def test_a_relisted_indicator_repeats_its_origin(city: City) -> None:
    values = truth(city)["値"]

    def figures(theme: str, goal: str, section: str, branch: str) -> list[tuple[str, ...]]:
        key = {"推進施策": theme, "めざす姿": goal, "区分": section, "枝番": branch}
        rows = [row for row in values if key.items() <= row.items()]
        return [tuple(row[k] for k in row if k not in key) for row in rows]

    for row in truth(city)["指標"]:
        if row["再掲元"]:
            theme, goal, section, branch = row["再掲元"].split("/")
            copy = figures(row["推進施策"], row["めざす姿"], row["区分"], row["枝番"])
            assert copy == figures(theme, goal, section, branch) != []


def test_shiomi_is_sound() -> None:
    city = report(shiomi())
    check_report(city)
    assert len(city.pillars) == 4
    assert len(city.measures) == 8
    assert sum(len(m.projects) for m in city.measures) == 24
    assert sum(1 for _ in (*activities(city), *outcomes(city))) >= 60
    for year, whole in enumerate(city.total_cost.original):
        assert whole == sum(m.cost.original[year] or 0 for m in city.measures) - SHARED


def test_shiomi_spends_no_more_than_planned() -> None:
    for measure in report(shiomi()).measures:
        for planned, spent in zip(measure.cost.original, measure.cost.actual, strict=True):
            assert spent is None or planned is None or spent < planned


def test_a_large_plan_is_as_large_as_asked() -> None:
    city = invent(1, "progress", Scope(measures=300))
    assert len(report(city).measures) == 300
    assert len(truth(city)["指標"]) > 2000


@pytest.mark.parametrize(("measures", "years", "index"), [(0, 2, 0), (3, 0, 0), (3, 2, 2)])
def test_a_scope_refuses_what_cannot_be(measures: int, years: int, index: int) -> None:
    with pytest.raises(ValueError, match="a plan of"):
        Scope(measures=measures, years=years, report_index=index)


@given(st.integers(0, 10**6))
@FEW
def test_a_drawn_scope_leaves_an_open_year(seed: int) -> None:
    city = report(invent(seed))
    assert city.report_year < city.years[-1]
