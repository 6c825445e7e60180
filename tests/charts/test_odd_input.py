"""Empty, single, equal, negative, huge, unknown, many, long: drawn, or refused in a sentence."""

import re
from collections.abc import Callable
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as some

from shirube.charts import (
    PHONE,
    Bars,
    Caption,
    Chart,
    Dumbbell,
    Lines,
    Panels,
    Part,
    People,
    Pyramid,
    Rank,
    Ranked,
    RowChart,
    Scatter,
    Series,
    Shares,
    Spark,
    Spot,
    Step,
    Value,
    drawing,
    indexed,
    less,
)
from shirube.terms import Refusal
from tests.charts.marks import marks, outside, overlapping, size, texts

_LONG = (
    "子育て世代が安心して暮らし、働き、学び続けられる地域づくりのための総合的な支援の整備（再掲）"
)
_NAN, _INFINITE = float("nan"), float("inf")


def _lines(values: tuple[Value, ...], name: str = "甲") -> Chart:
    years = tuple(range(2020, 2020 + len(values)))
    return Lines(Caption("題", "人"), (Series(name, years, values),))


def _bars(values: tuple[Value, ...], name: str = "甲") -> Chart:
    years = tuple(range(2020, 2020 + len(values)))
    parts = (Series(name, years, values), Series(f"{name}の残り", years, values))
    return Bars(Caption("題", "人"), parts, net=True)


def _stacks(values: tuple[Value, ...], name: str = "甲") -> Chart:
    years = tuple(range(2020, 2020 + len(values)))
    parts = (Series(name, years, values), Series(f"{name}の残り", years, values))
    return Bars(Caption("題", "人"), parts, Series(name, years, values))


def _spark(values: tuple[Value, ...], name: str = "甲") -> Chart:
    years = tuple(range(2020, 2020 + len(values)))
    return Spark(Caption(name, "人"), Series(name, years, values))


def _panels(values: tuple[Value, ...], name: str = "甲") -> Chart:
    years = tuple(range(2020, 2020 + len(values)))
    each = Series(name, years, values)
    return Panels(Caption(name, "人"), (each, each, each), shared=False)


def _ranked(values: tuple[Value, ...], name: str = "甲") -> Chart:
    ranks = tuple(Rank(f"{name}{at}", value, values) for at, value in enumerate(values))
    return Ranked(Caption("題", "人"), ranks, level=100)


def _steps(values: tuple[Value, ...], name: str = "甲") -> Chart:
    pairs = zip(values, reversed(values), strict=True)
    return Dumbbell(Caption("題", "人"), tuple(Step(name, one, two) for one, two in pairs))


def _scatter(values: tuple[Value, ...], name: str = "甲") -> Chart:
    pairs = zip(values, values, strict=True)
    spots = tuple(Spot(name, one, two) for one, two in pairs)
    return Scatter(Caption("題", "人"), name, name, spots, joined=True, balance=True)


def _row(values: tuple[Value, ...], name: str = "甲") -> Chart:
    years = tuple(range(2020, 2020 + len(values)))
    return RowChart(Caption(name, "人"), years, values, values, values, values, *values[:1])


_KINDS = (_lines, _bars, _stacks, _spark, _panels, _ranked, _steps, _scatter, _row)
Kind = Callable[[tuple[Value, ...], str], Chart]


def _whole(chart: Chart, width: int | None = None) -> str:
    """The picture, when everything in it is where it may be."""
    made = drawing(chart, width=width)
    assert overlapping(texts(made.svg)) == []
    assert outside(texts(made.svg), *size(made.svg)) == []
    assert outside(marks(made.svg), *size(made.svg)) == []
    return made.svg


@pytest.mark.parametrize("kind", _KINDS)
@pytest.mark.parametrize("values", [(), (None, None), (_NAN,), (_INFINITE, -_INFINITE)])
def test_nothing_to_draw_is_refused(kind: Kind, values: tuple[Value, ...]) -> None:
    with pytest.raises(Refusal) as refused:
        drawing(kind(values, "甲"))
    assert refused.value.sentence.ja.endswith("ください。")


@pytest.mark.parametrize("kind", _KINDS)
@pytest.mark.parametrize(
    "values",
    [
        (5,),
        (0,),
        (-3,),
        (7, 7, 7),
        (0, 0, 0),
        (-2, -1, -5),
        (1e17, 3e17),
        (1e-9, 2e-9),
        (1e15, 1e15 + 1),
        (Decimal("0.10"), None, Decimal("-0.05"), _NAN),
        (None, 3, None),
        tuple(range(120)),
    ],
)
def test_odd_values_are_drawn(kind: Kind, values: tuple[Value, ...]) -> None:
    assert marks(_whole(kind(values, "甲")))


@pytest.mark.parametrize("kind", _KINDS)
@pytest.mark.parametrize("values", [(1e19,), (1, -(10**400))])
def test_what_no_scale_holds_is_refused(kind: Kind, values: tuple[Value, ...]) -> None:
    with pytest.raises(Refusal, match="大きすぎます"):
        drawing(kind(values, "甲"))


