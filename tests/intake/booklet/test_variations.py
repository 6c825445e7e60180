"""Booklets printed otherwise read alike: cells broken elsewhere, other names, other numbers."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shirube.intake import Reading, read_bytes
from shirube.intake.layout import layout_of, layout_text
from shirube.intake.paper import paper
from shirube.intake.reading import read_paper
from tests.intake.booklet.printing import Aim, Device, Direction, Row, Style, booklet, truth

NAMES = (
    "潮風広場の開放",
    "親子の海辺教室",
    "夕なぎ相談室",
    "見守り訪問（高齢者・障害者）",
    "働き方の手引き（正社員，短時間）の配布",
    "港の仕事体験",
    "ＮＰＯとの協働",
    "海辺のＷＡＩ－ＷＡＩ広場",
    "「なぎさの日」事業",
    "漁業者と消費者とをつなぐ朝市の開催の支援",
    "育休",
)
DEPARTMENTS = (
    "こども部",
    "港湾課",
    "教育委員会",
    "みなと総合事務所",
    "市民活動支援センター",
    "くらし文化振興担当部",
)
AIMS = (
    "子育てを支えます。",
    "海辺で働く人が、家庭と仕事とを両立できるように支援を行います。",
    "誰もが集える場を、地域の団体とともに広げていきます。",
)


def some(words: tuple[str, ...], most: int) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(st.sampled_from(words), min_size=1, max_size=most, unique=True).map(tuple)


OFFICE_LIKE = ("夕なぎ相談室",)
"""Alone in its cell, between departments, nobody could tell it from one."""
ROWS = st.builds(
    Row, some(NAMES, 6).filter(lambda names: names != OFFICE_LIKE), some(DEPARTMENTS, 3)
)
TABLES = st.lists(
    st.builds(Aim, st.sampled_from(AIMS), st.lists(ROWS, min_size=1, max_size=4).map(tuple)),
    min_size=1,
    max_size=3,
    unique_by=lambda aim: aim.sentence,
).map(tuple)
SHOWS_THE_HABIT = (
    Aim(
        "家族の時間を増やします。",
        (Row(("夕べの集い",), ("港湾課",)), Row(("朝の集い",), ("港湾課",))),
    ),
    Aim(
        "海に親しみます。",
        (Row(("磯遊び", "凧揚げ"), ("港湾課",)), Row(("潮干狩り",), ("港湾課",))),
    ),
)
"""Several rows beside the first aim and the last: where an aim is printed can be seen."""


def devices(*tables: tuple[Aim, ...]) -> list[Device]:
    """A booklet with a direction a table."""
    text = "家庭と地域とを結び、海の恵みを分かち合う取り組みを進めていきます。"
    held = [Direction(f"{place}番目の方向", text, table) for place, table in enumerate(tables, 1)]
    return [
        Device("夕なぎいっぱい", "～夕なぎの時間を増やします～", tuple(held[:1])),
        Device("みんなの港", "～港をみんなのものにします～", tuple(held[1:])),
    ]


def elements(reading: Reading) -> list[tuple[str, ...]]:
    named = {element.id: element.name for element in reading.edition.elements}
    return [
        (e.tier, e.name, e.description, "、".join(e.departments), named.get(e.parent, ""))
        for e in reading.edition.elements
    ]


def folded(rows: list[tuple[str, ...]]) -> list[tuple[str, ...]]:
    signs = str.maketrans("～（），ＮＰＯＷＡＩ－", "~(),NPOWAI-")
    return [tuple(cell.translate(signs) for cell in row) for row in rows]


STYLES = st.builds(
    Style,
    names=st.integers(16, 34),
    aims=st.integers(8, 14),
    last=st.booleans(),
    glued=st.booleans(),
)


@settings(max_examples=150)
@given(st.lists(TABLES, min_size=1, max_size=3), STYLES)
def test_every_booklet_is_read_back(tables: list[tuple[Aim, ...]], style: Style) -> None:
    printed = devices(SHOWS_THE_HABIT, *tables)
    reading = read_bytes("booklet.txt", booklet(printed, style).encode())
    assert elements(reading) == folded(truth(printed))
    assert reading.findings == ()
    assert reading.ledger.unread == ()


def test_names_parted_by_the_other_comma() -> None:
    printed = devices(SHOWS_THE_HABIT)
    reading = read_bytes("booklet.txt", booklet(printed, Style(comma="、")).encode())
    assert elements(reading) == folded(truth(printed))


def test_other_words_for_the_levels() -> None:
    """A planner changes four words of the layout, and a booklet in those words is read."""
    words = {
        "仕掛け": "作戦",
        "取り組みの方向性": "進む道",
        "取り組みの目安": "道しるべ",
        "担当部": "受け持ち",
    }
    printed = devices(SHOWS_THE_HABIT)
    text, written, wanted = booklet(printed, Style()), layout_text("booklet"), str(truth(printed))
    for old, new in words.items():
        text, written, wanted = (each.replace(old, new) for each in (text, written, wanted))
    reading = read_paper(paper("booklet.txt", text.encode()), layout_of(written, "own.toml"))
    assert str(elements(reading)) == wanted.replace("～", "~")


@pytest.mark.parametrize("last", [True, False])
def test_a_booklet_without_blanks_at_line_ends(last: bool) -> None:
    printed = devices(SHOWS_THE_HABIT)
    text = booklet(printed, replace(Style(), last=last))
    stripped = "\n".join(line.rstrip() for line in text.split("\n"))
    assert elements(read_bytes("booklet.txt", stripped.encode())) == folded(truth(printed))


def test_a_direction_whose_name_is_broken() -> None:
    printed = booklet(devices(SHOWS_THE_HABIT), Style())
    name = "海辺で働く人とその家族とが、ともに過ごす時間づくりの支援の充実"
    broken = printed.replace("○1番目の方向 ", f"○{name[:24]}\n\n{name[24:]} ")
    found = elements(read_bytes("booklet.txt", broken.encode()))
    assert found[1][:3] == ("取り組みの方向性", name, truth(devices(SHOWS_THE_HABIT))[1][2])


def test_a_table_that_runs_over_a_page() -> None:
    printed = devices(SHOWS_THE_HABIT)
    text = booklet(printed, Style())
    titles = "\n".join(f"{title} " for title in Style().titles)
    places = ("家族の時間を", "朝の集い 港湾課 ", "潮干狩り 港湾課 ")
    turned = text
    for page, place in enumerate(places, start=3):
        assert text.count(place) == 1
        turned = turned.replace(place, f"\n\n\n {page} \n\n\n{titles}\n{place}")
    reading = read_bytes("booklet.txt", turned.encode())
    assert elements(reading) == folded(truth(printed))
    assert reading.ledger.unread == ()
