"""What stands on which page."""

import pytest

from shirube.report.folio import Contents, Cover, Folio, Heading, Listing, Side, Table, Text, Turn
from shirube.report.theme import theme
from tests.report.folios import BROAD, COSTS, EVERY
from tests.report.typeset.printed import cells, destinations, pages, read, squeezed, texts

NUMBERED = Folio(
    name="numbered",
    title="番号",
    blocks=(
        Contents("目次"),
        Listing(
            Table(
                "一覧",
                (1, 3),
                (cells("番号", "施策"),),
                (cells("1", "見守り"), cells("2", "防災塾")),
            ),
            anchors=("watch", "school"),
        ),
        Turn(),
        Heading(1, "第一部", "one"),
        Heading(2, "海辺の見守り", "watch"),
        Turn(),
        Text("間の頁。"),
        Turn(),
        Turn(),
        Heading(2, "防災の塾", "school"),
    ),
    cover=Cover("番号"),
)
"""By hand: contents and list on page 1, the first part on 2, a page between, the school on 4."""


@pytest.mark.parametrize("folio", [EVERY, BROAD], ids=lambda folio: str(folio.name))
def test_every_text_of_a_folio_is_printed(folio: Folio) -> None:
    printed = "".join(pages(folio))

    lost = [
        text for block in folio.blocks for text in texts(block) if squeezed(text) not in printed
    ]

    assert lost == []


def test_the_cover_has_its_lines_and_neither_running_head_nor_number() -> None:
    cover, first, *_ = pages(EVERY)

    assert cover.replace("未確定", "") == (
        "令和5年度第2期潮見市まちづくり計画推進状況令和6年3月潮見市"
    )
    assert "–1–" in first


def test_pages_are_numbered_after_the_cover_and_have_the_running_head() -> None:
    _, *after = pages(EVERY)

    assert [f"–{number}–" in page for number, page in enumerate(after, 1)] == [True] * len(after)
    assert ["潮見市まちづくり計画" in page for page in after] == [True] * len(after)


def test_a_viewer_shows_the_printed_numbers() -> None:
    assert read(NUMBERED).page_labels[1:] == ["1", "2", "3", "4"]


def test_the_watermark_is_on_every_page() -> None:
    assert ["未確定" in page for page in pages(EVERY)] == [True] * len(pages(EVERY))
    assert not any("未確定" in page for page in pages(BROAD))


@pytest.mark.parametrize(
    ("line", "page"),
    [("第一部", 2), ("海辺の見守り", 2), ("防災の塾", 4)],
)
def test_contents_say_on_which_page_a_heading_stands(line: str, page: int) -> None:
    printed = pages(NUMBERED)

    assert f"{line}{page}" in printed[1].replace(".", "")
    assert line in printed[page]


@pytest.mark.parametrize(("line", "page"), [("1見守り", 2), ("2防災塾", 4)])
def test_a_listing_says_on_which_page_an_anchor_stands(line: str, page: int) -> None:
    assert f"{line}{page}" in pages(NUMBERED)[1]


def test_contents_and_listings_link_to_their_pages() -> None:
    """By hand: a link for each of three headings, two for each of two rows of the listing."""
    found = destinations(read(NUMBERED), page=1)

    assert found == {2: 2 + 2, 4: 1 + 2}


def test_the_heading_rows_are_repeated_on_every_page_of_a_table() -> None:
    head = "番号施策令和4年度令和5年度"
    printed = [page for page in pages(EVERY) if "施策その" in page]

    assert len(printed) > 1
    assert all(head in page for page in printed)


def test_rows_of_a_long_table_are_neither_lost_nor_doubled() -> None:
    printed = "".join(pages(Folio("t", "題", (COSTS,))))

    assert [printed.count(f"施策その{n}{n * 1234:,}{n * 1250:,}") for n in range(1, 61)] == [1] * 60


def test_a_row_is_kept_whole() -> None:
    """40 rows of four lines each: a page holds no part of a row."""
    rows = tuple(cells(f"始{n}\n二\n三\n終{n}", "") for n in range(40))
    printed = pages(Folio("t", "題", (Table("", (1, 1), (), rows),)))

    for n in range(40):
        assert sum(f"始{n}二三終{n}" in page for page in printed) == 1


@pytest.mark.parametrize("lines", range(24, 44))
def test_a_heading_is_never_left_at_the_foot_of_a_page(lines: int) -> None:
    """Wherever the page ends, headings stand on the page of the first row of their table."""
    table = Table("表の題", (1, 1), (cells("甲", "乙"),), (cells("初め", "値"), cells("次", "値")))
    above = tuple(Text("文") for _ in range(lines))
    folio = Folio("t", "題", (*above, Heading(1, "大見出し"), Heading(2, "小見出し"), table))

    page = next(page for page in pages(folio) if "大見出し" in page)

    assert "大見出し小見出し表の題甲乙初め値" in page


@pytest.mark.parametrize("lines", range(30, 46))
def test_the_caption_of_a_long_table_stands_on_the_page_of_its_first_row(lines: int) -> None:
    folio = Folio("t", "題", (*(Text("文") for _ in range(lines)), COSTS))
    page = next(page for page in pages(folio) if "事業費" in page)

    assert "1施策その11,2341,250" in page


@pytest.mark.parametrize(
    ("paper", "side", "millimetres"),
    [
        ("a4", Side.PORTRAIT, (210, 297)),
        ("a4", Side.LANDSCAPE, (297, 210)),
        ("a3", Side.LANDSCAPE, (420, 297)),
        ("b5", Side.PORTRAIT, (176, 250)),
        ("jis-b5", Side.PORTRAIT, (182, 257)),
    ],
)
def test_the_page_is_the_paper_of_the_theme(
    paper: str, side: Side, millimetres: tuple[int, int]
) -> None:
    folio = Folio("t", "題", (COSTS,), side=side)
    box = read(folio, theme(f'paper = "{paper}"', "t.toml")).pages[0].mediabox

    assert (round(box.width / 72 * 25.4), round(box.height / 72 * 25.4)) == millimetres
