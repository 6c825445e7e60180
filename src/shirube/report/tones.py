"""Colours that are read on their ground: level AA of WCAG 2."""

from collections.abc import Iterator

from shirube.charts.contrast import contrast

ENOUGH = 4.5
"""The contrast that text of any size needs for level AA."""
INK = "#1a1a1a"
PAPER = "#ffffff"


def readable(colour: str, ground: str, enough: float = ENOUGH) -> str:
    """Return the colour nearest to ``colour`` that is read on ``ground``.

    It is drawn towards black or white, whichever stands out more, in steps of a twentieth.
    """
    end = max(("#000000", PAPER), key=lambda pole: contrast(pole, ground))
    return next((tone for tone in _way(colour, end) if contrast(tone, ground) >= enough), end)


def mixed(one: str, other: str, share: float) -> str:
    """Return ``one`` with a ``share`` (0 to 1) of ``other`` in it."""
    parts = zip(_parts(one), _parts(other), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in parts)


def _way(colour: str, end: str) -> Iterator[str]:
    return (mixed(colour, end, step / 20) for step in range(21))


def _parts(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)
