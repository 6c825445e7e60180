"""One element of the plan's tree on the screen."""

from collections.abc import Iterator

from rich.console import RenderableType
from rich.text import Text

from shirube.cli.family import Family
from shirube.cli.indicator_page import path
from shirube.cli.labels import label
from shirube.cli.money import cost_table, effect_table
from shirube.cli.screen import seen
from shirube.cli.sheet import sheet
from shirube.cli.summary import facts
from shirube.cli.tree import element_tree, indicator_line
from shirube.plan import Edition, Effect, Element
from shirube.terms import Bilingual, Language

_ID = Bilingual("ID", "ID")
_DEPARTMENTS = Bilingual("所管", "departments")
_DESCRIPTION = Bilingual("説明", "description")
_NOTES = Bilingual("備考", "notes")
_SOURCE = Bilingual("出典", "source")


def element_page(
    element: Element, edition: Edition, tree: Family, language: Language
) -> Iterator[RenderableType]:
    """Yield an element's place, facts, texts, own figures, cost, and what stands under it."""
    if above := tree.line(element.id)[:-1]:
        yield path(above)
    yield Text(seen(f"{element.tier} {element.number}  {element.name}"), "bold")
    yield facts(_facts(element, language) | _links(element, edition, language))
    for passage in edition.passages:
        if passage.element == element.id:
            title = passage.title or label(passage.kind, language)
            yield Text.assemble(("\n" + seen(title), "bold"), (f"  {passage.source}", "dim"))
            yield Text(seen(passage.text))
    for indicator in tree.indicators.get(element.id, ()):
        yield Text.assemble("\n", indicator_line(indicator, language))
        yield from sheet(indicator, edition.figures, language)
    yield from cost_table((cost for cost in edition.costs if cost.element == element.id), language)
    yield from effect_table(_effects(element, edition), language)
    if tree.children.get(element.id):
        yield element_tree(tree, element, language)


def _facts(element: Element, language: Language) -> dict[str, str]:
    lines = {
        _ID: element.id,
        _DEPARTMENTS: "、".join(element.departments),
        _DESCRIPTION: element.description,
        _NOTES: " / ".join(element.notes),
        _SOURCE: str(element.source),
    }
    return {name.spoken(language): said for name, said in lines.items()}


def _links(element: Element, edition: Edition, language: Language) -> dict[str, str]:
    targets: dict[str, str] = {}
    for link in edition.links:
        if link.origin == element.id:
            name = label(link.relation, language)
            targets[name] = f"{targets[name]}, {link.target}" if name in targets else link.target
    return targets


def _effects(element: Element, edition: Edition) -> Iterator[Effect]:
    """Yield the amounts of a reform item; number and name together tell which it is."""
    for effect in edition.effects:
        if (effect.number, effect.name) == (element.number, element.name):
            yield effect
