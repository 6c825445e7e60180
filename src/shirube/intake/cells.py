"""A row's atoms laid into its columns: the cheapest way that gives every column a cell.

The text of a table row holds its cells one behind the other, without a sign where one ends
and the next begins. Each way to cut the row is given a price: a number, a dash or a labelled
part costs nothing in a column of values, words cost more, a cell that ends in the middle of a
paragraph or has another unit than its neighbours costs more still. The cheapest cut is the
reading. Nothing depends on a place in a document.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from functools import cache
from itertools import accumulate
from math import inf

from shirube.intake.amounts import is_known
from shirube.intake.atoms import Atom, AtomKind, separated
from shirube.intake.labels import is_letter, labels, leading, with_labels
from shirube.intake.words import cell_words
from shirube.terms import years


class Column(Enum):
    """What a column holds."""

    NAME = "name"
    UNIT = "unit"
    BASELINE = "baseline"
    VALUE = "value"
    TARGET = "target"
    REASON = "reason"


Cell = tuple[Atom, ...]


@dataclass(frozen=True, slots=True)
class Laying:
    """A way to lay a row: one cell a column, and the price.

    ``separated`` tells whether digits set apart (3 8 0) were taken as numbers of their own.
    """

    cells: tuple[Cell, ...]
    price: float
    separated: bool = False


@dataclass(frozen=True, slots=True)
class Habit:
    """What is known of the table beforehand.

    ``paragraphs`` tells whether the document marks paragraph ends. ``widths`` gives, a column,
    the widest line seen in rows that read themselves, in kanji widths.
    """

    paragraphs: bool
    widths: tuple[float, ...] = ()
    marks: tuple[str, ...] = ()
    """Words that open a bracket at the end of a name (再掲, 実施計画)."""
    separated: bool = False
    """Whether digits set apart are likelier numbers of their own than one number."""


_TEXT_PRICE = 3.0
_KNOWN_TEXT_PRICE = 2.0
_NO_CELL = inf
_LABEL_ALONE = 6.0
_MISSING_PART = 3.5
"""The price of each part that the row's other cells have and this one lacks."""
_STRANGE_UNIT = 2.0
_UNLISTED_UNIT = 3.0
"""The price of a unit that no list holds and that the row prints once: a person should look."""
_COMPOUND = 0.5
"""The price of values of several numbers, shared by those of the row."""
_LEADING = 0.2
_LEADING_ALONE = 2.5
"""The price of a name that ends with a word such as 月 or 全国 before a number."""
_FRESH_LINE = 3.5
"""The price of a name that goes on, behind a closed paragraph, on the line of a number."""
_LONGEST_ROW = 120
"""Atoms; more of them are no row of a table."""
_LONGEST_CELL = 24
"""Atoms that a name or a value may have."""
_LESS_LIKELY = 1.0
_SLACK = 1.4
"""How much wider than the lines seen so far a column may be."""
_NARROWEST = 13.0
"""No column is thought to be narrower than so many kanji."""


def lay(atoms: Sequence[Atom], columns: Sequence[Column], habit: Habit) -> Laying | None:
    """Return the cheapest laying of ``atoms`` into ``columns``, or None if there is none.

    More atoms than a row can hold have none.
    """
    whole = _laying(atoms, columns, habit)
    apart = separated(atoms)
    if len(apart) == len(atoms):
        return whole
    single = _laying(apart, columns, habit)
    ways = (
        whole and replace(whole, price=whole.price + _LESS_LIKELY * habit.separated),
        single
        and replace(
            single, price=single.price + _LESS_LIKELY * (not habit.separated), separated=True
        ),
    )
    return min((way for way in ways if way), key=lambda way: way.price, default=None)


def _laying(atoms: Sequence[Atom], columns: Sequence[Column], habit: Habit) -> Laying | None:
    if not len(columns) - 1 <= len(atoms) <= _LONGEST_ROW:
        return None
    return _Row(tuple(atoms), tuple(columns), habit).laying()


