"""Scenarios (シナリオ): the base path with other fertility, other moves, or added people."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

import numpy as np

from shirube.population.assumptions import Assumptions
from shirube.population.births import scaled_births
from shirube.population.given import PEOPLE, Array, judged
from shirube.population.moves import Moves, NetNumbers, NetRates, NoMoves, Timing, scaled_moves
from shirube.population.outlook import Outlook, base_fertility
from shirube.population.projection import Projection, projection
from shirube.terms import Bilingual, Refusal

REPLACEMENT = 2.07
"""人口置換水準: the total fertility rate at which a population replaces itself in Japan."""
Course = Mapping[int, float]
"""A number by year; between two years it changes evenly, outside them it stays."""


@dataclass(frozen=True, slots=True, eq=False)
class Scenario:
    """One way into the future, said by how it departs from the base path.

    ``fertility`` is the total fertility rate by year; empty keeps that of the base. ``moves`` is
    the factor by which all net moves of the base are multiplied, by year; empty keeps them.
    ``arrivals`` (..., sex, age at the start of a step) are people added **a year** from
    ``arrivals_from`` on.
    """

    name: Bilingual
    fertility: Course = field(default_factory=dict)
    moves: Course = field(default_factory=dict)
    arrivals: Array | None = None
    arrivals_from: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class Run:
    """What a scenario comes to, with the factors on the births of the base path (step, ...)."""

    scenario: Scenario
    made: Projection
    birth_factors: tuple[Array, ...]


BASE = Scenario(Bilingual("基準（社人研準拠）", "base (as IPSS)"))
CLOSED = Scenario(Bilingual("封鎖人口", "closed population"), moves={0: 0.0})


def simulation_1(by: int = 2030, rate: float = REPLACEMENT) -> Scenario:
    """Return シミュレーション1: fertility rises to replacement, moves as in the base."""
    name = Bilingual("シミュレーション1（出生率の回復）", "simulation 1 (fertility recovers)")
    return Scenario(name, {by: rate})


def simulation_2(by: int = 2030, rate: float = REPLACEMENT) -> Scenario:
    """Return シミュレーション2: as the first, and nobody moves on balance (移動均衡)."""
    name = Bilingual(
        "シミュレーション2（出生率の回復と移動均衡）",
        "simulation 2 (fertility recovers, moves balanced)",
    )
    return Scenario(name, {by: rate}, {0: 0.0})


def long_term_vision() -> Scenario:
    """Return 1億人: fertility 1.6 in 2020, 1.8 in 2030, 2.07 in 2040 (国の長期ビジョン)."""
    name = Bilingual("国の長期ビジョン準拠", "as the national long-term vision")
    return Scenario(name, {2020: 1.6, 2030: 1.8, 2040: REPLACEMENT})


def halved_moves(start: int, within: int = 10) -> Scenario:
    """Return 移動半減: net moves halved within so many years."""
    name = Bilingual("移動半減", "moves halved")
    return Scenario(name, moves={start: 1.0, start + within: 0.5})


def run(outlook: Outlook, scenario: Scenario) -> Run:
    """Return what a scenario comes to. Raises Refusal as :func:`projection` does."""
    factors = birth_factors(outlook, scenario)
    path = [
        Assumptions(
            step.survival,
            scaled_births(step.births, factor),
            _moves(outlook, scenario, step.moves, year),
        )
        for step, factor, year in zip(outlook.path, factors, outlook.years[1:], strict=True)
    ]
    return Run(scenario, projection(outlook.people, outlook.ages, path), factors)


def runs(outlook: Outlook, scenarios: Sequence[Scenario]) -> tuple[Run, ...]:
    """Return the runs of scenarios, in their order; none depends on another."""
    return tuple(run(outlook, scenario) for scenario in scenarios)


def birth_factors(outlook: Outlook, scenario: Scenario) -> tuple[Array, ...]:
    """Return what the births of the base path are multiplied by, step by step.

    TFR of the scenario over TFR of the base at the end of the step, 1 where the scenario keeps
    the base. Raises Refusal where the base has no births to multiply.
    """
    if not scenario.fertility:
        return tuple(np.array(1.0) for _ in outlook.path)
    points = {outlook.start: outlook.total_fertility, **scenario.fertility}
    wanted = [at(points, year) for year in outlook.years[1:]]
    implied = base_fertility(outlook)
    if not all(np.all(base) for base in implied):
        raise Refusal(
            "基準の推計に出生のない期間があり、合計特殊出生率を上げた推計を作れません。"
            "子ども女性比か出生率を0より大きくしてください。",
            "There is a step without births in the base, which no rate can raise: let child-woman "
            "ratios or fertility rates be above 0.",
        )
    return tuple(rate / base for rate, base in zip(wanted, implied, strict=True))


def at(course: Course, year: int) -> float:
    """Return the number of a course in a year. Raises ValueError for an empty one."""
    points = sorted(course.items())
    for (first, low), (last, high) in pairwise(points):
        if first <= year <= last:
            return low + (high - low) * (year - first) / (last - first)
    return points[0][1] if year < points[0][0] else points[-1][1]


def _moves(outlook: Outlook, scenario: Scenario, moves: Moves, year: int) -> Moves:
    factor = at(scenario.moves, year) if scenario.moves else 1.0
    scaled = scaled_moves(moves, factor)
    if scenario.arrivals is None or year <= scenario.arrivals_from:
        return scaled
    years = min(outlook.ages.width, year - scenario.arrivals_from)
    return _with_arrivals(scaled, judged(scenario.arrivals, PEOPLE) * years)


def _with_arrivals(moves: Moves, people: Array) -> Moves:
    match moves:
        case NoMoves():
            return NetNumbers(people, Timing.COHORT)
        case NetRates(rates, Timing.COHORT, numbers):
            return NetRates(rates, Timing.COHORT, people if numbers is None else numbers + people)
        case NetNumbers(numbers, Timing.COHORT):
            return NetNumbers(numbers + people, Timing.COHORT)
    raise Refusal(
        "転入を足せるのは、純移動率か純移動数を期首の年齢（COHORT）で与えた推計です。"
        "移動の与え方を変えてください。",
        "People can be added to net rates or numbers by the age at the start (COHORT) alone: give "
        "the moves that way.",
    )
