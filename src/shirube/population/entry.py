"""A cell of a table with what its headings say of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

Rows = Sequence[Sequence[str]]
"""The cells of a sheet as text."""
Where = Mapping[str, Sequence[str]]
"""Which rows are meant: the entries wanted, by column title."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A cell: the year, sex and age that its headings name, and its text."""

    year: int | None
    sex: str
    age: str
    text: str
