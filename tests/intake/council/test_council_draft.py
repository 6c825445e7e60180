"""A council's draft of the invented city Shiomi reads as the tables beside it say."""

import csv
from collections.abc import Callable
from pathlib import Path

import pytest

from shirube.intake import Reading, read_bytes, read_document
from shirube.plan import Edition, PassageKind, Restated

HERE = Path(__file__).parent
REPORT = HERE / "report.txt"
TEXT = REPORT.read_text(encoding="utf-8")
Row = tuple[str, ...]


def hand(name: str) -> list[Row]:
    with (HERE / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return [tuple(row.values()) for row in csv.DictReader(file)]


def elements(edition: Edition) -> list[Row]:
    names = {each.id: each.name for each in edition.elements}
    return [
        (e.tier, e.number, e.name, names.get(e.parent, ""), e.rank.value if e.rank else "")
        for e in edition.elements
    ]


def passages(edition: Edition) -> list[Row]:
    names = {each.id: each.name for each in edition.elements}
    return [
        (names.get(p.element, ""), p.kind.value, p.title, p.date, p.text.replace("\n", "／"))
        for p in edition.passages
    ]


def events(edition: Edition) -> list[Row]:
    return [(e.schedule, e.when, e.first, e.last, e.what) for e in edition.events]


def restatements(edition: Edition) -> list[Row]:
    return [(r.number, r.name) for r in edition.restatements if r.subject is Restated.NAME]


TABLES: dict[str, Callable[[Edition], list[Row]]] = {
    "体系": elements,
    "本文": passages,
    "日程": events,
    "再述": restatements,
}


def read(text: str) -> Reading:
    return read_bytes("council.txt", text.encode())


@pytest.mark.parametrize("table", TABLES)
def test_every_table_says_the_truth(table: str) -> None:
    found = TABLES[table](read_document(REPORT).edition)
    assert sorted(found) == sorted(hand(table))


def test_names_stand_again_in_printed_order() -> None:
    assert restatements(read(TEXT).edition) == hand("再述")


def test_facts() -> None:
    edition = read(TEXT).edition
    plan = edition.plan
    assert (plan.municipality, plan.name) == ("潮見市", "潮見市地域保健福祉計画")
    assert (plan.first, plan.last, edition.date) == (2025, 2030, "R6.7.3")
    assert (edition.stage, edition.draft) == ("審議会資料", True)
    (annex,) = [each for each in edition.elements if each.tier == "別紙"]
    assert annex.departments == ("保健福祉部港町課",)


def test_every_line_is_understood_and_nothing_is_the_matter() -> None:
    reading = read(TEXT)
    assert (reading.ledger.share, reading.findings) == (1.0, ())


def test_each_thing_remembers_its_line() -> None:
    lines = TEXT.splitlines()
    edition = read(TEXT).edition
    for event in edition.events:
        day = event.when.partition("年")[0][:2]
        assert day in "".join(lines[event.source.first - 4 : event.source.last])
    for said in (p for p in edition.passages if p.kind is PassageKind.OPINION):
        assert said.text[:6] in lines[said.source.first - 1]


VARIATIONS: dict[str, Callable[[str], str]] = {
    "Windows line ends": lambda text: text.replace("\n", "\r\n"),
    "another sign of a list": lambda text: text.replace("\uf06c ", "● "),
    "a third sign of a list": lambda text: text.replace("\uf06c ", "\uf0d8 "),
    "chapters with the number before": lambda text: text.replace(
        "計画のはじめに第１章", "第１章 計画のはじめに"
    ),
    "no shadow on the meeting": lambda text: text.replace(
        "第２回研究会第２回研究会", "第２回研究会"
    ),
    "no shadow on the running title": lambda text: text.replace(
        "協議会（R6.7.3）協議会（R6.7.3）", "協議会（R6.7.3）"
    ),
    "another body": lambda text: text.replace("協議会（R6", "審議会（R6"),
    "basic policy called a principle": lambda text: text.replace(
        "基本方針 これから", "基本理念 これから"
    ),
    "no blank lines at the end": lambda text: text.rstrip(),
    "opinions without the polite letter": lambda text: text.replace(
        "に関するご意見（", "に関する意見（"
    ),
}


@pytest.mark.parametrize("change", VARIATIONS)
@pytest.mark.parametrize("table", TABLES)
def test_printed_otherwise_it_says_the_same(change: str, table: str) -> None:
    reading = read(VARIATIONS[change](TEXT))
    assert sorted(TABLES[table](reading.edition)) == sorted(hand(table))


def test_a_page_that_begins_with_a_form_feed() -> None:
    """The mark of a page that the text has as a blank is one of its own here."""
    lines = TEXT.split("\n")
    fed = [
        "\f" + line[1:] if line.startswith(" ") and line[1:2].strip() else line for line in lines
    ]
    reading = read("\n".join(fed))
    assert sorted(elements(reading.edition)) == sorted(hand("体系"))


def test_a_list_whose_lines_are_as_wide_as_a_broken_name() -> None:
    edition = read(
        TEXT.replace("岸辺の居場所", "岸の居場所").replace("航海相談", "航海の相談")
    ).edition
    done = [e.name for e in edition.elements if e.tier == "市の取組み"]
    assert done[-2:] == ["航海の相談", "岸の居場所"]


def test_a_name_for_what_is_done_in_a_ward() -> None:
    edition = read(TEXT.replace("推進施策 市の取組み", "推進施策 区の取組み")).edition
    tiers = {each.tier for each in edition.elements}
    assert "区の取組み" in tiers and "市の取組み" not in tiers
