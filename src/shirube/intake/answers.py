"""A cell's atoms as answers: its parts, each a quantity, words, or the unknown."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import takewhile

from shirube.intake.absences import absence
from shirube.intake.amounts import is_known
from shirube.intake.atoms import Atom, AtomKind, is_mark, unit_prefix
from shirube.intake.cells import Cell, is_date
from shirube.intake.labels import is_printed, label
from shirube.intake.tokens import Token, printed
from shirube.intake.words import cell_words
from shirube.terms import Answer, Quantity, Reason, Unknown, Wording, fold, is_dash

_OF_DATES = ("年", "月", "日")
"""Units that a date in words has too (10月から実施)."""
_EMBEDDED = re.compile(r"(?<![\d.,第])\d[\d,]*(?:\.\d+)?")


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a cell: its label (or empty), its answer, notes, and printed date."""

    label: str
    answer: Answer
    notes: tuple[str, ...]
    as_of: str
    tokens: tuple[Token, ...]


def parts(cell: Cell) -> tuple[Part, ...]:
    """Return the parts of ``cell``; a cell without atoms is one part, not yet known."""
    if not cell:
        return (Part("", Unknown(Reason.NOT_YET), (), "", ()),)
    if cell[0].kind is AtomKind.DASH:
        return (_absent(cell),)
    if any(atom.kind is AtomKind.NUMBER for atom in cell):
        return _shared(_numbers(cell))
    return (_words(cell),)


def _absent(cell: Cell) -> Part:
    """Return the part of a dash, or of a word in its place (未把握), with its notes."""
    text = cell[0].text
    notes, dates = _notes(cell[1:])
    answer = Unknown(absence(text) or Reason.NOT_APPLICABLE, "" if is_dash(text) else text)
    return Part("", answer, notes, dates, _tokens(cell))


def _numbers(cell: Cell) -> list[Part]:
    """Return one part a number; the words before it are its label, the notes behind it its.

    Words that stand before a lone number without a sign of a label (月 2 回) stay words.
    """
    found: list[Part] = []
    before: list[Atom] = []
    lone = sum(atom.kind is AtomKind.NUMBER for atom in cell) == 1
    for place, atom in enumerate(cell):
        if atom.kind is AtomKind.NUMBER and atom.value is not None:
            behind = list(takewhile(lambda a: a.kind is AtomKind.NOTE, cell[place + 1 :]))
            notes, dates = _notes(behind)
            worded = lone and bool(before) and not is_printed(before)
            words = fold(printed(_tokens([*before, atom]))) if worded else ""
            quantity = Quantity(atom.value, atom.unit, words)
            taken = _tokens([*before, atom, *behind])
            named = "" if worded else label(before)
            found.append(Part(named, quantity, (*atom.notes, *notes), dates, taken))
            before = []
        elif atom.kind is not AtomKind.NOTE:
            before.append(atom)
    return found


def _notes(behind: Sequence[Atom]) -> tuple[tuple[str, ...], str]:
    """Return the notes among atoms behind a number, and the date; bare marks are neither."""
    notes = [atom.text for atom in behind if not is_mark(atom.text)]
    dates = [note for note in notes if is_date(note)]
    return tuple(note for note in notes if note not in dates), "、".join(dates)


def _shared(found: list[Part]) -> tuple[Part, ...]:
    """Give the date and the sum of years behind the last part to all parts of the cell."""
    last = found[-1]
    sums = tuple(note for note in last.notes if "合計" in note)
    shared: list[Part] = []
    for part in found:
        notes = part.notes if part is last else (*part.notes, *sums)
        as_of = part.as_of or last.as_of
        lent = part is not last and (bool(sums) or as_of != part.as_of)
        taken = (*part.tokens, *last.tokens) if lent else part.tokens
        shared.append(Part(part.label, part.answer, notes, as_of, taken))
    return tuple(shared)


def _words(cell: Cell) -> Part:
    words = fold(printed(_tokens(cell)))
    last = cell[-1]
    dated = last.kind is AtomKind.NOTE and is_date(last.text) and _single_date(cell)
    if dated:
        words = fold(printed(_tokens(cell[:-1])))
    as_of = last.text if dated else ""
    return Part("", _worded(words), (), as_of, _tokens(cell))


def _single_date(cell: Cell) -> bool:
    return sum(a.kind is AtomKind.NOTE and is_date(a.text) for a in cell) == 1


def _worded(words: str) -> Answer:
    if any(phrase in words for phrase in cell_words().deferred):
        return Unknown(Reason.DEFERRED, words)
    numbers = list(_EMBEDDED.finditer(words))
    if len(numbers) == 1:
        number = numbers[0]
        unit = unit_prefix(words[number.end() :])
        if unit and is_known(unit) and not unit.startswith(_OF_DATES):
            return Quantity(Decimal(number[0].replace(",", "")), unit, words)
    return Wording(words)


def _tokens(cell: Sequence[Atom]) -> tuple[Token, ...]:
    return tuple(token for atom in cell for token in atom.tokens)
