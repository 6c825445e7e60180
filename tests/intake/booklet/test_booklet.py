"""A small booklet of the invented city Shiomi reads as the tables beside it say."""

import csv
from pathlib import Path

import pytest

from shirube.intake import Reading, read_document
from shirube.plan import Relation
from shirube.terms import fold

HERE = Path(__file__).parent
REPORT = HERE / "report.txt"
Row = dict[str, str]


def table(name: str) -> list[Row]:
    text = (HERE / name).read_text(encoding="utf-8")
    return list(csv.DictReader(text.splitlines()))


@pytest.fixture(scope="module")
def reading() -> Reading:
    return read_document(REPORT)


def test_the_tree_with_texts_and_departments(reading: Reading) -> None:
    named = {element.id: element.name for element in reading.edition.elements}
    found = [
        {
            "階層": element.tier,
            "名称": element.name,
            "説明": element.description,
            "担当": "、".join(element.departments),
            "上": named.get(element.parent, ""),
        }
        for element in reading.edition.elements
    ]
    assert found == table("elements.csv")


def test_names_of_the_diagram_stand_as_printed_there(reading: Reading) -> None:
    found = [
        {"名称": row.name, "初行": str(row.source.first), "終行": str(row.source.last)}
        for row in reading.edition.restatements
    ]
    assert found == table("overview.csv")


def test_all_places_of_an_initiative_have_one_theme(reading: Reading) -> None:
    elements = {element.id: element for element in reading.edition.elements}
    found = [
        {"名称": link.target, "上": elements[elements[link.origin].parent].name}
        for link in reading.edition.links
        if link.relation is Relation.THEME
    ]
    assert found == table("places.csv")


def test_every_name_stands_on_its_lines(reading: Reading) -> None:
    lines = REPORT.read_text(encoding="utf-8").split("\n")
    for element in reading.edition.elements:
        place = fold("".join(lines[element.source.first - 1 : element.source.last]))
        first = element.name[:3]
        assert first in place and element.name[-3:] in place


def test_every_line_is_understood(reading: Reading) -> None:
    assert [reading.ledger.lines[number - 1] for number in reading.ledger.unread] == []
    assert reading.findings == ()


def test_texts_and_titles_printed_twice_over(reading: Reading) -> None:
    titles = [(p.kind.value, p.title) for p in reading.edition.passages]
    assert titles == [
        ("本文", "(1)『別冊』を作ったわけ"),
        ("本文", "(2)表の見方"),
        ("計画の位置づけ", "序章海とまちのこれまで"),
        ("注記", ""),
    ]


def test_the_plan_is_named_and_dated(reading: Reading) -> None:
    plan = reading.edition.plan
    assert plan.name == "ふるさとの海とくらす取り組み(潮見市海とくらす推進指針別冊)"
    assert plan.municipality == "潮見市"
    assert (plan.first, plan.last, reading.edition.date) == (2013, 2013, "平成26年2月")
