"""The council's draft of 2023 holds what a person transcribed from it, and no sentence."""

import csv
import os
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from examples.making import SETAGAYA
from shirube.exchange import load_edition, open_tables
from shirube.intake import Reading, read_document
from shirube.intake.layout import layouts
from shirube.intake.paper import paper
from shirube.intake.reading import squeezed
from shirube.plan import LEFT_OUT, Edition, Element, Passage, PassageKind, Restated, abridged
from shirube.terms import fold
from tests.examples.hand import EXAMPLES, ROOT, Row

FOLDER = EXAMPLES / "council-2023"
BY_HAND = ROOT / "tests/intake/transcription/council"


def hand(table: str) -> list[Row]:
    with (BY_HAND / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@cache
def council() -> Edition:
    """The Edition of the example; loading compares it with the tables beside it."""
    return load_edition(FOLDER)


def named(identity: str) -> Element | None:
    return next((each for each in council().elements if each.id == identity), None)


def name(identity: str) -> str:
    there = named(identity)
    return there.name if there else ""


def texts(kind: PassageKind) -> list[Passage]:
    return [passage for passage in council().passages if passage.kind is kind]


def test_tables_and_edition_are_one() -> None:
    tables = open_tables(council())
    assert {name: (FOLDER / name).read_bytes() for name in tables} == tables


def test_no_sentence_is_held() -> None:
    assert abridged(council()) == council()
    assert {passage.text for passage in council().passages} == {LEFT_OUT}
    assert {each.name for each in council().elements if each.tier == "めざす姿"} == {LEFT_OUT}
    names = [each.name for each in council().elements] + [e.what for e in council().events]
    assert [each for each in names if "。" in each] == []


def test_facts_of_the_plan() -> None:
    plan = council().plan
    assert (plan.code, plan.municipality) == ("131121", "世田谷区")
    assert plan.name == "世田谷区地域保健医療福祉総合計画"
    assert (plan.first, plan.last) == (2024, 2031)
    assert (council().stage, council().draft, council().date) == ("審議会資料", True, "R5.4.26")


def test_every_item_under_every_heading() -> None:
    found = [
        (each.tier, each.number, each.name, name(each.parent))
        for each in council().elements
        if each.tier != "めざす姿"
    ]
    wanted = [(row["階層"], row["番号"], row["名称"], row["親"]) for row in hand("体系")]
    assert sorted(found) == sorted(wanted)


def test_states_to_be_reached_by_topic_and_measure() -> None:
    found: Counter[tuple[str, str]] = Counter()
    for passage in texts(PassageKind.GOAL):
        there = named(passage.element)
        found[(passage.title, name(there.parent) if there else "")] += 1
    assert found == Counter(
        {(row["題"], row["施策"]): int(row["件数"]) for row in hand("めざす姿")}
    )


def test_each_state_faces_the_present() -> None:
    faced = Counter(passage.element for passage in texts(PassageKind.GOAL))
    present = {each.element for each in texts(PassageKind.PRESENT) if "課題" in each.title}
    assert set(faced.values()) == {1}
    assert set(faced) == present


def test_opinions_by_topic_and_day() -> None:
    found = Counter(
        (said.title, said.date, name(said.element)) for said in texts(PassageKind.OPINION)
    )
    assert found == Counter(
        {(row["題"], row["日付"], row["題"]): int(row["件数"]) for row in hand("意見")}
    )


def test_days_of_meetings_and_laws() -> None:
    found = [
        (each.schedule, each.when, each.first, each.last, each.what) for each in council().events
    ]
    wanted = [
        (row["日程"], row["日付"], row["初日"], row["末日"], row["名称"]) for row in hand("日程")
    ]
    assert sorted(found) == sorted(wanted)


def test_names_that_drift_stand_as_printed() -> None:
    found = Counter(
        (each.number, each.name) for each in council().restatements if each.subject is Restated.NAME
    )
    for row in hand("再述"):
        assert found[(row["番号"], row["名称"])] == int(row["回数"]), row


def test_the_office_of_the_annex() -> None:
    assert [each.departments for each in council().elements if each.departments] == [
        ("保健福祉政策部保健福祉政策課",)
    ]


SEEDS = os.environ.get("SHIRUBE_SEEDS", "")


@cache
def whole() -> Reading:
    return read_document(next(Path(SEEDS).glob(SETAGAYA["council-2023"])))


@pytest.mark.skipif(not SEEDS, reason="SHIRUBE_SEEDS names no folder of Setagaya's documents")
def test_every_placeholder_stands_in_its_place() -> None:
    edition = whole().edition
    names = {each.id: each.name for each in edition.elements}
    found = Counter(names[each.element] for each in edition.passages if each.text == "調整中")
    assert found == Counter({row["場所"]: int(row["件数"]) for row in hand("調整中")})


@pytest.mark.skipif(not SEEDS, reason="SHIRUBE_SEEDS names no folder of Setagaya's documents")
def test_the_share_of_lines_understood() -> None:
    assert whole().ledger.share >= 0.97
    assert max(len(each.text) for each in whole().edition.passages) < 1000


@pytest.mark.skipif(not SEEDS, reason="SHIRUBE_SEEDS names no folder of Setagaya's documents")
@pytest.mark.parametrize(
    ("pattern", "layout"),
    [
        ("000_*.txt", "booklet"),
        ("001_*.txt", "strategy"),
        ("002_*.txt", "council-draft"),
        ("003_*.txt", "sector-plan"),
        ("004_*.txt", "progress-report"),
    ],
)
def test_each_document_fits_its_own_layout_alone(pattern: str, layout: str) -> None:
    path = next(Path(SEEDS).glob(pattern))
    text = squeezed(paper(path.name, path.read_bytes()))
    fitting = [
        each.name
        for each in layouts()
        if all(fold(phrase).replace(" ", "") in text for phrase in each.recognise)
    ]
    assert fitting == [layout]
