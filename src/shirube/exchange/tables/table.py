"""What an open table is: its file, its columns, and how a record stands in a row."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, Literal, TypeVar

from shirube.terms import Bilingual

Record = TypeVar("Record")


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its Japanese name, the field of the code, what it means, what it may hold.

    ``words`` are the only words allowed, each with its meaning (a code table); an empty
    tuple is free text. ``sign`` joins a list. ``within`` names the table and column that
    holds the ID meant here.
    """

    name: str
    field: str
    meaning: Bilingual
    type: Literal["string", "integer", "number"] = "string"
    words: tuple[tuple[str, str], ...] = ()
    sign: str = ""
    unit: str = ""
    required: bool = False
    within: tuple[str, str] | None = None

    @property
    def is_free(self) -> bool:
        """Tell whether the cells hold any text (which must not run as a formula)."""
        return self.type == "string" and not self.words


@dataclass(frozen=True, slots=True, eq=False)
class Table(Generic[Record]):
    """One file of the open tables.

    ``cells`` answers the cells of a record in the order of ``columns`` and raises Misfit for
    a value that has no place. ``key`` is the column of the ID, or empty.
    """

    file: str
    name: str
    meaning: Bilingual
    columns: tuple[Column, ...]
    cells: Callable[[Record], tuple[str, ...]]
    key: str = ""

    @property
    def header(self) -> tuple[str, ...]:
        """The names of the columns in order."""
        return tuple(column.name for column in self.columns)
