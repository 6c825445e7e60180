"""The ledger: what became of every line of a document."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

from shirube.intake.paper import Paper


class Fate(Enum):
    """What became of a line."""

    FIELD = "field"
    """It fills a typed field of the Edition."""
    FURNITURE = "furniture"
    """It is named furniture: a heading, a column title, a page number."""
    BLANK = "blank"
    UNREAD = "unread"


@dataclass(frozen=True, slots=True)
class Ledger:
    """The fate of every raw line, with what it fed; line numbers count from 1."""

    file: str
    lines: Sequence[str]
    fates: tuple[Fate, ...]
    purposes: tuple[str, ...]

    @property
    def total(self) -> int:
        """Return the number of lines that are not blank."""
        return sum(fate is not Fate.BLANK for fate in self.fates)

    @property
    def understood(self) -> int:
        """Return the number of lines that fill a field or are furniture."""
        return sum(fate in (Fate.FIELD, Fate.FURNITURE) for fate in self.fates)

    @property
    def share(self) -> float:
        """Return the share of understood lines, 0 to 1."""
        return self.understood / self.total if self.total else 0.0

    @property
    def unread(self) -> tuple[int, ...]:
        """Return the numbers of the lines that were not understood."""
        return tuple(n for n, fate in enumerate(self.fates, start=1) if fate is Fate.UNREAD)


_BELOW_FIELD = (Fate.UNREAD, Fate.FURNITURE, Fate.FIELD)
_BELOW_FURNITURE = (Fate.UNREAD,)
"""The fates that another outweighs; a later field outweighs an earlier one."""


class Bookkeeper:
    """Enters the fate of lines while a document is read; a field outweighs furniture."""

    def __init__(self, paper: Paper) -> None:
        self.paper = paper
        self.fates = [Fate.UNREAD if raw.strip() else Fate.BLANK for raw in paper.raw]
        self.purposes = [""] * len(self.fates)

    def field(self, lines: Iterable[int], purpose: str) -> None:
        """Enter lines that fill a field of the Edition."""
        for line in lines:
            self._enter(line, Fate.FIELD, purpose, _BELOW_FIELD)

    def furniture(self, lines: Iterable[int], purpose: str) -> None:
        """Enter lines that are named furniture."""
        for line in lines:
            self._enter(line, Fate.FURNITURE, purpose, _BELOW_FURNITURE)

    def _enter(self, line: int, fate: Fate, purpose: str, over: tuple[Fate, ...]) -> None:
        """Give a line its fate where it has one of those that the new one outweighs."""
        if self.fates[line - 1] in over:
            self.fates[line - 1] = fate
            self.purposes[line - 1] = purpose

    def ledger(self) -> Ledger:
        """Return the ledger; whatever was not entered is unread."""
        file, lines = self.paper.file, self.paper.raw
        return Ledger(file, lines, tuple(self.fates), tuple(self.purposes))
