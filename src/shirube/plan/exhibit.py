"""Exhibits: the other tables of a document (statistics, facilities, DX)."""

from dataclasses import dataclass
from enum import Enum

from shirube.terms import Answer, Source


class ExhibitKind(Enum):
    """What a table shows."""

    STATISTICS = "統計表"
    FACILITIES = "施設"
    FACILITY_EFFECTS = "施設の効果額"
    PROGRAMME = "取組み表"
    LISTING = "一覧"


@dataclass(frozen=True, slots=True)
class Datum:
    """One cell: the headings of its row and column, what it holds, and where it stands."""

    row: str
    column: str
    answer: Answer
    source: Source
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Exhibit:
    """A table with its title, and the element it stands under or an empty ID."""

    id: str
    element: str
    kind: ExhibitKind
    title: str
    data: tuple[Datum, ...]
    source: Source
    notes: tuple[str, ...] = ()
