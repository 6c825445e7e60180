"""The grid of a table: spans resolved, odd tables mended."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shirube.report.folio import Cell, Table
from shirube.report.grid import Grid, grid
from tests.report.folios import AMOUNTS, AMOUNTS_READ

cells = st.builds(Cell, st.text(max_size=3), columns=st.integers(0, 4), rows=st.integers(0, 4))
parts = st.lists(st.lists(cells, max_size=4).map(tuple), max_size=4).map(tuple)
tables = st.builds(
    Table, st.just(""), st.lists(st.integers(0, 5), max_size=4).map(tuple), parts, parts
)


def _read(placed: Grid) -> list[list[str]]:
    lines = (*placed.head, *placed.body)
    return [[cell.cell.text for cell in line for _ in cell.reach] for line in lines]


def test_spans() -> None:
    assert _read(grid(AMOUNTS)) == AMOUNTS_READ


@pytest.mark.parametrize(
    ("rows", "read"),
    [
        pytest.param([], [], id="no rows"),
        pytest.param([[]], [["", ""]], id="a row without cells"),
        pytest.param([[Cell("一")]], [["一", ""]], id="a cell missing"),
        pytest.param([[Cell("一", columns=9)]], [["一"] * 9], id="wider than the widths"),
        pytest.param(
            [[Cell("上", rows=9), Cell("右")], [Cell("下")]],
            [["上", "右"], ["上", "下"]],
            id="longer than the table",
        ),
        pytest.param(
            [[Cell("一"), Cell("柱", rows=2), Cell("三")], [Cell("広い", columns=2), Cell("四")]],
            [["一", "柱", "三"], ["広い", "柱", "四"]],
            id="a wide cell meets one from above",
        ),
        pytest.param([[Cell("一", columns=0, rows=-1)]], [["一", ""]], id="spans of nothing"),
    ],
)
def test_odd_tables(rows: list[list[Cell]], read: list[list[str]]) -> None:
    table = Table("", (1, 1), (), tuple(map(tuple, rows)))
    assert [line[: len(read[0])] for line in _read(grid(table))] == read


@given(tables)
def test_each_cell_stands_once_and_no_place_is_free(table: Table) -> None:
    placed = grid(table)
    width = len(placed.shares)
    for rows, lines in ((table.head, placed.head), (table.body, placed.body)):
        for at, (row, line) in enumerate(zip(rows, lines, strict=True)):
            assert [column for cell in line for column in cell.reach] == list(range(width))
            own = [cell.cell for cell in line if cell.row == at]
            assert own[: len(row)] == list(row)
    assert sum(placed.shares) == pytest.approx(1 if width else 0)
    assert all(share > 0 for share in placed.shares)


@pytest.mark.parametrize(
    ("widths", "shares"),
    [
        ((1, 3), [0.25, 0.75]),
        ((0, 0), [0.5, 0.5]),
        ((-1, 1), [1 / 9, 8 / 9]),
        ((2,), [0.5, 0.5]),
    ],
)
def test_shares(widths: tuple[float, ...], shares: list[float]) -> None:
    table = Table("", widths, (), ((Cell(""), Cell("")),))
    assert list(grid(table).shares) == pytest.approx(shares)
