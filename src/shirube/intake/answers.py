"""A cell's atoms as answers: its parts, each a quantity, words, or the unknown."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from shirube.intake.atoms import Atom, AtomKind, unit_prefix
from shirube.intake.cells import Cell, is_date
from shirube.intake.tokens import Token, printed
from shirube.intake.words import cell_words
from shirube.terms import Answer, Quantity, Reason, Unknown, Wording, fold

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
        return (Part("", Unknown(Reason.NOT_APPLICABLE), (), "", _tokens(cell)),)
    if any(atom.kind is AtomKind.NUMBER for atom in cell):
        return _shared(_numbers(cell))
    return (_words(cell),)


def _numbers(cell: Cell) -> list[Part]:
    """Return one part a number; the words before it are its label, the notes behind it its."""
    found: list[Part] = []
    before: list[Atom] = []
    for place, atom in enumerate(cell):
        if atom.kind is AtomKind.NUMBER and atom.value is not None:
            notes, dates = _notes(cell[place + 1 :])
            taken = (*_tokens(before), *atom.tokens)
            label = "".join(a.text for a in before)
            quantity = Quantity(atom.value, atom.unit)
            found.append(Part(label, quantity, (*atom.notes, *notes), dates, taken))
            before = []
        elif atom.kind is not AtomKind.NOTE:
            before.append(atom)
    return found


def _notes(following: Sequence[Atom]) -> tuple[tuple[str, ...], str]:
    """Return the notes directly behind a number, and the date among them."""
    notes: list[str] = []
    dates: list[str] = []
    for atom in following:
        if atom.kind is not AtomKind.NOTE:
            break
        (dates if is_date(atom.text) else notes).append(atom.text)
    return tuple(notes), "、".join(dates)


def _shared(found: list[Part]) -> tuple[Part, ...]:
    """Give the date and the sum of years behind the last part to all parts of the cell."""
    last = found[-1]
    sums = tuple(note for note in last.notes if "合計" in note)
    shared: list[Part] = []
    for part in found:
        notes = part.notes if part is last else (*part.notes, *sums)
        as_of = part.as_of or last.as_of
        shared.append(Part(part.label, part.answer, notes, as_of, part.tokens))
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
        if unit in cell_words().units and not unit.startswith("年"):
            return Quantity(Decimal(number[0].replace(",", "")), unit, words)
    return Wording(words)


def _tokens(cell: Sequence[Atom]) -> tuple[Token, ...]:
    return tuple(token for atom in cell for token in atom.tokens)
