"""The list of measures (施策一覧) with how much each holds and how much of it changed."""

from collections.abc import Iterator

from shirube.evaluation import places
from shirube.plan import Category, Edition, Element, Rank
from shirube.report.folio import Align, Block, Cell, Row, Table
from shirube.report.progress.lettering import lettered
from shirube.report.progress.naming import heading_text
from shirube.report.progress.tree import Tree, grouped, tree
from shirube.report.theme import Theme

_DEPTH = 2
"""Tiers of the tree that stand for measures where a plan has none."""


def measure_blocks(edition: Edition, theme: Theme) -> Iterator[Block]:
    """Yield the measures under their pillars, or the top of the tree where there are none."""
    laid = tree(edition)
    measures = [element for element in edition.elements if element.rank is Rank.MEASURE]
    if measures:
        yield _measures(edition, measures, laid, theme)
    elif edition.elements:
        heads = ("区分", "番号", "名称")
        yield _table("体系", heads, (2.0, 1.0, 9.0), tuple(_top("", laid, theme)), theme)


def _measures(edition: Edition, measures: list[Element], laid: Tree, theme: Theme) -> Table:
    held, changed = _counts(edition)
    tier = measures[0].tier
    heads = ("柱", "番号", f"{tier}名", "事業", "行動量", "成果指標", "変更")
    rows = []
    runs = grouped((measure.parent, measure) for measure in measures)
    for parent, group in runs.items():
        for place, measure in enumerate(group):
            first = () if place else (_parent(parent, len(group), laid, theme),)
            counts = (held.get((measure.id, kind), 0) for kind in (Rank.PROJECT, *Category))
            cells = (*counts, changed.get(measure.id, 0))
            rows.append(
                (
                    *first,
                    Cell(lettered(measure.number), Align.CENTER, head=True),
                    Cell(lettered(measure.name), head=True),
                    *(Cell(str(number), Align.END) for number in cells),
                )
            )
    note = theme.word("※再掲の指標は数えていません。「変更」は計画または目標値の変更の件数です。")
    shares = (3.4, 0.9, 6.0, 1.0, 1.1, 1.3, 1.0)
    return _table("", heads, shares, tuple(rows), theme, (note,))


def _counts(edition: Edition) -> tuple[dict[tuple[str, object], int], dict[str, int]]:
    """Return how many projects and indicators a measure holds, and how many changes."""
    found = places(edition)
    laid = tree(edition)
    held: dict[tuple[str, object], int] = {}
    for row in edition.indicators:
        if not row.relisted:
            key = (found.measure(row.id), row.category)
            held[key] = held.get(key, 0) + 1
    for element in edition.elements:
        if element.rank is Rank.PROJECT:
            home = _measure_over(element, laid)
            held[home, Rank.PROJECT] = held.get((home, Rank.PROJECT), 0) + 1
    changed = grouped((found.measure(change.indicator), change) for change in edition.changes)
    return held, {measure: len(changes) for measure, changes in changed.items()}


def _measure_over(element: Element, laid: Tree) -> str:
    here, seen = element.parent, set[str]()
    while here in laid.elements and here not in seen:
        if laid.elements[here].rank is Rank.MEASURE:
            return here
        seen.add(here)
        here = laid.elements[here].parent
    return ""


def _parent(parent: str, rows: int, laid: Tree, theme: Theme) -> Cell:
    element = laid.elements.get(parent)
    return Cell("" if element is None else heading_text(element, theme), rows=rows, head=True)


def _top(parent: str, laid: Tree, theme: Theme, depth: int = 1) -> Iterator[Row]:
    for element in laid.children.get(parent, ()):
        yield (
            Cell(theme.word(element.tier), head=True, strong=depth == 1),
            Cell(lettered(element.number), Align.CENTER, strong=depth == 1),
            Cell(lettered(element.name), strong=depth == 1),
        )
        if depth < _DEPTH:
            yield from _top(element.id, laid, theme, depth + 1)


def _table(
    caption: str,
    heads: tuple[str, ...],
    shares: tuple[float, ...],
    rows: tuple[Row, ...],
    theme: Theme,
    notes: tuple[str, ...] = (),
) -> Table:
    return Table(
        theme.word(caption),
        tuple(share / sum(shares) for share in shares),
        (tuple(Cell(theme.word(head), Align.CENTER, head=True) for head in heads),),
        rows,
        notes,
    )
