"""A table of indicators: a row each, or a row a role, with its figures by time and reasons."""

from collections.abc import Iterable, Mapping, Sequence

from shirube.plan import Change, Figure, Indicator, Role
from shirube.report.folio import Align, Cell, Row, Table
from shirube.report.progress.figure_cell import baseline_text, figure_cell, standing, told
from shirube.report.progress.naming import row_name, row_number
from shirube.report.progress.reasons import reason_text
from shirube.report.progress.roles import RoleRow, forecast_note
from shirube.report.progress.sheet import Sheet, sheet, widths
from shirube.report.progress.slots import slot_heads, stretches
from shirube.report.progress.style import Style
from shirube.report.progress.tree import Tree, grouped
from shirube.report.progress.values import MISSING, parts_text, period_text
from shirube.report.theme import Theme


def figure_table(
    rows: Sequence[Indicator],
    tree: Tree,
    changes: Mapping[str, tuple[Change, ...]],
    style: Style,
    as_of: str,
    theme: Theme,
) -> Table:
    """Return the table of some indicators of one category."""
    laid = sheet(tuple(rows), tree, changes, style, theme)
    note = forecast_note(laid.forecast, as_of, theme) if laid.with_roles else ""
    return Table(
        "　".join(filter(None, (theme.word(style.title), note))),
        widths(laid),
        (_head(laid, theme),),
        tuple(line for row in laid.rows for line in _lines(row, laid, tree, theme)),
    )


def _head(sheet: Sheet, theme: Theme) -> Row:
    style = sheet.style
    ends = (period_text(slot.period, theme) for slot in sheet.targets)
    words = (
        theme.word(style.number),
        theme.word(style.name),
        *([theme.word(style.baseline)] if sheet.with_baseline else []),
        *([theme.word("区分")] if sheet.with_roles else []),
        *slot_heads(sheet.yearly, theme),
        *(theme.word("目標値") + (f"\n（{end}）" if end else "") for end in ends),
        *([theme.word(style.reason)] if style.reason else []),
    )
    return tuple(Cell(word, Align.CENTER, head=True) for word in words)


def _lines(row: Indicator, sheet: Sheet, tree: Tree, theme: Theme) -> Iterable[Row]:
    """Yield the lines of one indicator; what all of them share stands in the first."""
    figures = sheet.figures[row.id]
    high = max(len(sheet.roles), 1)
    first: list[Cell] = [
        Cell(row_number(row, tree), Align.CENTER, rows=high, head=True),
        Cell(row_name(row, tree, theme), rows=high, head=True, picture=sheet.pictures.get(row.id)),
    ]
    if sheet.with_baseline:
        held = [figure for figure in figures if figure.role is Role.BASELINE]
        first.append(figure_cell(held, baseline_text(held, theme), rows=high))
    last = [
        figure_cell(held, parts_text(held) if held else MISSING, rows=high)
        for held in (standing(figures, Role.TARGET, slot) for slot in sheet.targets)
    ]
    if sheet.style.reason:
        reason = reason_text(row, sheet.changes.get(row.id, ()), figures, theme)
        last.append(Cell(reason, Align.CENTER if reason == "―" else Align.START, rows=high))
    for place in range(high):
        middle = _middle(sheet.roles[place], figures, sheet, theme) if sheet.roles else []
        yield tuple([*(first if not place else []), *middle, *(last if not place else [])])


def _middle(line: RoleRow, figures: Sequence[Figure], sheet: Sheet, theme: Theme) -> Iterable[Cell]:
    """Yield the label of a role and its cells of time."""
    if sheet.with_roles:
        yield Cell(line.label, Align.CENTER, head=True)
    held = grouped((f.period, f) for f in figures if f.role in line.roles)
    for stretch in stretches(held, sheet.yearly):
        every = [figure for _, of_it in stretch.told for figure in of_it]
        yield figure_cell(every, told(stretch, theme), columns=stretch.length)
