"""The rows (差分の行) of a difference: a contrast, a drift, or a thing that is new or gone.

They are values, so that the terminal, JSON, CSV and a report say the same.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import Enum

from shirube.difference.contrast import Contrast, Side
from shirube.difference.difference import Difference, ElementPair, IndicatorPair
from shirube.difference.match import Match, Thing
from shirube.difference.saying import said, when
from shirube.plan import Element
from shirube.terms import Bilingual, Quantity


class RowKind(Enum):
    """種類: what a row of 差分.csv tells."""

    REMOVED = "前のみ"
    ADDED = "後のみ"
    CONTRAST = "相違"
    DRIFT = "変質"


@dataclass(frozen=True, slots=True)
class DifferenceRow:
    """One row: which thing before and after, how they were matched, and what is otherwise.

    ``aspect`` is the word of an Aspect or of a Drift. ``change`` is after minus before where
    both are numbers of one unit. Texts and numbers stand as the documents print them.
    """

    kind: RowKind
    subject: str
    """要素, 指標, or 計画 for the plan as a whole."""
    match: Match | None = None
    before_id: str = ""
    before_number: str = ""
    before_name: str = ""
    after_id: str = ""
    after_number: str = ""
    after_name: str = ""
    aspect: str = ""
    what: str = ""
    part: str = ""
    role: str = ""
    before_time: str = ""
    before: str = ""
    after_time: str = ""
    after: str = ""
    change: Decimal | None = None
    sentence: Bilingual | None = None
    before_source: str = ""
    after_source: str = ""


def difference_rows(difference: Difference) -> tuple[DifferenceRow, ...]:
    """Return the rows of a difference: the plan, elements, indicators, then new and gone."""
    return tuple(_rows(difference))


def _rows(difference: Difference) -> Iterator[DifferenceRow]:
    whole = DifferenceRow(RowKind.CONTRAST, "計画")
    for contrast in difference.contrasts:
        yield _contrast(whole, contrast)
    yield from _of_pairs(difference.elements)
    yield from _of_pairs(difference.indicators)
    for thing in difference.removed:
        yield _alone(thing, RowKind.REMOVED)
    for thing in difference.added:
        yield _alone(thing, RowKind.ADDED)


def _of_pairs(pairs: Iterable[ElementPair | IndicatorPair]) -> Iterator[DifferenceRow]:
    for pair in pairs:
        one, other = pair.before, pair.after
        base = DifferenceRow(
            RowKind.CONTRAST,
            _subject(one),
            pair.match,
            one.id,
            one.number,
            one.name,
            other.id,
            other.number,
            other.name,
        )
        for contrast in pair.contrasts:
            yield _contrast(base, contrast)
        for drifted in pair.drifts if isinstance(pair, IndicatorPair) else ():
            row = replace(
                base,
                kind=RowKind.DRIFT,
                aspect=drifted.drift.value,
                part=drifted.part,
                sentence=drifted.sentence,
            )
            yield _sides(row, drifted.before, drifted.after)


def _contrast(base: DifferenceRow, contrast: Contrast) -> DifferenceRow:
    role = contrast.role.value if contrast.role else ""
    what = contrast.what or (str(contrast.year) if contrast.year else "")
    named = replace(base, aspect=contrast.aspect.value, what=what, part=contrast.part, role=role)
    return _sides(named, contrast.before, contrast.after)


def _sides(row: DifferenceRow, before: Side | None, after: Side | None) -> DifferenceRow:
    return replace(
        row,
        before_time=when(before).ja,
        before="" if before is None else said(before).ja,
        after_time=when(after).ja,
        after="" if after is None else said(after).ja,
        change=_change(before, after),
        before_source=_source(before),
        after_source=_source(after),
    )


def _change(before: Side | None, after: Side | None) -> Decimal | None:
    if before is None or after is None:
        return None
    one, other = before.said, after.said
    if isinstance(one, int) and isinstance(other, int):
        return Decimal(other - one)
    if isinstance(one, Quantity) and isinstance(other, Quantity) and one.unit == other.unit:
        finite = one.value.is_finite() and other.value.is_finite()
        return other.value - one.value if finite else None
    return None


def _alone(thing: Thing, kind: RowKind) -> DifferenceRow:
    row, place = DifferenceRow(kind, _subject(thing)), str(thing.source)
    if kind is RowKind.REMOVED:
        return replace(
            row,
            before_id=thing.id,
            before_number=thing.number,
            before_name=thing.name,
            before_source=place,
        )
    return replace(
        row,
        after_id=thing.id,
        after_number=thing.number,
        after_name=thing.name,
        after_source=place,
    )


def _subject(thing: Thing) -> str:
    return "要素" if isinstance(thing, Element) else "指標"


def _source(side: Side | None) -> str:
    return "" if side is None or side.source is None else str(side.source)
