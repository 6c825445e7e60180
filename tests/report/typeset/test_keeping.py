"""What is kept together, on pages of 500 points: up to 250. A line of type at 9 points is 13.05."""

import pytest

from shirube.report.folio import Cell, Row, Table
from shirube.report.grid import grid
from shirube.report.typeset.columns import Columns
from shirube.report.typeset.keeping import Keeping, keeping
from tests.report.typeset.printed import cells

_COLUMNS = Columns(9.0, (100.0, 100.0))
_PAIR = cells("一", "二")


def _kept(*body: Row, head: tuple[Row, ...] = ()) -> Keeping:
    return keeping(grid(Table("", (1, 1), head, body)), _COLUMNS, 500)


@pytest.mark.parametrize(("rows", "whole"), [(1, True), (9, True), (20, False)])
def test_a_small_table_is_kept_whole(rows: int, whole: bool) -> None:
    assert _kept(*[_PAIR] * rows).whole is whole


def test_a_row_higher_than_half_a_page_may_part() -> None:
    kept = _kept(_PAIR, cells("一\n" * 30, "二"), _PAIR)

    assert kept.parting == {1}


def test_rows_under_one_cell_are_kept_together_unless_they_are_too_many() -> None:
    few = ((Cell("柱", rows=3), Cell("一")), cells("二"), cells("三"))
    many = ((Cell("柱", rows=30), Cell("一")), *(cells("二") for _ in range(29)))

    assert _kept(*few).parting == set()
    assert _kept(*few, *many).parting == set(range(3, 33))


def test_a_head_higher_than_a_quarter_of_the_page_is_not_repeated() -> None:
    assert _kept(_PAIR, head=(cells("見出し", "値"),)).repeated
    assert not _kept(_PAIR, head=(cells("見\n" * 12, "値"),)).repeated


def test_rows_share_what_a_cell_over_them_lacks() -> None:
    """Seven lines beside three rows of one line each."""
    tall = Cell("\n".join("一二三四五六七"), rows=3)
    kept = _kept((tall, Cell("一")), cells("二"), cells("三"))
    line, room = 1.45 * 9, 2 * 0.4 * 9

    assert kept.added == pytest.approx([(7 * line + room - 3 * (line + room)) / 3] * 3)
