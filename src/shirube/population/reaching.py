"""Target populations (目標人口): how many people a year, or which fertility, would reach one."""

from dataclasses import replace

from shirube.population.given import Array
from shirube.population.outlook import Outlook
from shirube.population.scenario import Scenario, run
from shirube.terms import Bilingual, Refusal

_HALVINGS = 60
_HIGHEST = 10.0
"""Births a woman, beyond any country's."""


def arrivals_reaching(
    outlook: Outlook, scenario: Scenario, profile: Array, target: float, year: int
) -> float:
    """Return how many people a year, arriving by ``profile`` (sex, age), reach ``target``.

    The profile is shares that add up to 1. A negative answer is that many too many: the scenario
    passes the target without anybody. A projection is linear in the moves, so that two runs tell.
    Raises Refusal where the year is none of the outlook's, or arrivals change nothing by then.
    """
    at = _place(outlook, year)
    without = _total(outlook, scenario, at)
    one = replace(scenario, arrivals=profile, arrivals_from=outlook.start)
    gained = _total(outlook, one, at) - without
    if not gained > 0:
        raise _unreachable(target, year)
    return (target - without) / gained


def fertility_reaching(
    outlook: Outlook, scenario: Scenario, target: float, year: int, by: int
) -> float:
    """Return the total fertility rate that, reached in ``by`` and kept, leads to ``target``.

    Raises Refusal where the year is none of the outlook's, or no rate up to ten leads there.
    """
    at = _place(outlook, year)
    low, high = 0.0, _HIGHEST
    if (
        not _with_rate(outlook, scenario, low, by, at)
        <= target
        <= _with_rate(outlook, scenario, high, by, at)
    ):
        raise _unreachable(target, year)
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        if _with_rate(outlook, scenario, middle, by, at) < target:
            low = middle
        else:
            high = middle
    return high


def _with_rate(outlook: Outlook, scenario: Scenario, rate: float, by: int, at: int) -> float:
    return _total(outlook, replace(scenario, fertility={by: rate}), at)


def _total(outlook: Outlook, scenario: Scenario, at: int) -> float:
    return float(run(outlook, scenario).made.people[at].sum())


def _place(outlook: Outlook, year: int) -> int:
    if year not in outlook.years[1:]:
        known = "、".join(map(str, outlook.years[1:]))
        raise Refusal(
            f"目標の年 {year} は推計の年（{known}）にありません。推計の年を指定してください。",
            f"The year {year} is none of the projection ({known}): name one of them.",
        )
    return outlook.years.index(year)


def _unreachable(target: float, year: int) -> Refusal:
    said = Bilingual(f"{year}年に{target:,.0f}人", f"{target:,.0f} people in {year}")
    return Refusal(
        f"この仮定では、{said.ja}に届く値がありません。目標か、年か、仮定を見直してください。",
        f"Under these assumptions nothing leads to {said.en}: look again at the target, the year "
        "or the assumptions.",
    )
