"""Age groups (年齢階級) of one width, the last one open."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from shirube.population.given import Array
from shirube.terms import Refusal, fold

_CLOSED = re.compile(r"(\d+)歳?(?:[-~〜～–](\d+)歳?)?")
_OPEN = re.compile(r"(\d+)(?:(?:[-~〜～–]\d+)?歳?以上|\+)")


@dataclass(frozen=True, slots=True)
class Ages:
    """Groups from age 0, each ``width`` years wide, ``count`` of them; the last has no end.

    A step of the projection is as long as a group is wide. Raises Refusal for a width below 1
    or fewer than three groups.
    """

    width: int
    count: int

    def __post_init__(self) -> None:
        if self.width < 1 or self.count < 3:
            raise Refusal(
                f"年齢階級が {self.width}歳幅で {self.count}個です。"
                "1歳幅以上、3個以上にしてください。",
                f"{self.count} age groups of {self.width} years: give at least three groups of "
                "at least one year.",
            )

    @property
    def names(self) -> tuple[str, ...]:
        """Return the names of the groups, as ``0-4`` or ``0``, the last as ``85+``."""
        firsts = range(0, self.width * self.count, self.width)
        closed = [f"{x}-{x + self.width - 1}" if self.width > 1 else str(x) for x in firsts[:-1]]
        return (*closed, f"{firsts[-1]}+")

    def span(self, first: int, last: int) -> slice:
        """Return the groups from age ``first`` up to and with age ``last``.

        Raises Refusal where these are not the first and last ages of closed groups.
        """
        begin, end = first / self.width, (last + 1) / self.width
        if not (begin.is_integer() and end.is_integer() and 0 <= begin < end < self.count):
            raise Refusal(
                f"{first}～{last}歳は、{self.width}歳幅の閉じた年齢階級では表せません。"
                "階級の境目の年齢を指定してください。",
                f"Ages {first} to {last} are not whole closed groups of {self.width} years: "
                "name ages at their borders.",
            )
        return slice(int(begin), int(end))

    def placed(self, first: int, values: npt.ArrayLike) -> Array:
        """Return ``values`` (..., some ages) among zeros, the first at age ``first``.

        For fertility rates of 15–49 alone. Raises Refusal where they do not fit the groups.
        """
        given = np.asarray(values, dtype=np.float64)
        groups = self.span(first, first + self.width * given.shape[-1] - 1)
        array = np.zeros((*given.shape[:-1], self.count))
        array[..., groups] = given
        return array


def ages_named(names: Sequence[str]) -> Ages:
    """Return the groups that the headings of a table name.

    Headings are as ``0～4歳 … 85歳以上`` or ``0 … 100+``. Raises Refusal where one is no age group,
    or where they have gaps, unlike widths or no open end.
    """
    plain = tuple(plain_age(name) for name in names)
    if len(plain) < 3 or not re.match(r"0(-\d+)?$", plain[0]):
        raise _no_groups(names[0] if names else "", "0-4")
    first, _, last = plain[0].partition("-")
    ages = Ages(int(last or first) - int(first) + 1, len(plain))
    for name, given, wanted in zip(names, plain, ages.names, strict=True):
        if given != wanted:
            raise _no_groups(name, wanted)
    return ages


def _no_groups(name: str, wanted: str) -> Refusal:
    return Refusal(
        f"年齢階級「{name}」は「{wanted}」のはずでした。0歳から同じ幅で順に並べ、"
        "最後を「以上」（85+）とし、総数や不詳は別にしてください。",
        f"The age group {name!r} should be {wanted!r}: let the groups run from 0 in equal widths "
        "to an open end (85+), and keep totals and unknown ages apart.",
    )


def plain_age(name: str) -> str:
    """Return a heading in the form of :attr:`Ages.names`, nothing where it is no age group."""
    name = fold(name).replace(" ", "")
    if match := _OPEN.fullmatch(name):
        return f"{int(match[1])}+"
    if match := _CLOSED.fullmatch(name):
        return "-".join(str(int(age)) for age in match.groups() if age)
    return ""