class _Row:
    def __init__(self, atoms: Cell, columns: tuple[Column, ...], habit: Habit) -> None:
        self.atoms = atoms
        self.columns = columns
        self.habit = habit
        self.units = _units(atoms)
        self.repeated = _repeated_units(atoms)
        self.compound = _COMPOUND / max(sum(a.kind is AtomKind.COMPOUND for a in atoms), 1)
        self.labels = labels(atoms)
        self.dates = [a.kind is AtomKind.NOTE and is_date(a.text) for a in atoms]
        self.dates_before = [0, *accumulate(self.dates)]
        self.numbers_before = [0, *accumulate(a.kind in _FIGURES for a in atoms)]
        self.ends: dict[int, list[tuple[int, float]]] = {}
        self.best: dict[tuple[int, int], tuple[float, int]] = {}

    def laying(self) -> Laying | None:
        price = self._price(0, 0)
        if price >= _NO_CELL:
            return None
        cells: list[Cell] = []
        start = 0
        for column in range(len(self.columns)):
            end = self.best[start, column][1]
            cells.append(self.atoms[start:end])
            start = end
        return Laying(self._labelled(cells), price)

    def _labelled(self, cells: list[Cell]) -> tuple[Cell, ...]:
        """Return the cells with what is a label in one cell of values a label in all."""
        valued = [place for place, kind in enumerate(self.columns) if kind in _VALUED]
        for place, cell in zip(valued, with_labels([cells[at] for at in valued]), strict=True):
            cells[place] = cell
        return tuple(cells)

    def _price(self, start: int, column: int) -> float:
        if column == len(self.columns):
            return 0.0 if start == len(self.atoms) else _NO_CELL
        known = self.best.get((start, column))
        if known:
            return known[0]
        best, best_end = _NO_CELL, start
        for end, price in self._cells(start, column):
            if price >= best:
                continue
            total = price + self._price(end, column + 1)
            if total < best:
                best, best_end = total, end
        self.best[start, column] = best, best_end
        return best

    def _cells(self, start: int, column: int) -> Iterator[tuple[int, float]]:
        kind = self.columns[column]
        if kind is Column.REASON:
            yield len(self.atoms), self._reason_price(start)
        elif kind is Column.NAME:
            yield from self._names(start, column)
        elif kind is Column.UNIT:
            yield from self._unit(start)
        else:
            if start not in self.ends:
                self.ends[start] = list(self._values(start))
            for end, price in self.ends[start]:
                yield end, price + self._dated(kind, start, end) + self._wide(start, end, column)

    def _names(self, start: int, column: int) -> Iterator[tuple[int, float]]:
        price = 0.0
        bracket = _last_bracket(self.atoms, self.habit.marks)
        for end in self._within(start):
            atom = self.atoms[end - 1]
            price += _NAME_PRICES[atom.kind] + 6.0 * self.dates[end - 1]
            if bracket is not None and end <= bracket:
                continue
            extra = 0.0 if bracket is None else 6.0 * (end - bracket - 1)
            whole = price + extra + self._broken(end) + self._wide(start, end, column)
            yield end, whole + self._takes_label(end)

    def _within(self, start: int) -> range:
        """Return the ends that a cell may have which begins with atom ``start``."""
        return range(start + 1, min(start + _LONGEST_CELL, len(self.atoms)) + 1)

    def _takes_label(self, end: int) -> float:
        """Return the price of a name that ends with the words of the number behind it.

        A word that opens the line of the number behind a closed paragraph may well be its own.
        """
        if end >= len(self.atoms) or self.atoms[end].kind not in _FIGURES:
            return 0.0
        last = self.atoms[end - 1]
        if last.text in self.labels:
            return _LABEL_ALONE
        fresh = last.tokens[0].starts and end > 1 and self.atoms[end - 2].closes
        own = fresh and last.kind is AtomKind.WORD and not last.ends
        return max(_LEADING_ALONE * (last.text in leading()), _FRESH_LINE * own)

    def _broken(self, end: int) -> float:
        """Return the price of ending a cell behind atom ``end`` - 1."""
        atom = self.atoms[end - 1]
        if atom.closes:
            return 0.0
        if not atom.ends:
            return 0.5
        return 6.0 if self.habit.paragraphs else 0.2

    def _unit(self, start: int) -> Iterator[tuple[int, float]]:
        """Yield the end of a cell that holds a unit or a dash, a known unit for nothing."""
        if start >= len(self.atoms):
            return
        atom = self.atoms[start]
        if atom.kind in (AtomKind.WORD, AtomKind.NOTE, AtomKind.DASH):
            known = _is_bar(atom) or is_known(atom.text)
            yield start + 1, 0.0 if known else _STRANGE_UNIT

    def _values(self, start: int) -> Iterator[tuple[int, float]]:
        if start >= len(self.atoms):
            return
        first = self.atoms[start]
        if _is_bar(first):
            yield start + 1, 0.0
        elif first.kind is AtomKind.DASH:
            yield from self._noted(start + 1, 0.0)
        elif first.kind is AtomKind.COMPOUND:
            yield from self._noted(start + 1, self.compound + self._odd_unit(first))
        else:
            yield from self._parts(start)
            yield from self._texts(start)

    def _noted(self, end: int, price: float) -> Iterator[tuple[int, float]]:
        """Yield the ends of a cell that may go on with notes."""
        yield end, price
        while end < len(self.atoms) and self.atoms[end].kind is AtomKind.NOTE:
            end += 1
            yield end, price

    def _parts(self, start: int) -> Iterator[tuple[int, float]]:
        """Yield the ends of a cell of numbers, each with the label before it, if any."""
        seen: list[str] = []
        at, price = start, 0.0
        while at < len(self.atoms):
            label, at, cost = self._label(at)
            if at >= len(self.atoms) or self.atoms[at].kind is not AtomKind.NUMBER:
                return
            if seen and (not label or not seen[0] or label in seen):
                return
            if label in self.labels and seen and not self._in_order(seen[-1], label):
                cost += 1.0
            seen.append(label)
            price += cost + self._odd_unit(self.atoms[at])
            at += 1
            while at < len(self.atoms) and self.atoms[at].kind is AtomKind.NOTE:
                at += 1
            parted = label and label not in leading()
            missing = len(set(self.labels) - set(seen)) if parted else 0
            yield at, price + _MISSING_PART * missing

    def _in_order(self, before: str, label: str) -> bool:
        if before not in self.labels:
            return True
        return self.labels.index(before) < self.labels.index(label)

    def _label(self, at: int) -> tuple[str, int, float]:
        """Return the label at ``at`` (or none), the place behind it, and its price."""
        words: list[str] = []
        place = at
        while place < len(self.atoms) and self.atoms[place].kind is AtomKind.WORD:
            words.append(self.atoms[place].text)
            place += 1
        if place < len(self.atoms) and self.atoms[place].kind is AtomKind.LABEL:
            if is_letter(self.atoms[place]):
                return self.atoms[place].text, place + 1, _NO_CELL if words else 0.0
            label = "".join(words) + self.atoms[place].text
            return label, place + 1, 0.0 if label in self.labels else 2.0 * len(words)
        label = "".join(words)
        if not words:
            return "", at, 0.0
        if label in leading():
            return label, place, _LEADING
        return label, place, 0.0 if label in self.labels else 2.0 + len(words)

    def _texts(self, start: int) -> Iterator[tuple[int, float]]:
        """Yield the ends of a cell of words."""
        price, text, known = 0.0, "", False
        for end in self._within(start):
            atom = self.atoms[end - 1]
            opens_with_note = end == start + 1 and atom.kind is AtomKind.NOTE
            if atom.kind not in _WORDS or opens_with_note:
                return
            text += atom.text
            price += self.compound * (atom.kind is AtomKind.COMPOUND)
            known = known or bool(_known().search(text))
            price += _LABEL_ALONE * (atom.text in self.labels)
            base = _KNOWN_TEXT_PRICE if known else _TEXT_PRICE
            yield end, base + price + self._broken(end)
            price += self._joint(end, known)

    def _joint(self, end: int, known: bool) -> float:
        """Return the price of words that go on behind atom ``end`` - 1.

        Words that make sense by themselves rarely go on behind a blank, nor does a dated cell.
        """
        atom = self.atoms[end - 1]
        price = 1.5 * atom.closes
        if not atom.ends and end < len(self.atoms) and self.atoms[end].tokens[0].gap:
            price += 4.0 if known else 1.5
        return price + 4.0 * self.dates[end - 1]

    def _odd_unit(self, atom: Atom) -> float:
        if atom.unit not in self.repeated and not is_known(atom.unit):
            return _UNLISTED_UNIT
        return 0.0 if atom.unit in self.units else 1.5

    def _dated(self, kind: Column, start: int, end: int) -> float:
        """Return the price of a date where the column has none, or of none where it has."""
        numbers = self.numbers_before[end] > self.numbers_before[start]
        dated = self.dates_before[end] > self.dates_before[start]
        if kind is Column.BASELINE:
            if numbers:
                return 0.0 if dated else 0.5
            return -3.0 if self.dates[end - 1] else 0.0
        return 3.0 if dated else 0.0

    def _wide(self, start: int, end: int, column: int) -> float:
        """Return the price of lines wider than the column was seen to be."""
        if column >= len(self.habit.widths) or not self.habit.widths[column]:
            return 0.0
        limit = max(_SLACK * self.habit.widths[column], _NARROWEST)
        return 4.0 * sum(width > limit for width in line_widths(self.atoms[start:end]))

    def _reason_price(self, start: int) -> float:
        if start >= len(self.atoms):
            return 2.0
        first, last = self.atoms[start], self.atoms[-1]
        if first.kind is AtomKind.DASH:
            return 0.0 if first is last and _is_bar(first) else 6.0
        price = 2.0 if first.kind in (*_FIGURES, AtomKind.NOTE) else 0.0
        if last.kind is AtomKind.DASH:
            price += 8.0
        sentence = any(a.text.endswith("。") or a.text.startswith("【") for a in self.atoms[start:])
        return price if sentence else price + 3.0


