"""Scenarios against numbers that a planner can work out, and against one another."""

from dataclasses import replace

import numpy as np
import pytest

from shirube.population import (
    BASE,
    CLOSED,
    ELDERLY,
    FEMALE,
    WORKING,
    YOUNG,
    Assumptions,
    Births,
    ChildWoman,
    NetRates,
    NoMoves,
    Outlook,
    Scenario,
    Stage,
    ageing_rate,
    arrivals_reaching,
    attribution,
    base_fertility,
    birth_factors,
    by_band,
    child_woman_ratio,
    components,
    fertility_reaching,
    halved_moves,
    in_band,
    influence,
    projection,
    run,
    runs,
    simulation_1,
    simulation_2,
    stages,
)
from shirube.population.scenario import at
from shirube.terms import Bilingual, Refusal
from tests.population.synthetic import AGES, BASE_PEOPLE, STEP

OUTLOOK = Outlook(2020, AGES, BASE_PEOPLE, (STEP, STEP), 1.2, "総人口", "架空の町")
NAME = Bilingual("仮", "trial")


def test_the_base_is_the_projection() -> None:
    found = run(OUTLOOK, BASE).made
    assert np.array_equal(found.people, projection(BASE_PEOPLE, AGES, OUTLOOK.path).people)


def test_the_closed_population_of_the_dictionary() -> None:
    assert run(OUTLOOK, CLOSED).made.people[2].sum() == pytest.approx(37986.512, abs=5e-4)


COURSES = [
    ({2020: 1.0, 2030: 2.0}, 2025, 1.5),
    ({2020: 1.0, 2030: 2.0}, 2010, 1.0),
    ({2020: 1.0, 2030: 2.0}, 2050, 2.0),
    ({2020: 1.6, 2030: 1.8, 2040: 2.07}, 2035, 1.935),
    ({0: 0.0}, 2025, 0.0),
]


@pytest.mark.parametrize(("course", "year", "number"), COURSES)
def test_a_course_between_its_years(course: dict[int, float], year: int, number: float) -> None:
    assert at(course, year) == pytest.approx(number)


def test_fertility_becomes_a_factor_on_the_ratio() -> None:
    """0–4 are 1,950, women 15–49 are 9,850; the ratio 0.165 then stands for 1.2 × 0.165/0.198."""
    now = 1_950 / 9_850
    assert child_woman_ratio(BASE_PEOPLE, AGES) == pytest.approx(now)
    implied = 1.2 * 0.165 / now
    assert base_fertility(OUTLOOK) == pytest.approx((implied, implied))
    factors = birth_factors(OUTLOOK, Scenario(NAME, {2030: 2.0}))
    assert factors == pytest.approx((1.6 / implied, 2.0 / implied))


def test_children_follow_the_factor() -> None:
    base, more = runs(OUTLOOK, (BASE, Scenario(NAME, {2030: 2.0})))
    first = more.birth_factors[0]
    assert more.made.births[0].sum() == pytest.approx(base.made.births[0].sum() * first)


def test_halved_moves_are_halved_after_ten_years() -> None:
    made = run(OUTLOOK, halved_moves(2020)).made
    base = run(OUTLOOK, BASE).made
    assert made.moves[0].sum() == pytest.approx(base.moves[0].sum() * 0.75)
    moves = STEP.moves
    assert isinstance(moves, NetRates)
    assert made.moves[1].sum() == pytest.approx((made.people[1] * moves.rates).sum() / 2)


def test_added_people_arrive() -> None:
    profile = np.zeros((2, AGES.count))
    profile[FEMALE, 5] = 1
    more = Scenario(NAME, moves={0: 0.0}, arrivals=60 * profile, arrivals_from=2022)
    closed, made = run(OUTLOOK, CLOSED).made, run(OUTLOOK, more).made
    gained = made.people[1] - closed.people[1]
    assert gained[FEMALE, 6] == pytest.approx(60 * 3)
    assert made.moves[1].sum() == pytest.approx(60 * 5)


@pytest.mark.parametrize("target", [40_000.0, 39_000.0])
def test_what_reaches_a_target(target: float) -> None:
    profile = np.full((2, AGES.count), 1 / (2 * AGES.count))
    a_year = arrivals_reaching(OUTLOOK, BASE, profile, target, 2030)
    more = replace(BASE, arrivals=profile * a_year, arrivals_from=2020)
    assert run(OUTLOOK, more).made.people[-1].sum() == pytest.approx(target)
    rate = fertility_reaching(OUTLOOK, BASE, target, 2030, by=2025)
    assert run(OUTLOOK, Scenario(NAME, {2025: rate})).made.people[-1].sum() == pytest.approx(target)


def test_a_target_out_of_reach_or_out_of_time() -> None:
    with pytest.raises(Refusal, match="2030年に1,000人に届く値がありません"):
        fertility_reaching(OUTLOOK, BASE, 1_000, 2030, by=2025)
    with pytest.raises(Refusal, match="目標の年 2031 は推計の年（2025、2030）にありません"):
        arrivals_reaching(OUTLOOK, BASE, np.ones((2, AGES.count)), 40_000, 2031)


