"""The list of measures (施策一覧): pillar, number, name, departments, links and page."""

from collections.abc import Iterator, Sequence

from shirube.plan import Edition, Element, Rank, Relation
from shirube.report.folio import Align, Cell, Listing, Row, Table
from shirube.report.progress.lettering import lettered
from shirube.report.progress.links import targets_text
from shirube.report.progress.naming import heading_text
from shirube.report.progress.sections import anchor
from shirube.report.progress.tree import Tree
from shirube.report.progress.values import MISSING
from shirube.report.theme import Theme

_COLUMNS = (Relation.STRATEGY, Relation.SDG, Relation.PLAN, Relation.THEME)


def measure_listing(edition: Edition, tree: Tree, theme: Theme) -> Listing | None:
    """Return the measures under what stands above them, or None where there is no measure."""
    measures = tuple(e for e in edition.elements if e.rank is Rank.MEASURE)
    if not measures:
        return None
    relations = tuple(
        r for r in _COLUMNS if any(targets_text(m.id, r, tree, theme) for m in measures)
    )
    rows = tuple(_rows(measures, relations, tree, theme))
    tier = measures[0].tier
    heads = ("番号", f"{tier}名", "所管", *(relation.value for relation in relations))
    shares = (0.8, 6.0, 3.0, *([1.2] * len(relations)))
    return Listing(
        Table(
            theme.word(f"{tier}一覧"),
            tuple(share / sum(shares) for share in shares),
            (tuple(Cell(theme.word(head), Align.CENTER, head=True) for head in heads),),
            tuple(row for _, row in rows),
        ),
        tuple(name for name, _ in rows),
        theme.word("ページ"),
    )


def _rows(
    measures: Sequence[Element], relations: Sequence[Relation], tree: Tree, theme: Theme
) -> Iterator[tuple[str, Row]]:
    above = ""
    for measure in measures:
        parent = tree.elements.get(measure.parent)
        if parent is not None and parent.id != above:
            name = heading_text(parent, theme)
            yield (
                anchor(parent.id),
                (Cell(name, columns=3 + len(relations), head=True, strong=True),),
            )
        above = measure.parent
        departments = "、".join(map(lettered, _departments(measure, tree))) or MISSING
        links = (targets_text(measure.id, relation, tree, theme) for relation in relations)
        yield (
            anchor(measure.id),
            (
                Cell(lettered(measure.number), Align.CENTER, head=True),
                Cell(lettered(measure.name), head=True),
                Cell(departments),
                *(Cell(link, Align.CENTER) for link in links),
            ),
        )


def _departments(measure: Element, tree: Tree) -> tuple[str, ...]:
    """Return those of a measure, else those of what stands under it."""
    below = tree.children.get(measure.id, ())
    named = measure.departments or tuple(name for child in below for name in child.departments)
    return tuple(dict.fromkeys(named))
