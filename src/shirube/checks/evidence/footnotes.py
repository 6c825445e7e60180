"""Notes that explain why numbers do not add up (端数処理、重複する予算事業)."""

from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.plan import LEFT_OUT, Exhibit, PassageKind
from shirube.terms import Source

_NOTES = (PassageKind.NOTE, PassageKind.LEGEND)
_NEAR = 25
"""Lines of the text around a table in which its notes stand."""


def rounding_note(case: Case, exhibit: Exhibit) -> bool:
    """Tell whether a note on rounding stands at a table, or for the whole document."""
    words = [w for told in case.words.get("端数の注記", {}).values() for w in told]
    near = [*exhibit.notes, *(note for datum in exhibit.data for note in datum.notes)]
    texts = [*near, *_notes(case), *_around(case, exhibit.source)]
    return any(word in text for word in words for text in texts)


def cost_note(case: Case) -> bool:
    """Tell whether a note says that costs of measures and their total differ."""
    sets = case.words.get("事業費の注記", {}).values()
    costs = [note for cost in case.edition.costs for note in cost.notes]
    texts = [*costs, *_notes(case), *(line.text for line in case.lines)]
    return any(all(word in text for word in words) for words in sets for text in texts)


def notes_left_out(case: Case) -> bool:
    """Tell whether notes were left out of a copy, so that nobody knows what they said."""
    return not case.texts and any(text == LEFT_OUT for text in _notes(case))


def _notes(case: Case) -> Iterator[str]:
    return (each.text for each in case.edition.passages if each.kind in _NOTES)


def _around(case: Case, place: Source) -> Iterator[str]:
    """Yield the lines of the document near a place; nothing where only the Edition is given."""
    if not case.texts:
        return
    for line in case.lines:
        here = line.source
        near = place.first - _NEAR <= here.first <= place.last + _NEAR
        if here.file == place.file and near:
            yield line.text
