"""The colours of a page by day and by night; every pair that carries text passes level AA."""

from dataclasses import dataclass

from shirube.report.theme import Theme
from shirube.report.tones import INK, PAPER, mixed, readable

_NIGHT = "#14181b"
_MOON = "#e9ecee"
_ALARM = "#a0001c"
_LINE = 0.45


@dataclass(frozen=True, slots=True)
class Colours:
    """Ground and text, headings and links, heads of tables with their text, warnings, lines."""

    paper: str
    ink: str
    accent: str
    tint: str
    head: str
    alarm: str
    line: str


def day(theme: Theme) -> Colours:
    """Return the colours on white."""
    return _colours(theme, PAPER, INK, theme.tint)


def night(theme: Theme) -> Colours:
    """Return the colours on black."""
    return _colours(theme, _NIGHT, _MOON, mixed(_NIGHT, theme.colour, 0.35))


def _colours(theme: Theme, paper: str, ink: str, tint: str) -> Colours:
    return Colours(
        paper,
        ink,
        accent=readable(theme.colour, paper),
        tint=tint,
        head=readable(ink, tint),
        alarm=readable(_ALARM, paper),
        line=mixed(paper, ink, _LINE),
    )
