"""What the reading of a table was not sure of is said, with its place."""

from shirube.intake.reading import Reading, read_paper
from shirube.terms import Severity
from tests.intake.page import page
from tests.intake.sheet import block, layout

TREE = block("施策", "施策 {number} {name}", reads="tier", more='tier = "施策"\nid = "m"')
PROJECTS = block(
    "事業", "番号 事業名", reads="projects", more='under = ["施策"]\ntier = "事業"\nid = "p"'
)
TABLE = block(
    "表",
    "番号 指標 {year}+",
    reads="yearly",
    more='under = ["施策"]\ncategory = "行動量"\ncolumns = ["事業番号", "名称", "年度"]',
)
TOP = "施策 1 川を守る\n番号 事業名\n1-1 見守り\n川の水を調べて広く知らせます。\n"
TITLES = "番号 指標 令和7年度 令和8年度\n"
BEHIND = "\n施策 2 海を守る\n"


def _read(rows: str) -> Reading:
    return read_paper(page(TOP + TITLES + rows + BEHIND), layout(TREE + PROJECTS + TABLE))


def test_a_row_with_a_cell_a_column_leaves_no_doubt() -> None:
    assert not _read("1-1 水を調べた回数 4回 6回").findings


def test_a_cell_that_spans_the_years_is_named() -> None:
    (found,) = _read("1-1 水を調べた回数 4回").findings
    assert (found.code, found.severity) == ("READ-02", Severity.NOTE)
    assert found.source is not None
    assert "1-1の行" in found.sentence.ja


def test_a_row_with_more_cells_than_columns_is_named() -> None:
    (found,) = _read("1-1 水を調べた回数 4回\n5回\n6回\n7回\n8回").findings
    assert (found.code, str(found.source)) == ("READ-02", "page.txt:6-10")


def test_a_row_without_cells_is_named_and_left_unread() -> None:
    reading = _read("1-1① 水を調べた回数 4回 6回\n1-1② 魚を数えた回数")
    assert [(f.code, f.severity) for f in reading.findings] == [("READ-03", Severity.WARNING)]
    assert [row.name for row in reading.edition.indicators] == ["水を調べた回数"]
    assert reading.ledger.unread == (7,)
