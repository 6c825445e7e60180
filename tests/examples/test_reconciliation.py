"""docs/reconciliation.md is what the Editions of Setagaya say, and what a person worked out."""

import re

import pytest

from examples.reconciliation.page import PAGE, page

PRINTED = PAGE.read_text(encoding="utf-8")


def _rows(title: str) -> list[list[str]]:
    """The cells of the first table under a heading, without its head."""
    section = PRINTED.split(f"\n### {title}\n", 1)[1]
    table = re.search(r"(?:^\|.*\|\n)+", section, re.MULTILINE)
    assert table is not None
    lines = table[0].splitlines()[2:]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


def test_the_page_is_the_one_that_the_command_makes() -> None:
    assert page() == PRINTED, "make it anew: python -m examples.reconciliation"


@pytest.mark.parametrize(
    ("year", "role", "total", "shared"),
    [
        ("令和4年度", "見込み", "5,139,507", "222,211"),
        ("令和4年度", "当初計画", "5,844,086", "284,214"),
        ("令和5年度", "当初計画", "6,339,428", "289,975"),
        ("令和5年度", "修正計画", "6,710,284", "321,173"),
    ],
)
def test_what_the_measures_share(year: str, role: str, total: str, shared: str) -> None:
    rows = _rows("事業費と重複する予算事業")
    (row,) = [row for row in rows if row[:2] == [year, role]]
    assert row[4:] == [total, shared]


CLASSES = {
    "削減額": ("48,817", "156,599", ["3-6", "7-1", "7-2", "7-3", "7-5", "7-6", ""]),
    "抑制額": ("2,354,270", "2,017,005", ["6-1", "6-2", "6-3", "7-4", ""]),
    "歳入増": (
        "1,361,460",
        "625,037",
        ["2-7", "10-1", "10-2", "10-3", "10-4", "10-5", "10-6", "9-1"],
    ),
}
"""The printed totals of the classes (thousand yen), and the rows that come to them by hand."""


@pytest.mark.parametrize("category", CLASSES)
def test_the_classes_of_the_effects(category: str) -> None:
    first, second, numbers = CLASSES[category]
    rows = [row for row in _rows("区分") if row[2] == category]
    assert [row[0] for row in rows] == numbers
    amounts = [[int(cell.replace(",", "")) for cell in row[3:]] for row in rows]
    sums = [f"{sum(column):,}" for column in zip(*amounts, strict=True)]
    assert sums == [first, second]


@pytest.mark.parametrize(
    ("number", "plan", "actual", "printed"),
    [
        ("1-2", "400 + 3,800 = 4,200", "320 + 3,800 = 4,120", "4,200"),
        ("4-4", "30 + 170 = 200", "130 + 170 = 300", "200"),
        ("15-2②", "136 + 549 = 685", "433 + 549 = 982", "685"),
        ("17-1", "900 + 3,190 = 4,090", "1,382 + 3,190 = 4,572", "4,090"),
    ],
)
def test_revised_totals(number: str, plan: str, actual: str, printed: str) -> None:
    (row,) = [row for row in _rows("修正計画の総量の二つの立て方") if row[0] == number]
    assert [row[2], row[3], row[5], row[6]] == [plan, actual, printed, "○"]


def test_what_does_not_agree_is_named_with_its_reason() -> None:
    """Two indicators whose kind is only inferred; three totals of them."""
    section = PRINTED.split("### 一致しないもの\n", 1)[1].split("###")[0]
    lines = [line for line in section.splitlines() if line.startswith("- ")]
    named = [re.findall(r": (\d+-\d+) .*? (当初計画|修正計画): ", line)[0] for line in lines]
    assert named == [("10-2", "当初計画"), ("15-4", "当初計画"), ("10-2", "修正計画")]
    assert all("年度の値の和" in line and "推定" in line for line in lines)


def test_every_row_counted_in_the_result_is_on_the_page() -> None:
    """What the result says to agree is as many rows as carry ○."""
    agree = len(re.findall(r"\| ○ \|$", PRINTED, re.MULTILINE))
    revised = sum(row[-1] == "○" for row in _rows("修正計画の総量の二つの立て方"))
    counts = re.findall(r"^\| .* \| 総量（\S+） \| \d+ \| (\d+) \|", PRINTED, re.MULTILINE)
    assert agree - revised == sum(map(int, counts))