def test_the_components_of_a_band_add_up() -> None:
    made = run(OUTLOOK, BASE).made
    parts = components(made)
    for part in parts:
        whole = part.births - part.deaths + part.moves + part.ageing
        assert np.allclose(part.change, whole, rtol=0, atol=1e-9)
    assert np.allclose(sum(part.ageing for part in parts), 0, atol=1e-9)
    change = made.people[1:].sum(axis=(-2, -1)) - made.people[:-1].sum(axis=(-2, -1))
    assert np.allclose(sum(part.change for part in parts), change)


def test_bands_of_the_dictionary() -> None:
    people = run(OUTLOOK, BASE).made.people[1]
    assert [by_band(people, AGES)[band] for band in (YOUNG, WORKING, ELDERLY)] == pytest.approx(
        [5465.493, 26214.575, 6725.25], abs=5e-4
    )
    assert 100 * ageing_rate(people, AGES) == pytest.approx(17.511, abs=5e-4)
    assert in_band(people, AGES, ELDERLY) == pytest.approx(6725.25)


GRADES = [
    (0.99, 1, 0.99, 1),
    (1.0, 2, 1.0, 2),
    (1.049, 2, 1.1, 3),
    (1.15, 5, 1.29, 4),
    (2, 5, 1.3, 5),
]


@pytest.mark.parametrize(("natural", "grade", "social", "other"), GRADES)
def test_influence(natural: float, grade: int, social: float, other: int) -> None:
    base = np.array(1000.0)
    found = influence(base, base * natural, base * natural * social)
    assert [int(found.natural_grade), int(found.social_grade)] == [grade, other]
    assert found.natural == pytest.approx(natural)


def test_attribution_adds_up_in_both_orders() -> None:
    found = attribution(*map(np.array, (100.0, 130.0, 120.0, 160.0)))
    assert list(map(float, found.fertility_first)) == [30, 30]
    assert list(map(float, found.moves_first)) == [40, 20]
    assert list(map(float, found.mean)) == [35, 25]


def test_the_simulations_of_the_guide() -> None:
    base, first, second = runs(OUTLOOK, (BASE, simulation_1(), simulation_2()))
    assert first.birth_factors == second.birth_factors
    assert not second.made.moves.any()
    assert np.array_equal(first.made.moves[0], base.made.moves[0])


STAGES = [
    ((100, 20), (101, 19), Stage.GROWTH),
    ((100, 20), (99, 21), Stage.FIRST),
    ((100, 20), (99, 20), Stage.SECOND),
    ((100, 20), (95, 18), Stage.SECOND),
    ((100, 20), (90, 17.9), Stage.THIRD),
]


@pytest.mark.parametrize(("before", "after", "stage"), STAGES)
def test_stages(before: tuple[float, float], after: tuple[float, float], stage: Stage) -> None:
    years = np.zeros((2, 2, AGES.count))
    for year, (total, elderly) in enumerate((before, after)):
        years[year, FEMALE, -1], years[year, FEMALE, 5] = elderly, total - elderly
    assert stages(years, AGES) == [stage]


def test_scenarios_do_not_touch_one_another() -> None:
    chosen = (BASE, CLOSED, halved_moves(2020), simulation_2())
    there, back = runs(OUTLOOK, chosen), runs(OUTLOOK, chosen[::-1])
    for one, other in zip(there, back[::-1], strict=True):
        assert np.array_equal(one.made.people, other.made.people)


def test_many_areas_at_once() -> None:
    areas = np.stack([BASE_PEOPLE, 2 * BASE_PEOPLE])
    found = run(replace(OUTLOOK, people=areas), simulation_1()).made.people
    alone = run(OUTLOOK, simulation_1()).made.people
    assert np.allclose(found[:, 0], alone)
    assert np.allclose(found[:, 1], 2 * alone)


BAD = [
    (lambda: replace(OUTLOOK, total_fertility=0.0), "合計特殊出生率が 0"),
    (lambda: replace(OUTLOOK, people=-BASE_PEOPLE), "0より小さい"),
    (
        lambda: run(
            replace(
                OUTLOOK,
                path=(Assumptions(STEP.survival, Births(np.array(9.0), np.array(105.0))),),
            ),
            simulation_1(),
        ),
        "出生数を与えた推計",
    ),
]


@pytest.mark.parametrize(("call", "said"), BAD)
def test_what_is_refused(call: object, said: str) -> None:
    assert callable(call)
    with pytest.raises(Refusal, match=said):
        call()


def test_no_moves_take_arrivals() -> None:
    path = (Assumptions(STEP.survival, ChildWoman(np.array(0.2), np.array(105.0)), NoMoves()),)
    some = Scenario(NAME, arrivals=np.ones((2, AGES.count)), arrivals_from=2020)
    made = run(replace(OUTLOOK, path=path), some).made
    assert made.moves.sum() == pytest.approx(5 * 2 * AGES.count)
