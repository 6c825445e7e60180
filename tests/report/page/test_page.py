"""A page: its elements in their places, links, heads of tables, colours, nothing from outside."""

import re
from dataclasses import replace
from urllib.parse import unquote

import pytest

from shirube.charts.contrast import contrast
from shirube.report.folio import Cell, Contents, Folio, Heading, Listing, Manner, Table, Text
from shirube.report.page import page
from shirube.report.theme import plain
from tests.report.folios import AMOUNTS_READ, BROAD, EMPTY, EVERY, ODD
from tests.report.page.tree import Node, grid, tree

ALL = pytest.mark.parametrize("folio", [EVERY, BROAD, ODD, EMPTY], ids=lambda folio: folio.name)
TREE = tree(EVERY)
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


def _said(node: Node, *tags: str) -> list[tuple[str, str]]:
    return [(one.tag, one.text) for one in node.all(*tags)]


def _classed(node: Node, kind: str) -> list[str]:
    return [one.text for one in node.all() if one.attributes.get("class") == kind]


def test_headings() -> None:
    assert _said(TREE, *HEADINGS) == [
        ("h1", "潮見市まちづくり計画 推進状況"),
        ("h2", "各ページの見方"),
        ("h3", "施策の一覧"),
        ("h2", "施策ごとの状況"),
        ("h3", "施策1 防災塾を開く"),
        ("h4", "(1)行動量"),
        ("h4", "(2)成果"),
        ("h3", "施策2 海辺の見守り"),
        ("h5", "■事業費"),
    ]


@ALL
def test_landmarks_language_and_title(folio: Folio) -> None:
    (root,) = tree(folio).all("html")
    assert root.attributes == {"lang": "ja"}
    assert [one.tag for one in root.all("header", "main")] == ["header", "main"]
    assert len(root.all("h1")) == 1
    assert [one.text for one in root.all("title")][:1] == [folio.title]
    (body,) = root.all("body")
    first = body.all()[0]
    assert (first.tag, first.attributes["href"]) == ("a", "#_main")


@ALL
def test_names_are_unique_and_every_reference_has_its_target(folio: Folio) -> None:
    nodes = tree(folio).all()
    names = [node.attributes["id"] for node in nodes if "id" in node.attributes]
    assert len(names) == len(set(names))
    for node in nodes:
        for key in ("headers", "aria-labelledby"):
            assert set(node.attributes.get(key, "").split()) <= set(names)
        if "href" in node.attributes:
            assert node.attributes["href"][0] == "#"
            assert unquote(node.attributes["href"][1:]) in names


@ALL
def test_nothing_acts_or_comes_from_outside(folio: Folio) -> None:
    written = page(folio, plain()).decode()
    assert re.search(r"\bhttps?:|//[a-z]|@import|url\((?!['\"]?#)", written) is None
    for node in tree(folio).all():
        assert node.tag not in ("script", "iframe", "object", "embed", "link", "base", "form")
        assert not any(name.startswith("on") or name == "src" for name in node.attributes)
    assert "default-src 'none'" in written


def test_every_cell_stands_at_its_place() -> None:
    assert grid(TREE.all("table")[1]) == AMOUNTS_READ


def test_each_cell_names_its_heads() -> None:
    table = TREE.all("table")[1]
    texts = {cell.attributes.get("id"): cell.text for cell in table.all("th")}
    named = {
        cell.text: [texts[name] for name in cell.attributes["headers"].split()]
        for cell in table.all("td")
        if cell.text.strip() and not cell.all("svg")
    }
    forum = "①防災塾の参加者数（延べ）"
    plans = "②地区の計画づくり"
    assert named == {
        "1,000人": ["年度", "令和4年度", forum, "当初計画"],
        "1,200人": ["年度", "令和5年度", forum, "当初計画"],
        "2,200人": ["総量", forum, "当初計画"],
        "―": ["年度", "令和4年度", forum, "修正計画"],
        "1,250人": ["年度", "令和5年度", forum, "修正計画"],
        "2,250人": ["総量", forum, "修正計画"],
        "▲50人": ["年度", "令和4年度", forum, "実績（見込み）"],
        "検討・調整": ["年度", "令和4年度", "令和5年度", plans, "当初計画"],
        "計画：策定\n区域：3地区": ["総量", plans, "当初計画"],
        "図はない": ["進み方", plans, "当初計画"],
    }


def test_a_plain_table_says_by_scope_what_its_heads_are() -> None:
    costs = TREE.all("table")[2]
    heads = [(cell.text, cell.attributes) for cell in costs.all("th")]
    assert [text for text, _ in heads[:5]] == [
        "番号",
        "施策",
        "令和4年度",
        "令和5年度",
        "施策その1",
    ]
    assert [kept["scope"] for _, kept in heads] == ["col"] * 4 + ["row"] * 60
    assert not any("headers" in cell.attributes for cell in costs.all("td"))
    assert len(costs.all("thead")[0].all("tr")) == 1
    assert [cell.attributes.get("class") for cell in costs.all("tr")[1].all("td", "th")] == [
        "center short",
        "short",
        "end short",
        "end short",
    ]


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("1-1", True),
        ("実績（見込み）", True),
        ("計画：策定\n区域：3地区", True),
        ("一二三四五六七八九", False),
    ],
)
def test_short_texts_stand_in_one_line(text: str, short: bool) -> None:
    table = Table("", (1,), ((Cell("一"),),), ((Cell(text),),))
    (cell,) = tree(Folio("", "", (table,))).all("td")
    assert (cell.attributes.get("class") == "short") is short
    assert ".short { white-space: nowrap; }" in page(EMPTY, plain()).decode()


