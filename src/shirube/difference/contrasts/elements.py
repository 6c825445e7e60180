"""What two Editions say otherwise of one element."""

from collections.abc import Iterator, Mapping

from shirube.difference.contrast import Aspect, Contrast
from shirube.difference.contrasts.money import cost_contrasts
from shirube.difference.contrasts.sides import links, text_side, texts
from shirube.difference.record import Record
from shirube.plan import Element
from shirube.terms import Source

COMMA = "、"


def element_contrasts(
    before: Element, after: Element, records: tuple[Record, Record], heirs: Mapping[str, str]
) -> Iterator[Contrast]:
    """Yield what differs. ``heirs`` name the element after for each before that is matched."""
    sources = before.source, after.source
    yield from place_contrast((before.parent, after.parent), records, heirs, sources)
    said = {
        Aspect.TIER: (before.tier, after.tier),
        Aspect.NUMBER: (before.number, after.number),
        Aspect.NAME: (before.name, after.name),
        Aspect.DESCRIPTION: (_description(before), _description(after)),
        Aspect.DEPARTMENTS: (COMMA.join(before.departments), COMMA.join(after.departments)),
    }
    yield from texts(said, *sources)
    yield from links(records[0].links.get(before.id, ()), records[1].links.get(after.id, ()))
    yield from cost_contrasts(
        records[0].costs.get(before.id, ()), records[1].costs.get(after.id, ())
    )


def place_contrast(
    homes: tuple[str, str],
    records: tuple[Record, Record],
    heirs: Mapping[str, str],
    sources: tuple[Source, Source],
) -> Iterator[Contrast]:
    """Yield the places where a thing stands under something else than the heir of its home."""
    if heirs.get(homes[0], "") == homes[1] and bool(homes[0]) == bool(homes[1]):
        return
    before, after = (record.path(home) for record, home in zip(records, homes, strict=True))
    yield Contrast(Aspect.PLACE, text_side(before, sources[0]), text_side(after, sources[1]))


def _description(element: Element) -> str:
    return " ".join(filter(None, (element.description, *element.notes)))
