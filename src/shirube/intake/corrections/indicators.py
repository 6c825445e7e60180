"""指標.csv: the rows of the indicator tables; kind and direction become confirmed (確認)."""

from dataclasses import replace
from typing import Any

from shirube.exchange.tables.cell import SEMICOLON, joined, parted
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
from shirube.intake.corrections.spelling import NAME, NOTES, TEXT, UNIT, Spelling, word
from shirube.plan import Category, Direction, Ground, Indicator, Kind

KIND, DIRECTION, UNIT_ITEM = "集計", "方向", "単位"

_ITEMS = {
    "名称": Item("name", NAME),
    "枝番": Item("number", TEXT),
    "区分": Item(
        "category", Spelling(word(Category), blank=False), lambda one: str(one.value), Category
    ),
    UNIT_ITEM: Item("unit", UNIT),
    KIND: Item("kind", Spelling(word(Kind), blank=False), lambda one: str(one.value), Kind),
    DIRECTION: Item(
        "direction", Spelling(word(Direction), blank=False), lambda one: str(one.value), Direction
    ),
    "備考": Item(
        "notes",
        NOTES,
        lambda notes: joined(notes, SEMICOLON),
        lambda text: parted(text, SEMICOLON),
    ),
}
_GROUNDS = {KIND: "kind_ground", DIRECTION: "direction_ground"}


def _amended(indicator: Indicator, cells: Cells, hand: Hand) -> Indicator:
    grounds: dict[str, Any] = {
        _GROUNDS[item]: Ground.CONFIRMED for item in cells if item in _GROUNDS
    }
    return replace(indicator, **values(_ITEMS, indicator, cells), **grounds)


INDICATORS = Register(
    name="指標",
    items=spellings(_ITEMS),
    records=lambda edition: edition.indicators,
    place=lambda indicator: Place(indicator.id),
    cells=lambda indicator: texts(_ITEMS, indicator),
    amended=_amended,
    put=lambda edition, records: replace(edition, indicators=tuple(records)),
    confirms=frozenset(_GROUNDS),
)