@pytest.mark.parametrize("kind", _KINDS)
@pytest.mark.parametrize("width", [None, PHONE])
@pytest.mark.parametrize(
    "name", [_LONG, _LONG * 4, "x" * 200, "", " ", "<&>\"'\x00\x0b\ud800\ufffe"]
)
def test_any_name_stands_in_its_place(kind: Kind, width: int | None, name: str) -> None:
    if width and kind in (_spark, _row):
        width = 120
    _whole(kind((3, 8, 5), name), width)


def _pyramid(values: tuple[Value, ...], name: str = "甲") -> Chart:
    ages = tuple(f"{name}{at}" for at in range(len(values)))
    now, before = People(name, values, values), People(f"{name}の前", values, values)
    return Pyramid(Caption(name, name), ages, now, before)


def _shares(values: tuple[Value, ...], name: str = "甲") -> Chart:
    return Shares(Caption(name, name), tuple(Part(name, value) for value in values))


@pytest.mark.parametrize("kind", [_pyramid, _shares])
@pytest.mark.parametrize("values", [(3, 8, None, 5), (0, 1), tuple(range(40))])
@pytest.mark.parametrize("width", [None, PHONE])
@pytest.mark.parametrize("name", [_LONG, "x" * 200, "", "<&>\"'\x00\ud800"])
def test_any_name_stands_in_its_place_among_people_and_parts(
    kind: Kind, values: tuple[Value, ...], width: int | None, name: str
) -> None:
    assert marks(_whole(kind(values, name), width))


@pytest.mark.parametrize("unit", ["x" * 100, _LONG])
@pytest.mark.parametrize("width", [None, PHONE])
def test_a_long_unit_stays_in_the_picture(unit: str, width: int | None) -> None:
    series = Series("甲", (2020, 2025), (1, 200_000))
    caption = Caption("題", unit)
    _whole(Lines(caption, (series,)), width)
    _whole(Bars(caption, (series,)), width)
    _whole(Ranked(caption, (Rank("甲", 1),)), width)
    _whole(Scatter(caption, "横", "縦", (Spot("甲", 1, 2),)), width)


@pytest.mark.parametrize("width", [None, PHONE])
def test_forty_lines_all_have_their_names_and_differ(width: int | None) -> None:
    years = (2020, 2025, 2030)
    series = tuple(Series(f"第{at}地区", years, (at, 40, at * at)) for at in range(40))
    svg = _whole(Lines(Caption("題", "人"), series), width)
    named = {each.text for each in texts(svg)}
    assert {each.name for each in series} <= named
    lines = (piece for piece in svg.split("<path ") if "mark" in piece and "linejoin" in piece)
    looks = {re.sub('d="[^"]*"', "", line) for line in lines}
    assert len(looks) == 40


def test_a_pyramid_of_single_years_and_a_young_one() -> None:
    ages = tuple(f"{age}歳" for age in range(101))
    many = tuple(1000 - 9 * age for age in range(101))
    _whole(Pyramid(Caption("題", "人"), ages, People("今", many, many), People("昔", many, many)))
    one = People("今", (None,), (4,))
    assert len(marks(_whole(Pyramid(Caption("題", "人"), ("0〜",), one), PHONE))) == 1


@pytest.mark.parametrize(
    ("chart", "said"),
    [
        (Pyramid(Caption("題"), ("0〜4",), People("今", (1, 2), (1,))), "同じ数"),
        (Pyramid(Caption("題"), ("0〜4",), People("今", (-1,), (1,))), "負の人数"),
        (Shares(Caption("題"), (Part("甲", -1), Part("乙", 2))), "負の値"),
        (Shares(Caption("題"), (Part("甲", 0),)), "合計が0"),
        (RowChart(Caption("題"), (2022,), (1, 2)), "同じ数"),
        (Lines(Caption("題"), (Series("甲", (2020, "計"), (1, 2)),)), "混ざって"),
    ],
)
def test_what_cannot_be_drawn_so_is_refused(chart: Chart, said: str) -> None:
    with pytest.raises(Refusal, match=said):
        drawing(chart)


@pytest.mark.parametrize("width", [20, 89, 2001])
def test_a_width_that_shows_nothing_is_refused(width: int) -> None:
    with pytest.raises(Refusal, match="図の幅"):
        drawing(_lines((1, 2)), width=width)


def test_an_index_needs_a_base_and_a_difference_both_values() -> None:
    series = Series("甲", (2020, 2025, 2030), (50, 60, None))
    assert indexed(series, 2020).values == (100, 120, None)
    base = Series("乙", (2020, 2030), (20, 5))
    assert less(series, base).values == (30, None, None)
    with pytest.raises(Refusal, match="指数にできません"):
        indexed(series, 2030)
    with pytest.raises(Refusal, match="同じ数"):
        Series("甲", (2020,), (1, 2))


@given(
    kind=some.sampled_from(_KINDS),
    values=some.lists(
        some.none()
        | some.just(_NAN)
        | some.floats(-1e17, 1e17)
        | some.integers(-(10**6), 10**6)
        | some.decimals(-1000, 1000, places=2),
        min_size=1,
        max_size=12,
    ),
    name=some.text(max_size=60),
    width=some.integers(240, 1200),
)
def test_whatever_is_given_is_drawn_or_refused(
    kind: Kind, values: list[Value], name: str, width: int
) -> None:
    try:
        svg = _whole(kind(tuple(values), name), width)
    except Refusal:
        return
    assert marks(svg)
