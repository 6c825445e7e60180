"""The plan's tree (体系)."""

from dataclasses import dataclass
from enum import Enum

from shirube.terms import Source


class Rank(Enum):
    """The three roles of a tier that the code knows; every other tier is data."""

    PILLAR = "柱"
    MEASURE = "施策"
    PROJECT = "事業"


@dataclass(frozen=True, slots=True)
class Element:
    """One place in the tree: a pillar, a measure (施策), a project (事業) or another tier.

    ``tier`` is the plan's own word for the level, ``rank`` its role for the code, or None.
    ``number`` is printed, half-width, joined by ``-`` (``9-3``). ``name`` is folded,
    ``printed`` as it stands on the page. ``departments`` (所管) keep their printed order.
    ``description`` is what the document says of it: of a measure its goal state (目指す姿), of
    a project its direction, of an initiative its purpose and content.
    """

    id: str
    parent: str
    """ID of the element above, or empty at the top."""
    tier: str
    rank: Rank | None
    number: str
    name: str
    source: Source
    printed: str = ""
    description: str = ""
    departments: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    page: str = ""
    """Page that a printed list of measures gives, or empty."""
