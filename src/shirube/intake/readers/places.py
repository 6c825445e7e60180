"""Texts in their places: what kind a text is of, by the headings that it stands under."""

from collections.abc import Sequence

from shirube.intake.draft import Draft
from shirube.intake.layout import BlockForm
from shirube.intake.paper import Line
from shirube.intake.patterns import hit_at, pattern
from shirube.plan import Element, PassageKind


def kind(form: BlockForm, names: Sequence[str]) -> PassageKind:
    """Return the kind of a text under headings, the nearest first: the layout's boxes tell it."""
    for name in names:
        for written, said in form.boxes:
            if hit_at(pattern(written), [name], 0):
                return PassageKind[said]
    return PassageKind.BODY


def above(draft: Draft, identity: str) -> list[str]:
    """Return the names of an element and of those above it, the nearest first."""
    names: list[str] = []
    place: Element | None = draft.element(identity)
    while place is not None:
        names.append(place.name)
        place = draft.element(place.parent)
    return names


def enter(
    draft: Draft,
    form: BlockForm,
    place: str,
    title: str,
    lines: Sequence[Line],
    text: str,
    head: str = "",
) -> None:
    """Enter a text under an element; its kind is told by ``head`` and the names above it."""
    names = [name for name in (head, *above(draft, place)) if name]
    draft.passage(place, kind(form, names), title, text, lines)
