"""What two Editions say otherwise of one indicator."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from shirube.difference.contrast import Aspect, Contrast, Side
from shirube.difference.contrasts.elements import COMMA, place_contrast
from shirube.difference.contrasts.sides import differing, links, paired, text_side, texts
from shirube.difference.record import Record
from shirube.plan import Change, Figure, Indicator, Role

_ASPECTS = {Role.BASELINE: Aspect.BASELINE, Role.TARGET: Aspect.TARGET}
_SINGLE = (Role.BASELINE, Role.TARGET, Role.FORMER_TARGET)
"""Of these an indicator has one, whatever its date."""


def indicator_contrasts(
    before: Indicator, after: Indicator, records: tuple[Record, Record], heirs: Mapping[str, str]
) -> Iterator[Contrast]:
    """Yield what differs. ``heirs`` name the element after for each before that is matched."""
    sources = before.source, after.source
    yield from place_contrast((before.element, after.element), records, heirs, sources)
    said = {
        Aspect.NUMBER: (before.number, after.number),
        Aspect.NAME: (before.name, after.name),
        Aspect.DESCRIPTION: (" ".join(before.notes), " ".join(after.notes)),
        Aspect.CATEGORY: (before.category.value, after.category.value),
        Aspect.KIND: (before.kind.value, after.kind.value),
        Aspect.UNIT: (before.unit, after.unit),
        Aspect.DIRECTION: (before.direction.value, after.direction.value),
        Aspect.PARTS: (COMMA.join(before.parts), COMMA.join(after.parts)),
        Aspect.RELISTING: (_relisting(before), _relisting(after)),
    }
    yield from texts(said, *sources)
    yield from links(records[0].links.get(before.id, ()), records[1].links.get(after.id, ()))
    figures = records[0].figures.get(before.id, ()), records[1].figures.get(after.id, ())
    yield from _figures(*figures)
    changes = records[0].changes.get(before.id, ()), records[1].changes.get(after.id, ())
    yield from _reasons(*changes)


def _relisting(row: Indicator) -> str:
    return "再掲" if row.relisted else ""


def _figures(before: Iterable[Figure], after: Iterable[Figure]) -> Iterator[Contrast]:
    ones, others = tuple(before), tuple(after)
    single = _lone(ones) & _lone(others)

    def key(figure: Figure) -> tuple[object, ...]:
        place = figure.part, figure.role
        return place if place in single else (*place, figure.period)

    for one, other in paired(ones, others, key, lambda figure: repr(figure.answer)):
        figure = other or one
        sides = _figure_side(one), _figure_side(other)
        if figure is not None and differing(*sides):
            aspect = _ASPECTS.get(figure.role, Aspect.VALUE)
            yield Contrast(aspect, *sides, part=figure.part, role=figure.role)


def _lone(figures: Iterable[Figure]) -> set[tuple[str, Role]]:
    """Return the parts and roles that have one figure of a role that needs no period."""
    found = Counter((figure.part, figure.role) for figure in figures)
    return {place for place, number in found.items() if number == 1 and place[1] in _SINGLE}


def _figure_side(figure: Figure | None) -> Side | None:
    if figure is None:
        return None
    return Side(figure.answer, figure.source, figure.period, figure.notes)


def _reasons(before: Iterable[Change], after: Iterable[Change]) -> Iterator[Contrast]:
    for one, other in paired(
        before, after, lambda change: (change.part, change.subject), lambda change: change.reason
    ):
        sides = _reason_side(one), _reason_side(other)
        change = other or one
        if change is not None and differing(*sides):
            yield Contrast(Aspect.REASON, *sides, what=change.subject, part=change.part)


def _reason_side(change: Change | None) -> Side | None:
    return None if change is None else text_side(change.reason, change.source)
