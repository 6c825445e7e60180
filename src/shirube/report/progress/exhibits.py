"""Exhibits as tables: rows and columns as they were read, nothing summed or filled in."""

from collections.abc import Iterator, Sequence

from shirube.plan import Datum, Exhibit, ExhibitKind
from shirube.report.folio import Align, Block, Cell, Items, Manner, Row, Table, Text
from shirube.report.progress.lettering import lettered
from shirube.report.progress.tree import grouped
from shirube.report.progress.values import answer_text
from shirube.report.theme import Theme
from shirube.terms import Quantity

_Line = tuple[str, tuple[Datum, ...]]
_HEAD_WIDTH = 1.5
_REMARKS = ("※", "（※", "*", "＊", "注")


def exhibit_blocks(exhibit: Exhibit, theme: Theme) -> Iterator[Block]:
    """Yield the table of an exhibit, or several where rows have no column in common.

    Lines that stand in no row and no column are a list, remarks among them notes.
    """
    title = lettered(exhibit.title) or theme.word(exhibit.kind.value)
    lines = _lines(exhibit.data)
    whole = exhibit.kind is ExhibitKind.PROGRAMME
    headed = [line for line in lines if not _is_alone(line)]
    parts = ([headed] if whole else _parts(headed)) if headed else []
    for place, part in enumerate(parts):
        yield _table(title if len(parts) < 2 else f"{title}（{place + 1}）", part)
    alone = tuple(_cell(data).text for row, data in lines if _is_alone((row, data)))
    if alone and not parts:
        yield Text(title, Manner.LEAD)
    if listed := tuple(said for said in alone if not said.startswith(_REMARKS)):
        yield Items(listed)
    remarks = (said for said in alone if said.startswith(_REMARKS))
    for said in (*remarks, *map(lettered, exhibit.notes)):
        yield Text(said, Manner.NOTE)


def _is_alone(line: _Line) -> bool:
    return not (line[0] or line[1][0].column)


def _lines(data: Sequence[Datum]) -> list[_Line]:
    """Return the cells by row; a cell without a row or a column is a row of its own."""
    lines: list[_Line] = []
    for datum in data:
        alone = not (datum.row or datum.column)
        if lines and not alone and lines[-1][0] == datum.row and _joins(lines[-1], datum):
            lines[-1] = (datum.row, (*lines[-1][1], datum))
        else:
            lines.append((datum.row, (datum,)))
    return lines


def _joins(line: _Line, datum: Datum) -> bool:
    """Tell whether a cell goes on with a row: a line of texts without columns never grows."""
    return bool(datum.column) and bool(line[1][-1].column)


def _parts(lines: Sequence[_Line]) -> list[list[_Line]]:
    parts: list[list[_Line]] = []
    known: set[str] = set()
    for line in lines:
        columns = {datum.column for datum in line[1]}
        if parts and not known.isdisjoint(columns):
            parts[-1].append(line)
            known |= columns
        else:
            parts.append([line])
            known = columns
    return parts


def _table(caption: str, lines: Sequence[_Line]) -> Table:
    longest = sorted(lines, key=lambda line: -len(line[1]))
    columns = tuple(dict.fromkeys(datum.column for _, data in longest for datum in data))
    headed = any(_needed(line) for line in lines)
    shares = (*([_HEAD_WIDTH] if headed else []), *([1.0] * len(columns)))
    heads = (*([""] if headed else []), *map(lettered, columns))
    return Table(
        caption,
        tuple(share / sum(shares) for share in shares),
        (tuple(Cell(head, Align.CENTER, head=True) for head in heads),) if any(columns) else (),
        tuple(_row(line, columns, headed) for line in lines),
    )


def _needed(line: _Line) -> bool:
    """Tell whether a row needs its head: not where a cell of it says the same."""
    return bool(line[0]) and all(
        answer_text(datum.answer) != lettered(line[0]) for datum in line[1]
    )


def _row(line: _Line, columns: Sequence[str], headed: bool) -> Row:
    held = grouped((datum.column, datum) for datum in line[1])
    head = [Cell(lettered(line[0]) if _needed(line) else "", head=True)] if headed else []
    return (*head, *(_cell(held.get(column, ())) for column in columns))


def _cell(data: Sequence[Datum]) -> Cell:
    text = "\n".join(
        "".join((answer_text(datum.answer), *(f"（{lettered(note)}）" for note in datum.notes)))
        for datum in data
    )
    plain = bool(data) and all(isinstance(d.answer, Quantity) for d in data)
    return Cell(text, Align.END if plain else Align.START)
