"""A scatter (散布図): two changes against one another, year by year."""

from dataclasses import dataclass

from shirube.charts.caption import Caption
from shirube.charts.figures import Value, known
from shirube.charts.saying import cell, extremes, left_open, sound
from shirube.charts.scene import Telling
from shirube.terms import Bilingual, Language

_NAME = Bilingual("点", "Point")
_LEFT_OUT = Bilingual("値がないため描いていない点", "No value, not drawn")


@dataclass(frozen=True, slots=True)
class Spot:
    """A point with its name (a year, a municipality); not drawn where a value is unknown."""

    name: str
    across: Value
    up: Value

    @property
    def drawn(self) -> bool:
        """Tell whether both values are known."""
        return known(self.across) and known(self.up)


@dataclass(frozen=True, slots=True)
class Scatter:
    """Points by two values of one unit; ``joined`` draws a path in their order.

    ``balance`` draws the line on which the two add up to nought.
    """

    caption: Caption
    across: str
    up: str
    spots: tuple[Spot, ...]
    joined: bool = False
    balance: bool = False


def tell(chart: Scatter, language: Language) -> Telling:
    """Return the words of a scatter."""
    caption, unit = chart.caption, chart.caption.unit
    drawn = [spot for spot in chart.spots if spot.drawn]
    sound(caption.title, [value for spot in drawn for value in (spot.across, spot.up)])
    japanese = language == "ja"
    said = [f"{caption.title}（散布図）。" if japanese else f"{caption.title} (scatter)."]
    for name, pairs in (
        (chart.across, [(spot.name, spot.across) for spot in chart.spots]),
        (chart.up, [(spot.name, spot.up) for spot in chart.spots]),
    ):
        whole = extremes(pairs, unit, language)
        said.append(f"{name}の{whole}" if japanese else f"{name}: {whole}")
    last = drawn[-1]
    across, up = (cell(value, unit, language) for value in (last.across, last.up))
    if japanese:
        said.append(f"最後の{last.name}は{chart.across} {across}、{chart.up} {up}。")
    else:
        said.append(f"Last, {last.name}: {chart.across} {across}, {chart.up} {up}.")
    gaps = left_open([spot.name for spot in chart.spots if not spot.drawn], language, _LEFT_OUT)
    rows = tuple(
        (spot.name, cell(spot.across, "", language), cell(spot.up, "", language))
        for spot in chart.spots
    )
    head = (_NAME.spoken(language), chart.across, chart.up)
    return Telling(" ".join([*said, gaps]).strip(), head, rows, gaps)
