"""The sheet (用紙): how large a page is and how much of it the text takes, in points."""

from dataclasses import dataclass

from shirube.report.folio import Side

_MM = 72 / 25.4
_PAPERS = {"a3": (297, 420), "a4": (210, 297), "b5": (176, 250), "jis-b5": (182, 257)}
"""Width and height in mm, upright; b5 is that of ISO 216."""
_EDGE, _TOP, _BOTTOM = 0.095, 0.085, 0.075
"""Margins: at the sides as a share of the shorter edge, above and below of the longer one."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page with its margins, in points."""

    width: float
    height: float
    edge: float
    top: float
    bottom: float

    @property
    def line(self) -> float:
        """The width of the text."""
        return self.width - 2 * self.edge

    @property
    def column(self) -> float:
        """The height of the text."""
        return self.height - self.top - self.bottom


def sheet(paper: str, side: Side) -> Sheet:
    """Return the sheet of a paper of a theme that lies as ``side`` says."""
    short, long = (length * _MM for length in _PAPERS[paper])
    width, height = (short, long) if side is Side.PORTRAIT else (long, short)
    return Sheet(width, height, _EDGE * short, _TOP * long, _BOTTOM * long)
