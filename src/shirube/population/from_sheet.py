"""What is taken from a sheet: the people of a year, or the ratios of a step."""

import numpy as np

from shirube.population.ages import Ages, ages_named
from shirube.population.derived import with_unknown
from shirube.population.given import Array
from shirube.population.headings import BIRTH, TO
from shirube.population.sheet import Sheet
from shirube.population.sheet_blocks import SEXES
from shirube.terms import Refusal


def people(given: Sheet, year: int, spread: bool = False) -> tuple[Array, Ages]:
    """Return the people (sex, age) of a sheet in a year, with their ages.

    ``spread`` spreads those of unknown age by :func:`with_unknown`. Raises Refusal where a sheet
    has no sexes or other years, negative people, or people of unknown age who are not spread.
    """
    name = given.stated.name
    found = given.of(year)
    _see_sexes(given)
    if (found < 0).any():
        sex, age = (int(place) for place in np.argwhere(found < 0)[0])
        raise Refusal(
            f"表「{name}」の{year}年{'男女'[sex]}{given.labels[age]}歳の人口が"
            f"{found[sex, age]:g}人です。0以上の数に直してください。",
            f"The table {name!r} has {found[sex, age]:g} people in {year}, "
            f"{('male', 'female')[sex]}, {given.labels[age]}: write 0 or more.",
        )
    lost = given.unknown[given.years.index(year) if year in given.years else 0]
    if lost.any() and not spread:
        raise Refusal(
            f'表「{name}」の{year}年に年齢不詳が{lost.sum():,.0f}人います。unknown = "按分"'
            "（with_unknown）で配るか、不詳を配った表を渡してください。",
            f"The table {name!r} has {lost.sum():,.0f} people of unknown age in {year}: spread "
            'them by unknown = "按分" (with_unknown), or give a table where they are.',
        )
    return with_unknown(found, lost), ages_named(given.labels)


def ratios(given: Sheet, year: int) -> tuple[Array, Array | None, Ages]:
    """Return ratios (sex, age at the start), those of births if they are there, and the ages.

    Of headings as 0～4歳→5～9歳 the last, 85歳以上→90歳以上, holds for the two last groups, unless
    85～89歳→90歳以上 and 90歳以上→90歳以上 stand apart. Of plain ones there is a ratio for each
    group where the step begins. Raises Refusal where ages are no groups or leave one out.
    """
    _see_sexes(given)
    values = given.of(year)
    if not any(TO in label for label in given.labels):
        return values, None, ages_named(given.labels)
    starts, arrows, ends = zip(*(label.partition(TO) for label in given.labels), strict=True)
    apart = len(ends) > 1 and ends[-1] == ends[-2]
    reached = ends[:-1] if apart else ends
    born = starts[0] == BIRTH
    ages = ages_named(reached if born else (starts[0], *reached))
    names = ages.names if apart else (*ages.names[:-2], f"{ages.width * (ages.count - 2)}+")
    if not all(arrows) or starts[born:] != names:
        raise Refusal(
            f"表「{given.stated.name}」の見出しが、0～4歳→5～9歳、5～9歳→10～14歳のように前の年齢から"
            "次の年齢へ続いていません。見出しを直してください。",
            f"The headings of the table {given.stated.name!r} do not lead from each age to the "
            "next, as 0-4→5-9, 5-9→10-14: mend them.",
        )
    lives = values[:, 1:] if born else values
    if not apart:
        lives = np.concatenate([lives, lives[:, -1:]], axis=1)
    return lives, values[:, 0] if born else None, ages


def _see_sexes(given: Sheet) -> None:
    if given.values.shape[1] != len(SEXES):
        name = given.stated.name
        raise Refusal(
            f"表「{name}」に男と女の両方がありません。男女を分けた表を渡してください。",
            f"The table {name!r} has not both males and females: give numbers of each.",
        )
