"""Tables of many column orders, told apart by their layout alone.

A figure is shown as 版区分 年度 value; the total is 計, a baseline has its date, a target 末.
"""

import pytest

from shirube.intake.reading import read_paper
from shirube.plan import Edition, Figure
from shirube.terms import PeriodKind, Quantity, Unknown
from tests.intake.page import page
from tests.intake.sheet import block, layout

TREE = block("施策", "施策 {number} {name}", reads="tier", more='tier = "施策"\nid = "m"') + block(
    "事業", "番号 事業名", reads="projects", more='under = ["施策"]\ntier = "事業"\nid = "p"'
)
ROLES = """rows = [
  { label = "計画", role = "当初計画" },
  { label = "変更", role = "修正計画" },
  { label = "実績", role = "実績" },
]"""
TOP = (
    "施策 1 川を守る\n番号 事業名\n1-1 見守り\n川の水を調べて広く知らせます。\n"
    "1-2 植樹\n川の岸に木を植えて育てます。\n"
)


def _table(reads: str, heading: str, columns: str, more: str = "") -> str:
    listed = ", ".join(f'"{column}"' for column in columns.split())
    entries = f'under = ["施策"]\ncategory = "行動量"\ncolumns = [{listed}]\n{more}'
    return TREE + block("表", heading, reads=reads, more=entries)


def _when(figure: Figure) -> str:
    period = figure.period
    if period.kind is PeriodKind.TOTAL:
        return "計"
    if period.kind is PeriodKind.POINT:
        return period.as_of or "?"
    if period.kind is PeriodKind.SPAN:
        return f"{period.first}-{period.last}"
    return f"{period.last}{'末' if period.kind is PeriodKind.END else ''}"


def _shown(figure: Figure) -> str:
    answer = figure.answer
    if isinstance(answer, Quantity):
        value = f"{answer.value}{answer.unit}"
    else:
        value = answer.reason.value if isinstance(answer, Unknown) else answer.words
    return f"{figure.role.value} {_when(figure)} {value}"


def _rows(edition: Edition) -> list[tuple[str, str, str, str]]:
    """Return owner, number, name and figures of every indicator."""
    return [
        (
            row.element,
            row.number,
            row.name,
            "、".join(_shown(f) for f in edition.figures if f.indicator == row.id),
        )
        for row in edition.indicators
    ]


