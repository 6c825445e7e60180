"""What a painter answers: a picture without its words, and its words without a picture."""

from collections.abc import Iterable
from dataclasses import dataclass

from shirube.charts.label import Label

Rows = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Scene:
    """A size, the marks, and the labels that lie above them."""

    width: float
    height: float
    marks: tuple[str, ...]
    labels: tuple[Label, ...]

    @property
    def items(self) -> Iterable[str]:
        """Return everything as SVG, from the back to the front."""
        return (*self.marks, *(label.svg for label in self.labels))


@dataclass(frozen=True, slots=True)
class Telling:
    """The words for those who do not see it, and the data as a table with its head."""

    alt: str
    head: tuple[str, ...]
    rows: Rows
    gaps: str = ""
    """A sentence that names what has no value, or empty."""
