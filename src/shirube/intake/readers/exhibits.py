"""Readers of other tables: figures by year, lists, and programmes in words."""

import re
from collections.abc import Sequence

from shirube.intake.blocks import Block
from shirube.intake.draft import Draft
from shirube.intake.exhibits import row_values
from shirube.intake.paper import Line
from shirube.intake.readers.headings import is_heading
from shirube.intake.tokens import printed, tokens
from shirube.plan import Datum, Exhibit, ExhibitKind, PassageKind
from shirube.terms import Wording, fiscal_year_name, fold

_TITLE = re.compile(r"[■◆]\s*(?P<title>.+)")


def yearly_exhibits(block: Block, draft: Draft) -> None:
    """Read tables with a column a year whose titles (■) stand behind them.

    A new table begins behind the column titles that the layout lists as ``heads``.
    """
    span = sorted(draft.years)
    tables: list[list[Datum]] = []
    titles: list[str] = []
    fresh = True
    for line in block.lines:
        text = fold(line.raw)
        title = _TITLE.fullmatch(text)
        data = [] if title else _data(line, span, draft)
        if title:
            titles.append(title["title"])
            draft.book.field([line.number], "表題")
        elif data:
            tables += [[]] if fresh else []
            tables[-1] += data
            fresh = False
            draft.book.field([line.number], "統計表")
        elif is_heading(draft, block, text):
            fresh = fresh or text == fold(block.form.first_head)
            draft.book.furniture([line.number], "表の見出し")
        else:
            draft.passage("", PassageKind.LEAD, "", text, [line])
    for place, data in enumerate(tables):
        words = titles[place] if place < len(titles) else ""
        enter(draft, ExhibitKind[block.form.kind], words, data)


def _data(line: Line, span: Sequence[int], draft: Draft) -> list[Datum]:
    label, parts = row_values(line, len(span))
    place = draft.source([line.number])
    return [
        Datum(label, fiscal_year_name(when), part.answer, place, part.notes)
        for when, part in zip(span, parts, strict=False)
    ]


def enter(draft: Draft, kind: ExhibitKind, title: str, data: Sequence[Datum]) -> None:
    """Put a table into the draft; one without cells is nothing."""
    if not data:
        return
    first, last = data[0].source, data[-1].source
    identity = draft.fresh_id(f"table-{len(draft.exhibits) + 1}")
    draft.exhibits.append(Exhibit(identity, "", kind, title, tuple(data), first.joined(last)))


def items(block: Block, draft: Draft) -> None:
    """Read a list in words: a heading of the layout's sign, and what stands under it."""
    data: list[Datum] = []
    row = ""
    for line in block.lines:
        text = fold(line.raw)
        if text[:1] in "〇○◯":
            row = text[1:]
            draft.book.field([line.number], "一覧")
        elif is_heading(draft, block, text) and not text.startswith("・"):
            draft.book.furniture([line.number], "見出し")
        else:
            data.append(Datum(row, "", Wording(text), draft.source([line.number])))
            draft.book.field([line.number], "一覧")
    title = fold(printed(tokens(block.heading)))
    enter(draft, ExhibitKind.LISTING, title, data)


def programme(block: Block, draft: Draft) -> None:
    """Read a table of words: what is done, what was done this year, what comes next.

    A cell is a run of lines without a blank line between. The first cell of a row is set in
    the narrow column; the second is this year's, the others next year's.
    """
    columns = [str(word) for word in block.form.titles]
    cells = _cells(block.lines)
    narrow = _narrow(cells)
    data: list[Datum] = []
    row, place = "", 0
    for cell in cells:
        text = fold(printed(tokens(cell)))
        lines = [line.number for line in cell]
        if len(cell) == 1 and is_heading(draft, block, text):
            draft.book.furniture(lines, "見出し")
            continue
        if _width(cell) <= narrow and (place != 1 or not row):
            row, place = text, 0
        else:
            place = min(place + 1, len(columns) - 1)
        data.append(Datum(row, columns[place], Wording(text), draft.source(lines)))
        draft.book.field(lines, "取組み表")
    title = fold(printed(tokens(block.heading)))
    enter(draft, ExhibitKind.PROGRAMME, title, data)


def _cells(lines: Sequence[Line]) -> list[list[Line]]:
    found: list[list[Line]] = []
    for line in lines:
        if found and line.gap == 0 and line.page == found[-1][-1].page:
            found[-1].append(line)
        else:
            found.append([line])
    return found


def _width(cell: Sequence[Line]) -> float:
    return max(sum(0.5 if sign.isascii() else 1.0 for sign in line.text) for line in cell)


def _narrow(cells: Sequence[Sequence[Line]]) -> float:
    """Return the width that tells the first column: two thirds of the widest cell."""
    return max((_width(cell) for cell in cells), default=0.0) * 0.7
