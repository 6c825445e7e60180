"""Odd plans and texts give findings or none, never an exception."""

from dataclasses import fields, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shirube.checks import Case, document_script, findings, rules, sketched
from shirube.plan import Edition
from tests.checks.breaking import with_records
from tests.checks.shiomi import sound
from tests.exchange.editions import LINES, anything

EDITIONS = anything(Edition, LINES)
LISTS = [
    field.name
    for field in fields(Edition)
    if isinstance(getattr(sound().edition, field.name), tuple)
]
PIECES = st.sampled_from(
    (
        *(
            "第3節 港",
            "1-1 市場",
            "①",
            "令和5年13月45日",
            "令和99年(1年)",
            "(火)",
            "を",
            "「",
            "」」",
        ),
        *(
            "P.9",
            "別紙1",
            "施策9-9",
            "10の柱",
            "調整中",
            "㎡",
            "\ue000",
            "\ufffd",
            "",
            " ",
            "3,000",
        ),
        *(
            "平成元年度～令和元年度",
            "2月30日(月)",
            "―",
            "（",
            "１２",
            "港は",
            "古い。",
            "※",
            "再掲",
        ),
    )
)


@given(EDITIONS, st.lists(EDITIONS, max_size=2).map(tuple))
@settings(max_examples=60)
def test_any_edition(edition: Edition, others: tuple[Edition, ...]) -> None:
    for finding in findings(Case(edition, others=others)):
        assert finding.sentence.ja
        assert finding.sentence.en


@given(st.lists(st.lists(PIECES, max_size=6).map("".join), max_size=12))
@settings(max_examples=150)
def test_any_text(lines: list[str]) -> None:
    for finding in findings(Case(sound().edition, document_script("例", lines))):
        assert finding.sentence.ja


@pytest.mark.parametrize("missing", LISTS)
def test_a_list_that_is_missing(missing: str) -> None:
    assert isinstance(findings(with_records(sound(), missing, ())), tuple)


@pytest.mark.parametrize("doubled", LISTS)
def test_a_list_that_is_doubled(doubled: str) -> None:
    held = getattr(sound().edition, doubled)
    assert isinstance(findings(with_records(sound(), doubled, held + held)), tuple)


FIGURES = [
    "当初計画 2022=0 2023=0 計=0",
    "当初計画 2022=-5 2023=―",
    "当初計画 2022=検討 2023=実施 計=実施",
    "当初計画 2022-2023=3",
    "現況値 =0 | 目標値 2023=0",
    "現況値 =-3 | 目標値 2023=-3",
    "現況値 =空欄 | 目標値 2023=別計画",
    "目標値 a.=3 b.=―",
    "見込み 2022=3 | 実績 2022=4",
    "修正計画 2022=3",
    "変更前目標値 2023=3",
    "当初計画 " + " ".join(f"{year}=1" for year in range(2012, 2024)),
    "",
]


@pytest.mark.parametrize("figures", FIGURES)
@pytest.mark.parametrize("kind", ["合計", "累計", "水準", "率", "平均", "到達段階", "併記"])
@pytest.mark.parametrize("direction", ["増", "減", "維持", "未定"])
def test_odd_figures(figures: str, kind: str, direction: str) -> None:
    case = sketched(f"""
計画 2022-2023
施策 1 港
  行動量 市の回数 | 回 | {kind} | {direction} | {figures}
  変更 2023 | ― | 検討 | 理由
  変更 目標値 | 3 | 3 |
  成果指標 来る人 | 人 | {kind} | {direction} | {figures}
""")
    assert isinstance(findings(case), tuple)


def test_a_tree_that_bites_its_tail() -> None:
    case = sketched("施策 1 港\n  事業 1-1 市")
    first, second = case.edition.elements
    ring = (replace(first, parent=second.id), second)
    assert isinstance(findings(with_records(case, "elements", ring)), tuple)


def test_ten_thousand_indicators() -> None:
    rows = "\n".join(
        f"  行動量 市の回数{n} | 回 | 合計 | 増 | 当初計画 2022=3 2023=4 計=7"
        for n in range(10_000)
    )
    case = sketched(f"計画 2022-2023\n施策 1 港\n{rows}")
    assert len(case.edition.indicators) == 10_000
    assert len(findings(case)) < 10_000


def test_there_are_rules() -> None:
    assert len(rules()) >= 2
