"""A report that is cut short is noticed by its own account."""

import pytest

from shirube.intake import read_bytes
from shirube.intake.reading import read_paper
from tests.intake.page import page
from tests.intake.sheet import block, layout
from tests.typeset import PLAIN, truth, typeset
from tests.typeset.shiomi import STYLE, shiomi

WHOLE = typeset(shiomi(), STYLE)


def _codes(text: str) -> set[str]:
    return {finding.code for finding in read_bytes("report.txt", text.encode()).findings}


def test_a_whole_report_lacks_nothing() -> None:
    assert not _codes(WHOLE) & {"READ-01", "READ-05"}


@pytest.mark.parametrize("share", [0.5, 0.7, 0.9])
def test_a_report_that_is_cut_short(share: float) -> None:
    assert _codes(WHOLE[: int(len(WHOLE) * share)]) & {"READ-01", "READ-05"}


def test_the_measures_that_a_list_names_are_named() -> None:
    names = [row["名称"] for row in truth(shiomi(), PLAIN)["体系"] if row["階層"] == "施策"]
    cut = WHOLE[: len(WHOLE) // 2]
    findings = read_bytes("report.txt", cut.encode()).findings
    lost = [f.sentence.ja for f in findings if f.code == "READ-01"]
    assert any(names[-1] in sentence for sentence in lost)
    assert not any(names[0] in sentence for sentence in lost)


TABLE = 'under = ["施策"]\ncategory = "成果指標"\ncolumns = ["番号", "名称", "年度"]'
MEASURES = layout(
    block(
        "施策",
        "施策 {number} {name}",
        reads="tier",
        more='tier = "施策"\nrank = "MEASURE"\nid = "m"',
    )
    + block("表", "番号 指標 {year}+", reads="yearly", more=TABLE)
    + block("おわりに", more='kind = "NOTE"')
)
YEARS = "番号 指標 令和7年度 令和8年度 令和9年度\n"
ROW = "1 水を調べた回数 4回 6回 8回\n"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (f"施策 1 川\n{YEARS}{ROW}施策 2 海\n{YEARS}{ROW}", []),
        (f"施策 1 川\n{YEARS}{ROW}施策 2 海\n{YEARS}1 水を調べた回数 4回 6回\n", ["page.txt:6"]),
        (f"施策 1 川\n{YEARS}1 水を調べた回数 4回 6回\nおわりに\n川は海へ流れます。\n", []),
        (f"施策 1 川\n{YEARS}{ROW}施策 2 海\n", ["page.txt:4"]),
        (f"施策 1 川\n{YEARS}{ROW}施策 2 海\n施策 3 空\n{YEARS}{ROW}", ["page.txt:4"]),
    ],
)
def test_where_a_document_lacks_something(text: str, wanted: list[str]) -> None:
    findings = read_paper(page(text), MEASURES).findings
    assert [str(f.source) for f in findings if f.code == "READ-05"] == wanted
