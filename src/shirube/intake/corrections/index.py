"""The records of a register by their place, as they were read."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from shirube.intake.corrections.place import Place, place
from shirube.intake.corrections.register import Register
from shirube.intake.corrections.spelling import sign
from shirube.intake.corrections.times import times
from shirube.plan import Correction, Edition

Taken = dict[tuple[str, str], list[Correction]]
"""Corrections that an Edition has, by place and item."""


class _Places:
    """Positions by place; a blank time finds every time."""

    def __init__(self, places: Iterable[tuple[int, Place]] = ()) -> None:
        self.positions: dict[tuple[str, ...], list[int]] = {}
        for position, where in places:
            self.enter(where, position)

    def enter(self, where: Place, position: int) -> None:
        group = (where.target, sign(where.part), sign(where.role))
        self.positions.setdefault(group, []).append(position)
        self.positions.setdefault((*group, sign(where.time)), []).append(position)

    def found(self, where: Place) -> list[int]:
        group = (where.target, sign(where.part), sign(where.role))
        if not where.time:
            return self.positions.get(group, [])
        keys = [(*group, sign(time)) for time in times(where.time)]
        return next((self.positions[key] for key in keys if key in self.positions), [])


class Index:
    """A register's records, each at the place where the reading has it.

    An Edition that was corrected before is seen as it was read: what moved stands at its old
    place, and what changed has its old value. So a table that is applied again finds what it
    found at first.
    """

    def __init__(self, register: Register[Any], edition: Edition, taken: Taken) -> None:
        self.register = register
        self.records: Sequence[Any] = register.records(edition)
        self.now = [register.place(record) for record in self.records]
        old = _origins(register, edition.corrections)
        self.places = list(_as_read(self.now, old))
        self.taken = taken
        self._becoming: dict[int, Place] = {}
        self._read = _Places(enumerate(self.places))
        self._moved = _Places((n, now) for n, now in enumerate(self.now) if now in old)

    def found(self, where: Place) -> list[int]:
        """Return the positions of the records at a place: as read, else as corrected."""
        return self._read.found(where) or self._moved.found(where)

    def rename(self, position: int, where: Place) -> None:
        """Let a record be found by another place too."""
        self._moved.enter(where, position)

    def move(self, position: int, item: str, right: str) -> None:
        """Let a record be found where an order moves it; moves of one record add up."""
        old = self._becoming.get(position, self.places[position])
        new = old.moved(self.register.moves[item], right)
        self._becoming[position] = new
        self._moved.enter(new, position)

    def done(self, position: int, item: str) -> Correction | None:
        """Return the correction that an item of a record has already."""
        corrections = self.taken.get((str(self.places[position]), item))
        if corrections is None:
            return None
        text = self._text(position, item)
        return next((one for one in corrections if one.after == text), None)

    def cell(self, position: int, item: str) -> str:
        """Return an item of a record as it was read."""
        done = self.done(position, item)
        return done.before if done else self._text(position, item)

    def _text(self, position: int, item: str) -> str:
        return self.register.cells(self.records[position])[item]


def taken(edition: Edition) -> Taken:
    """Return the corrections that an Edition has."""
    found: Taken = {}
    for correction in edition.corrections:
        found.setdefault((correction.place, correction.field), []).append(correction)
    return found


def _origins(register: Register[Any], corrections: Iterable[Correction]) -> dict[Place, Place]:
    """Return the old place of each record that a correction moved, by its place now."""
    moved: dict[Place, Place] = {}
    for one in corrections:
        if one.field in register.moves:
            old = place(one.place)
            moved[old] = moved.get(old, old).moved(register.moves[one.field], one.after)
    return {replace(now, twin=1): old for old, now in moved.items()}


def _as_read(now: Iterable[Place], old: Mapping[Place, Place]) -> Iterator[Place]:
    """Yield the old place of each record; records of one place are counted."""
    gone = set(old.values())
    counted: Counter[Place] = Counter()
    for where in now:
        if where in old:
            yield old[where]
            continue
        counted[where] += 1
        while replace(where, twin=counted[where]) in gone:
            counted[where] += 1
        yield replace(where, twin=counted[where])
