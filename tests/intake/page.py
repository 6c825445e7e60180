"""Small pages for tests, and what was read of them in a notation for people.

On a page ``¶`` is the blank that a typesetter leaves where a paragraph ends.
"""

from collections.abc import Sequence

from shirube.intake.answers import Part
from shirube.intake.atoms import Atom, AtomKind, atoms
from shirube.intake.paper import Line, Paper, paper
from shirube.intake.tokens import Token, printed, tokens
from shirube.terms import Quantity, Unknown


def page(text: str) -> Paper:
    """Return the document that holds ``text``."""
    return paper("page.txt", text.replace("¶", " ").encode())


def lines(text: str) -> tuple[Line, ...]:
    """Return the lines of ``text`` that are not blank."""
    return tuple(page(text).lines)


def pieces(text: str) -> list[Token]:
    """Return the tokens of ``text``."""
    return list(tokens(lines(text)))


def atoms_of(text: str) -> list[Atom]:
    """Return the atoms of ``text``."""
    return atoms(pieces(text))


def atom_shown(atom: Atom) -> str:
    """Return an atom in words: 12|人, 12|人|延べ, ―, (note), label:, word."""
    if atom.kind is AtomKind.NUMBER:
        return "|".join(filter(None, (str(atom.value), atom.unit or "-", *atom.notes)))
    forms = {AtomKind.NOTE: "({})", AtomKind.LABEL: "{}:"}
    return forms.get(atom.kind, "{}").format(atom.text)


def cell_shown(cell: Sequence[Atom]) -> str:
    """Return the cell as it is printed, on one line."""
    return printed([token for atom in cell for token in atom.tokens])


def part_shown(part: Part) -> str:
    """Return a part of a cell: label=value|unit|notes@date, or words, or <reason>."""
    answer = part.answer
    if isinstance(answer, Quantity):
        words = f"{answer.value}|{answer.unit or '-'}"
        words += f" in {answer.words}" if answer.words else ""
    elif isinstance(answer, Unknown):
        words = f"<{answer.reason.value}>{answer.words}"
    else:
        words = answer.words
    label = f"{part.label}=" if part.label else ""
    notes = "".join(f"|{note}" for note in part.notes)
    return f"{label}{words}{notes}" + (f"@{part.as_of}" if part.as_of else "")
