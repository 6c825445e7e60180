"""The plan as a tree in the terminal."""

from collections.abc import Iterable

from rich.cells import cell_len, set_cell_size
from rich.text import Text
from rich.tree import Tree

from shirube.cli.family import Family
from shirube.cli.labels import label
from shirube.cli.screen import seen
from shirube.plan import Category, Element, Indicator
from shirube.terms import Language

LINES = 120
"""A tree longer than this is folded: the levels that fit are shown."""

NAME = 48
"""Cells of a name in the tree of the whole plan; the page of an element has all of it."""


def plan_tree(tree: Family, head: Text, language: Language) -> Tree:
    """Return the whole plan under ``head``, folded to the levels that fit."""
    branch = Tree(head)
    _grow(branch, tree, "", _depth(tree), language)
    return branch


def element_tree(tree: Family, element: Element, language: Language) -> Tree:
    """Return all that stands under one element, down to its indicators."""
    branch = Tree(element_line(element, tree, language))
    _grow_whole(branch, tree, element, language)
    return branch


def element_line(
    element: Element, tree: Family, language: Language, width: int | None = None
) -> Text:
    """Return an element: tier, number, name (cut at ``width`` cells), counts, departments."""
    name = seen(element.name)
    if width and cell_len(name) > width:
        name = f"{set_cell_size(name, width - 1).rstrip()}…"
    departments = "、".join(element.departments)
    counts = indicator_counts(tree.counted(element.id), language)
    return Text.assemble(
        (seen(f"{element.tier} {element.number}".strip()), "bold"),
        f"  {name}",
        (f"  {counts}" if counts else "", "cyan"),
        (seen(f"  [{departments}]") if departments else "", "dim"),
    )


def indicator_line(indicator: Indicator, language: Language) -> Text:
    """Return an indicator on one line: category, number, name, ID."""
    return Text.assemble(
        (label(indicator.category, language), "cyan"),
        f" {seen(indicator.number)}".rstrip(),
        f"  {seen(indicator.name)}",
        (f"  {seen(indicator.id)}", "dim"),
    )


def indicator_counts(indicators: Iterable[Indicator], language: Language) -> str:
    """Return how many indicators there are of each category."""
    categories = [indicator.category for indicator in indicators]
    return "  ".join(
        f"{label(category, language)}:{categories.count(category)}"
        for category in Category
        if category in categories
    )


def _grow(branch: Tree, tree: Family, top: str, depth: int, language: Language) -> None:
    for element in tree.children.get(top, ()):
        twig = branch.add(element_line(element, tree, language, NAME))
        if depth > 1:
            _grow(twig, tree, element.id, depth - 1, language)
        elif folded := _folded(tree, element):
            twig.add(Text(f"… {folded}", "dim"))


def _grow_whole(branch: Tree, tree: Family, element: Element, language: Language) -> None:
    for indicator in tree.indicators.get(element.id, ()):
        branch.add(indicator_line(indicator, language))
    for child in tree.children.get(element.id, ()):
        twig = branch.add(element_line(child, tree, language))
        _grow_whole(twig, tree, child, language)


def _folded(tree: Family, element: Element) -> str:
    tiers = [below.tier for below in tree.below(element.id)]
    return "  ".join(f"{tier} {tiers.count(tier)}" for tier in dict.fromkeys(tiers))


def _depth(tree: Family) -> int:
    """Return how many levels fit on ``LINES`` lines; the top level is always shown."""
    depth, lines = 0, 0
    level = tree.children.get("", ())
    while level and (depth == 0 or lines + len(level) <= LINES):
        depth, lines = depth + 1, lines + len(level)
        level = tuple(child for one in level for child in tree.children.get(one.id, ()))
    return depth
