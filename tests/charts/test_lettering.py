import pytest

from shirube.charts.lettering import breadth, clean, wrapped


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("人口\n  の見通し", "人口 の見通し"),
        ("甲\x00\x08乙", "甲乙"),
        ("甲\ud800\uffff乙", "甲乙"),
        ("単位：人　出典：甲", "単位：人　出典：甲"),
        ("  ", ""),
    ],
)
def test_what_xml_cannot_hold_is_dropped(text: str, said: str) -> None:
    assert clean(text) == said


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("潮見市", ("潮見市",)),
        ("地域の力で支え合う、安心のまち", ("地域の力で支", "え合う、安心", "のまち")),
        ("安心して暮らす、まち", ("安心して暮ら", "す、まち")),
        ("令和二年から（2020年）", ("令和二年から", "（2020年）")),
        ("", ("",)),
    ],
)
def test_lines_break_where_japanese_may(text: str, lines: tuple[str, ...]) -> None:
    assert wrapped(text, 10, 64) == lines


def test_what_is_too_long_ends_in_an_ellipsis() -> None:
    lines = wrapped("あいうえおかきくけこさしすせそ", 10, 50, most=2)
    assert lines == ("あいうえお", "かきくけ…")
    assert all(breadth(line, 10) <= 50 for line in lines)


def test_no_line_is_broader_than_its_room() -> None:
    for width in range(30, 200, 7):
        for line in wrapped("Population 推計 of 2020年（令和2年）xxxxxxxxxxxxxxxxx", 12, width, 99):
            assert breadth(line, 12) <= max(width, 2.7 * 12)
