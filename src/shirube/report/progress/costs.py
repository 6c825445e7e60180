"""The cost by measure (事業費一覧) with the printed total, in the unit of the theme."""

from collections.abc import Iterable, Iterator, Sequence

from shirube.evaluation import FOOTNOTE, cost_sums
from shirube.plan import Cost, Edition, Role
from shirube.report.folio import Align, Cell, Row, Table
from shirube.report.progress.lettering import lettered
from shirube.report.progress.money import needs_rounding_note
from shirube.report.progress.naming import heading_text
from shirube.report.progress.roles import RoleRow, forecast_note, role_rows
from shirube.report.progress.tree import Tree, grouped
from shirube.report.progress.values import MISSING, amount_text, year_text
from shirube.report.theme import Theme
from shirube.terms import Unknown

_WIDTHS = (0.7, 5.0, 1.6)
_AMOUNT = 1.8


def cost_table(edition: Edition, tree: Tree, theme: Theme) -> Table:
    """Return the costs, a row a role, under the pillars that the measures stand in."""
    costs = edition.costs
    years = tuple(sorted({cost.year for cost in costs}))
    roles = role_rows(((cost.role, cost.year) for cost in costs), theme)
    shares = (*_WIDTHS, *([_AMOUNT] * len(years)))
    heads = ["No", "施策名", "区分", *(f"{year_text(y, theme)}\n（{theme.money}）" for y in years)]
    return Table(
        theme.word("事業費一覧"),
        tuple(share / sum(shares) for share in shares),
        (tuple(Cell(theme.word(head), Align.CENTER, head=True) for head in heads),),
        tuple(_body(costs, years, roles, tree, theme)),
        tuple(_notes(edition, theme)),
    )


def _body(
    costs: Sequence[Cost], years: Sequence[int], roles: Sequence[RoleRow], tree: Tree, theme: Theme
) -> Iterator[Row]:
    above = ""
    for group in grouped(((c.element, c.number, c.name), c) for c in costs).values():
        pillar = _pillar(group[0].element, tree)
        if pillar and pillar != above:
            name = heading_text(tree.elements[pillar], theme)
            yield (Cell(name, columns=3 + len(years), head=True, strong=True),)
        above = pillar or above
        for place, line in enumerate(roles):
            first = _first(group, len(roles)) if not place else ()
            yield (
                *first,
                Cell(line.label, Align.CENTER, head=True),
                *_cells(group, line, years, theme),
            )


def _first(group: Sequence[Cost], high: int) -> Row:
    cost, total = group[0], not group[0].element
    notes = dict.fromkeys(note for each in group for note in each.notes)
    name = "\n".join((lettered(cost.name), *(f"※{lettered(note)}" for note in notes)))
    number = "" if total and cost.number == cost.name else lettered(cost.number)
    return (
        Cell(number, Align.CENTER, rows=high, head=True, strong=total),
        Cell(name, rows=high, head=True, strong=total),
    )


def _cells(
    group: Sequence[Cost], line: RoleRow, years: Sequence[int], theme: Theme
) -> Iterator[Cell]:
    held = grouped((cost.year, cost) for cost in group if cost.role in line.roles)
    for year in years:
        costs = held.get(year, ())
        text = "\n".join(amount_text(cost.amount, theme) for cost in costs) if costs else MISSING
        absent = all(isinstance(cost.amount, Unknown) for cost in costs)
        yield Cell(text, Align.CENTER if absent else Align.END, strong=not group[0].element)


def _pillar(element: str, tree: Tree) -> str:
    """Return the ID of what stands right above a measure, or nothing."""
    return tree.elements[element].parent if element in tree.elements else ""


def _notes(edition: Edition, theme: Theme) -> Iterator[str]:
    sums = cost_sums(edition.costs)
    known = {c.year for c in edition.costs if c.role is Role.FORECAST and isinstance(c.amount, int)}
    if note := forecast_note(known, lettered(edition.as_of), theme):
        yield note
    if any(one.footnote for one in sums):
        yield theme.word(FOOTNOTE.ja)
    if any(
        needs_rounding_note(_parts(edition.costs, s.year, s.role), s.total, theme) for s in sums
    ):
        yield theme.rounding


def _parts(costs: Iterable[Cost], year: int, role: Role) -> list[int]:
    of_it = (c for c in costs if c.year == year and c.role is role and c.element)
    return [c.amount for c in of_it if isinstance(c.amount, int)]