CASES = {
    "baseline and target alone": (
        _table("yearly", "指標 現状 めざす値({target})", "名称 現況値 目標値"),
        "指標 現状 めざす値（令和11年度）\n魚の種類 12種（令和5年度） 15種\n水の透明度 30cm 45cm",
        [
            ("m-1", "", "魚の種類", "現況値 令和5年度 12種、目標値 2029末 15種"),
            ("m-1", "", "水の透明度", "現況値 ? 30cm、目標値 2029末 45cm"),
        ],
    ),
    "years alone, by the number of a project": (
        _table("yearly", "番号 指標 {year}+", "事業番号 名称 年度"),
        "番号 指標 令和7年度 令和8年度\n1-1① 水を調べた回数 4回 6回\n1-1② 魚を数えた回数 2回 2回\n"
        "1-2 植えた木 ― 50本",
        [
            ("p-1-1", "①", "水を調べた回数", "当初計画 2025 4回、当初計画 2026 6回"),
            ("p-1-1", "②", "魚を数えた回数", "当初計画 2025 2回、当初計画 2026 2回"),
            ("p-1-2", "", "植えた木", "当初計画 2025 該当なし、当初計画 2026 50本"),
        ],
    ),
    "years alone, own numbers": (
        _table("yearly", "番号 指標 {year}+", "番号 名称 年度"),
        "番号 指標 令和7年度 令和8年度\n1 水を調べた回数 4回 6回\n2 植えた木 ― 50本",
        [
            ("m-1", "1", "水を調べた回数", "当初計画 2025 4回、当初計画 2026 6回"),
            ("m-1", "2", "植えた木", "当初計画 2025 該当なし、当初計画 2026 50本"),
        ],
    ),
    "years of results, total first": (
        _table("yearly", "指標 計 {year}+", "名称 期間計 年度", 'role = "実績"'),
        "指標 計 令和4年度 令和5年度\n植えた木 90本 40本 50本",
        [("m-1", "", "植えた木", "実績 計 90本、実績 2022 40本、実績 2023 50本")],
    ),
    "plain numbers with a unit column": (
        _table("yearly", "指標 単位 {year}+", "名称 単位 年度"),
        "指標 単位 令和7年度 令和8年度 令和9年度\n植えた木 本 3 4 5\n話し合い 回 ― 1 1",
        [
            ("m-1", "", "植えた木", "当初計画 2025 3本、当初計画 2026 4本、当初計画 2027 5本"),
            ("m-1", "", "話し合い", "当初計画 2025 該当なし、当初計画 2026 1回、当初計画 2027 1回"),
        ],
    ),
    "a target without a year, and a reason": (
        _table("outcomes", "番号 指標 現状 目標 理由", "事業番号 名称 現況値 目標値 理由"),
        "番号 指標 現状 目標 理由\n1-1 魚の種類 12種 15種 ―\n"
        "1-2 植えた木 40本 60本 苗木がふえたため。",
        [
            ("p-1-1", "", "魚の種類", "現況値 ? 12種、目標値 None末 15種"),
            ("p-1-2", "", "植えた木", "現況値 ? 40本、目標値 None末 60本"),
        ],
    ),
    "a line a role, without a total": (
        _table("activities", "番号 指標 {year}+", "事業番号 名称 年度", ROLES),
        "番号 指標 令和7年度 令和8年度\n1-2 植えた木\n計画 40本 60本\n変更 50本 60本\n実績 45本",
        [
            (
                "p-1-2",
                "",
                "植えた木",
                "当初計画 2025 40本、当初計画 2026 60本、修正計画 2025 50本、"
                "修正計画 2026 60本、実績 2025 45本、実績 2026 未定",
            )
        ],
    ),
    "a cell that waits for another plan, merged over two sub-rows": (
        _table("yearly", "番号 指標 {year}+ 計", "事業番号 名称 年度 期間計"),
        "番号 指標 令和7年度 令和8年度 令和9年度 計\n"
        "1-1① 水を調べた回数¶\n4回¶\n第2期\n川の計画\nに基づく取組み¶\n4回¶\n"
        "1-1② 魚を数えた回数¶\n2回¶\n2回¶\n"
        "1-2 植えた木¶\n50本¶\n50本¶",
        [
            (
                "p-1-1",
                "①",
                "水を調べた回数",
                "当初計画 2025-2026 4回、当初計画 2027 他計画による、当初計画 計 4回",
            ),
            (
                "p-1-1",
                "②",
                "魚を数えた回数",
                "当初計画 2025-2026 2回、当初計画 2027 他計画による、当初計画 計 2回",
            ),
            ("p-1-2", "", "植えた木", "当初計画 2025-2027 50本、当初計画 計 50本"),
        ],
    ),
    "a line a role, without numbers, with unit, baseline and total": (
        _table(
            "activities",
            "指標 単位 現状({baseline}) {year}+ 計",
            "名称 単位 現況値 年度 期間計",
            ROLES,
        ),
        "指標 単位 現状（令和5年度） 令和7年度 令和8年度 計\n"
        "植えた木 本 30\n計画 4 6 10\n実績 5 5\n"
        "話し合い 回 2\n計画 1 1 2\n実績 1 1",
        [
            (
                "m-1",
                "",
                "植えた木",
                "現況値 令和5年度 30本、当初計画 2025 4本、当初計画 2026 6本、当初計画 計 10本、"
                "実績 2025 5本、実績 2026 未定、実績 計 5本",
            ),
            (
                "m-1",
                "",
                "話し合い",
                "現況値 令和5年度 2回、当初計画 2025 1回、当初計画 2026 1回、当初計画 計 2回、"
                "実績 2025 1回、実績 2026 未定、実績 計 1回",
            ),
        ],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_tables(name: str) -> None:
    written, text, wanted = CASES[name]
    assert _rows(read_paper(page(TOP + text), layout(written)).edition) == wanted


ROLE_TABLE = _table("activities", "番号 指標 {year}+ 計", "事業番号 名称 年度 期間計", ROLES)
ROLE_HEAD = "番号 指標 令和7年度 令和8年度 計\n"
GOOD_ROW = "1-1 水を調べた回数\n計画 4回 6回 10回\n変更 4回 7回 11回\n実績 5回 5回\n"
ROLE_TROUBLES = [
    (
        "1-2 植えた木\n計画 4本 6本 10本\n変更 4本 6本 10本\n実績 5本 6本 7本 8本 9本",
        [("READ-03", "page.txt:15")],
        "当初計画 2025 4本、当初計画 2026 6本、当初計画 計 10本、"
        "修正計画 2025 4本、修正計画 2026 6本、修正計画 計 10本",
    ),
    (
        "1-2 植えた木\n計画 4本 6本 10本\n変更 4本 6本 10本",
        [("READ-03", "page.txt:12-14")],
        "当初計画 2025 4本、当初計画 2026 6本、当初計画 計 10本、"
        "修正計画 2025 4本、修正計画 2026 6本、修正計画 計 10本",
    ),
    (
        "1-2 植えた木\n計画 4本 6本 10本\n変更 4本 6本 10本\n実 績 約 5本 6本",
        [],
        "当初計画 2025 4本、当初計画 2026 6本、当初計画 計 10本、"
        "修正計画 2025 4本、修正計画 2026 6本、修正計画 計 10本、"
        "実績 2025 5本、実績 2026 未定、実績 計 6本",
    ),
]


@pytest.mark.parametrize(("row", "findings", "figures"), ROLE_TROUBLES)
def test_a_line_of_a_role_that_is_odd(
    row: str, findings: list[tuple[str, str]], figures: str
) -> None:
    reading = read_paper(page(TOP + ROLE_HEAD + GOOD_ROW + row), layout(ROLE_TABLE))
    assert [(f.code, str(f.source)) for f in reading.findings] == findings
    assert _rows(reading.edition)[-1] == ("p-1-2", "", "植えた木", figures)


def test_two_rows_that_ran_together_are_not_read() -> None:
    text = GOOD_ROW.replace("実績", "見込").removesuffix("\n")
    text += "\n1-2 植えた木\n計画 4本 6本 10本\n変更 4本 6本 10本\n実績 5本 6本\n"
    third = "1-2 育てた木\n計画 1本 1本 2本\n変更 1本 1本 2本\n実績 1本 1本"
    reading = read_paper(page(TOP + ROLE_HEAD + text + third), layout(ROLE_TABLE))
    assert [f.code for f in reading.findings] == ["READ-03"]
    assert [row.name for row in reading.edition.indicators] == ["育てた木"]


WORDED = [
    (
        "1 バスの運行¶\n検討 実験 実験¶\n2 計画の見直し¶\n― 調査 策定¶",
        ["バスの運行", "計画の見直し"],
    ),
    ("1¶\n3 歳児健診の回数¶\n1回 2回 3回¶\n2 見回り¶\n1回 1回 1回¶", ["3歳児健診の回数", "見回り"]),
]


@pytest.mark.parametrize(("text", "names"), WORDED)
def test_rows_of_words_and_names_that_begin_with_a_number(text: str, names: list[str]) -> None:
    tree = block("施策", "施策 {number} {name}", reads="tier", more='tier = "施策"\nid = "m"')
    steps = 'under = ["施策"]\ntier = "取組み"\nid = "i"'
    tree += block("取組み", "番号 取組み", reads="initiatives", more=steps)
    entries = 'under = ["施策"]\ncategory = "行動量"\ncolumns = ["番号", "名称", "年度"]'
    tree += block("表", "番号 指標 {year}+", reads="yearly", more=entries)
    top = (
        "施策 1 町を守る\n番号 取組み\n1 一つ目¶\n行う。¶\n2 二つ目¶\n行う。¶\n3 三つ目¶\n行う。¶\n"
    )
    titles = "番号 指標 令和7年度 令和8年度 令和9年度\n"
    reading = read_paper(page(top + titles + text), layout(tree))
    assert [row.name for row in reading.edition.indicators] == names
