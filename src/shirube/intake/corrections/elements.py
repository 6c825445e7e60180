"""体系.csv: the elements of the plan's tree."""

from dataclasses import replace

from shirube.exchange.tables.cell import COMMA, SEMICOLON, joined, parted
from shirube.intake.corrections.place import Place
from shirube.intake.corrections.register import Item, Register, fixed, spellings, texts
from shirube.intake.corrections.spelling import DEPARTMENTS, NAME, NOTES, TEXT

_ITEMS = {
    "名称": Item("name", NAME),
    "番号": Item("number", TEXT),
    "説明": Item("description", TEXT),
    "所管": Item(
        "departments",
        DEPARTMENTS,
        lambda departments: joined(departments, COMMA),
        lambda text: parted(text, COMMA),
    ),
    "備考": Item(
        "notes",
        NOTES,
        lambda notes: joined(notes, SEMICOLON),
        lambda text: parted(text, SEMICOLON),
    ),
}

ELEMENTS = Register(
    name="要素",
    items=spellings(_ITEMS),
    records=lambda edition: edition.elements,
    place=lambda element: Place(element.id),
    cells=lambda element: texts(_ITEMS, element),
    amended=fixed(_ITEMS),
    put=lambda edition, records: replace(edition, elements=tuple(records)),
)
