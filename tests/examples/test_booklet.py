"""The booklet of Setagaya holds every item that a person transcribed from it, in its place."""

import csv
import os
from collections import Counter
from pathlib import Path

import pytest

from examples.making import SETAGAYA
from shirube.exchange import load_edition, open_tables
from shirube.intake import read_document
from shirube.plan import LEFT_OUT, Edition, Element, Rank, Relation, Restated, abridged
from shirube.terms import fold
from tests.examples.hand import EXAMPLES, ROOT

NAME = "booklet-2009"
FOLDER = EXAMPLES / NAME
SEEDS = os.environ.get("SHIRUBE_SEEDS", "")
Row = dict[str, str]


def hand(table: str) -> list[Row]:
    """A table of names and departments as they are printed, transcribed by hand."""
    path = ROOT / "tests/intake/transcription/booklet" / f"{table}.csv"
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="module")
def edition() -> Edition:
    return load_edition(FOLDER)


def under(edition: Edition, parent: str) -> list[Element]:
    return [element for element in edition.elements if element.parent == parent]


def test_devices_and_directions(edition: Edition) -> None:
    found: list[tuple[str, str, str]] = []
    for device in under(edition, ""):
        found.append((device.number, "", device.name))
        for place, direction in enumerate(under(edition, device.id), start=1):
            found.append((device.number, str(place), direction.name))
    wanted = [(row["仕掛け"], row["方向性"], fold(row["名称"])) for row in hand("体系")]
    assert found == wanted


def test_every_initiative_under_its_aim_with_its_departments(edition: Edition) -> None:
    found: list[tuple[str, ...]] = []
    for device in under(edition, ""):
        for direction_place, direction in enumerate(under(edition, device.id), start=1):
            for aim_place, aim in enumerate(under(edition, direction.id), start=1):
                place = (device.number, str(direction_place), str(aim_place))
                found += [
                    (*place, each.name, "、".join(each.departments))
                    for each in under(edition, aim.id)
                ]
    wanted = [
        (row["仕掛け"], row["方向性"], row["目安"], fold(row["名称"]), row["担当部"])
        for row in hand("主な取り組み")
    ]
    assert found == wanted


def test_the_count_of_items_under_every_heading(edition: Edition) -> None:
    """Initiatives by device, direction and aim; a direction that lost one would show here."""
    wanted = Counter((row["仕掛け"], row["方向性"], row["目安"]) for row in hand("主な取り組み"))
    found: Counter[tuple[str, str, str]] = Counter()
    for device in under(edition, ""):
        for direction_place, direction in enumerate(under(edition, device.id), start=1):
            for aim_place, aim in enumerate(under(edition, direction.id), start=1):
                key = (device.number, str(direction_place), str(aim_place))
                found[key] = len(under(edition, aim.id))
    assert found == wanted
    tiers = Counter(element.tier for element in edition.elements)
    assert tiers == {
        "仕掛け": 3,
        "取り組みの方向性": 13,
        "取り組みの目安": 29,
        "主な取り組み": 148,
    }


def test_the_diagram_names_as_it_prints_them(edition: Edition) -> None:
    """All but the sentences, of which an abridged copy keeps the place alone."""
    restated = [row.name for row in edition.restatements if row.subject is Restated.NAME]
    assert [name for name in restated if name != LEFT_OUT] == [
        fold(row["名称"]) for row in hand("概要")
    ]
    assert restated.count(LEFT_OUT) == 29


DRIFTED = (
    ("農を活かした地域活動の充実", "農を生かした地域活動の充実"),
    ("多様な求職者と就業のマッチング", "多様な求職者と就業とのマッチング"),
    ("生活拠点づくり商店街への支援", "生活支援拠点づくり商店街への支援"),
    ("母親(両親学級)", "母親(両親)学級"),
)


@pytest.mark.parametrize(("diagram", "body"), DRIFTED)
def test_a_name_spelled_in_two_ways_keeps_both(edition: Edition, diagram: str, body: str) -> None:
    restated = {row.name for row in edition.restatements}
    elements = {element.name for element in edition.elements}
    assert diagram in restated and diagram not in elements
    assert body in elements and body not in restated


def test_all_places_of_an_initiative_share_a_theme(edition: Edition) -> None:
    """Names that stand in several places of the transcription, or within a joined name there."""
    rows = hand("主な取り組み")
    names = Counter(fold(row["名称"]) for row in rows)
    wanted = Counter({name: count for name, count in names.items() if count > 1})
    for joined in names:
        for part in joined.split("・"):
            if part != joined and part in names:
                wanted[part] = names[part] + sum(
                    count
                    for name, count in names.items()
                    if part in name.split("・") and name != part
                )
    found = Counter(link.target for link in edition.links if link.relation is Relation.THEME)
    assert found == wanted
    ids = {element.id for element in edition.elements if element.rank is Rank.PROJECT}
    assert {link.origin for link in edition.links} <= ids


def test_no_sentence_is_held(edition: Edition) -> None:
    assert abridged(edition) == edition
    assert {passage.text for passage in edition.passages} == {LEFT_OUT}
    held = [*(e.name for e in edition.elements), *(r.name for r in edition.restatements)]
    assert [name for name in held if "。" in name] == []
    aims = {e.name for e in edition.elements if e.tier == "取り組みの目安"}
    assert aims == {LEFT_OUT}


def test_tables_and_edition_are_one(edition: Edition) -> None:
    tables = open_tables(edition)
    assert {name: (FOLDER / name).read_bytes() for name in tables} == tables


def test_facts_of_the_plan(edition: Edition) -> None:
    plan = edition.plan
    assert (plan.code, plan.municipality, plan.first, plan.last) == (
        "131121",
        "世田谷区",
        2009,
        2009,
    )
    assert edition.date == "平成21年10月"


@pytest.mark.skipif(not SEEDS, reason="SHIRUBE_SEEDS names no folder of Setagaya's documents")
def test_the_document_reads_as_it_lies_here() -> None:
    document = next(Path(SEEDS).glob(SETAGAYA[NAME]))
    reading = read_document(document, corrections=FOLDER / "確認.csv")
    assert abridged(reading.edition) == load_edition(FOLDER)
    assert reading.ledger.share >= 0.97
    assert reading.findings == ()
