"""The chapters of the main document in their order; one without anything to say is left out."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from shirube.difference import is_report
from shirube.plan import Edition
from shirube.report.folio import Block, Cell, Heading, Items, Table, Text, Turn
from shirube.report.progress.before import before_blocks
from shirube.report.progress.book import Book
from shirube.report.progress.costs import cost_table
from shirube.report.progress.effects import effect_table
from shirube.report.progress.exhibits import exhibit_blocks
from shirube.report.progress.guide import guide_tables
from shirube.report.progress.leftover import leftover_blocks
from shirube.report.progress.lettering import lettered
from shirube.report.progress.listing import measure_listing
from shirube.report.progress.matter import matter
from shirube.report.progress.paragraphs import bare, passage_blocks
from shirube.report.progress.row_picture import key_picture, row_picture
from shirube.report.progress.sections import section
from shirube.report.progress.tally import tally_blocks
from shirube.report.progress.whereabouts import Whereabouts, whereabouts
from shirube.report.theme import Theme


def chapters(edition: Edition, before: Edition | None, theme: Theme) -> Iterator[Block]:
    """Yield the chapters, each on a new page under a heading of the first level."""
    book = Book(edition, before, matter(edition, theme), whereabouts(edition), theme)
    for place, (title, write) in enumerate(_ORDER):
        blocks = list(write(book))
        if blocks:
            yield Turn()
            if title:
                yield Heading(1, theme.word(title), f"chapter-{place}")
            yield from blocks


def _guide(book: Book) -> Iterator[Block]:
    yield from guide_tables(book.edition, book.matter.tree, book.theme)
    if any(
        row_picture(row, book.matter.tree.figures.get(row.id, ()))
        for row in book.edition.indicators
    ):
        yield key_picture(book.theme)
    beside = (*book.leads(Whereabouts.MEASURES), *book.notes(Whereabouts.MEASURES))
    if beside:
        yield Heading(2, book.theme.word("凡例"))
    texts = (bare(block.text) for block in beside if isinstance(block, Text))
    yield from ([Items(tuple(texts))] if beside else [])


def _front(book: Book) -> Iterator[Block]:
    for passage in book.loose.get(Whereabouts.FRONT, ()):
        yield from passage_blocks(passage, 2, book.theme)


def _listing(book: Book) -> Iterator[Block]:
    listing = measure_listing(book.edition, book.matter.tree, book.theme)
    if listing is not None:
        yield from tally_blocks(book.edition, book.theme)
        yield listing
    yield from before_blocks(book.before, book.edition, book.theme)


def _measures(book: Book) -> Iterator[Block]:
    """Yield the tree, a chapter for each run of one kind of tree."""
    name = "施策ごとの推進状況" if is_report(book.edition) else "施策ごとの計画"
    for place, (tier, roots) in enumerate(book.matter.tree.roots()):
        if place:
            yield Turn()
        yield Heading(1, book.theme.word(tier or name), f"tree-{place}")
        for root in roots:
            yield from section(root, 2, book.matter)


def _costs(book: Book) -> Iterator[Block]:
    edition, theme = book.edition, book.theme
    tables = [cost_table(edition, book.matter.tree, theme)] if edition.costs else []
    yield from _about(Whereabouts.COSTS, tables, book)


def _effects(book: Book) -> Iterator[Block]:
    tables = [effect_table(book.edition, book.theme)] if book.edition.effects else []
    yield from _about(Whereabouts.EFFECTS, tables, book)


def _exhibits(book: Book) -> Iterator[Block]:
    loose = (e for e in book.edition.exhibits if e.element not in book.matter.tree.elements)
    blocks = [block for exhibit in loose for block in exhibit_blocks(exhibit, book.theme)]
    yield from _about(Whereabouts.EXHIBITS, blocks, book)


def _about(part: Whereabouts, blocks: Sequence[Block], book: Book) -> Iterator[Block]:
    """Yield the blocks of a part between the texts that open it and those beside it."""
    yield from book.leads(part)
    yield from blocks
    yield from book.notes(part, (block for block in blocks if isinstance(block, Table)))


def _events(book: Book) -> Iterator[Block]:
    events = book.edition.events
    if events:
        heads = tuple(Cell(book.theme.word(word), head=True) for word in ("予定", "時期", "内容"))
        rows = tuple(
            (Cell(lettered(e.schedule)), Cell(lettered(e.when)), Cell(lettered(e.what)))
            for e in events
        )
        yield Table(book.theme.word("日程"), (0.28, 0.24, 0.48), (heads,), rows)


def _leftover(book: Book) -> Iterator[Block]:
    yield from leftover_blocks(book.matter)


_ORDER: tuple[tuple[str, Callable[[Book], Iterable[Block]]], ...] = (
    ("計画の位置づけ", _front),
    ("各ページの見方", _guide),
    ("施策一覧", _listing),
    ("", _measures),
    ("事業費", _costs),
    ("効果額", _effects),
    ("その他の表", _exhibits),
    ("日程", _events),
    ("体系に位置づけのないもの", _leftover),
)