_VALUED = (Column.BASELINE, Column.VALUE, Column.TARGET)
_FIGURES = (AtomKind.NUMBER, AtomKind.COMPOUND)
_WORDS = (AtomKind.WORD, AtomKind.NOTE, AtomKind.COMPOUND)
_NAME_PRICES = {
    AtomKind.WORD: 0.0,
    AtomKind.NOTE: 0.0,
    AtomKind.LABEL: 0.2,
    AtomKind.NUMBER: 2.5,
    AtomKind.COMPOUND: 2.5,
    AtomKind.DASH: 9.0,
}


def _is_bar(atom: Atom) -> bool:
    """Tell whether an atom is a dash, not a word in its place (未把握)."""
    return atom.kind is AtomKind.DASH and atom.text == "―"


@cache
def _known() -> re.Pattern[str]:
    """Return the states that a milestone reaches, and the words that defer to another plan."""
    words = cell_words()
    return re.compile("|".join(map(re.escape, (*words.milestones, *words.deferred))))


def line_widths(cell: Sequence[Atom]) -> list[float]:
    """Return the widths of a cell's lines in kanji widths (a Latin letter is a half)."""
    widths: dict[int, float] = {}
    for atom in cell:
        for token in atom.tokens:
            width = sum(0.5 if letter.isascii() else 1.0 for letter in token.raw)
            widths[token.line] = widths.get(token.line, 0.0) + width
    return list(widths.values())


def _units(atoms: Cell) -> tuple[str, ...]:
    """Return the units that the row repeats, or all if none is repeated."""
    counted = tuple(dict.fromkeys(a.unit for a in atoms if a.kind in _FIGURES))
    return _repeated_units(atoms) or counted


def _repeated_units(atoms: Cell) -> tuple[str, ...]:
    counted = Counter(a.unit for a in atoms if a.kind in _FIGURES)
    return tuple(unit for unit, times in counted.items() if times > 1)


def _last_bracket(atoms: Cell, marks: tuple[str, ...]) -> int | None:
    """Return the place of the last marking 【…】 of the name, which ends it for certain."""
    last, within = None, False
    for place, atom in enumerate(atoms):
        within = within or any(f"【{mark}" in atom.text for mark in marks)
        if within and atom.text.endswith("】"):
            last, within = place, False
    return last


def is_date(note: str) -> bool:
    """Tell whether a note says when (令和3年12月時点), not how long (2年間の合計, 3年平均)."""
    if "年間" in note:
        return False
    return bool(years(note)) or any(word in note for word in cell_words().dates)
