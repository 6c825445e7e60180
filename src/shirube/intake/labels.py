"""The words before the numbers of a row: labels of parts, or words that only stand around."""

from collections import Counter
from collections.abc import Sequence
from functools import cache

from shirube.intake.atoms import Atom, AtomKind
from shirube.intake.words import word_list
from shirube.terms import fold

_OPENING = "【[〈<《"
_CLOSING = "】]〉>》"


@cache
def leading() -> frozenset[str]:
    """Return the words that stand before a number without being its label (月 2 回)."""
    return frozenset(map(fold, word_list("cells")["leading"]))


def label(before: Sequence[Atom]) -> str:
    """Return the label that atoms before a number make, without its brackets."""
    return "".join(atom.text for atom in before).lstrip(_OPENING).rstrip(_CLOSING)


def is_printed(before: Sequence[Atom]) -> bool:
    """Tell whether the print itself makes a label of the atoms: a colon, a letter, brackets."""
    text = "".join(atom.text for atom in before)
    bracketed = text[:1] in _OPENING and text[-1:] in _CLOSING
    return bool(text) and (bracketed or any(a.kind is AtomKind.LABEL for a in before))


def with_labels(cells: Sequence[tuple[Atom, ...]]) -> list[tuple[Atom, ...]]:
    """Return a row's cells, a word before a lone number made its label if it is one elsewhere.

    It is one where a cell of several parts has it.
    """
    known = {label(run) for cell in cells if len(runs := _runs(cell)) > 1 for run in runs}
    return [_labelled(cell) if _is_lone(cell, known) else cell for cell in cells]


def _is_lone(cell: Sequence[Atom], known: set[str]) -> bool:
    runs = _runs(cell)
    return len(runs) == 1 and bool(runs[0]) and label(runs[0]) in known


def _labelled(cell: tuple[Atom, ...]) -> tuple[Atom, ...]:
    run = _runs(cell)[0]
    tokens = tuple(token for atom in run for token in atom.tokens)
    return (Atom(AtomKind.LABEL, tokens, text=label(run)), *cell[len(run) :])


def _runs(cell: Sequence[Atom]) -> list[list[Atom]]:
    """Return the atoms before each number of a cell, notes left out."""
    runs: list[list[Atom]] = [[]]
    for atom in cell:
        if atom.kind is AtomKind.NUMBER:
            runs.append([])
        elif atom.kind is not AtomKind.NOTE:
            runs[-1].append(atom)
    return runs[:-1]


def labels(atoms: Sequence[Atom]) -> tuple[str, ...]:
    """Return the words that stand before a number more than once, in order of place.

    The words directly before a first number may be a name and a label: those are the label
    that stand before another number too.
    """
    found: list[list[str]] = []
    run: list[str] = []
    for place, atom in enumerate(atoms):
        if atom.kind is AtomKind.WORD:
            fresh = place > 0 and (atoms[place - 1].closes or not _is_beside(atoms[place - 1]))
            run = [atom.text] if fresh else [*run, atom.text]
        elif atom.kind is AtomKind.LABEL:
            found.append([atom.text] if is_letter(atom) else [*run, atom.text])
            run = []
        else:
            if atom.kind is AtomKind.NUMBER and run:
                found.append(run)
            run = []
    ends = [["".join(words[place:]) for place in range(len(words))] for words in found]
    counted = Counter(end for words in ends for end in words)
    labels = [next((end for end in words if counted[end] > 1), "") for words in ends]
    return tuple(dict.fromkeys(filter(None, labels)))


def is_letter(atom: Atom) -> bool:
    """Tell whether a label is a sign of a list (a), ①), which no word before it belongs to."""
    return len(atom.text) == 1 and not atom.tokens[-1].text.endswith(":")


def _is_beside(atom: Atom) -> bool:
    """Tell whether an atom can be the first half of the word behind it."""
    return atom.kind is AtomKind.WORD and not atom.closes
