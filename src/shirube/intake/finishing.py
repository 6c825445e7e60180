"""What can be said only when the whole document was read: parents, pages, origins, facts."""

from dataclasses import replace

from shirube.intake.draft import Draft
from shirube.intake.readers.cover import likely_municipality
from shirube.intake.readers.listings import give_pages
from shirube.plan import Link, Relation


def finish(draft: Draft) -> None:
    """Complete the draft: each step adds what its docstring says and changes no figure."""
    _parents(draft)
    give_pages(draft)
    _origins(draft)
    if "municipality" not in draft.facts:
        draft.facts["municipality"] = likely_municipality(draft.paper.lines)


def _parents(draft: Draft) -> None:
    """Take away parents that were never printed."""
    known = {element.id for element in draft.elements}
    for element in list(draft.elements):
        if element.parent and element.parent not in known:
            draft.replace(replace(element, parent=""))


def _origins(draft: Draft) -> None:
    """Tie each 再掲 to the one indicator of its name that is not itself a 再掲."""
    owners: dict[tuple[str, str], list[str]] = {}
    for row in draft.indicators:
        if not row.relisted:
            owners.setdefault((row.category.value, row.name), []).append(row.id)
    for place, row in enumerate(draft.indicators):
        found = owners.get((row.category.value, row.name), [])
        if row.relisted and len(found) == 1:
            draft.indicators[place] = replace(row, relisted_from=found[0])
            draft.links.append(Link(row.id, Relation.RELISTED, found[0], row.source))
