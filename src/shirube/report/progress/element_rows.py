"""The table of the elements that have no section of their own: projects and the like."""

from collections.abc import Sequence

from shirube.plan import Element
from shirube.report.folio import Align, Cell, Row, Table
from shirube.report.progress.lettering import lettered
from shirube.report.progress.links import link_texts
from shirube.report.progress.tree import Tree
from shirube.report.progress.values import MISSING
from shirube.report.theme import Theme

_HEADS = {"事業": ("事業\n番号", "事業名", "事業の方向性")}
"""Number, name and description, where a tier words them otherwise."""


def element_table(parent: Element, rows: Sequence[Element], tree: Tree, theme: Theme) -> Table:
    """Return a run of elements under ``parent``; a column that all leave empty is left out."""
    tier = rows[0].tier
    heads = _HEADS.get(tier, ("番号", tier, "目的と内容"))
    described = any(element.description for element in rows)
    seated = any(element.departments for element in rows)
    numbered = any(element.number for element in rows)
    words = (
        *([heads[0]] if numbered else []),
        heads[1],
        *([heads[2]] if described else []),
        *(["所管"] if seated else []),
    )
    shares = (
        *([1.0] if numbered else []),
        3.5 if described else 8.0,
        *([8.0] if described else []),
        *([2.5] if seated else []),
    )
    return Table(
        theme.word(f"{parent.tier}を構成する{tier}" if tier in _HEADS else tier),
        tuple(share / sum(shares) for share in shares),
        (tuple(Cell(theme.word(word), Align.CENTER, head=True) for word in words),),
        tuple(_row(element, numbered, described, seated, tree, theme) for element in rows),
    )


def _row(
    element: Element, numbered: bool, described: bool, seated: bool, tree: Tree, theme: Theme
) -> Row:
    name = "\n".join(
        (
            lettered(element.name),
            *(f"（{lettered(note)}）" for note in element.notes),
            *link_texts(element.id, tree, theme),
        )
    )
    cells = [Cell(lettered(element.number), Align.CENTER, head=True)] if numbered else []
    cells.append(Cell(name, head=True))
    if described:
        cells.append(Cell(lettered(element.description) or MISSING))
    if seated:
        cells.append(Cell("、".join(map(lettered, element.departments)) or MISSING))
    return tuple(cells)
