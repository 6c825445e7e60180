"""Survival as the settings name it: which table, of the right ages, between 0 and 1."""

from collections.abc import Mapping

import numpy as np

from shirube.population.ages import Ages
from shirube.population.from_sheet import ratios
from shirube.population.given import Array
from shirube.population.settings import Part
from shirube.population.sheet import Sheet
from shirube.population.survival import Survival
from shirube.terms import Refusal


def survival_of(part: Part, sheets: Mapping[str, Sheet], ages: Ages, end: int) -> Survival:
    """Return survival in the step that ends in a year, by the table of the entry ``survival``.

    Raises Refusal where the table is not there, has other ages, or ratios that are none.
    """
    given = named(part, "survival", part.text("survival"), sheets)
    lives, births, own = ratios(given, end)
    see_ages(given, own, ages)
    _see_shares(given, lives, ages, end)
    return Survival(lives, births)


def named(part: Part, entry: str, name: str, sheets: Mapping[str, Sheet]) -> Sheet:
    """Return the sheet of a name. Raises Refusal naming the entry where there is none."""
    if name not in sheets:
        raise part.refused(entry, "[tables] にある表の名", "the name of a table of [tables]")
    return sheets[name]


def see_ages(given: Sheet, own: Ages, ages: Ages) -> None:
    """Judge that a sheet has the ages of the base people. Raises Refusal where it has others."""
    if own != ages:
        raise Refusal(
            f"表「{given.stated.name}」の年齢は{own.width}歳幅{own.names[-1]}まで、"
            f"基準人口は{ages.width}歳幅{ages.names[-1]}までです。そろえた表を渡してください。",
            f"The ages of the table {given.stated.name!r} go by {own.width} up to "
            f"{own.names[-1]}, those of the base people by {ages.width} up to {ages.names[-1]}: "
            "let them agree.",
        )


def _see_shares(given: Sheet, lives: Array, ages: Ages, end: int) -> None:
    wrong = (lives < 0) | (lives > 1)
    if wrong.any():
        sex, age = (int(place) for place in np.argwhere(wrong)[0])
        raise Refusal(
            f"表「{given.stated.name}」の{end}年{'男女'[sex]}{ages.names[age]}歳の生残率が"
            f'{lives[sex, age]:g}です。0から1の間に直すか、％なら unit = "%" としてください。',
            f"The survival in the table {given.stated.name!r} is {lives[sex, age]:g} in {end}, "
            f'{("male", "female")[sex]}, {ages.names[age]}: write 0 to 1, or unit = "%".',
        )
