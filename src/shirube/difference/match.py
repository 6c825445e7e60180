"""Matches (対応): which element or indicator of one Edition is which of another, and how sure."""

from dataclasses import dataclass
from enum import Enum

from shirube.plan import Element, Indicator

Thing = Element | Indicator
"""What is matched."""


class How(Enum):
    """一致: how a pair was found. The value is the word of 対応.csv."""

    IDENTITY = "同一"
    """The same ID in two Editions of one plan."""
    CERTAIN = "確実"
    """The comparison leaves no doubt."""
    POSSIBLE = "候補"
    """Alike, but a person has to say."""
    CONFIRMED = "確定"
    """A person said so."""
    REJECTED = "否定"
    """A person said that the two are not the same."""


SURE = frozenset({How.IDENTITY, How.CERTAIN, How.CONFIRMED})
"""The ways of a match that can be relied on."""


@dataclass(frozen=True, slots=True)
class Match:
    """How two things were matched.

    ``score`` is out of 100, or None where nothing was compared; ``grounds`` says which aspect
    (名称, 単位 …) gave how many points. ``by`` and ``why`` are a person's.
    """

    how: How
    score: int | None = None
    grounds: tuple[tuple[str, int], ...] = ()
    by: str = ""
    why: str = ""

    @property
    def sure(self) -> bool:
        """Tell whether the match can be relied on: identity, certain or confirmed."""
        return self.how in SURE


@dataclass(frozen=True, slots=True)
class Verdict:
    """One row of 対応.csv that a person decided (確定 or 否定).

    One of the IDs is empty in a row that says that the other has no counterpart at all.
    ``element`` tells elements (True) from indicators; ``line`` is the row of the file.
    """

    element: bool
    before: str
    after: str
    how: How
    by: str = ""
    why: str = ""
    line: int = 0
    before_name: str = ""
    after_name: str = ""
