"""A path whose steps keep the cohort change ratios of two censuses (コーホート変化率法)."""

from collections.abc import Iterable, Mapping

import numpy as np

from shirube.population.ages import Ages
from shirube.population.assumptions import Assumptions
from shirube.population.births import ChildWoman
from shirube.population.change import change_rates, change_ratios
from shirube.population.derived import residual_moves
from shirube.population.from_sheet import people
from shirube.population.given import FEMALE, MALE, Array
from shirube.population.lives import survival_of
from shirube.population.outlook import child_woman_ratio
from shirube.population.scenario import at
from shirube.population.settings import Part
from shirube.population.sheet import Sheet
from shirube.population.stated import see_alike
from shirube.population.survival import survival
from shirube.terms import Refusal

_ENTRY = "changes"
_TIMES = 20
"""How far the totals of two censuses may differ before their units are doubted."""


def changes_path(
    part: Part,
    sheets: Mapping[str, Sheet],
    spread: frozenset[str],
    ages: Ages,
    years: tuple[int, ...],
) -> tuple[Assumptions, ...]:
    """Return a step for each two of ``years`` from the censuses that ``changes`` names.

    A step takes the two censuses at its own ends, else the last two before its end. Children
    come by the child-woman ratio and the sexes of the later one, unless the part names others.
    Raises Refusal where no two censuses are a step apart, or they do not go together.
    """
    counted = _counted(part, sheets, spread, ages)
    ends = sorted(year for year in counted if year - ages.width in counted)
    if not ends or ends[0] > years[1]:
        raise part.refused(
            _ENTRY,
            f"{years[1]}年までに{ages.width}年おきの2時点がある人口の表",
            f"tables of people at two years, {ages.width} apart, up to {years[1]}",
        )
    chosen = [max(each for each in ends if each <= year) for year in years[1:]]
    return tuple(
        _kept(part, sheets, counted[end - ages.width], counted[end], ages, year)
        for end, year in zip(chosen, years[1:], strict=True)
    )


def children_of(counted: Array, ages: Ages) -> ChildWoman:
    """Return the child-woman ratio and the sex ratio of the children among people (sex, age)."""
    sexes = 100 * counted[MALE, 0] / counted[FEMALE, 0]
    return ChildWoman(child_woman_ratio(counted, ages), sexes)


def _kept(
    part: Part, sheets: Mapping[str, Sheet], before: Array, after: Array, ages: Ages, year: int
) -> Assumptions:
    children = children_of(after, ages)
    ratio, sexes = part.course("child_woman"), part.course("sex_ratio")
    births = ChildWoman(
        np.array(at(ratio, year)) if ratio else children.ratio,
        np.array(at(sexes, year)) if sexes else children.sex_ratio,
    )
    if "survival" in part.data:
        lives = survival_of(part, sheets, ages, year)
        return Assumptions(lives, births, residual_moves(before, after, lives))
    everybody = survival(np.ones(after.shape))
    return Assumptions(everybody, births, change_rates(change_ratios(before, after)))


def _counted(
    part: Part, sheets: Mapping[str, Sheet], spread: frozenset[str], ages: Ages
) -> dict[int, Array]:
    names = part.texts(_ENTRY)
    if not names or any(name not in sheets for name in names):
        raise part.refused(_ENTRY, "[tables] にある表の名", "names of tables of [tables]")
    see_alike(sheets[name].stated for name in names)
    found: dict[int, Array] = {}
    for name in names:
        for year in sheets[name].years:
            if year is None:
                raise Refusal(
                    f"表「{name}」に年がありません。変化率には年の見出しのある表を渡してください。",
                    f"The table {name!r} names no year: ratios need tables with years as headings.",
                )
            array, own = people(sheets[name], year, name in spread)
            if own != ages:
                raise Refusal(
                    f"表「{name}」の年齢は{own.names[-1]}まで、基準人口は{ages.names[-1]}までです。"
                    "年齢階級をそろえてください。",
                    f"The ages of the table {name!r} go up to {own.names[-1]}, those of the base "
                    f"people up to {ages.names[-1]}: let them agree.",
                )
            found[year] = array
    _see_sizes(found, names)
    return found


def _see_sizes(found: Mapping[int, Array], names: Iterable[str]) -> None:
    totals = {year: float(array.sum()) for year, array in found.items()}
    least, most = (choose(totals, key=lambda year: totals[year]) for choose in (min, max))
    if totals[most] > _TIMES * totals[least]:
        raise Refusal(
            f"表「{'、'.join(names)}」の{least}年は{totals[least]:,.0f}人、{most}年は"
            f"{totals[most]:,.0f}人で、単位（人、千人）が違うようです。unit をそろえてください。",
            f"The tables {', '.join(names)} have {totals[least]:,.0f} people in {least} and "
            f"{totals[most]:,.0f} in {most}: their units seem to differ, let them agree.",
        )
