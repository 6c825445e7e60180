"""Indicators of no element, and changes of no indicator: printed, never left out in silence."""

from collections.abc import Iterator

from shirube.plan import Change
from shirube.report.folio import Align, Block, Cell, Row, Table
from shirube.report.progress.lettering import lettered
from shirube.report.progress.reasons import NO_REASON, subject_text, turn_text
from shirube.report.progress.sections import Matter, indicator_tables
from shirube.report.progress.values import part_label
from shirube.report.theme import Theme


def leftover_blocks(matter: Matter) -> Iterator[Block]:
    """Yield what the tree does not hold."""
    tree = matter.tree
    rows = [
        r for home, of_it in tree.indicators.items() if home not in tree.elements for r in of_it
    ]
    yield from indicator_tables(rows, matter)
    changes = [c for id, of_it in matter.changes.items() if id not in tree.homes for c in of_it]
    if changes:
        heads = ("対象", "変更前 → 変更後", "理由")
        yield Table(
            matter.theme.word("変更一覧"),
            (0.2, 0.35, 0.45),
            (tuple(Cell(matter.theme.word(head), Align.CENTER, head=True) for head in heads),),
            tuple(_row(change, matter.theme) for change in changes),
        )


def _row(change: Change, theme: Theme) -> Row:
    turn = f"{part_label(change.part)}{turn_text(change.before, change.after)}"
    return (
        Cell(subject_text(change.subject, theme), head=True),
        Cell(turn),
        Cell(lettered(change.reason) or NO_REASON),
    )
