"""A strand: one line of a picture as it is drawn, broken where a value is unknown."""

from collections.abc import Sequence
from dataclasses import dataclass

from shirube.charts import style
from shirube.charts.figures import known
from shirube.charts.frame import End
from shirube.charts.lines import Lines
from shirube.charts.saying import places
from shirube.charts.scale import Scale
from shirube.charts.series import Series
from shirube.charts.shapes import Point, area, path, symbol

Positions = dict[int | str, float]
_INSIDE = 0.86
"""A line that ends before this share of the width has its name beside its last point."""


@dataclass(frozen=True, slots=True)
class Strand:
    """A series and its look; without a shape it is the edge of a fan."""

    series: Series
    tone: str
    dash: str
    shape: str
    width: float
    hollow: bool = False

    @property
    def last(self) -> int | str | None:
        """Return the last place with a value."""
        across = places((self.series,))
        return next((at for at in reversed(across) if known(self.series.at(at))), None)

    def late(self, across: Sequence[int | str]) -> bool:
        """Tell whether the line ends near the end of the axis."""
        last = self.last
        if last is None:
            return False
        if isinstance(last, int) and isinstance(across[0], int) and isinstance(across[-1], int):
            return last - across[0] >= _INSIDE * (across[-1] - across[0])
        return across.index(last) >= _INSIDE * (len(across) - 1)

    def runs(self, positions: Positions, upright: Scale) -> list[list[Point]]:
        """Return the points of the line, apart where a value is unknown."""
        runs: list[list[Point]] = [[]]
        for at in places((self.series,)):
            value = self.series.at(at)
            if known(value):
                runs[-1].append((positions[at], upright.at(value)))
            elif runs[-1]:
                runs.append([])
        return [run for run in runs if run]

    def drawn(self, positions: Positions, upright: Scale, crowded: bool) -> list[str]:
        """Return the line with its points; in a crowd only the last point and lone ones."""
        runs = self.runs(positions, upright)
        drawn = [path(run, self.tone, self.width, self.dash, mark=True) for run in runs]
        radius = 3.4 if self.tone != "ink" else 4
        for run in runs:
            alone = len(run) == 1
            if self.shape or alone:
                shown = run if not crowded or alone else run[-1:]
                shape = self.shape or "circle"
                drawn += [symbol(shape, at, radius, self.tone, self.hollow) for at in shown]
        return drawn

    def sample(self, x: float, y: float) -> str:
        """Return a short piece of the line, to stand beside its name."""
        stroke = path([(x, y), (x + 18, y)], self.tone, min(2, self.width), self.dash)
        if not self.shape:
            return stroke
        return stroke + symbol(self.shape, (x + 9, y), 3.4, self.tone, self.hollow, mark=False)

    def end(self, lines: tuple[str, ...], upright: Scale) -> End:
        """Return its name for the right of the frame."""
        value = None if self.last is None else self.series.at(self.last)
        tone = "ink" if self.shape else "quiet"
        return End(upright.at(value), lines, self.sample, tone, strong=self.tone == "ink")


def strands(chart: Lines) -> list[Strand]:
    """Return the strands of lines from back to front: the fan, the lines, the actuals."""
    fan = [Strand(each, "c0", "3 2", "", 1) for each in chart.fan]
    lines = [
        Strand(each, style.colour(at), style.dash(at), style.symbol(at), 2, hollow=at % 2 == 1)
        for at, each in enumerate(chart.series, start=chart.first)
    ]
    if chart.actual is None:
        return [*fan, *lines]
    return [*fan, *lines, Strand(chart.actual, "ink", "", "circle", 3)]


def bands(fan: Sequence[Strand], positions: Positions, upright: Scale) -> list[str]:
    """Return the areas between the first and the last of a fan, the second and the last but one."""
    drawn = []
    for low, high in zip(fan, reversed(fan[len(fan) // 2 :]), strict=False):
        if low is high:
            break
        under, over = (each.runs(positions, upright) for each in (low, high))
        drawn += [
            area([*one, *reversed(other)], "c0", 0.16)
            for one, other in zip(under, over, strict=False)
        ]
    return drawn
