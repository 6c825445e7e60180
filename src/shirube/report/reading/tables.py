"""Tables as sentences: row by row, each text with the heads of its row and of its columns."""

from collections.abc import Iterable, Iterator

from shirube.report.folio import Table
from shirube.report.grid import Line, Placed, grid
from shirube.report.reading.signs import EMPTY, in_one, joined, lines, sentence, spoken


def table(block: Table) -> Iterator[str]:
    """Yield the lines of a table: what it is, its rows, its notes."""
    placed = grid(block)
    columns = range(len(placed.shares))
    size = f"{len(columns)}列、{len(placed.body)}行" if placed.body else "行はありません"
    opening = ("、".join(["表", *lines(block.caption)]), spoken(block.unit), size)
    yield _sentences(opening)
    if placed.head and not placed.body:
        yield _sentences(["列の見出しは" + "、".join(_over(placed.head, [at]) for at in columns)])
    for row, line in enumerate(placed.body):
        yield _row(placed.head, line, row)
    for note in block.notes:
        yield from lines(note)
    yield "表の終わり。"


def _row(head: tuple[Line, ...], line: Line, row: int) -> str:
    names = [in_one(cell.cell.text) for cell in line if _is_name(cell)]
    name = "、".join(names) or f"{row + 1}行目"
    own = (cell for cell in line if cell.row == row and not _is_name(cell))
    return _sentences([name, *(_said(head, cell) for cell in own)])


def _is_name(placed: Placed) -> bool:
    return placed.cell.head and bool(spoken(placed.cell.text))


def _said(head: tuple[Line, ...], placed: Placed) -> str:
    picture = placed.cell.picture
    shown = [f"図、{in_one(picture.alt)}"] if picture else []
    content = joined([*lines(placed.cell.text), *shown]) or EMPTY
    shared = f"（{placed.rows}行に共通）" if placed.rows > 1 else ""
    over = _over(head, placed.reach)
    return f"{over}{shared}は{content}" if over else f"{shared}{content}"


def _over(head: tuple[Line, ...], columns: Iterable[int]) -> str:
    """Return the heads over some columns, from the top down, each once."""
    wanted = frozenset(columns)
    rows = [[cell for cell in line if wanted & frozenset(cell.reach)] for line in head]
    once = [
        "と".join(
            in_one(cell.cell.text) for cell in row if cell.row == at and spoken(cell.cell.text)
        )
        for at, row in enumerate(rows)
    ]
    return " ".join(filter(None, once))


def _sentences(texts: Iterable[str]) -> str:
    return "".join(sentence(text) for text in texts if text)
