"""Names that Excel does not take, texts that look like formulas, Editions with nothing."""

import io
from dataclasses import replace
from decimal import Decimal

import pytest
from python_calamine import CalamineWorkbook

from shirube.plan import Element, Rank, Role
from shirube.report.theme import plain
from shirube.report.workbook import workbook
from shirube.report.workbook.listing import holds
from shirube.report.workbook.names import sheet_names
from shirube.report.workbook.ruler import edges, height, ruler
from shirube.terms import Bilingual, Finding, Quantity, Severity
from tests.evaluation.making import HERE, edition, indicator, target, yearly
from tests.report.workbook.sheets import book, cells, parts, rows

NOTHING = replace(edition([], []), elements=())
FOUND = (("SUM-01", Severity.ERROR), ("SUM-02", Severity.WARNING))
FORMULAS = ("=1+1", "+1", "-1", "@SUM(A1)", '=HYPERLINK("http://x")', "{=A1}", "http://x", "\t=1")


@pytest.mark.parametrize(
    ("wanted", "names"),
    (
        (["施策1 港"], ["施策1 港"]),
        (["A/B:C*[D]?\\E"], ["A・B・C・・D・・・E"]),
        (["名" * 40], ["名" * 31]),
        (["港", "港", "港"], ["港", "港(2)", "港(3)"]),
        (["Port", "PORT"], ["Port", "PORT(2)"]),
        (["名" * 31, "名" * 32], ["名" * 31, "名" * 28 + "(2)"]),
        (["'港'", "", " "], ["港", "シート", "シート(2)"]),
        (["History"], ["History(2)"]),
        (["𠮷" * 20], ["𠮷" * 15]),
        (["港\n湾"], ["港 湾"]),
    ),
)
def test_sheets_have_names_that_excel_takes(wanted: list[str], names: list[str]) -> None:
    assert list(sheet_names(wanted)) == names


@pytest.mark.parametrize("text", FORMULAS)
def test_no_text_becomes_a_formula_or_a_link(text: str) -> None:
    measure = Element("m", "", "施策", Rank.MEASURE, "1", text, HERE, description=text)
    row = replace(indicator(element="m"), name=text)
    odd = replace(edition([row], yearly(Role.ORIGINAL, text)), elements=(measure,))
    for name, xml in parts(odd).items():
        assert "<f>" not in xml and "<f " not in xml
        assert "TargetMode" not in xml, name
    assert [r["指標"] for r in rows(odd, "指標一覧")] == [text.strip()]


def test_of_nothing_there_is_a_guide_that_says_so() -> None:
    assert book(NOTHING).sheet_names == ["案内"]
    texts = cells(NOTHING, "案内")
    assert texts.count("記載なし") >= 6


def test_without_measures_the_top_of_the_tree_has_the_sheets() -> None:
    top = Element("a", "", "章", None, "1", "はじめに", HERE)
    assert book(replace(NOTHING, elements=(top,))).sheet_names == ["案内", "体系", "章1 はじめに"]


@pytest.mark.parametrize(
    ("number", "read"),
    (
        ("0.10", Decimal("0.1")),
        ("123456789012345", Decimal("123456789012345")),
        ("1234567890.1234567", "1234567890.1234567"),
    ),
)
def test_a_number_is_one_as_far_as_excel_holds_it(number: str, read: Decimal | str) -> None:
    one = replace(target("1"), answer=Quantity(Decimal(number), "人"))
    (row,) = rows(edition([indicator()], [one]), "値一覧")
    assert row["値"] == read


@pytest.mark.parametrize("number", ("NaN", "Infinity", "1e400", "0.12345678901234567"))
def test_what_is_no_number_of_excel_is_none(number: str) -> None:
    assert not holds(Decimal(number))


def test_a_text_longer_than_a_cell_is_cut_with_a_sign() -> None:
    long = Element("a", "", "章", None, "1", "名", HERE, description="長" * 40_000)
    (row,) = rows(replace(NOTHING, elements=(long,)), "体系")
    assert str(row["説明"]).endswith("...") and len(str(row["説明"])) > 15_000


def test_parts_of_an_indicator_of_several_units_keep_theirs() -> None:
    figures = [
        replace(yearly(Role.ORIGINAL, "5", part=part)[0], answer=Quantity(Decimal(5), unit))
        for part, unit in (("a", "人"), ("b", "回"))
    ]
    made = rows(edition([indicator(parts=("a", "b"))], figures), "指標一覧")
    assert [(r["内訳"], r["単位"]) for r in made] == [("a", "人"), ("b", "回")]


def test_an_indicator_without_a_figure_has_a_row() -> None:
    assert [r["指標"] for r in rows(edition([indicator()], []), "指標一覧")] == ["i"]


@pytest.mark.parametrize(
    ("shares", "wanted"),
    (
        ((1.0,), (0, 120)),
        ((0.5, 0.5), (0, 60, 120)),
        ((0.998, 0.001, 0.001), (0, 118, 119, 120)),
        ((0.001, 0.001, 0.998), (0, 1, 2, 120)),
    ),
)
def test_every_column_of_a_table_has_a_place(
    shares: tuple[float, ...], wanted: tuple[int, ...]
) -> None:
    assert edges(shares, 120) == wanted


def test_a_ruler_serves_all_tables() -> None:
    made = ruler([(0.5, 0.5), (0.25, 0.25, 0.5)])
    assert made.ticks == (0, 30, 60, 120)
    assert made.reach((0.5, 0.5), 0, 1) == (0, 1)
    assert made.reach((0.25, 0.25, 0.5), 1, 2) == (1, 2)


def test_a_longer_text_is_higher_and_never_beyond_what_excel_allows() -> None:
    assert height("あ", 20) < height("あ" * 30, 20) < height("あ" * 100_000, 20) <= 409


def test_errors_that_are_open_have_a_sheet_and_stand_on_the_first() -> None:
    both = Bilingual("合計が合いません。", "The sum is wrong.")
    found = [Finding(code, weight, "", None, both, both) for code, weight in FOUND]
    read = CalamineWorkbook.from_filelike(io.BytesIO(workbook(NOTHING, plain(), found)))
    assert read.sheet_names == ["案内", "検査で見つかった誤り"]
    assert read.get_sheet_by_name("案内").to_python()[1][0] == "検査未了"
    _, *lines = read.get_sheet_by_name("検査で見つかった誤り").to_python()
    assert [line[0] for line in lines] == ["SUM-01"]
