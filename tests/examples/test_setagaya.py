"""The Editions of Setagaya hold what a person transcribed from the documents, and no sentence."""

import hashlib
import os
from collections import Counter
from decimal import Decimal
from pathlib import Path

import pytest

from examples.making import SETAGAYA
from shirube.exchange import load_edition, open_tables
from shirube.intake import read_document
from shirube.plan import (
    LEFT_OUT,
    Edition,
    Exhibit,
    ExhibitKind,
    Restated,
    abridged,
)
from shirube.terms import Quantity, fiscal_year_name
from tests.examples.hand import (
    EXAMPLES,
    PLANS,
    Row,
    changes,
    counted,
    differences,
    elements,
    example,
    figures,
    hand,
    indicators,
)

BOTH = tuple(PLANS)
SEEDS = os.environ.get("SHIRUBE_SEEDS", "")


def edition(plan: str) -> Edition:
    """The Edition of an example; loading compares it with the tables beside it."""
    return load_edition(EXAMPLES / PLANS[plan])


def columns(rows: list[Row], *names: str) -> list[Row]:
    return [{name: row[name] for name in names} for row in rows]


def without(rows: list[Row], *names: str) -> list[Row]:
    return [{name: cell for name, cell in row.items() if name not in names} for row in rows]


@pytest.mark.parametrize("plan", BOTH)
def test_tables_and_edition_are_one(plan: str) -> None:
    tables = open_tables(edition(plan))
    folder = EXAMPLES / PLANS[plan]
    assert {name: (folder / name).read_bytes() for name in tables} == tables


@pytest.mark.parametrize("plan", BOTH)
def test_no_sentence_is_held(plan: str) -> None:
    held = edition(plan)
    assert abridged(held) == held
    assert {passage.text for passage in held.passages} == {LEFT_OUT}
    assert {e.description for e in held.elements} <= {"", LEFT_OUT}
    assert [row for table in TABLES for row in example(plan, table) if "。" in str(row)] == []


TABLES = ("計画", "体系", "指標", "値", "変更", "事業費", "効果額", "関連")
FACTS = (
    (
        "progress",
        ("131121", "世田谷区", "世田谷区未来つながるプラン", "推進状況(案)", "令和5年2月"),
    ),
    ("welfare", ("131121", "世田谷区", "世田谷区地域保健医療福祉総合計画", "策定版", "")),
)


@pytest.mark.parametrize(("plan", "facts"), FACTS)
def test_facts_of_the_plan(plan: str, facts: tuple[str, ...]) -> None:
    (row,) = example(plan, "計画")
    names = ("全国地方公共団体コード", "地方公共団体名", "計画名", "版", "版の日付")
    assert tuple(row[name] for name in names) == facts


@pytest.mark.parametrize("plan", BOTH)
def test_every_correction_says_who_and_why(plan: str) -> None:
    assert all(each.by and each.why for each in edition(plan).corrections)
    assert edition(plan).corrections


def test_every_cell_of_the_progress_report() -> None:
    assert differences(figures("progress"), hand("progress", "値")) == (Counter(), Counter())


def test_every_cell_of_the_welfare_plan() -> None:
    """All but those that the transcription says otherwise than the text; 相違.csv tells why."""
    missing, extra = differences(figures("welfare"), hand("welfare", "値"))
    explained = hand("welfare", "相違")
    assert all(row["わけ"] for row in explained)
    for side, rows in (("転記", missing), ("公開表", extra)):
        own = [row for row in explained if row["側"] == side]
        assert counted(without(own, "側", "わけ")) == rows


@pytest.mark.parametrize("plan", BOTH)
def test_names_of_indicators(plan: str) -> None:
    wanted = without(hand(plan, "指標"), "再掲", "施策番号")
    assert differences(indicators(plan), wanted) == (Counter(), Counter())


