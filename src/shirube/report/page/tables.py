"""Tables of a page: caption, heads, spans, and links to the parts that rows speak of."""

from collections.abc import Sequence

from shirube.report.folio import Table
from shirube.report.grid import grid
from shirube.report.outline import Entry
from shirube.report.page.heads import Heads
from shirube.report.page.markup import markup, said
from shirube.report.page.rows import body_row, head_row


def table(block: Table, name: str, doors: Sequence[Entry | None] = ()) -> str:
    """Return a table with its notes; ``doors`` are the headings that its rows link to."""
    placed = grid(block)
    notes = "".join(said("p", "note", note) for note in block.notes)
    if not placed.head and not placed.body:
        return said("p", "caption", block.caption) + notes
    heads = Heads(placed, name)
    ways = [*doors, *[None] * (len(placed.body) - len(doors))]
    above = [head_row(line, row, heads) for row, line in enumerate(placed.head)]
    below = [body_row(line, row, heads, ways[row]) for row, line in enumerate(placed.body)]
    labelled = f'aria-labelledby="{name}"' if block.caption.strip() else 'aria-label="表"'
    return (
        f'<div class="table" role="group" tabindex="0" {labelled}>\n'
        f'<table style="--columns: {len(placed.shares)}">\n{_caption(block, name)}'
        f"{_columns(placed.shares)}{_part('thead', above)}{_part('tbody', below)}"
        f"</table>\n</div>\n{notes}"
    )


def _caption(block: Table, name: str) -> str:
    unit = f'<span class="unit">{markup(block.unit)}</span>' if block.unit else ""
    if not block.caption.strip() and not unit:
        return ""
    return f'<caption><span id="{name}">{markup(block.caption)}</span>{unit}</caption>\n'


def _columns(shares: Sequence[float]) -> str:
    columns = (f'<col style="width: {share:.2%}">' for share in shares)
    return f"<colgroup>{''.join(columns)}</colgroup>\n"


def _part(element: str, rows: Sequence[str]) -> str:
    return f"<{element}>\n{''.join(rows)}</{element}>\n" if rows else ""
