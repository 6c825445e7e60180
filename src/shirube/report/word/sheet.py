"""The sheet (用紙): its size, margins, and the room that text has on it."""

from dataclasses import dataclass

from shirube.report.folio import Folio, Side
from shirube.report.theme import Theme

TWIPS = 1440 / 25.4
"""Twentieths of a point in a millimetre, the measure of Word."""
_MARGIN = 20
_SIZES = {"a4": (210, 297), "a3": (297, 420), "b5": (176, 250), "jis-b5": (182, 257)}
"""Width and height in millimetres, portrait."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page in twips."""

    width: int
    height: int
    margin: int

    @property
    def room(self) -> int:
        """The width of the text."""
        return self.width - 2 * self.margin

    @property
    def depth(self) -> int:
        """The height of the text."""
        return self.height - 2 * self.margin


def sheet(folio: Folio, theme: Theme) -> Sheet:
    """Return the sheet of ``folio`` on the paper of ``theme``."""
    width, height = (round(side * TWIPS) for side in _SIZES[theme.paper])
    if folio.side is Side.LANDSCAPE:
        width, height = height, width
    return Sheet(width, height, round(_MARGIN * TWIPS))
