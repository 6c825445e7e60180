"""What stands in a cell: lists, numbers, and text that no spreadsheet runs."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shirube.exchange.tables.cell import digits, guarded, is_number, joined, parted, unguarded
from tests.exchange.editions import LINES


@pytest.mark.parametrize(
    "items, cell",
    [
        ((), ""),
        (("累計",), "累計"),
        (("累計", "延べ"), "累計;延べ"),
        (("a;b", "c"), r"a\;b;c"),
        (("a\\", "b"), r"a\\;b"),
        (("区立、私立",), "区立、私立"),
        (("",), "\\"),
        (("", ""), ";"),
        (("", "a"), ";a"),
    ],
)
def test_a_list(items: tuple[str, ...], cell: str) -> None:
    assert joined(items, ";") == cell
    assert parted(cell, ";") == items


@given(st.lists(LINES, max_size=4).map(tuple), st.sampled_from((";", "、")))
def test_any_list(items: tuple[str, ...], sign: str) -> None:
    assert parted(joined(items, sign), sign) == items


@pytest.mark.parametrize(
    "cell, items",
    [("a;b\\", ("a", "b")), ("\\x;b", ("\\x", "b")), ("\\", ("",))],
)
def test_a_list_that_a_person_wrote(cell: str, items: tuple[str, ...]) -> None:
    assert parted(cell, ";") == items


@pytest.mark.parametrize(
    "text, cell",
    [
        ("防災塾", "防災塾"),
        ("-", "-"),
        ("―", "―"),
        ("-3", "-3"),
        ("-44.10", "-44.10"),
        ("=1+1", "'=1+1"),
        ("+81", "'+81"),
        ("-1-1", "'-1-1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("＝1", "'＝1"),
        ("＋1", "'＋1"),
        ("－1", "'－1"),
        ("＠x", "'＠x"),
        (" =1", "' =1"),
        ("'=1", "''=1"),
        ("'quoted'", "'quoted'"),
        ("a=1", "a=1"),
    ],
)
def test_a_formula_does_not_run(text: str, cell: str) -> None:
    assert guarded(text) == cell
    assert unguarded(cell) == text


@given(LINES)
def test_any_text_comes_back_and_does_not_run(text: str) -> None:
    cell = guarded(text)
    assert unguarded(cell) == text
    assert len(cell) < 2 or cell[0] not in "=+-@＝＋－＠" or is_number(cell)


@pytest.mark.parametrize(
    "number, cell",
    [("2500", "2500"), ("44.10", "44.10"), ("-3", "-3"), ("1E+3", "1000"), ("1E-7", "0.0000001")],
)
def test_a_number_is_plain(number: str, cell: str) -> None:
    assert digits(Decimal(number)) == cell


@pytest.mark.parametrize(
    "cell", ["", "1,000", "１", "1e3", "+1", "1.", ".5", "▲3", "3人", " 3", "NaN"]
)
def test_what_is_no_plain_number(cell: str) -> None:
    assert not is_number(cell)
