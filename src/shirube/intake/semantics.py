"""Kind and direction of an indicator, from printed cues and word lists alone.

The arithmetic of the figures is never asked: 2, 2 and a total of 2 fits several kinds.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from shirube.intake.heads import Head, verdict
from shirube.intake.words import word_list
from shirube.plan import Direction, Figure, Ground, Kind
from shirube.terms import Quantity, Wording


def kind(name: str, figures: Sequence[Figure]) -> tuple[Kind, Ground]:
    """Return the kind of an indicator and how it is known."""
    stocks = {f.part for f in figures if "累計" in f.part}
    if stocks and any(f.part and f.part not in stocks for f in figures):
        return Kind.PAIRED, Ground.PRINTED
    answers = [figure.answer for figure in figures]
    wording = any(isinstance(answer, Wording) for answer in answers)
    if wording and not any(isinstance(answer, Quantity) for answer in answers):
        return Kind.MILESTONE, Ground.PRINTED
    cue = _first("kinds", "cue", _row(name, figures))
    if cue is None:
        raise LookupError("words/kinds.toml has no last line that fits every name")
    return Kind(cue["is"]), Ground(cue["ground"])


def direction(name: str, figures: Sequence[Figure]) -> tuple[Direction, Ground]:
    """Return the direction in which an indicator is better, and how it is known.

    未定 where neither the page nor a list tells and both ways are plausible.
    """
    row = _row(name, figures)
    if cue := _first("directions", "cue", row):
        return Direction(cue["is"]), Ground(cue["ground"])
    end = verdict(name)
    if end.way:
        return Direction(end.way), Ground.INFERRED
    if end.turned or end.verb:
        return (Direction.DOWN if end.turned else Direction.UP), Ground.INFERRED
    otherwise = _first("directions", "otherwise", row)
    if otherwise is None:
        raise LookupError("words/directions.toml has no last line that fits every name")
    return Direction(otherwise["is"]), Ground.INFERRED


@dataclass(frozen=True, slots=True)
class _Row:
    """What a cue may look at."""

    head: Head
    units: frozenset[str]
    cells: tuple[str, ...]


def _row(name: str, figures: Sequence[Figure]) -> _Row:
    units = frozenset(f.answer.unit for f in figures if isinstance(f.answer, Quantity))
    words = (f.answer.words for f in figures if isinstance(f.answer, Quantity | Wording))
    notes = (note for f in figures for note in f.notes)
    return _Row(Head(name), units, tuple(filter(None, (*words, *notes))))


_CONDITIONS: dict[str, Callable[[_Row, str], bool]] = {
    "end": lambda row, word: row.head.bare.endswith(word),
    "tail": lambda row, word: word in row.head.phrase,
    "name": lambda row, word: word in row.head.name,
    "clause": lambda row, word: row.head.clause == word,
    "unit": lambda row, word: word in row.units,
    "cell": lambda row, word: any(word in cell for cell in row.cells),
    "cell_end": lambda row, word: any(cell.endswith(word) for cell in row.cells),
}


@cache
def _cues(words: str, table: str) -> tuple[dict[str, Any], ...]:
    return tuple(word_list(words)[table])


def _first(words: str, table: str, row: _Row) -> dict[str, Any] | None:
    """Return the first line of a table that fits; None where none does."""
    return next((cue for cue in _cues(words, table) if _fits(cue, row)), None)


def _fits(cue: dict[str, Any], row: _Row) -> bool:
    """Tell whether all conditions of a line hold, and none of its ``unless``."""
    holds = (_any(row, key, cue[key]) for key in _CONDITIONS if key in cue)
    exceptions = cue.get("unless", {})
    return all(holds) and not any(_any(row, key, exceptions[key]) for key in exceptions)


def _any(row: _Row, key: str, listed: Sequence[str]) -> bool:
    return any(_CONDITIONS[key](row, word) for word in listed)
