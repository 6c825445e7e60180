"""Kind and direction of an indicator, from printed cues and word lists alone.

The arithmetic of the figures is never asked: 2, 2 and a total of 2 fits several kinds.
"""

from collections.abc import Sequence
from functools import cache
from typing import Any

from shirube.intake.words import word_list
from shirube.plan import Direction, Figure, Ground, Kind
from shirube.terms import Quantity, Wording

_GROUNDS = {"printed": Ground.PRINTED, "inferred": Ground.INFERRED}


def kind(name: str, figures: Sequence[Figure]) -> tuple[Kind, Ground]:
    """Return the kind of an indicator and how it is known."""
    stocks = {f.part for f in figures if "累計" in f.part}
    if stocks and any(f.part and f.part not in stocks for f in figures):
        return Kind.PAIRED, Ground.PRINTED
    answers = [figure.answer for figure in figures]
    wording = any(isinstance(answer, Wording) for answer in answers)
    if wording and not any(isinstance(answer, Quantity) for answer in answers):
        return Kind.MILESTONE, Ground.PRINTED
    word, ground = _first("kind", name, figures)
    return Kind(word), ground


def direction(name: str, figures: Sequence[Figure]) -> tuple[Direction, Ground]:
    """Return the direction in which an indicator is better, and how it is known."""
    word, ground = _first("direction", name, figures)
    return Direction(word), ground


@cache
def _cues(table: str) -> tuple[dict[str, Any], ...]:
    return tuple(word_list("kinds")[table])


def _first(table: str, name: str, figures: Sequence[Figure]) -> tuple[str, Ground]:
    units = {f.answer.unit for f in figures if isinstance(f.answer, Quantity)}
    notes = {note for f in figures for note in f.notes}
    for cue in _cues(table):
        if _fits(cue, name, units, notes):
            return cue["is"], _GROUNDS[cue["ground"]]
    raise LookupError(f"words/kinds.toml has no last line for '{table}'")


def _fits(cue: dict[str, Any], name: str, units: set[str], notes: set[str]) -> bool:
    if any(word in name for word in cue.get("unless", ())):
        return False
    plain = name.partition("(")[0]
    return (
        bool(cue.get("any"))
        or any(word in name for word in cue.get("name", ()))
        or any(plain.endswith(word) for word in cue.get("name_end", ()))
        or any(unit in cue.get("unit", ()) for unit in units)
        or any(word in note for note in notes for word in cue.get("cell", ()))
    )
