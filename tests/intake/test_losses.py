"""Tables whose titles the layout does not know are named, not lost."""

import pytest

from shirube.intake.reading import read_paper
from tests.intake.page import page
from tests.intake.sheet import block, layout

LAYOUT = layout(
    block("施策", "施策 {number} {name}", reads="tier", more='tier = "施策"\nid = "m"')
    + block(
        "表",
        "指標 {year}+",
        reads="yearly",
        more='under = ["施策"]\ncategory = "行動量"\ncolumns = ["名称", "年度"]',
    )
    + block("取組み", "主な取組み", more='kind = "LEAD"')
)
KNOWN = "施策 1 川を守る\n指標 令和7年度 令和8年度\n水を調べた回数 4回 6回\n"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("主な取組み\n目安\n令和7年度\n令和8年度\n木を植えた数 5本 6本", ["page.txt:6-7"]),
        ("主な取組み\n目安\n令和7年度\n（2025年度）\n令和8年度\n木 5本 6本", ["page.txt:6-8"]),
        ("主な取組み\n目安 令和7年度 令和8年度 令和9年度 計\n木 5本 6本 7本 18本", ["page.txt:5"]),
        ("主な取組み\n令和7年度から令和8年度まで、木を植えます。", []),
        ("主な取組み\n令和7年度\n木を植えます。", []),
        ("主な取組み\n令和7年度、令和8年度、令和9年度に植えます。", []),
    ],
)
def test_titles_of_no_table(text: str, wanted: list[str]) -> None:
    found = read_paper(page(KNOWN + text), LAYOUT).findings
    assert [str(f.source) for f in found if f.code == "READ-04"] == wanted
