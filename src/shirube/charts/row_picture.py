"""How a row is drawn: marks by role above their years, the last value and the target beside."""

from shirube.charts.figures import Value, known, number
from shirube.charts.label import Label, spread, thinned
from shirube.charts.lettering import breadth
from shirube.charts.row import BASELINE, ROLES, TARGET, Role, RowChart
from shirube.charts.scale import Scale, tight
from shirube.charts.scene import Scene
from shirube.charts.shapes import Point, line, path, symbol
from shirube.terms import Language

_TALL = 74.0
_FOOT = 18.0
_LETTER = 9.5
_ROOMY = 170
"""From this width on the last value and the target stand beside the marks."""
_Aside = tuple[Value, str, bool]


def paint(chart: RowChart, width: float, language: Language) -> Scene:
    """Return a row as a scene."""
    asides = _asides(chart, language) if width >= _ROOMY else []
    right = width - max((breadth(text, _LETTER) for _, text, _ in asides), default=0) - 12
    upright = tight(chart.every, _TALL - _FOOT - 8, 9)
    before = known(chart.baseline)
    step = (right - 8) / (len(chart.years) + before)
    across = [6 + step * (at + before + 0.5) for at in range(len(chart.years))]
    start = 6 + step / 2 if before else None
    marks = [line((2, _TALL - _FOOT), (right, _TALL - _FOOT), "grid")]
    marks += _aims(chart, upright, right, start)
    for role in ROLES:
        marks += _drawn(role, chart.of(role), across, upright)
    beside = [
        Label(right + 8, upright.at(value), (text,), _LETTER, strong=strong)
        for value, text, strong in asides
    ]
    feet = [each for each in _feet(chart, across, start, language) if each.box[2] <= width]
    return Scene(width, _TALL, tuple(marks), (*feet, *spread(beside, 1, _TALL - _FOOT + 1)))


def _aims(chart: RowChart, upright: Scale, right: float, start: float | None) -> list[str]:
    """Return the line of the target with its mark at the end, and the mark of the baseline."""
    marks = []
    if known(chart.target):
        y = upright.at(chart.target)
        marks.append(line((2, y), (right - 4, y), TARGET.tone, 1.4, TARGET.dash))
        marks.append(symbol(TARGET.shape, (right - 3, y), 3.6, TARGET.tone))
    if start is not None:
        spot = (start, upright.at(chart.baseline))
        marks.append(symbol(BASELINE.shape, spot, 3.2, BASELINE.tone))
    return marks


def _feet(
    chart: RowChart, across: list[float], start: float | None, language: Language
) -> list[Label]:
    """Return the years below, and the word for the baseline before them."""
    y = _TALL - _FOOT + 10
    feet = [
        Label(x, y, (_short(year, language),), _LETTER, "middle", "quiet")
        for year, x in zip(chart.years, across, strict=True)
    ]
    if start is not None:
        word = (BASELINE.name.spoken(language),)
        first = Label(start, y, word, _LETTER, "middle", "quiet")
        feet.insert(0, first if first.box[0] >= 0 else Label(0, y, word, _LETTER, tone="quiet"))
    return thinned(feet, 3)


def _asides(chart: RowChart, language: Language) -> list[_Aside]:
    """Return what stands at the right: the last value reached and the target."""
    found: list[_Aside] = []
    reached = [
        (at, role, value)
        for role in ROLES
        if role.field in ("forecast", "final")
        for at, value in enumerate(chart.of(role))
        if known(value)
    ]
    if reached:
        _, role, value = max(reached, key=lambda each: (each[0], each[1].field == "final"))
        found.append((value, f"{role.name.spoken(language)} {number(value)}", True))
    if known(chart.target):
        found.append(
            (chart.target, f"{TARGET.name.spoken(language)} {number(chart.target)}", False)
        )
    return found


def _drawn(role: Role, values: tuple[Value, ...], across: list[float], upright: Scale) -> list[str]:
    runs: list[list[Point]] = [[]]
    for x, value in zip(across, values, strict=False):
        if known(value):
            runs[-1].append((x, upright.at(value)))
        else:
            runs.append([])
    lines = [path(run, role.tone, 1.4, role.dash) for run in runs]
    shapes = [
        symbol(role.shape, at, role.radius, role.tone, role.hollow) for run in runs for at in run
    ]
    return [*lines, *shapes]


def _short(year: int, language: Language) -> str:
    if language == "en":
        return str(year)
    return f"R{year - 2018}" if year >= 2019 else f"H{year - 1988}" if year >= 1989 else str(year)