def test_captions_units_and_notes() -> None:
    assert [one.text for one in TREE.all("caption")] == [
        "施策一覧",
        "1-1 防災塾の行動量単位：人",
        "事業費単位：千円",
    ]
    assert _classed(TREE, "note") == [
        "※金額は千円単位。",
        "※実績は令和5年12月末の見込み。",
        "※「―」は修正しない。",
        "単位：人　出典：潮見市推進状況　令和6年3月現在",
    ]


def test_rows_link_to_their_parts() -> None:
    (listed, *_) = TREE.all("table")
    links = [(one.text, one.attributes["href"]) for one in listed.all("a")]
    assert links == [("防災塾を開く", "#measure-1"), ("海辺の見守り", "#measure-2")]


@pytest.mark.parametrize(
    ("row", "linked"),
    [
        ((Cell("柱", head=True), Cell("1"), Cell("長い施策の名")), "柱"),
        ((Cell("1"), Cell("長い施策の名")), "長い施策の名"),
        ((Cell("柱", rows=2, head=True), Cell("施策", head=True)), "施策"),
    ],
)
def test_the_cell_that_names_a_row_is_the_link(row: tuple[Cell, ...], linked: str) -> None:
    given = Listing(Table("", (1,), (), (row, ())), ("a",))
    (link,) = tree(Folio("", "", (Heading(1, "一", "a"), given))).all("a")[1:]
    assert link.text == linked


def test_the_contents_are_nested_lists() -> None:
    (nav,) = TREE.all("nav")
    assert nav.attributes["aria-label"] == "目次"
    (outer, *inner) = nav.all("ul")
    assert [one.text for one in outer.all("a")] == [
        "各ページの見方",
        "施策の一覧",
        "施策ごとの状況",
        "施策1 防災塾を開く",
        "施策2 海辺の見守り",
    ]
    assert [[one.text for one in part.all("a")] for part in inner] == [
        ["施策の一覧"],
        ["施策1 防災塾を開く", "施策2 海辺の見守り"],
    ]


@pytest.mark.parametrize("levels", [(3, 1, 2), (1, 4, 2, 6, 1), (2, 2), (1,)])
def test_contents_of_any_levels_hold_every_heading(levels: tuple[int, ...]) -> None:
    headings = [Heading(level, f"{at}番") for at, level in enumerate(levels)]
    (nav,) = tree(Folio("", "", (Contents("目次", 9), *headings))).all("nav")
    assert [one.text for one in nav.all("a")] == [one.text for one in headings]


def test_texts_watermark_and_cover() -> None:
    assert _classed(TREE, "lead") == ["この報告は、計画の進み方を年に一度お知らせする。"]
    assert _classed(TREE, "body") == [
        "数は令和5年12月末の見込みである。\n確定した数は秋に公表する。"
    ]
    assert _classed(TREE, "box") == ["この報告には直すべき点が2件ある。"]
    (header,) = TREE.all("header")
    assert [one.text for one in header.all()] == [
        "未確定",
        "令和5年度",
        "第2期",
        "潮見市まちづくり計画 推進状況",
        "令和6年3月",
        "潮見市",
    ]
    assert header.all()[0].attributes["class"] == "watermark"


@pytest.mark.parametrize("manner", Manner)
def test_every_manner_has_its_look(manner: Manner) -> None:
    folio = Folio("", "", (Text("文", manner),))
    assert _classed(tree(folio), manner.value) == ["文"]
    look = f".{manner.value} {{" in page(folio, plain()).decode()
    assert look is (manner is not Manner.BODY)


def test_markup_and_control_characters_are_text() -> None:
    markup = "<b>&amp; \"引用\" 'x' </td></w:t>#let $x$ *強調* _下線_ @label <label> \\n //"
    odd = tree(ODD)
    assert (odd.all("h2")[0].text, odd.all("h1")[0].text) == (markup, "題<b>&amp;")
    assert [one.text for one in odd.all("p")][:2] == [markup, "制御文字と タブ\n改行"]
    assert grid(odd.all("table")[1]) == [[markup]]
    assert "読めない図" in [one.text for one in odd.all("span")]


@pytest.mark.parametrize("side", [":root", "dark"])
@pytest.mark.parametrize(
    ("colour", "tint"),
    [
        ("#0b4f6c", "#e4eef2"),
        ("#ffee88", "#fffbe0"),
        ("#000000", "#000000"),
        ("#ffffff", "#ffffff"),
        ("#808080", "#777777"),
        ("#ff0000", "#00ff00"),
    ],
)
def test_every_pair_of_colours_passes_level_aa(colour: str, tint: str, side: str) -> None:
    written = page(EVERY, replace(plain(), colour=colour, tint=tint)).decode()
    by_day, by_night = re.findall(r":root \{ (--paper[^}]*)\}", written)
    named = dict(re.findall(r"--(\w+): (#\w{6})", by_night if side == "dark" else by_day))
    pairs = [("ink", "paper"), ("accent", "paper"), ("alarm", "paper"), ("head", "tint")]
    assert all(contrast(named[text], named[ground]) >= 4.5 for text, ground in pairs)


@ALL
def test_the_same_folio_gives_the_same_bytes(folio: Folio) -> None:
    assert page(folio, plain()) == page(folio, plain())


def test_a_landscape_folio_prints_landscape() -> None:
    assert "@page { size: A4 landscape;" in page(BROAD, plain()).decode()
