"""変更.csv: changes of planned figures; their time is the fiscal year that changed, or 目標値."""

from dataclasses import replace

from shirube.exchange.tables.answer import one_cell
from shirube.intake.corrections import answers
from shirube.intake.corrections.numbers import SINGLE
from shirube.intake.corrections.place import Place
from shirube.intake.corrections.register import (
    Cells,
    Hand,
    Item,
    Register,
    spellings,
    texts,
    values,
)
from shirube.intake.corrections.spelling import TEXT
from shirube.plan import Change
from shirube.terms import Quantity

_ITEMS = {
    "変更前": Item("before", SINGLE, one_cell),
    "変更後": Item("after", SINGLE, one_cell),
    "変更理由": Item("reason", TEXT),
    "理由分類": Item("reason_class", TEXT),
    "承認者": Item("approver", TEXT),
}


def _amended(change: Change, cells: Cells, hand: Hand) -> Change:
    given = values(_ITEMS, change, cells)
    units = [one.unit for one in (change.before, change.after) if isinstance(one, Quantity)]
    unit = units[0] if units else ""
    for side in ("before", "after"):
        if side in given:
            given[side] = answers.of_single(getattr(change, side), given[side], unit)
    return replace(change, **given)


CHANGES = Register(
    name="変更",
    items=spellings(_ITEMS),
    records=lambda edition: edition.changes,
    place=lambda change: Place(change.indicator, change.part, time=change.subject),
    cells=lambda change: texts(_ITEMS, change),
    amended=_amended,
    put=lambda edition, records: replace(edition, changes=tuple(records)),
    columns=("内訳", "年度"),
)