@pytest.mark.parametrize("plan", BOTH)
def test_the_tree(plan: str) -> None:
    wanted = without(hand(plan, "体系"), "再掲", "総合戦略", "頁")
    tiers = {row["階層"] for row in wanted}
    found = [row for row in elements(plan) if row["階層"] in tiers]
    assert differences(found, wanted) == (Counter(), Counter())


def test_strategies_and_pages() -> None:
    strategies: Row = {}
    for link in edition("progress").links:
        if link.relation.value == "総合戦略":
            strategies[link.origin] = strategies.get(link.origin, "") + link.target
    found = {
        e.number: (strategies.get(e.id, ""), e.page)
        for e in edition("progress").elements
        if e.tier == "施策"
    }
    wanted = [row for row in hand("progress", "体系") if row["階層"] == "施策"]
    assert found == {row["番号"]: (row["総合戦略"], row["頁"]) for row in wanted}


MONEY = ("番号", "年度", "版区分", "金額千円", "状態")


def test_costs_of_the_body() -> None:
    body = [row for row in hand("progress", "事業費") if row["出所"] == "本編"]
    wanted = columns(body, *MONEY)
    assert differences(example("progress", "事業費"), wanted) == (Counter(), Counter())


def test_costs_of_the_overview() -> None:
    said = [
        (each.number, str(each.year), each.role.value, each.answer.value)
        for each in edition("progress").restatements
        if each.subject is Restated.COST and each.role and isinstance(each.answer, Quantity)
    ]
    overview = [row for row in hand("progress", "事業費") if row["出所"] == "概要"]
    yen = [Decimal(row["金額千円"]) * 1000 for row in overview]
    assert sorted(said) == sorted(
        (row["番号"], row["年度"], row["版区分"], amount)
        for row, amount in zip(overview, yen, strict=True)
    )


def test_effects() -> None:
    wanted = hand("progress", "効果額")
    assert differences(example("progress", "効果額"), wanted) == (Counter(), Counter())


def cells(exhibits: tuple[Exhibit, ...], kinds: tuple[ExhibitKind, ...]) -> Counter[object]:
    return Counter(
        (table.title, datum.column, datum.answer.value, datum.answer.unit)
        for table in exhibits
        for datum in table.data
        if table.kind in kinds and isinstance(datum.answer, Quantity)
    )


def test_facilities() -> None:
    kinds = (ExhibitKind.FACILITIES, ExhibitKind.FACILITY_EFFECTS)
    found = cells(edition("progress").exhibits, kinds)
    assert found == Counter(
        (row["表題"], fiscal_year_name(int(row["年度"])), int(row["値"]), row["単位"])
        for row in hand("progress", "施設")
    )


def test_statistics_hold_no_figure_that_is_not_printed() -> None:
    """Most tables are read; a figure that is read is right, and stands under its title."""
    found = Counter(
        (table.title, str(datum.answer.value), datum.answer.unit)
        for table in edition("welfare").exhibits
        for datum in table.data
        if isinstance(datum.answer, Quantity)
    )
    wanted = Counter(
        (row["表題"], row["値"], row["単位"]) for row in hand("welfare", "統計表") if row["値"]
    )
    assert found - wanted == Counter()
    assert found.total() >= 0.8 * wanted.total()


KEY = ("区分", "事業番号", "枝番")


def test_every_change_is_there_without_its_reason() -> None:
    found = list(changes("progress"))
    assert {row["理由"] for row in found} == {LEFT_OUT}
    wanted = hand("progress", "変更")
    assert len(wanted) == 19
    assert {tuple(row[name] for name in KEY) for row in found} == {
        tuple(row[name] for name in KEY) for row in wanted
    }


@pytest.mark.skipif(not SEEDS, reason="SHIRUBE_SEEDS names no folder of Setagaya's documents")
def test_every_reason_is_word_for_word() -> None:
    document = next(Path(SEEDS).glob(SETAGAYA[PLANS["progress"]]))
    said = {change.reason for change in read_document(document).edition.changes}
    assert {hashlib.sha256(reason.encode()).hexdigest() for reason in said} == {
        row["理由の検証値"] for row in hand("progress", "変更")
    }
