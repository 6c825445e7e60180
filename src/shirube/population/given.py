"""What a person gives as an array: its meaning, its axes, its bounds, and the refusals.

Every array ends in the axes that its :class:`Meaning` names; whatever stands before them
(scenario, area, ...) is *leading* and broadcasts as NumPy does.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from shirube.terms import Refusal

Array = npt.NDArray[np.float64]
"""Numbers in double precision."""
MALE, FEMALE = 0, 1
"""The two places of the sex axis."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """What an array is called, which axes it ends in, and between which bounds it lies."""

    ja: str
    en: str
    axes: tuple[str, ...] = ()
    low: float = -np.inf
    high: float = np.inf


class Given(Protocol):
    """A value of which some fields are arrays that a person gave (each may be left out)."""

    @property
    def meanings(self) -> Mapping[str, Meaning]:
        """Return the meaning of each array, by the name of its field."""


PEOPLE = Meaning("人口", "population", ("sex", "age"), low=0)
_SAID = {"sex": "性", "age": "年齢", "area": "地域", "region": "地方"}


def settle(given: Given) -> None:
    """Make every array of a value a read-only one in double precision, and judge it.

    Raises Refusal as :func:`judged` does.
    """
    for name, meaning in given.meanings.items():
        value = getattr(given, name)
        if value is not None:
            object.__setattr__(given, name, judged(value, meaning))


def judged(value: npt.ArrayLike, meaning: Meaning) -> Array:
    """Return ``value`` as a read-only array of its own.

    Raises Refusal where it is no array of numbers, has too few axes, lacks a number (NaN,
    infinite), lies out of bounds, or has a sex axis that is not male and female.
    """
    try:
        array = np.array(value, dtype=np.float64)
    except (TypeError, ValueError):
        raise Refusal(
            f"{meaning.ja}は数の配列ではありません。長さのそろった数の表を渡してください。",
            f"The {meaning.en} are no array of numbers: give a table of numbers, even in length.",
        ) from None
    _see_axes(array, meaning)
    _see(~np.isfinite(array), array, meaning, "数がない", "there is no number")
    _see(array < meaning.low, array, meaning, *_bound(meaning.low, "より小さい", "below"))
    _see(array > meaning.high, array, meaning, *_bound(meaning.high, "より大きい", "above"))
    array.setflags(write=False)
    return array


def arrays(given: Given) -> Iterator[tuple[Meaning, Any]]:
    """Yield the arrays of a value that were given, each with its meaning."""
    for name, meaning in given.meanings.items():
        value = getattr(given, name)
        if value is not None:
            yield meaning, value


def place(index: tuple[int, ...]) -> str:
    """Return the place of a cell as it is said: its index on every axis, from 0."""
    return f"[{', '.join(map(str, index))}]"


def _bound(bound: float, ja: str, en: str) -> tuple[str, str]:
    return f"{bound:g}{ja}", f"the number is {en} {bound:g}"


def _see_axes(array: Array, meaning: Meaning) -> None:
    ends = dict(zip(reversed(meaning.axes), reversed(array.shape), strict=False))
    if len(ends) < len(meaning.axes) or ends.get("sex", 2) != 2:
        said = "、".join(_SAID[axis] for axis in meaning.axes)
        raise Refusal(
            f"{meaning.ja}の形 {array.shape} が合いません。"
            f"最後の軸を {said} とし、性は男、女の2つにしてください。",
            f"The shape {array.shape} of the {meaning.en} does not fit: let it end in the axes "
            f"{', '.join(meaning.axes)}, with two sexes, male and female.",
        )


def _see(wrong: npt.NDArray[np.bool_], array: Array, meaning: Meaning, ja: str, en: str) -> None:
    if wrong.any():
        cell = tuple(int(place) for place in np.argwhere(wrong)[0])
        raise Refusal(
            f"{meaning.ja}の {place(cell)} は {array[cell]:g} で、{ja}ので使えません。"
            "元の表を直してから渡してください。",
            f"In the {meaning.en} at {place(cell)} ({array[cell]:g}) {en}: mend the table first.",
        )
