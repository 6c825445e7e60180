"""The sections of the tree from top to bottom, one a measure, whatever tiers a plan has."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from shirube.plan import Category, Change, Element, Exhibit, Indicator, Passage, PassageKind, Rank
from shirube.report.folio import Block, Heading, Manner, Text, Turn
from shirube.report.progress.element_rows import element_table
from shirube.report.progress.exhibits import exhibit_blocks
from shirube.report.progress.figure_table import figure_table
from shirube.report.progress.lettering import lettered
from shirube.report.progress.links import link_texts
from shirube.report.progress.naming import heading_text, is_statement, place_name
from shirube.report.progress.paragraphs import LAST_LEVEL, paragraphs, passage_blocks, passage_title
from shirube.report.progress.style import Style
from shirube.report.progress.tree import Tree
from shirube.report.progress.values import MISSING
from shirube.report.theme import Theme


@dataclass(frozen=True, slots=True)
class Matter:
    """What the sections are made of: the tree, and by element or indicator what it holds."""

    tree: Tree
    changes: Mapping[str, tuple[Change, ...]]
    passages: Mapping[str, tuple[Passage, ...]]
    exhibits: Mapping[str, tuple[Exhibit, ...]]
    boxes: Mapping[str, tuple[Passage, ...]]
    """Columns (コラム) of no element, by the element in whose pages they stand."""
    styles: Mapping[Category, Style]
    as_of: str
    theme: Theme


def section(element: Element, level: int, matter: Matter) -> Iterator[Block]:
    """Yield an element with all under it; a measure, and what measures stand in, begins a page."""
    if element.id in matter.tree.holding:
        yield Turn()
    yield Heading(min(level, LAST_LEVEL), heading_text(element, matter.theme), anchor(element.id))
    yield from _opening(element, level, matter)
    yield from _texts(element, level + 1, matter)
    yield from _below(element, level, matter)
    for passage in matter.passages.get(element.id, ()):
        if passage.kind in _LATE:
            yield from passage_blocks(passage, level + 1, matter.theme)
    for box in matter.boxes.get(element.id, ()):
        yield from passage_blocks(box, level + 1, matter.theme)


_LATE = (PassageKind.NOTE, PassageKind.LEGEND)


def anchor(element: str) -> str:
    """Return the anchor of an element's heading."""
    return f"element-{element}"


def indicator_tables(rows: Sequence[Indicator], matter: Matter) -> Iterator[Block]:
    """Yield a table of each category among some indicators, activities first."""
    for category in Category:
        of_it = [row for row in rows if row.category is category]
        if of_it:
            yield figure_table(
                of_it,
                matter.tree,
                matter.changes,
                matter.styles[category],
                matter.as_of,
                matter.theme,
            )


def _opening(element: Element, level: int, matter: Matter) -> Iterator[Block]:
    """Yield name, goal state, links, departments and notes of an element."""
    theme = matter.theme
    if is_statement(element):
        yield Text(lettered(element.name), Manner.LEAD)
    if element.description and element.rank is Rank.MEASURE:
        yield Heading(min(level + 1, LAST_LEVEL), theme.word("目指す姿"))
    yield from paragraphs(element.description, Manner.LEAD)
    yield from (Text(line) for line in link_texts(element.id, matter.tree, theme))
    if element.departments or (element.rank is Rank.MEASURE and not _seated(element, matter)):
        departments = "、".join(map(lettered, element.departments)) or MISSING
        yield Text(f"{theme.word('所管部')}：{departments}")
    yield from (Text(lettered(note), Manner.NOTE) for note in element.notes)


def _seated(element: Element, matter: Matter) -> bool:
    return any(child.departments for child in matter.tree.children.get(element.id, ()))


def _texts(element: Element, level: int, matter: Matter) -> Iterator[Block]:
    """Yield passages and exhibits as they followed each other in the document."""
    passages = [p for p in matter.passages.get(element.id, ()) if p.kind not in _LATE]
    both: list[Passage | Exhibit] = [*passages, *matter.exhibits.get(element.id, ())]
    above = ""
    for thing in sorted(both, key=lambda one: one.source):
        if isinstance(thing, Exhibit):
            yield from exhibit_blocks(thing, matter.theme)
        else:
            yield from passage_blocks(thing, level, matter.theme, above)
            above = passage_title(thing, matter.theme)


def _below(element: Element, level: int, matter: Matter) -> Iterator[Block]:
    """Yield the tables of rows with their indicators, and the sections under an element."""
    tree = matter.tree
    own = tree.indicators.get(element.id, ())
    for sections, run in tree.runs(element.id):
        if sections:
            yield from indicator_tables(own, matter)
            own = ()
            for child in run:
                yield from section(child, level + 1, matter)
            continue
        for _, rows in groupby(run, lambda row: row.tier):
            listed = tuple(rows)
            yield element_table(element, listed, tree, matter.theme)
        below = [row for child in run for row in tree.indicators.get(child.id, ())]
        yield from indicator_tables([*own, *below], matter)
        own = ()
        for child in run:
            yield from _of_row(child, level + 1, matter)
    yield from indicator_tables(own, matter)


def _of_row(element: Element, level: int, matter: Matter) -> Iterator[Block]:
    """Yield the texts and exhibits of an element that is a row, under its number and name."""
    held = (matter.passages, matter.exhibits, matter.boxes)
    if not any(element.id in things for things in held):
        return
    said = f"{place_name(element, matter.theme)}　{lettered(element.name)}".strip("　")
    yield Text(said, Manner.NOTE)
    yield from _texts(element, level, matter)
    for passage in matter.passages.get(element.id, ()):
        if passage.kind in _LATE:
            yield from passage_blocks(passage, level, matter.theme)
    for box in matter.boxes.get(element.id, ()):
        yield from passage_blocks(box, level, matter.theme)
