"""How lines are drawn: the frame, the fan, the lines, and their names."""

from collections.abc import Sequence

from shirube.charts.figures import axis
from shirube.charts.frame import (
    TOP,
    Frame,
    axis_room,
    end_room,
    ends,
    ends_height,
    foot,
    place_axis,
    value_axis,
)
from shirube.charts.label import Box, Label, first_free
from shirube.charts.lettering import wrapped
from shirube.charts.lines import Lines
from shirube.charts.saying import places
from shirube.charts.scale import Scale, scale
from shirube.charts.scene import Scene
from shirube.charts.strand import Positions, Strand, bands, strands
from shirube.charts.style import LETTER
from shirube.terms import Language

_CROWD = 8
"""With more lines than this only their ends carry shapes."""
_EARLY = 3
"""So many lines may have their names within the frame."""
_SIDES = ((0, "middle"), (6, "start"), (-6, "end"))


def paint(chart: Lines, width: float, language: Language) -> Scene:
    """Return lines as a scene."""
    across = places(chart.every)
    drawn = [each for each in strands(chart) if each.last is not None]
    early = [each for each in drawn if not each.late(across)]
    early = early if len(early) <= _EARLY else []
    late = [each for each in drawn if each not in early]
    room, names = end_room([each.series.name for each in late], width)
    height = max(min(340.0, max(230.0, width * 0.5)), ends_height(names) + 30)
    values = [value for each in chart.every for value in each.values]
    level = [] if chart.level is None else [chart.level]
    upright = scale([*values, *level], height - foot(across, language), TOP, chart.zero)
    said = axis(upright.ticks, chart.caption.unit, language)
    frame = Frame(axis_room(upright, said), TOP, width - room, upright.start)
    positions = _positions(across, frame)
    marks, labels = value_axis(upright, said, frame, 0.0 if chart.level is None else chart.level)
    labels += place_axis(positions, frame, chart.fiscal, language, width)
    marks += bands(drawn[: len(chart.fan)], positions, upright)
    crowded = len(drawn) > _CROWD or len(across) * 12 > frame.right - frame.left
    for each in drawn:
        marks += each.drawn(positions, upright, crowded)
    given = [each.end(lines, upright) for each, lines in zip(late, names, strict=True)]
    more, named = ends(given, frame, 2)
    taken = [label.box for label in (*labels, *named)]
    beside = _beside(early, positions, upright, frame, taken)
    return Scene(width, height, (*marks, *more), (*labels, *beside, *named))


def _positions(across: Sequence[int | str], frame: Frame) -> Positions:
    left, right = frame.left + 10, frame.right - 6
    if len(across) == 1:
        return {across[0]: (left + right) / 2}
    first, last = across[0], across[-1]
    if isinstance(first, int) and isinstance(last, int):
        share = {at: (int(at) - first) / (last - first) for at in across}
    else:
        share = {at: rank / (len(across) - 1) for rank, at in enumerate(across)}
    return {at: left + share[at] * (right - left) for at in across}


def _beside(
    early: Sequence[Strand],
    positions: Positions,
    upright: Scale,
    frame: Frame,
    taken: Sequence[Box],
) -> list[Label]:
    """Return the names of lines that end early, each near its last point where it is free."""
    room = (frame.left, frame.top, frame.right, frame.bottom)
    placed: list[Label] = []
    for each in early:
        x, y = each.runs(positions, upright)[-1][-1]
        text = wrapped(each.series.name, LETTER, (frame.right - frame.left) / 2)
        choices = [
            Label(x + aside, y + away * turn, text, LETTER, anchor, each.tone, True, True)
            for away in range(10 + 6 * len(text), int(frame.bottom - frame.top), 8)
            for turn in (-1, 1)
            for aside, anchor in _SIDES
        ]
        found = first_free(choices, [*taken, *(label.box for label in placed)], room)
        if found is not None:
            placed.append(found)
    return placed
