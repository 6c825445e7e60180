"""The base path of a vision: the people to begin with and the assumptions of every step."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from shirube.population.ages import Ages
from shirube.population.assumptions import Assumptions
from shirube.population.births import ChildWoman, Closure, Fertility
from shirube.population.changes_path import changes_path, children_of
from shirube.population.from_sheet import people, ratios
from shirube.population.given import Array
from shirube.population.headings import TO
from shirube.population.lives import named, see_ages, survival_of
from shirube.population.moves import Moves, NetNumbers, NetRates, NoMoves, Timing
from shirube.population.outlook import Outlook
from shirube.population.scenario import at
from shirube.population.settings import Part
from shirube.population.sheet import Sheet
from shirube.population.stated import Assumed, Stated
from shirube.terms import Bilingual

BASE_ENTRIES = {
    "people", "survival", "moves", "timing", "child_woman", "sex_ratio", "fertility", "changes",
    "name", "english",
}  # fmt: skip
_NONE = "なし"
_PEOPLE_UNITS = ("人", "千人", "万人")
_SAID = {
    "people": Bilingual("基準人口", "base population"),
    "survival": Bilingual("生残率", "survival ratios"),
    "moves": Bilingual("移動", "moves"),
    "fertility": Bilingual("出生率", "fertility rates"),
    "child_woman": Bilingual("子ども女性比", "child-woman ratio"),
    "sex_ratio": Bilingual("性比（女100人に対する男）", "males per 100 females"),
    "changes": Bilingual("コーホート変化率", "cohort change ratios"),
}
_KEPT = Bilingual("基準人口の値のまま", "kept as in the base population")


@dataclass(frozen=True, slots=True, eq=False)
class Foundation:
    """What scenarios are built upon: the outlook, the sheets, whose people were counted.

    ``parted`` says that deaths and moves are apart, so that moves alone can be changed.
    """

    outlook: Outlook
    sheets: Mapping[str, Sheet]
    spread: frozenset[str]
    counted: tuple[Stated, ...]
    parted: bool
    assumed: tuple[Assumed, ...]


def foundation(whole: Part, sheets: Mapping[str, Sheet], spread: frozenset[str]) -> Foundation:
    """Return the base of a vision from its settings.

    Raises Refusal naming the entry or the table that does not fit.
    """
    part, start = whole.part("base"), whole.whole("start")
    name = part.text("people")
    base, ages = people(named(part, "people", name, sheets), start, name in spread)
    ends = _ends(whole, start, ages)
    changes = part.texts("changes")
    if changes:
        path = changes_path(part, sheets, spread, ages, (start, *ends))
    else:
        path = tuple(_step(part, sheets, base, ages, end) for end in ends)
    outlook = Outlook(
        start, ages, base, path, whole.number("total_fertility"),
        whole.text("definition", sheets[name].stated.definition),
        whole.text("source", sheets[name].stated.source),
    )  # fmt: skip
    counted = tuple(sheets[each].stated for each in (name, *changes))
    parted = not changes or "survival" in part.data
    return Foundation(
        outlook, sheets, spread, counted, parted, tuple(_assumed(whole, part, sheets))
    )


def _ends(whole: Part, start: int, ages: Ages) -> tuple[int, ...]:
    until = whole.whole("until")
    if until <= start or (until - start) % ages.width:
        raise whole.refused(
            "until",
            f"start（{start}）より後で、年齢階級の幅（{ages.width}年）で届く年",
            f"a year after start ({start}) that steps of {ages.width} years reach",
        )
    return tuple(range(start + ages.width, until + 1, ages.width))


def _step(
    part: Part, sheets: Mapping[str, Sheet], base: Array, ages: Ages, end: int
) -> Assumptions:
    return Assumptions(
        survival_of(part, sheets, ages, end),
        _births(part, sheets, base, ages, end),
        _moves(part, sheets, ages, end),
    )


def _births(part: Part, sheets: Mapping[str, Sheet], base: Array, ages: Ages, end: int) -> Closure:
    kept = children_of(base, ages)
    sexes = part.course("sex_ratio")
    sex_ratio = np.array(at(sexes, end)) if sexes else kept.sex_ratio
    if not (name := part.text("fertility", "")):
        course = part.course("child_woman")
        return ChildWoman(np.array(at(course, end)) if course else kept.ratio, sex_ratio)
    given = named(part, "fertility", name, sheets)
    rates = given.of(end)[-1]
    first = given.labels[0].partition("-")[0]
    if TO in given.labels[0] or not first.isdigit() or "child_woman" in part.data or not sexes:
        raise part.refused(
            "fertility",
            "15～19歳のような年齢別の出生率の表（sex_ratio を添え、child_woman は除く）",
            "a table of rates by ages as 15-19, with sex_ratio at birth and without child_woman",
        )
    placed = rates if len(rates) == ages.count else ages.placed(int(first), rates)
    return Fertility(placed, sex_ratio)


def _moves(part: Part, sheets: Mapping[str, Sheet], ages: Ages, end: int) -> Moves:
    name = part.text("moves")
    if name == _NONE:
        return NoMoves()
    given = named(part, "moves", name, sheets)
    said = part.text("timing", Timing.COHORT.value)
    if said not in {each.value for each in Timing}:
        known = "、".join(each.value for each in Timing)
        raise part.refused("timing", f"{known}のどれか", f"one of {known}")
    amounts, _, own = ratios(given, end)
    see_ages(given, own, ages)
    if given.stated.unit in _PEOPLE_UNITS:
        return NetNumbers(amounts, Timing(said))
    return NetRates(amounts, Timing(said))


def _assumed(whole: Part, part: Part, sheets: Mapping[str, Sheet]) -> Sequence[Assumed]:
    rate = f"{whole.number('total_fertility'):g}"
    told = [
        Assumed(
            Bilingual("基準年の合計特殊出生率", "total fertility of the base year"),
            Bilingual(rate, rate),
        )
    ]
    kept = () if {"changes", "fertility"} & {*part.data} else ("child_woman", "sex_ratio")
    for entry, what in _SAID.items():
        names = part.data.get(entry)
        if names is None and entry in kept:
            told.append(Assumed(what, _KEPT))
        if names is None:
            continue
        for name in names if isinstance(names, list) else [names]:
            stated = sheets[name].stated if isinstance(name, str) and name in sheets else None
            told.append(Assumed(what, _said(name), stated))
    return told


def _said(given: object) -> Bilingual:
    """Return what an entry gives, a course of years as 2030: 1.8."""
    if isinstance(given, dict):
        given = " → ".join(f"{year}: {value:g}" for year, value in given.items())
    return Bilingual(str(given), str(given))
