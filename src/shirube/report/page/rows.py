"""Rows and cells of a table of a page."""

from collections.abc import Iterable

from shirube.report.folio import Align
from shirube.report.grid import Line, Placed
from shirube.report.outline import Entry
from shirube.report.page.heads import Heads, is_said
from shirube.report.page.markup import link, markup
from shirube.report.page.pictures import drawing

_SIDES = {Align.START: "", Align.CENTER: "center", Align.END: "end"}
_SHORT = 8
"""A text of the body of so many letters or fewer stands in one line, as 1-1 or 当初計画."""


def head_row(line: Line, row: int, heads: Heads) -> str:
    """Return a row of heads of columns."""
    return _row(_head(placed, heads) for placed in line if placed.row == row)


def body_row(line: Line, row: int, heads: Heads, door: Entry | None) -> str:
    """Return a row of the body; one of its cells links to the heading ``door``."""
    own = [placed for placed in line if placed.row == row]
    way = _linking(own) if door else None
    return _row(_cell(placed, heads, door if placed is way else None) for placed in own)


def _row(cells: Iterable[str]) -> str:
    return f"<tr>{''.join(cells)}</tr>\n"


def _linking(own: list[Placed]) -> Placed | None:
    """Return the cell that names the row: its longest single head, else its longest text."""
    single = [placed for placed in own if is_said(placed) and placed.rows == 1] or own
    named = [placed for placed in single if placed.cell.head]
    return max(named or single, key=lambda placed: len(placed.cell.text), default=None)


def _head(placed: Placed, heads: Heads) -> str:
    if not is_said(placed):
        return f"<td{_manner(placed)}>{_content(placed, heads)}</td>"
    named = "" if heads.plain else f' id="{heads.over(placed)}"{_under(heads.of_head(placed))}'
    return f'<th scope="col"{named}{_manner(placed)}>{_content(placed, heads)}</th>'


def _cell(placed: Placed, heads: Heads, door: Entry | None) -> str:
    content = _content(placed, heads)
    if door:
        content = link(door, content)
    under = "" if heads.plain else _under(heads.of_cell(placed))
    manner = _manner(placed, "short" if _is_short(placed) else "")
    if placed.cell.head and is_said(placed):
        named = "" if heads.plain else f' id="{heads.beside(placed)}"'
        return f'<th scope="row"{named}{under}{manner}>{content}</th>'
    return f"<td{under}{manner}>{content}</td>"


def _under(names: list[str]) -> str:
    return f' headers="{" ".join(names)}"' if names else ""


def _is_short(placed: Placed) -> bool:
    return all(len(line) <= _SHORT for line in placed.cell.text.split("\n"))


def _manner(placed: Placed, kind: str = "") -> str:
    rows = f' rowspan="{placed.rows}"' if placed.rows > 1 else ""
    columns = f' colspan="{placed.columns}"' if placed.columns > 1 else ""
    kinds = " ".join(filter(None, (_SIDES[placed.cell.align], kind)))
    named = f' class="{kinds}"' if kinds else ""
    return f"{rows}{columns}{named}"


def _content(placed: Placed, heads: Heads) -> str:
    cell = placed.cell
    text = markup(cell.text)
    shown = f"<strong>{text}</strong>" if cell.strong and text else text
    if not cell.picture:
        return shown
    return shown + drawing(cell.picture, f"{heads.name}p{placed.row}-{placed.column}")
