"""The strategy's draft of 2015 holds what a person transcribed from it, and no sentence."""

import csv
import os
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from examples.making import SETAGAYA
from shirube.exchange import load_edition, open_tables
from shirube.intake import Reading, read_document
from shirube.plan import LEFT_OUT, Edition, ExhibitKind, Rank, Restated, abridged
from shirube.terms import Quantity
from tests.examples.hand import EXAMPLES, ROOT, Row

NAME = "strategy-2015"
BY_HAND = ROOT / "tests/intake/transcription/strategy"
SEEDS = os.environ.get("SHIRUBE_SEEDS", "")


def hand(table: str) -> list[Row]:
    with (BY_HAND / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@cache
def strategy() -> Edition:
    """The Edition of the example; loading compares it with the tables beside it."""
    return load_edition(EXAMPLES / NAME)


def test_tables_and_edition_are_one() -> None:
    tables = open_tables(strategy())
    assert {name: (EXAMPLES / NAME / name).read_bytes() for name in tables} == tables


def test_no_sentence_is_held() -> None:
    held = strategy()
    assert abridged(held) == held
    assert {passage.text for passage in held.passages} == {LEFT_OUT}
    assert {element.description for element in held.elements} == {"", LEFT_OUT}
    words = [e.name for e in held.elements] + [e.what for e in held.events]
    words += [datum.row + datum.column for table in held.exhibits for datum in table.data]
    assert [each for each in words if "。" in each] == []


def test_facts_of_the_plan() -> None:
    plan, edition = strategy().plan, strategy()
    assert (plan.code, plan.municipality, plan.name) == ("131121", "世田谷区", "世田谷区総合戦略")
    assert (plan.kind, plan.first, plan.last) == ("総合戦略", 2015, 2019)
    assert (edition.stage, edition.draft, edition.date) == ("素案", True, "平成27年8月12日")


def test_every_view_field_and_item_in_its_place() -> None:
    numbers = {element.id: element.number for element in strategy().elements}
    found = [
        {
            "階層": element.tier,
            "番号": element.number,
            "親番号": numbers.get(element.parent, ""),
            "名称": element.name,
            "注記": "、".join(element.notes),
            "行": str(element.source.first),
        }
        for element in strategy().elements
    ]
    assert sorted(found, key=lambda row: int(row["行"])) == hand("体系")


def test_every_item_under_every_heading_is_counted() -> None:
    wanted = Counter(row["親番号"] for row in hand("体系"))
    numbers = {element.id: element.number for element in strategy().elements}
    assert Counter(numbers.get(e.parent, "") for e in strategy().elements) == wanted
    ranks = Counter(element.rank for element in strategy().elements)
    assert ranks == {Rank.PILLAR: 3, Rank.MEASURE: 11, Rank.PROJECT: 29}


def test_every_view_and_field_has_its_text() -> None:
    bare = {e.tier for e in strategy().elements if not e.description}
    told = {e.tier for e in strategy().elements if e.description}
    assert (bare, told) == ({"取組み"}, {"視点", "重点取組み"})


def test_the_relisted_item_points_to_its_origin() -> None:
    places = {element.id: element for element in strategy().elements}
    pairs = [(places[link.origin], places[link.target]) for link in strategy().links]
    assert [(a.source.first, b.source.first, a.name == b.name) for a, b in pairs] == [
        (1421, 1534, True)
    ]


def test_every_list_that_names_the_tree_again_keeps_its_order() -> None:
    found = [
        {"番号": row.number, "名称": row.name, "行": str(row.source.first)}
        for row in strategy().restatements
    ]
    assert {row.subject for row in strategy().restatements} == {Restated.NAME}
    assert found == hand("再述")


def test_every_decision_with_the_days_it_can_mean() -> None:
    found = [
        {
            "見出し": event.schedule,
            "日付": event.when,
            "初日": event.first,
            "末日": event.last,
            "事項": event.what,
            "初めの行": str(event.source.first),
            "終わりの行": str(event.source.last),
        }
        for event in strategy().events
    ]
    assert found == hand("日程")


def test_every_figure_of_the_population_with_its_place() -> None:
    found = [
        {
            "表題": table.title,
            "見出し": datum.row,
            "時": datum.column,
            "値": str(datum.answer.value),
            "単位": datum.answer.unit,
            "注記": "、".join(datum.notes),
            "行": str(datum.source.first),
        }
        for table in strategy().exhibits
        for datum in table.data
        if isinstance(datum.answer, Quantity)
    ]
    assert Counter(map(tuple, map(dict.values, found))) == Counter(
        map(tuple, map(dict.values, hand("統計表")))
    )


def test_titles_of_charts_and_the_table_in_words() -> None:
    charts = [(t.title, t.notes, t.source.first) for t in strategy().exhibits if not t.data]
    assert charts == [
        ("世田谷区の年齢階層別転入超過率(平成26年)", ("出典:世田谷区資料",), 648),
        ("世田谷区の転入者(都道府県上位5地域)", ("出典:住民基本台帳データH26.8",), 650),
        ("年齢3階層別", (), 728),
        ("総人口", (), 736),
    ]
    (table,) = [t for t in strategy().exhibits if t.kind is ExhibitKind.LISTING]
    rows = ("自然増減", "社会増減", "年齢3階層別人口")
    columns = ("現状・課題", "目指すべき方向性")
    assert [(d.row, d.column) for d in table.data] == [(r, c) for r in rows for c in columns]


def test_every_text_stands_under_its_heading() -> None:
    names = {element.id: f"{element.tier}{element.number}" for element in strategy().elements}
    found = [
        {
            "種類": passage.kind.value,
            "要素": names.get(passage.element, ""),
            "題": passage.title,
            "初めの行": str(passage.source.first),
            "終わりの行": str(passage.source.last),
        }
        for passage in strategy().passages
    ]
    assert found == hand("文章")


@cache
def _reading() -> Reading:
    return read_document(next(Path(SEEDS).glob(SETAGAYA[NAME])))


@pytest.mark.skipif(not SEEDS, reason="SHIRUBE_SEEDS names no folder of Setagaya's documents")
def test_every_line_of_the_document_is_understood() -> None:
    ledger = _reading().ledger
    assert ledger.share >= 0.97
    assert [ledger.lines[number - 1] for number in ledger.unread] == []
    assert abridged(_reading().edition).elements == strategy().elements
