"""Reader of the table of a measure's projects: number, name, and direction in words."""

from collections.abc import Sequence

from shirube.intake.blocks import Block
from shirube.intake.draft import Draft
from shirube.intake.footnotes import take_footnotes
from shirube.intake.names import name
from shirube.intake.rows import Row, rows
from shirube.intake.tokens import Token, lowered, printed
from shirube.plan import Element, Rank
from shirube.terms import fold, is_japanese


def projects(block: Block, draft: Draft) -> None:
    """Put the projects of the open measure into the tree.

    A name ends with its paragraph; where the page loses paragraph ends, or name and direction
    share a line, the direction is the part that reads as a sentence.
    """
    measure = draft.element(draft.current(*block.form.under))
    if measure is None:
        return
    last = [0]

    def accepts(number: str, _sub: str, _held: Sequence[Token]) -> bool:
        stem, _, tail = number.rpartition("-")
        if stem != measure.number or not tail or int(tail) <= last[0]:
            return False
        last[0] = int(tail)
        return True

    _, found = rows(block.lines, accepts)
    for row in found:
        _enter(draft, measure, row, block)


def _enter(draft: Draft, measure: Element, row: Row, block: Block) -> None:
    form = block.form
    title, rest = name_and_text(lowered(row.tokens), draft.paper.marks_paragraphs)
    numbers = {line.number: line for line in block.lines}
    remark = next((i for i, t in enumerate(rest) if t.starts and t.text.startswith("※")), None)
    remarks = rest[remark:] if remark is not None else ()
    rest = rest[:remark] if remark is not None else rest
    identity = draft.fresh_id(f"{form.id}-{row.number}")
    text = printed(title)
    draft.add(
        Element(
            id=identity,
            parent=measure.id,
            tier=form.tier,
            rank=Rank.PROJECT,
            number=row.number,
            name=name(text, (), draft.footnotes.get(measure.id, {})),
            source=draft.source_of(title, row.lines),
            printed=text,
            description=fold(printed(rest)),
        )
    )
    left = dict.fromkeys(token.line for token in remarks)
    draft.book.field([line for line in row.lines if line not in left], form.tier)
    take_footnotes([numbers[line] for line in left], draft, identity)


def name_and_text(
    pieces: Sequence[Token], paragraphs: bool
) -> tuple[Sequence[Token], Sequence[Token]]:
    """Cut a row into its name and the text behind it.

    The name is the first paragraph. A first line of several pieces whose last reads as prose
    holds both: the name is all but that piece and what follows it.
    """
    cut = _first_paragraph(pieces, paragraphs)
    inline = _prose_within(pieces[:cut])
    return (pieces[:inline], pieces[inline:]) if inline else (pieces[:cut], pieces[cut:])


_NAME = 4
_WIDE = 0.6
"""A line of prose fills more than this share of the widest line of its row."""


def _first_paragraph(pieces: Sequence[Token], paragraphs: bool) -> int:
    """Return where the text column begins: at a wide line, or one that ends a sentence."""
    widths = _line_widths(pieces)
    ends = {piece.line: piece.text for piece in pieces}
    widest = max(widths.values(), default=0)
    starts = [
        place
        for place, piece in enumerate(pieces)
        if place and piece.starts and (pieces[place - 1].closes or not paragraphs)
    ]
    for place in starts:
        line = pieces[place].line
        if widths[line] > _WIDE * widest or ends[line].endswith("。"):
            return place
    return starts[0] if starts else len(pieces)


def _line_widths(pieces: Sequence[Token]) -> dict[int, int]:
    widths: dict[int, int] = {}
    for piece in pieces:
        widths[piece.line] = widths.get(piece.line, 0) + len(piece.text)
    return widths


def _prose_within(pieces: Sequence[Token]) -> int:
    """Return where prose begins on the first line of a row, or 0.

    A blank between two Japanese letters separates cells; one beside a Latin letter or a digit
    may be the typesetter's, and counts only behind words long enough to be a name.
    """
    if not pieces or not pieces[-1].text.endswith("。"):
        return 0
    first = [place for place, piece in enumerate(pieces) if place and not piece.starts]
    inline = first[: next((i for i, place in enumerate(first) if place != i + 1), len(first))]
    sides = [(place, pieces[place - 1].text, pieces[place].text[0]) for place in inline]
    between = [
        place for place, left, right in sides if is_japanese(left[-1]) and is_japanese(right)
    ]
    behind = [place for place, left, _ in sides if is_japanese(left[-1]) and len(left) >= _NAME]
    return next(iter(between or behind), 0)
