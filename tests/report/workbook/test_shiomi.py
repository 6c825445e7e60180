"""The workbook of Shiomi beside its document, copied by hand, and what a spreadsheet needs."""

import re
from decimal import Decimal
from pathlib import Path

import pytest

from shirube.exchange import load_edition
from shirube.report.theme import plain
from shirube.report.workbook import workbook
from tests.report.workbook.sheets import Value, book, cells, parts, rows

SHIOMI = load_edition(Path(__file__).parents[3] / "examples" / "shiomi")
LISTS = ["指標一覧", "値一覧", "事業費", "効果額", "変更", "体系"]

# 指標, column, value: copied from the tables of measures 1 and 8.
CELLS: tuple[tuple[str, str, Value], ...] = (
    ("個別避難計画の作成数", "当初計画令和8年度", Decimal(200)),
    ("個別避難計画の作成数", "修正計画令和8年度", Decimal(340)),
    ("個別避難計画の作成数", "修正計画令和7年度", "―"),
    ("個別避難計画が作成できている人の割合", "目標値令和8年度末", Decimal(55)),
    ("個別避難計画が作成できている人の割合", "変更前目標値", Decimal(44)),
    ("クルーズ客船の寄港回数", "修正計画令和8年度", Decimal(9)),
)


@pytest.mark.parametrize(("name", "column", "value"), CELLS)
def test_an_indicator_has_its_numbers_as_numbers(name: str, column: str, value: Value) -> None:
    (row,) = (r for r in rows(SHIOMI, "指標一覧") if r["指標"] == name)
    assert row[column] == value


def test_the_sheets_are_a_guide_the_lists_and_a_sheet_a_measure() -> None:
    names = book(SHIOMI).sheet_names
    assert names[:7] == ["案内", *LISTS]
    assert [name[:3] for name in names[7:]] == [f"施策{number}" for number in range(1, 9)]
    assert all(name in cells(SHIOMI, "案内") for name in LISTS)


def test_a_measure_stands_as_it_is_printed() -> None:
    texts = cells(SHIOMI, next(n for n in book(SHIOMI).sheet_names if n.startswith("施策1")))
    for said in ("当初計画", "修正計画", "200件", "340件", "44.0%", "55.0%"):
        assert any(said in text for text in texts)


def test_it_is_the_same_bytes_each_time() -> None:
    assert workbook(SHIOMI, plain()) == workbook(SHIOMI, plain())


def test_a_list_can_be_filtered_and_its_head_stays() -> None:
    for number in range(2, 2 + len(LISTS)):
        sheet = parts(SHIOMI)[f"xl/worksheets/sheet{number}.xml"]
        assert "<autoFilter " in sheet and 'state="frozen"' in sheet


def test_every_sheet_prints_on_a4_landscape_with_its_head_repeated() -> None:
    found = parts(SHIOMI)
    sheets = [xml for name, xml in found.items() if name.startswith("xl/worksheets/sheet")]
    assert len(sheets) == 15
    for sheet in sheets:
        assert re.search(r'<pageSetup paperSize="9" [^>]*orientation="landscape"', sheet)
        assert "<pageSetUpPr fitToPage=" in sheet
    assert found["xl/workbook.xml"].count("_xlnm.Print_Titles") == 15


def test_a_theme_in_millions_rounds_once_and_keeps_the_yen() -> None:
    head, *body = book(SHIOMI, "百万円").get_sheet_by_name("事業費").to_python()
    # 施策1 令和6年度 当初計画: 18,420千円.
    first = dict(zip(map(str, head), body[0], strict=True))
    assert (first["金額（百万円）"], first["金額（円）"]) == (18, 18_420_000)
