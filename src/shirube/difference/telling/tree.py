"""The plan and its tree: what is named, placed and led otherwise, what is new and gone."""

from collections.abc import Iterator

from shirube.difference.contrast import Aspect
from shirube.difference.difference import Difference, ElementPair
from shirube.difference.telling.labels import label, names, turned
from shirube.terms import Bilingual

_ALWAYS = frozenset({Aspect.NAME, Aspect.DEPARTMENTS})
_WITHIN = _ALWAYS | {Aspect.PLACE, Aspect.NUMBER}
"""What is told of elements between two plans, and within one: another plan has other numbers."""
_ENGLISH = {
    Aspect.NAME: "name",
    Aspect.DEPARTMENTS: "departments",
    Aspect.PLACE: "place",
    Aspect.NUMBER: "number",
}


def tree_told(difference: Difference) -> Iterator[Bilingual]:
    """Yield what changed in the plan's tree."""
    told = _WITHIN if difference.same_plan else _ALWAYS
    for contrast in difference.contrasts if difference.same_plan else ():
        if contrast.aspect in (Aspect.PLAN, Aspect.LINKS):
            yield turned(contrast.what, contrast.what, contrast)
    for pair in difference.elements:
        yield from _element(pair, told)
    for things, ja, en in (
        (difference.added_elements, "後だけにある", "only after"),
        (difference.removed_elements, "前だけにある", "only before"),
    ):
        tiers = dict.fromkeys(element.tier for element in things)
        for tier in tiers:
            own = [element for element in things if element.tier == tier]
            listed = names(own)
            yield Bilingual(
                f"{ja}{tier}は{len(own)}件です{listed.ja}。",
                f"{tier} {en} ({len(own)}){listed.en}.",
            )


def _element(pair: ElementPair, told: frozenset[Aspect]) -> Iterator[Bilingual]:
    if not pair.match.sure:
        return
    for contrast in pair.contrasts:
        if contrast.aspect in told:
            name = f"{pair.after.tier}「{label(pair.after)}」"
            yield turned(
                f"{name}の{contrast.aspect.value}",
                f"{name}: {_ENGLISH[contrast.aspect]}",
                contrast,
            )
