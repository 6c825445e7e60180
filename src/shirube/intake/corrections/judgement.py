"""An order before the reading: the record it means, or why it is not applied."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from shirube.intake.corrections.index import Index
from shirube.intake.corrections.order import Order
from shirube.intake.corrections.place import Place
from shirube.intake.corrections.register import Register


class Fit(IntEnum):
    """How a cell stands to an order; of several cells the lowest counts."""

    EXPECTED = 0
    """It reads what the order expects."""
    RIGHT = 1
    """It reads what is right."""
    OTHER = 2


@dataclass(frozen=True, slots=True)
class Judged:
    """An order with the cells that it can mean, and how they stand to it."""

    order: Order
    index: Index
    positions: tuple[int, ...]
    """The positions of the records that stand nearest to the order; one where it is clear."""
    fit: Fit

    @property
    def position(self) -> int:
        """Return the position of the record meant."""
        return self.positions[0]

    @property
    def place(self) -> Place:
        """Return the place of the record as it was read."""
        return self.index.places[self.position]

    @property
    def now(self) -> str:
        """Return what was read there."""
        return self.index.cell(self.position, self.order.item)


def judged(order: Order, indexes: Mapping[str, Index]) -> Judged | None:
    """Return an order with what it means, or None where there is no such place."""
    for register in order.registers:
        index = indexes[register.name]
        positions = _positions(order, register, index)
        if positions:
            return _nearest(order, index, positions)
    return None


def _positions(order: Order, register: Register[Any], index: Index) -> Sequence[int]:
    """Return where the order's place is; one that was read right already is at its new place."""
    where = order.place(register)
    found = index.found(where)
    if found or order.item not in register.moves:
        return found
    new = index.found(where.moved(register.moves[order.item], order.right))
    if len(new) == 1:
        index.rename(new[0], where)
    return new


def _nearest(order: Order, index: Index, positions: Sequence[int]) -> Judged:
    fits = {position: _fit(order, index.cell(position, order.item)) for position in positions}
    best = min(fits.values())
    nearest = tuple(position for position, fit in fits.items() if fit is best)
    return Judged(order, index, nearest, best)


def _fit(order: Order, now: str) -> Fit:
    alike = order.spelling.alike
    if now != order.right and alike(now, order.entry["読み取った値"]):
        return Fit.EXPECTED
    return Fit.RIGHT if alike(now, order.right) else Fit.OTHER
