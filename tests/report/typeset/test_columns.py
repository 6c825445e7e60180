"""Widths of columns: the shares, unless a value would not fit. A kanji is 1 em, a margin 0.4 em."""

import pytest

from shirube.report.folio import Table
from shirube.report.grid import grid
from shirube.report.typeset.columns import columns
from tests.report.typeset.printed import cells


def test_shares_hold_where_values_fit() -> None:
    made = columns(grid(Table("", (1, 3), (), (cells("一", "二"),))), 400)

    assert made.size == 9
    assert made.widths == pytest.approx((100, 300))


def test_a_narrow_column_is_widened_at_the_cost_of_the_others() -> None:
    """Six kanji and two margins of 0.4 em at 9 points: 61.2 of 200 points."""
    made = columns(grid(Table("", (1, 9, 9), (), (cells("一二三四五六", "二", "三"),))), 200)

    assert made.size == 9
    assert made.widths == pytest.approx((61.2, 69.4, 69.4))


def test_type_gets_smaller_before_short_values_are_broken() -> None:
    """Ten columns of 4.8 em: 432 points at 9, 408 at 8.5, 384 at 8."""
    row = cells(*["一二三四"] * 10)
    table = grid(Table("", (1,) * 10, (), (row,)))

    assert columns(table, 432.1).size == 9
    assert columns(table, 400).size == 8


def test_type_is_never_smaller_than_five_points() -> None:
    made = columns(grid(Table("", (1,) * 40, (), (cells(*["1,234,567"] * 40),))), 480)

    assert made.size == 5
    assert sum(made.widths) == pytest.approx(480)
