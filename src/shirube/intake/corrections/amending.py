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
    needless = tuple(one for one in group if one.order.item not in working)
    if not working:
        return Amendment(record, (), needless)
    standing = (one.order.item for one in needless if one.order.item not in register.confirms)
    given = {item: before[item] for item in standing}
    given |= {item: order.right for item, order in working.items()}
    amended = register.amended(record, given, hand)
    after = register.cells(amended)
    cause = next(iter(working.values()))
    corrections = tuple(
        _correction(first, item, before[item], after[item], working.get(item, cause).entry)
        for item in register.items
        if item in working or before[item] != after[item]
    )
    return Amendment(amended, corrections, needless)


def _works(one: Judged, hand: Hand) -> bool:
    """Tell whether an order does anything: one that fits, or one that confirms what was read."""
    register, item = one.index.register, one.order.item
    if one.fit is Fit.EXPECTED or item not in register.confirms:
        return one.fit is Fit.EXPECTED
    record = one.index.records[one.position]
    before = register.cells(record)
    try:
        confirmed = register.amended(record, {item: before[item]}, hand)
    except Misfit:
        return False
    after = register.cells(confirmed)
    changed = (other for other in register.items if before[other] != after[other])
    return confirmed != record and not any(one.index.done(one.position, n) for n in changed)


def _correction(group: Judged, item: str, before: str, after: str, entry: Entry) -> Correction:
    who, why = (" ".join(entry[column].split()) for column in ("確認者", "理由"))
    return Correction(str(group.place), item, before, after, who, why)
