"""Assumptions derived from censuses: residual moves, relative ratios, what the prefecture lends."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from shirube.population.ages import Ages
from shirube.population.change import change_ratios
from shirube.population.given import PEOPLE, Array, Meaning, judged
from shirube.population.moves import NetRates, Timing
from shirube.population.outlook import child_woman_ratio
from shirube.population.survival import Survival
from shirube.terms import Refusal

_UNKNOWN = Meaning("年齢不詳", "people of unknown age", ("sex",), low=0)
_RATIO = Meaning("子ども女性比", "child-woman ratio", (), low=0)


def residual_moves(before: npt.ArrayLike, after: npt.ArrayLike, lives: Survival) -> NetRates:
    """Return net rates (..., sex, age) as what survival leaves of two censuses (残差法).

    People one step later over people before, less the survival ratio. The two last groups share
    one ratio of change, because they meet in the open one. Raises Refusal as
    :func:`change_ratios` does.
    """
    return NetRates(change_ratios(before, after) - lives.ratios, Timing.COHORT)


def relative_child_woman(
    people: npt.ArrayLike, nation: npt.ArrayLike, ages: Ages, mothers: tuple[int, int] = (15, 49)
) -> Array:
    """Return the child-woman ratio of areas (...) over the nation's (相対較差)."""
    own = child_woman_ratio(people, ages, mothers)
    return own / child_woman_ratio(nation, ages, mothers)


def child_woman_path(relative: npt.ArrayLike, nation: npt.ArrayLike) -> Array:
    """Return ratios (step, ...) from a kept relative one (...) and the nation's path (step)."""
    kept, path = judged(relative, _RATIO), judged(nation, _RATIO)
    return np.multiply.outer(path, kept)


def lent_survival(
    own: npt.ArrayLike,
    prefecture: npt.ArrayLike,
    path: npt.ArrayLike,
    ages: Ages,
    own_from: int = 65,
) -> Array:
    """Return survival ratios (..., sex, age) of ``path``, those of the prefecture to come.

    Below the age ``own_from`` they are the prefecture's; from there on the difference that the
    municipality had from it, ``own`` less ``prefecture``, is kept. Ratios stay between 0 and 1.
    Source: IPSS, projection of 2013.
    """
    meaning = Survival.meanings["ratios"]
    had, was, will = (judged(given, meaning) for given in (own, prefecture, path))
    first = ages.span(0, own_from - 1).stop
    kept = np.where(np.arange(ages.count) >= first, had - was, 0.0)
    lent: Array = np.clip(will + kept, 0.0, 1.0)
    return lent


def averaged(rates: Sequence[npt.ArrayLike], weights: Sequence[float] = ()) -> Array:
    """Return the mean of the rates of several periods (期間平均), weighted if weights are given."""
    meaning = NetRates.meanings["rates"]
    judged_rates = [judged(each, meaning) for each in rates]
    if not judged_rates or (weights and len(weights) != len(judged_rates)):
        raise Refusal(
            f"{len(judged_rates)}期間の率に、重みが{len(weights)}個あります。"
            "期間を1つ以上、重みは期間と同じ数だけ渡してください。",
            f"There are {len(judged_rates)} periods of rates and {len(weights)} weights: give at "
            "least one period, and as many weights as periods or none.",
        )
    mean: Array = np.average(judged_rates, axis=0, weights=weights or None)
    return mean


def smoothed(rates: npt.ArrayLike, weights: Sequence[float] = (1, 2, 1)) -> Array:
    """Return rates (..., age) smoothed over neighbouring ages by a weighted mean (平滑化).

    At the ends the groups that are missing count as the last one there is. Raises Refusal where
    the weights have no middle or add up to nothing.
    """
    if len(weights) % 2 == 0 or not sum(weights) > 0 or min(weights) < 0:
        raise Refusal(
            f"平滑化の重み {tuple(weights)} が使えません。0以上の数を奇数個、"
            "合計が0より大きくなるように渡してください。",
            f"The weights {tuple(weights)} cannot smooth: give an odd count of numbers of 0 or "
            "more that add up to more than 0.",
        )
    array = judged(rates, NetRates.meanings["rates"])
    half = len(weights) // 2
    padded = np.pad(array, [(0, 0)] * (array.ndim - 1) + [(half, half)], mode="edge")
    count = array.shape[-1]
    parts = [weight * padded[..., at : at + count] for at, weight in enumerate(weights)]
    mean: Array = np.sum(parts, axis=0) / sum(weights)
    return mean


def with_unknown(people: npt.ArrayLike, unknown: npt.ArrayLike) -> Array:
    """Return people (..., sex, age) with those of unknown age (..., sex) spread over the ages.

    Each sex is spread as its people of known age are (按分). Raises Refusal where there are people
    of unknown age alone.
    """
    known, lost = judged(people, PEOPLE), judged(unknown, _UNKNOWN)
    totals = known.sum(axis=-1)
    if ((totals == 0) & (lost > 0)).any():
        raise Refusal(
            "年齢の分かる人がいないのに、年齢不詳の人がいます。配り方が決まらないので、"
            "地域をまとめるか、年齢を与えてください。",
            "There are people of unknown age where nobody's age is known: put areas together, or "
            "give their ages.",
        )
    shares = np.divide(lost, totals, out=np.zeros_like(totals), where=totals > 0)
    spread: Array = known * (1 + shares[..., None])
    return spread
