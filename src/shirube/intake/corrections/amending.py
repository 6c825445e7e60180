"""The orders on one record carried out together."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from shirube.exchange.tables.misfit import Misfit
from shirube.intake.corrections.judgement import Fit, Judged
from shirube.intake.corrections.register import Hand
from shirube.intake.corrections.sheet import Entry
from shirube.plan import Correction, Plan


@dataclass(frozen=True, slots=True)
class Amendment:
    """A record as it becomes, what was corrected in it, and the orders that need not be."""

    record: Any
    corrections: tuple[Correction, ...]
    """One for each item that changed or was confirmed, also where it only follows."""
    needless: tuple[Judged, ...]


def amendment(group: Sequence[Judged], plan: Plan, units: Mapping[str, str]) -> Amendment:
    """Return what the orders on one record make of it; ``units`` are those of indicators.

    Raises Misfit where the orders do not agree.
    """
    first = group[0]
    register, record = first.index.register, first.index.records[first.position]
    before = register.cells(record)
    hand = Hand(first.order.entry.source, plan, units.get(first.order.target, ""))
    working = {one.order.item: one.order for one in group if _works(one, hand)}
    given = {one.order.item: before[one.order.item] for one in group}
    given |= {item: order.right for item, order in working.items()}
    amended = register.amended(record, given, hand)
    after = register.cells(amended)
    reasons = {item: order.entry for item, order in working.items()}
    cause = next(iter(reasons.values()), first.order.entry)
    corrections = tuple(
        _correction(first, item, before[item], after[item], reasons.get(item, cause))
        for item in register.items
        if item in working or before[item] != after[item]
    )
    needless = tuple(one for one in group if one.order.item not in working)
    return Amendment(amended, corrections if working else (), needless)


def _works(one: Judged, hand: Hand) -> bool:
    """Tell whether an order does anything: one that fits, or one that confirms what was read."""
    if one.fit is Fit.EXPECTED:
        return True
    register, record = one.index.register, one.index.records[one.position]
    same = {one.order.item: register.cells(record)[one.order.item]}
    try:
        return bool(register.amended(record, same, hand) != record)
    except Misfit:
        return False


def _correction(group: Judged, item: str, before: str, after: str, entry: Entry) -> Correction:
    who, why = (" ".join(entry[column].split()) for column in ("確認者", "理由"))
    return Correction(str(group.place), item, before, after, who, why)
