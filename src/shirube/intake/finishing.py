"""What can be said only when the whole document was read: parents, pages, origins, facts."""

from collections.abc import Set
from dataclasses import replace
from itertools import chain

from shirube.intake.draft import Draft
from shirube.intake.gaps import gaps
from shirube.intake.losses import lost_tables
from shirube.intake.readers.aims import tie_places
from shirube.intake.readers.cover import likely_municipality
from shirube.intake.readers.diagram import name_again
from shirube.intake.readers.listings import give_pages
from shirube.intake.readers.shortfalls import untold
from shirube.plan import Amount, Category, Link, Rank, Relation


def finish(draft: Draft) -> None:
    """Complete the draft: each step adds what its docstring says and changes no figure."""
    _parents(draft)
    give_pages(draft)
    name_again(draft)
    tie_places(draft)
    _origins(draft)
    _effect_origins(draft)
    lost_tables(draft)
    draft.findings += gaps(draft)
    untold(draft)
    if "municipality" not in draft.facts:
        draft.facts["municipality"] = likely_municipality(draft.paper.lines)


def _parents(draft: Draft) -> None:
    """Take away parents that were never printed."""
    for element in tuple(draft.elements.values()):
        if element.parent and element.parent not in draft.elements:
            draft.replace(replace(element, parent=""))


def _origins(draft: Draft) -> None:
    """Tie each 再掲 to the one indicator of its name and figures that is not itself one."""
    owners: dict[tuple[Category, str], list[str]] = {}
    for row in draft.indicators:
        if not row.relisted:
            owners.setdefault((row.category, row.name), []).append(row.id)
    copies = [row for row in draft.indicators if row.relisted]
    found = {row.id: owners.get((row.category, row.name), []) for row in copies}
    values = _values(draft, {*found, *chain.from_iterable(found.values())})
    for place, row in enumerate(draft.indicators):
        named = found.get(row.id, [])
        alike = [owner for owner in named if values[owner] == values[row.id]]
        chosen = alike if len(named) > 1 else named
        if len(chosen) == 1:
            draft.indicators[place] = replace(row, relisted_from=chosen[0])
            draft.links.append(Link(row.id, Relation.RELISTED, chosen[0], row.source))


def _values(draft: Draft, indicators: Set[str]) -> dict[str, list[object]]:
    """Return the figures of some indicators as they compare: without place and notes."""
    values: dict[str, list[object]] = {indicator: [] for indicator in indicators}
    for figure in draft.figures:
        if figure.indicator in values:
            compared = (figure.part, figure.role, figure.period, figure.answer)
            values[figure.indicator].append(compared)
    return values


def _effect_origins(draft: Draft) -> None:
    """Give each effect marked 再掲 or ＊ the number of the row that owns the amount.

    It is the item of the same name, else the one of the same amounts, else the measure of the
    same name; where there is none the origin stays empty.
    """
    rows: dict[tuple[str, str], list[Amount]] = {}
    for effect in draft.effects:
        rows.setdefault((effect.number, effect.name), []).append(effect.amount)
    measures = {e.name: e.number for e in draft.elements.values() if e.rank is Rank.MEASURE}
    marked = {(e.number, e.name) for e in draft.effects if e.notes}
    owners = {key: amounts for key, amounts in rows.items() if key[0] and key not in marked}
    origins = {key: _owner(key[1], rows[key], owners) or measures.get(key[1], "") for key in marked}
    draft.effects = [
        replace(effect, relisted_from=origins.get((effect.number, effect.name), ""))
        for effect in draft.effects
    ]


def _owner(name: str, amounts: list[Amount], owners: dict[tuple[str, str], list[Amount]]) -> str:
    known = any(isinstance(amount, int) for amount in amounts)
    named = [number for number, title in owners if title == name]
    alike = [number for (number, _), found in owners.items() if known and found == amounts]
    return next(iter(named or alike), "")
