"""The word lists that reading leans on, loaded from ``words/*.toml``."""

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from shirube.terms import fold_unit


@dataclass(frozen=True, slots=True)
class CellWords:
    """Units, qualifiers and words of cells (words/cells.toml), folded."""

    units: frozenset[str]
    longest_unit: int
    """Letters of the longest unit."""
    before: tuple[str, ...]
    behind: tuple[str, ...]
    milestones: tuple[str, ...]
    deferred: tuple[str, ...]
    dates: tuple[str, ...]


def word_list(name: str) -> dict[str, Any]:
    """Return the table in ``words/NAME.toml``."""
    text = files("shirube.intake").joinpath("words").joinpath(f"{name}.toml").read_text("utf-8")
    return tomllib.loads(text)


@cache
def cell_words() -> CellWords:
    """Return the words of cells."""
    table = word_list("cells")
    folded = {key: tuple(fold_unit(word) for word in words) for key, words in table.items()}
    return CellWords(
        units=frozenset(folded["units"]),
        longest_unit=max(map(len, folded["units"])),
        before=folded["before"],
        behind=folded["behind"],
        milestones=folded["milestones"],
        deferred=folded["deferred"],
        dates=folded["dates"],
    )
