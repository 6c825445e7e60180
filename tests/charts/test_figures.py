from decimal import Decimal

import pytest

from shirube.charts.figures import Value, axis, measured, number, year_lines, year_text
from shirube.charts.scale import scale, ticks


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (874000, "874,000"),
        (Decimal("1234.50"), "1,234.50"),
        (-1200, "−1,200"),
        (12345.678, "12,346"),
        (45.678, "45.7"),
        (0.12345, "0.123"),
        (-0.0001, "0"),
        (Decimal("-0.0"), "0.0"),
        (None, "…"),
        (float("nan"), "…"),
        (2.5e17, "2.5e+17"),
    ],
)
def test_numbers_as_documents_print_them(value: Value, said: str) -> None:
    assert number(value) == said


@pytest.mark.parametrize(
    ("unit", "said"),
    [("人", "1,200人"), ("%", "1,200%"), ("km", "1,200 km"), ("2020年＝100", "1,200")],
)
def test_a_unit_in_letters_stands_apart(unit: str, said: str) -> None:
    assert measured(1200, unit) == said


@pytest.mark.parametrize(
    ("marks", "unit", "said", "labels"),
    [
        ((0.0, 200000.0, 400000.0), "人", "万人", ["0", "20", "40"]),
        ((0.0, 25000.0, 100000.0), "人", "万人", ["0", "2.5", "10.0"]),
        ((0.0, 5000.0, 10000.0), "人", "人", ["0", "5,000", "10,000"]),
        ((0.0, 2e9), "円", "億円", ["0", "20"]),
        ((0.0, 500000.0), "千円", "千円", ["0", "500,000"]),
        ((-0.5, 0.0, 0.5), "%", "%", ["−0.5", "0", "0.5"]),
    ],
)  # fmt: skip
def test_an_axis_says_its_numbers_in_units_that_fit(
    marks: tuple[float, ...], unit: str, said: str, labels: list[str]
) -> None:
    made = axis(marks, unit, "ja")
    assert made.unit == said
    assert [made.said(mark) for mark in marks] == labels


def test_an_english_axis_keeps_plain_numbers() -> None:
    made = axis((0.0, 200000.0), "people", "en")
    assert (made.unit, made.said(200000.0)) == ("people", "200,000")


@pytest.mark.parametrize(
    ("year", "fiscal", "lines", "text"),
    [
        (2020, False, ("令和2年", "2020"), "令和2年（2020年）"),
        (2019, True, ("令和元年度", "2019"), "令和元年度（2019年度）"),
        (1985, False, ("昭和60年", "1985"), "昭和60年（1985年）"),
    ],
)
def test_years_in_wareki(year: int, fiscal: bool, lines: tuple[str, ...], text: str) -> None:
    assert year_lines(year, fiscal, "ja") == lines
    assert year_text(year, fiscal, "ja") == text


@pytest.mark.parametrize(
    ("low", "high", "count", "marks"),
    [
        (0, 97, 5, (0, 20, 40, 60, 80, 100)),
        (13.2, 18.4, 5, (12, 14, 16, 18, 20)),
        (-7.5, 2, 4, (-7.5, -5, -2.5, 0, 2.5)),
        (0, 1, 1, (0, 1)),
    ],
)
def test_ticks_stand_at_round_numbers(
    low: float, high: float, count: int, marks: tuple[float, ...]
) -> None:
    assert ticks(low, high, count) == pytest.approx(marks)


def test_a_scale_holds_its_values_and_nought_where_asked() -> None:
    made = scale([50, 60], 100, 0, zero=True)
    assert (made.low, made.at(0), made.at(made.high)) == (0, 100, 0)
    assert scale([50, 60], 100, 0).low == 50
    assert scale([], 100, 0).at(0.5) == 50
