"""Tables of a Word file: every cell at its place, heads that repeat, rows that stay whole."""

import pytest
from docx.enum.text import WD_ALIGN_PARAGRAPH as SIDE
from docx.oxml.ns import qn
from docx.shared import Pt

from shirube.report.folio import Cell, Folio, Table
from tests.report.folios import AMOUNTS_READ, EVERY, ODD
from tests.report.word.opened import marked, opened, read, styled, texts

DOCUMENT = opened(EVERY)
LISTED, AMOUNTS, COSTS = DOCUMENT.tables


def test_every_cell_stands_at_its_place() -> None:
    assert read(AMOUNTS) == AMOUNTS_READ


def test_a_listing_has_a_column_of_pages() -> None:
    assert read(LISTED) == [
        ["政策の柱", "番号", "施策", "ページ"],
        ["暮らしを守る", "1", "防災塾を開く", ""],
        ["暮らしを守る", "2", "海辺の見守り", ""],
        ["つながる", "3", "ほかの計画による施策", ""],
    ]


def test_a_page_is_a_field_linked_to_its_heading() -> None:
    named = {
        mark.get(qn("w:name")): paragraph.text
        for paragraph in DOCUMENT.paragraphs
        for mark in paragraph._p.iter(qn("w:bookmarkStart"))
    }
    links = [
        (link.get(qn("w:anchor")), "".join(code.text for code in link.iter(qn("w:instrText"))))
        for link in LISTED._tbl.iter(qn("w:hyperlink"))
    ]
    assert [named[anchor] for anchor, _ in links] == ["施策1 防災塾を開く", "施策2 海辺の見守り"]
    assert [code.split() for _, code in links] == [["PAGEREF", a, "\\h"] for a, _ in links]


@pytest.mark.parametrize(("table", "heads"), [(LISTED, 1), (AMOUNTS, 2), (COSTS, 1)])
def test_heading_rows_repeat_and_no_row_breaks(table: object, heads: int) -> None:
    assert isinstance(table, type(COSTS))
    rows = len(table.rows)
    assert marked(table, "w:tblHeader") == [row < heads for row in range(rows)]
    assert marked(table, "w:cantSplit") == [True] * rows


def test_a_row_higher_than_a_page_may_break() -> None:
    long = opened(ODD).tables[2]
    assert long.cell(1, 0).text == "長" * 4000
    assert marked(long, "w:cantSplit") == [True, False]


def test_numbers_stand_at_the_right() -> None:
    sides = [[cell.paragraphs[0].alignment for cell in row.cells] for row in COSTS.rows]
    assert sides[1:] == [[SIDE.CENTER, SIDE.LEFT, SIDE.RIGHT, SIDE.RIGHT]] * 60


def test_rows_that_a_cell_spans_stay_together() -> None:
    kept = [row.cells[2].paragraphs[0].paragraph_format.keep_with_next for row in AMOUNTS.rows]
    assert kept[2:] == [True, True, None, None]


def test_strong_cells_are_bold() -> None:
    said = AMOUNTS.cell(5, 4).paragraphs[0].runs
    assert all(run.bold for run in said if run.text.strip())


def test_columns_fill_the_text() -> None:
    section = DOCUMENT.sections[0]
    assert section.page_width and section.left_margin and section.right_margin
    room = section.page_width - section.left_margin - section.right_margin
    widths = [column.width for column in AMOUNTS.columns]
    assert sum(width or 0 for width in widths) == room
    assert widths[0] == pytest.approx(room * 3 / 10.6, rel=0.001)


def test_captions_units_and_notes() -> None:
    assert texts(DOCUMENT, "Caption") == [
        "施策一覧",
        "1-1 防災塾の行動量",
        "防災塾の参加者数",
        "事業費",
    ]
    assert texts(DOCUMENT, "単位") == ["単位：人", "単位：千円"]
    assert texts(DOCUMENT, "注") == [
        "※金額は千円単位。",
        "※実績は令和5年12月末の見込み。",
        "※「―」は修正しない。",
        "単位：人　出典：潮見市推進状況　令和6年3月現在",
    ]


def test_the_caption_is_the_name_of_the_table() -> None:
    names = [name.get(qn("w:val")) for name in DOCUMENT.element.iter(qn("w:tblCaption"))]
    assert names == ["施策一覧", "1-1 防災塾の行動量", "事業費"]


def test_tables_never_run_into_each_other() -> None:
    table = Table("", (1,), (), ((Cell("一"),),))
    body = opened(Folio("", "", (table, table))).element.body
    kinds = [piece.tag.rpartition("}")[2] for piece in body]
    assert kinds == ["tbl", "p", "tbl", "p", "sectPr"]


def test_odd_tables_lose_no_text() -> None:
    tables = opened(ODD).tables
    assert read(tables[0]) == [["甲", "乙"]]
    assert [read(table) for table in tables[3:]] == [
        [["甲", "甲"], ["一", "二"], ["三", ""]],
        [["上", "右"], ["上", "下"]],
        [["行き先のない行", ""]],
    ]
    assert [styled(cell.paragraphs[0]) for cell in tables[0].rows[0].cells] == ["表の見出し"] * 2


def test_a_cell_over_several_rows_shares_its_height_evenly() -> None:
    high = Cell("\n".join("一二三四五六七八九十"), rows=2)
    folio = Folio("", "", (Table("", (1, 1), (), ((high, Cell("上")), (Cell("下"),))),))
    heights = [row.height for row in opened(folio).tables[0].rows]
    assert heights[0] is not None
    assert heights[0] == heights[1]
    assert Pt(9 * 10) <= 2 * heights[0] <= Pt(9 * 10 * 1.6)
