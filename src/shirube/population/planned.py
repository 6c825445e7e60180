"""The scenarios of a vision's settings: by kind, by courses, by censuses, by a target."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from shirube.population.base_path import Foundation
from shirube.population.changes_path import changes_path
from shirube.population.from_sheet import ratios
from shirube.population.given import Array
from shirube.population.lives import named
from shirube.population.outlook import Outlook
from shirube.population.reaching import arrivals_reaching, fertility_reaching
from shirube.population.scenario import (
    BASE,
    CLOSED,
    REPLACEMENT,
    Course,
    Scenario,
    halved_moves,
    long_term_vision,
    simulation_1,
    simulation_2,
)
from shirube.population.settings import Part
from shirube.terms import Bilingual, Refusal

_ENTRIES = {
    "kind", "name", "english", "fertility", "moves", "arrivals", "by", "rate", "within", "people",
    "year", "reached_by", "changes", "survival", "child_woman", "sex_ratio",
}  # fmt: skip
_ARRIVALS = {"people", "from", "ages", "profile"}
_FERTILITY, _ARRIVING = "fertility", "arrivals"
_CHANGES = Bilingual("コーホート変化率法", "cohort change ratios")
_TARGET = Bilingual("目標人口", "target population")


@dataclass(frozen=True, slots=True, eq=False)
class Planned:
    """A scenario with the outlook that it departs from, and how it does so in words."""

    kind: str
    scenario: Scenario
    outlook: Outlook
    how: Bilingual


def _simulation_1(part: Part, outlook: Outlook) -> Scenario:
    return simulation_1(part.whole("by", 2030), part.number("rate", REPLACEMENT))


def _simulation_2(part: Part, outlook: Outlook) -> Scenario:
    return simulation_2(part.whole("by", 2030), part.number("rate", REPLACEMENT))


def _halved(part: Part, outlook: Outlook) -> Scenario:
    return halved_moves(outlook.start, part.whole("within", 10))


_KINDS: Mapping[str, Callable[[Part, Outlook], Scenario]] = {
    "simulation-1": _simulation_1,
    "simulation-2": _simulation_2,
    "long-term-vision": lambda part, outlook: long_term_vision(),
    "halved-moves": _halved,
    "closed": lambda part, outlook: CLOSED,
    "changes": lambda part, outlook: Scenario(_CHANGES),
    "target": lambda part, outlook: Scenario(_TARGET),
    "": lambda part, outlook: replace(BASE, name=Bilingual(part.text("name"), "")),
}


def planned(part: Part, built: Foundation) -> Planned:
    """Return one scenario of the settings, ready to run.

    Raises Refusal naming the entry that does not fit, and where a target cannot be reached.
    """
    part.see(_ENTRIES)
    kind, outlook = part.text("kind", ""), built.outlook
    if kind not in _KINDS:
        known = "、".join(filter(None, _KINDS))
        raise part.refused("kind", f"{known}のどれか", f"one of {known}")
    scenario = _said(part, _KINDS[kind](part, outlook), built)
    _see_parted(part, scenario, built)
    told = [_how(scenario)]
    if kind == "changes":
        outlook = _by_changes(part, built)
        names = "、".join(part.texts("changes"))
        told.insert(0, Bilingual(f"{names}のコーホート変化率", f"cohort change ratios of {names}"))
    if kind == "target":
        scenario, reached = _reaching(part, scenario, built)
        given = replace(scenario, arrivals=None)
        told = [reached] if part.text("reached_by") == _FERTILITY else [_how(given), reached]
    how = _joined(told)
    return Planned(kind, scenario, outlook, how)


def _see_parted(part: Part, scenario: Scenario, built: Foundation) -> None:
    parted = "survival" in part.data if "changes" in part.data else built.parted
    if scenario.moves and not parted:
        raise Refusal(
            f"シナリオ「{scenario.name.ja}」は移動だけを変えますが、コーホート変化率では死亡と移動を"
            "分けられません。survival に生残率の表を加えてください。",
            f"The scenario {scenario.name.en!r} changes moves alone, which cohort change ratios do "
            "not tell from deaths: add a table of survival.",
        )


def _said(part: Part, scenario: Scenario, built: Foundation) -> Scenario:
    """Return a scenario with what its part says beyond its kind."""
    ja = part.text("name", scenario.name.ja)
    en = part.text("english", ja if "name" in part.data else scenario.name.en)
    said = replace(
        scenario,
        name=Bilingual(ja, en),
        fertility=_fertility(part, built.outlook) or scenario.fertility,
        moves=part.course("moves") or scenario.moves,
    )
    arrivals = part.part("arrivals")
    if not arrivals.data:
        return said
    amount = 0.0 if part.text("kind", "") == "target" else arrivals.number("people")
    if amount < 0:
        raise arrivals.refused("people", "0以上の数", "a number of 0 or more")
    start = arrivals.whole("from", built.outlook.start)
    return replace(said, arrivals=_profile(arrivals, built) * amount, arrivals_from=start)


def _fertility(part: Part, outlook: Outlook) -> Course:
    """Return rates by year; one number holds from the end of the first step on."""
    course = {year or outlook.years[1]: rate for year, rate in part.course("fertility").items()}
    if any(rate <= 0 or rate > 10 for rate in course.values()):
        raise part.refused("fertility", "0より大きく10以下の合計特殊出生率", "rates of 0 to 10")
    return course


def _profile(part: Part, built: Foundation) -> Array:
    """Return shares (sex, age) that add up to 1: of a table, or even over some ages."""
    part.see(_ARRIVALS)
    ages = built.outlook.ages
    if name := part.text("profile", ""):
        shares, _, own = ratios(named(part, "profile", name, built.sheets), built.outlook.start)
        if own != ages or not shares.sum() > 0:
            raise part.refused(
                "profile", "基準人口と同じ年齢階級の正の数の表", "a table with the ages of the base"
            )
        return np.asarray(shares / shares.sum())
    borders = part.data.get("ages")
    if (
        not isinstance(borders, list)
        or len(borders) != 2
        or not all(isinstance(each, int) for each in borders)
    ):
        raise part.refused(
            "ages", "初めと終わりの年齢 [20, 39] か profile", "first and last age [20, 39]"
        )
    even = np.zeros((2, ages.count))
    even[:, ages.span(*borders)] = 1
    return np.asarray(even / even.sum())


def _by_changes(part: Part, built: Foundation) -> Outlook:
    outlook = built.outlook
    path = changes_path(part, built.sheets, built.spread, outlook.ages, outlook.years)
    return replace(outlook, path=path)


def _reaching(part: Part, scenario: Scenario, built: Foundation) -> tuple[Scenario, Bilingual]:
    outlook, target, year = built.outlook, part.number("people"), part.whole("year")
    by = part.text("reached_by")
    if by == _FERTILITY:
        till = part.whole("by", year)
        rate = fertility_reaching(outlook, scenario, target, year, till)
        found = replace(scenario, fertility={till: rate})
        return found, Bilingual(
            f"{year}年に{target:,.0f}人となるよう、合計特殊出生率が{till}年に{rate:.3f}",
            f"total fertility of {rate:.3f} in {till}, so that there are {target:,.0f} in {year}",
        )
    if by != _ARRIVING:
        raise part.refused("reached_by", "fertility か arrivals", "fertility or arrivals")
    profile = _profile(part.part("arrivals"), built)
    without = replace(scenario, arrivals=None)
    amount = arrivals_reaching(outlook, without, profile, target, year)
    if amount < 0:
        raise part.refused(
            "people",
            f"転入がなくても届く人数より多い目標（毎年{-amount:,.1f}人の転出で届きます）",
            f"a target above what is reached without arrivals ({-amount:,.1f} a year could leave)",
        )
    found = replace(scenario, arrivals=profile * amount, arrivals_from=outlook.start)
    return found, Bilingual(
        f"{year}年に{target:,.0f}人となるよう、毎年{amount:+,.1f}人",
        f"{amount:+,.1f} people a year, so that there are {target:,.0f} in {year}",
    )


def _joined(told: Sequence[Bilingual]) -> Bilingual:
    """Return what a scenario changes in words, or that it changes nothing."""
    said = [each for each in told if each.ja]
    return Bilingual(
        "、".join(each.ja for each in said) or "基準の仮定のまま",
        ", ".join(each.en for each in said) or "as the base",
    )


def _how(scenario: Scenario) -> Bilingual:
    parts_ja, parts_en = [], []
    if scenario.fertility:
        told = _course(scenario.fertility)
        parts_ja.append(f"合計特殊出生率 {told}")
        parts_en.append(f"total fertility {told}")
    if scenario.moves:
        told = _course(scenario.moves)
        parts_ja.append(f"純移動の倍率 {told}")
        parts_en.append(f"factor on net moves {told}")
    if scenario.arrivals is not None:
        amount = f"{scenario.arrivals.sum():+,.1f}"
        parts_ja.append(f"{scenario.arrivals_from}年から毎年{amount}人")
        parts_en.append(f"{amount} people a year from {scenario.arrivals_from}")
    return Bilingual("、".join(parts_ja), ", ".join(parts_en))


def _course(course: Course) -> str:
    return " → ".join(
        f"{year}: {value:g}" if year else f"{value:g}" for year, value in sorted(course.items())
    )
