"""What a document lacks by its own account: the sign of a lost page or of a text cut short."""

from collections.abc import Iterator, Sequence, Set

from shirube.intake.doubts import GUESSED
from shirube.intake.draft import Draft
from shirube.intake.readers.slots import PROJECT_NUMBER
from shirube.plan import Category, Element, Rank, Restated
from shirube.terms import Bilingual, Finding, Severity, Source

_REMEDY = Bilingual(
    "文書が途中で切れていないか、欠けたページがないか確かめてください。",
    "Check whether the document is cut short or lacks a page.",
)
_INDICATORS = Bilingual("指標", "indicators")
_COSTS = Bilingual("事業費", "costs")
_WORDS = {
    Category.ACTIVITY: Bilingual(Category.ACTIVITY.value, "activity indicators"),
    Category.OUTCOME: Bilingual(Category.OUTCOME.value, "outcome indicators"),
}

_HABIT = 3
"""So many elements that have a table let the next ones be expected to."""


def gaps(draft: Draft) -> Iterator[Finding]:
    """Yield a finding for each measure, and each first element of a kind, that was not read.

    The other findings stand in the draft already.
    """
    yield from _listed(draft)
    yield from _without_rows(draft)
    if any(form.category for form in draft.layout.blocks):
        yield from _without_tables(draft)
    measures = [e for e in draft.elements.values() if e.rank is Rank.MEASURE]
    restated = any(row.subject is Restated.COST for row in draft.restatements)
    yield from _cut(measures, {cost.element for cost in draft.costs}, _COSTS, restated)
    yield from _broken_off(draft)


def _without_rows(draft: Draft) -> Iterator[Finding]:
    """Yield each element above a table of aims that has nothing under it."""
    forms = [form for form in draft.layout.blocks if form.aim]
    for element in draft.elements.values():
        for form in forms:
            if element.tier in form.under and not draft.below.get(element.id):
                yield _empty(element, Bilingual(form.tier, "initiatives"))


def _without_tables(draft: Draft) -> Iterator[Finding]:
    """Yield each element that lacks indicators where others have them."""
    holding = {category: _holding(draft, category) for category in Category}
    owners = [e for e in draft.elements.values() if _owns_tables(draft, e)]
    bare = {e.id for e in owners if not any(e.id in ids for ids in holding.values())}
    for element in owners:
        if element.id in bare:
            yield _empty(element, _INDICATORS)
    owners = [e for e in owners if e.id not in bare]
    projects = [child for e in owners for child in draft.children(e.id, Rank.PROJECT)]
    for category, ids in holding.items():
        each = projects if _by_project(draft, category) else owners
        yield from _cut(each, ids, _WORDS[category])


def _listed(draft: Draft) -> Iterator[Finding]:
    """Yield the measures that a list names and the body lacks."""
    read = {e.number for e in draft.elements.values() if e.rank is Rank.MEASURE}
    tiers = (form.tier for form in draft.layout.blocks if form.rank == Rank.MEASURE.name)
    tier = next(tiers, "")
    for row in draft.restatements:
        if row.subject is Restated.NAME and row.number.isdecimal() and row.number not in read:
            read.add(row.number)
            sentence = Bilingual(
                f"一覧にある{tier}{row.number}「{row.name}」が本文から読み取れません。",
                f"The list names {tier} {row.number} ({row.name}), which the body lacks.",
            )
            yield _finding("READ-01", "", row.source, sentence)


def _owns_tables(draft: Draft, element: Element) -> bool:
    """Tell whether tables are to be expected: under a measure, or where projects stand."""
    return element.rank is Rank.MEASURE or bool(draft.children(element.id, Rank.PROJECT))


def _by_project(draft: Draft, category: Category) -> bool:
    """Tell whether tables of a category name the project of each row, and so have them all."""
    return any(
        form.category == category.value and PROJECT_NUMBER in form.columns
        for form in draft.layout.blocks
    )


def _holding(draft: Draft, category: Category) -> set[str]:
    """Return the IDs of the elements that have an indicator of a category, also further down."""
    found: set[str] = set()
    for row in draft.indicators:
        place = draft.element(row.element) if row.category is category else None
        while place is not None and place.id not in found:
            found.add(place.id)
            place = draft.element(place.parent)
    return found


def _cut(
    elements: Sequence[Element], holding: Set[str], what: Bilingual, wanted: bool = False
) -> Iterator[Finding]:
    """Yield the first element from which on all lack what all before it have.

    A few before it make no habit; where it is the very first, nothing tells that it should have
    any but ``wanted``.
    """
    given = [element.id in holding for element in elements]
    first = given.index(False) if False in given else len(given)
    usual = first >= _HABIT or (first == 0 and wanted)
    if usual and first < len(given) and not any(given[first:]):
        yield _empty(elements[first], what)


def _broken_off(draft: Draft) -> Iterator[Finding]:
    """Yield the row that ends the document, if only a guess could tell where its cells end."""
    last = draft.paper.lines[-1].number
    for told in draft.findings:
        if told.code == GUESSED and told.source and told.source.last == last:
            sentence = Bilingual(
                "文書は、表の行の途中で終わっているようです。",
                "The document seems to end within a row of a table.",
            )
            yield _finding("READ-05", told.subject, told.source, sentence)


def _empty(element: Element, what: Bilingual) -> Finding:
    name = f"{element.tier}{element.number}「{element.name}」"
    sentence = Bilingual(
        f"{name}の{what.ja}が一つも読み取れません。",
        f"Of {element.tier} {element.number} ({element.name}) no {what.en} could be read.",
    )
    return _finding("READ-05", element.id, element.source, sentence)


def _finding(code: str, subject: str, source: Source, sentence: Bilingual) -> Finding:
    return Finding(code, Severity.WARNING, subject, source, sentence, _REMEDY)
