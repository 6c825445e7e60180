"""A series (系列): a name and a value at each year or age; and what is derived from it."""

from dataclasses import dataclass, replace

from shirube.charts.figures import Value, known
from shirube.terms import Refusal


@dataclass(frozen=True, slots=True)
class Series:
    """Values in one unit at the places ``across``: years as numbers, or ages and groups as words.

    Raises Refusal where there are not as many values as places.
    """

    name: str
    across: tuple[int | str, ...]
    values: tuple[Value, ...]

    def __post_init__(self) -> None:
        if len(self.across) != len(self.values):
            raise Refusal(
                f"系列「{self.name}」は横軸が{len(self.across)}点、値が{len(self.values)}点です。"
                "同じ数にしてください。",
                f"The series '{self.name}' has {len(self.across)} places and "
                f"{len(self.values)} values: give as many of each.",
            )

    def at(self, place: int | str) -> Value:
        """Return the value at a place; None where there is none."""
        return dict(zip(self.across, self.values, strict=True)).get(place)


def indexed(series: Series, place: int | str, base: float = 100.0) -> Series:
    """Return a series as an index (指数): its value at ``place`` is ``base``.

    Raises Refusal where that value is unknown or nought.
    """
    whole = series.at(place)
    if whole is None or not known(whole) or whole == 0:
        raise Refusal(
            f"系列「{series.name}」は{place}の値がないか0なので、指数にできません。"
            "値のある時点を基準にしてください。",
            f"The series '{series.name}' has no value at {place}, or nought: no index can be made; "
            "choose a place with a value.",
        )
    values = tuple(
        None if value is None or not known(value) else float(value) / float(whole) * base
        for value in series.values
    )
    return replace(series, values=values)


def less(series: Series, base: Series) -> Series:
    """Return the difference (差) of a series to another at its own places; None where one lacks."""
    others = [base.at(place) for place in series.across]
    values = tuple(
        float(value) - float(other)
        if value is not None and other is not None and known(value) and known(other)
        else None
        for value, other in zip(series.values, others, strict=True)
    )
    return replace(series, values=values)
