"""What the predecessor has and this Edition no longer, and the other way round."""

from collections.abc import Iterator, Sequence

from shirube.difference import Thing, difference
from shirube.plan import Edition, Element
from shirube.report.folio import Align, Block, Cell, Heading, Row, Table, Text
from shirube.report.progress.lettering import lettered
from shirube.report.theme import Theme


def before_blocks(before: Edition | None, edition: Edition, theme: Theme) -> Iterator[Block]:
    """Yield a table of what came and what went since the predecessor; nothing if nothing did."""
    if before is None:
        return
    found = difference(before, edition)
    rows = (*_rows("なくなったもの", found.removed), *_rows("加わったもの", found.added))
    if not rows:
        return
    yield Heading(2, theme.word("前の版との違い"))
    stage = lettered(f"{before.plan.name} {before.stage} {before.date}".strip())
    yield Text(f"{theme.word('前の版')}：{stage}")
    heads = ("違い", "種類", "番号", "名称")
    yield Table(
        theme.word("体系と指標の違い"),
        (0.18, 0.18, 0.14, 0.5),
        (tuple(Cell(theme.word(head), Align.CENTER, head=True) for head in heads),),
        rows,
    )


def _rows(what: str, things: Sequence[Thing]) -> tuple[Row, ...]:
    return tuple(
        (
            Cell(what, head=True),
            Cell(thing.tier if isinstance(thing, Element) else thing.category.value),
            Cell(lettered(thing.number), Align.CENTER),
            Cell(lettered(thing.name)),
        )
        for thing in things
    )
