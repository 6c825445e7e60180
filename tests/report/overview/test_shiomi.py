"""The overview of Shiomi beside what its document prints, copied by hand."""

from dataclasses import replace
from pathlib import Path

import pytest

from shirube.difference import origin
from shirube.exchange import load_edition
from shirube.report.folio import Folio, Heading, Picture, Side, Table
from shirube.report.overview import overview
from shirube.report.theme import plain
from shirube.terms import fold
from tests.report.progress.sheets import copied, tables, texts

SHIOMI = load_edition(Path(__file__).parents[3] / "examples" / "shiomi")

# 施策, 事業, 対象, 変更前, 変更後
CHANGES = (
    ("1", "1-2", "令和8年度", "200件", "340件"),
    ("2", "2-2", "令和8年度", "160m", "130m"),
    ("3", "3-3", "令和8年度", "12回", "9回"),
    ("4", "4-3", "令和8年度", "58店舗", "68店舗"),
    ("8", "8-1", "令和8年度", "260件", "390件"),
    ("1", "1-2", "目標値", "44.0%", "55.0%"),
    ("2", "2-2", "目標値", "79.6%", "78.2%"),
    ("3", "3-3", "目標値", "9,200人", "6,900人"),
    ("4", "4-3", "目標値", "30.0%", "32.0%"),
    ("8", "8-1", "目標値", "790t-CO₂", "980t-CO₂"),
)
# 令和6年度実績, 令和7年度見込み, 令和8年度計画（千円）
COSTS = (
    ("1", "17,985", "19,120", "27,480"),
    ("2", "398,640", "427,150", "471,900"),
    ("3", "231,450", "239,980", "247,300"),
    ("4", "62,780", "65,410", "72,850"),
    ("5", "311,270", "322,940", "331,800"),
    ("6", "145,380", "151,760", "156,400"),
    ("7", "94,850", "102,960", "128,300"),
    ("8", "179,320", "187,640", "214,700"),
    ("合計", "1,436,875", "1,512,160", "1,645,930"),
)
# The sums of the columns above, and what they are more than the total.
SHARED = (
    ("令和6年度実績", "1,441,675", "4,800"),
    ("令和7年度見込み", "1,516,960", "4,800"),
    ("令和8年度計画", "1,650,730", "4,800"),
)


@pytest.fixture(scope="module")
def folio() -> Folio:
    return overview(SHIOMI, plain(), origin(SHIOMI))


def _table(folio: Folio, caption: str) -> Table:
    return next(table for table in tables(folio) if fold(table.caption) == fold(caption))


def test_every_change_of_the_document_is_listed(folio: Folio) -> None:
    rows = [
        row
        for kind in ("行動量の変更", "成果指標の変更")
        for row in copied(_table(folio, kind)).rows
    ]
    assert [(r[0], r[1], r[3], r[4], r[5]) for r in rows] == [
        tuple(map(fold, change)) for change in CHANGES
    ]
    assert all(row[6].endswith("。") for row in rows)


@pytest.mark.parametrize(
    "sentence",
    (
        "全8施策24事業のうち、5施策5事業の計画を変更",
        "全8施策33指標のうち、5施策5指標の目標値を変更",
    ),
)
def test_the_counts_are_those_that_the_document_announces(folio: Folio, sentence: str) -> None:
    assert sentence in list(texts(folio))


def test_a_year_of_costs_is_what_was_reached_of_it_else_the_plan(folio: Folio) -> None:
    laid = copied(_table(folio, "事業費一覧"))
    assert laid.heads[2:] == ("令和6年度実績", "令和7年度見込み", "令和8年度計画")
    assert [(row[0], *row[2:]) for row in laid.rows] == list(COSTS)


def test_what_measures_share_is_said_to_the_thousand(folio: Folio) -> None:
    notes = " ".join(map(fold, _table(folio, "事業費一覧").notes))
    for head, whole, part in SHARED:
        assert f"{head}:施策の事業費の計{whole}千円と合計との差{part}千円" in notes


def test_a_measure_is_listed_with_what_it_holds(folio: Folio) -> None:
    rows = next(copied(table).rows for table in tables(folio) if not table.caption)
    assert len(rows) == 8
    assert (rows[-1][1], *rows[-1][3:]) == ("8", "3", "5", "5", "2")
    assert rows[-1][0] == fold("政策の柱4支え合いと環境への配慮で未来をつなぐ")


def test_the_pages_lie_and_begin_as_an_overview_does(folio: Folio) -> None:
    assert folio.side is Side.LANDSCAPE and folio.name == "概要版" and folio.watermark == ""
    heads = [b.text for b in folio.blocks if isinstance(b, Heading) and b.level == 1]
    assert heads == [
        "計画の位置づけ",
        "施策一覧",
        "この一年",
        "計画の変更",
        "事業費",
        "効果額",
        "公共施設等",
    ]
    assert folio.cover is not None and "令和8年2月" in folio.cover.below


def test_the_year_is_told_in_pictures_that_can_be_read_aloud(folio: Folio) -> None:
    pictures = [block for block in folio.blocks if isinstance(block, Picture)]
    assert [picture.title for picture in pictures] == [
        "令和7年度の行動量の達成率",
        "計画と目標値の変更の数",
    ]
    assert all(picture.alt and "<svg" in picture.svg for picture in pictures)


def test_why_nothing_can_be_said_of_the_outcomes_is_told(folio: Folio) -> None:
    # The document prints targets of outcomes and no value of a year.
    assert "令和7年度の成果指標の達成率:33件とも算定不可" in list(texts(folio))


def test_a_theme_can_word_the_place_of_the_plan() -> None:
    worded = replace(plain(), words={"計画の位置づけの説明": "市の最も上の計画です。"})
    said = list(texts(overview(SHIOMI, worded)))
    assert "市の最も上の計画です。" in said
    assert not any("翌年度以降の計画" in text for text in said)
