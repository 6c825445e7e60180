"""Cohort change ratios (コーホート変化率) between two censuses."""

import numpy as np
import numpy.typing as npt

from shirube.population.cohorts import aged
from shirube.population.given import PEOPLE, Array, Meaning, judged
from shirube.population.moves import NetRates, Timing
from shirube.terms import Refusal

_RATIOS = Meaning("コーホート変化率", "cohort change ratios", ("sex", "age"), low=0)


def change_ratios(before: npt.ArrayLike, after: npt.ArrayLike) -> Array:
    """Return the ratios (..., sex, age at the start) of people one step later to people before.

    The two last groups share one ratio, because they meet in the open one. The groups of both are
    the same, one step of their width apart. Raises Refusal where shapes differ, where people are
    negative or missing, and where there was nobody, so that no ratio can be known.
    """
    early, late = judged(before, PEOPLE), judged(after, PEOPLE)
    if early.shape != late.shape:
        raise Refusal(
            f"2つの人口の形が {early.shape} と {late.shape} で違います。"
            "地域と年齢階級をそろえてください。",
            f"The two populations have the shapes {early.shape} and {late.shape}: let areas and "
            "ages agree.",
        )
    sources = aged(early)[..., 1:]
    if not sources.all():
        raise Refusal(
            "前の人口に0人の年齢階級があり、変化率を求められません。"
            "地域をまとめるか、変化率を別に与えてください。",
            "There is an age group of nobody in the earlier population, so that its ratio is "
            "unknown: put areas together, or give the ratio from elsewhere.",
        )
    ratios = late[..., 1:] / sources
    return np.concatenate([ratios, ratios[..., -1:]], axis=-1)


def change_rates(ratios: npt.ArrayLike) -> NetRates:
    """Return change ratios as net rates of people who all survive: moves then hold the deaths.

    Raises Refusal for ratios below 0 or missing ones.
    """
    return NetRates(judged(ratios, _RATIOS) - 1, Timing.COHORT)
