"""Settings of a vision: what becomes of each entry, and which are refused by their names."""

from collections.abc import Mapping
from itertools import pairwise

import numpy as np
import pytest

from shirube.population import (
    Rows,
    Vision,
    chosen,
    results,
    rows_of_csv,
    table_files,
    vision,
)
from shirube.terms import Refusal
from tests.population.figures import FOLDER, figures
from tests.population.shore import BASE, FILES, HEAD, SETTINGS, TABLES, even


def _vision(
    text: str = "", more: Mapping[str, Rows] | None = None, whole: str = SETTINGS
) -> Vision:
    return vision(whole + text, {**TABLES, **(more or {})})


def _total(text: str, more: Mapping[str, Rows] | None = None, whole: str = SETTINGS) -> float:
    """The people of the last scenario in the last year."""
    return float(results(_vision(text, more, whole)).runs[-1].made.people[-1].sum())


# 3,200 live on and 700 women of 15-49 have 140 children: 3,340 in 2025.
SCENARIOS = {
    "the base": ("", 3340),
    "nobody moved before": ("[[scenarios]]\nkind = 'closed'", 3340),
    # The base people have 200 children to 700 women; 0.2 is 0.7 of that, so the base has a rate
    # of 0.7 in 2025; 2.1 is three times as much, and so are the children: 420.
    "three times the rate": ("[[scenarios]]\nkind = 'simulation-1'\nby = 2025\nrate = 2.1", 3620),
    "the same by a course": ("[[scenarios]]\nname = 'x'\nfertility = { 2025 = 2.1 }", 3620),
    "the same by a number": ("[[scenarios]]\nname = 'x'\nfertility = 2.1", 3620),
    "a course that is half way": ("[[scenarios]]\nname = 'x'\nfertility = { 2030 = 3.2 }", 3620),
    # Ten a year for five years; the 25 women among them are 25-44 and have 5 children.
    "ten people a year": (
        "[[scenarios]]\nname = 'x'\narrivals = { people = 10, ages = [20, 39] }",
        3395,
    ),
    "ten people a year for two years": (
        "[[scenarios]]\nname = 'x'\narrivals = { people = 10, from = 2023, ages = [20, 39] }",
        3362,
    ),
    "a target by people": (
        "[[scenarios]]\nkind = 'target'\npeople = 3395\nyear = 2025\nreached_by = 'arrivals'\n"
        "arrivals = { ages = [20, 39] }",
        3395,
    ),
    "a target by births": (
        "[[scenarios]]\nkind = 'target'\npeople = 3620\nyear = 2025\nreached_by = 'fertility'",
        3620,
    ),
}


@pytest.mark.parametrize(("text", "people"), SCENARIOS.values(), ids=SCENARIOS)
def test_scenarios(text: str, people: float) -> None:
    assert _total(text) == pytest.approx(people, abs=1e-6)


def test_the_words_of_a_target() -> None:
    found = _vision(SCENARIOS["a target by people"][0]).scenarios[-1]
    assert found.how.ja == "2025年に3,395人となるよう、毎年+10.0人"
    assert found.how.en == "+10.0 people a year, so that there are 3,395 in 2025"


_HALVES = "[tables.'五年前']\nfile = 'old.csv'\n"
_BY_CHANGES = "[[scenarios]]\nkind = 'changes'\nchanges = ['五年前', '人口']\n"


def test_a_scenario_of_two_censuses() -> None:
    # Of 200 in each cell five years before, 100 are left: a ratio of one half, of the two last
    # groups together one quarter. So 100 become 50 in fourteen groups and 50 in the last: 750 a
    # sex. 350 women of 15-49 have 200 children to 700 women, that is 100.
    found = _total(_HALVES + _BY_CHANGES, {"五年前": even(2015, 200)})
    assert found == pytest.approx(2 * 750 + 100)


def test_the_base_itself_by_two_censuses() -> None:
    base = "[base]\npeople = '人口'\nchanges = ['五年前', '人口']\n"
    found = _total(_HALVES + base, {"五年前": even(2015, 200)}, HEAD + FILES)
    assert found == pytest.approx(1600)


def test_moves_that_survival_leaves_of_two_censuses() -> None:
    # One half is left of each cohort, and 0.8 live: 0.3 moved away. Without moves 80 of 100 live,
    # 160 in the last group: 14 * 80 + 160 a sex. 560 women of 15-49 have 160 children.
    lives = [row if at == 0 else [row[0], "0.8", "0.8"] for at, row in enumerate(TABLES["生残率"])]
    base = "[base]\npeople = '人口'\nchanges = ['五年前', '人口']\n"
    tables = {"五年前": even(2015, 200), "生残率": lives}
    closed = "[[scenarios]]\nkind = 'closed'\n"
    found = _total(_HALVES + base + "survival = '生残率'\n" + closed, tables, HEAD + FILES)
    assert found == pytest.approx(2 * (14 * 80 + 160) + 560 * 2 / 7)
    by_ratios = _total(_HALVES + base + "survival = '生残率'\n", tables, HEAD + FILES)
    assert by_ratios == pytest.approx(1600)
    with pytest.raises(Refusal, match="「封鎖人口」は移動だけを変えますが"):
        _total(_HALVES + base + closed, tables, HEAD + FILES)


def test_rates_of_fertility() -> None:
    rates = rows_of_csv("年齢,出生率\n15～19歳,0\n20～24歳,0.1\n25～29歳,0.1\n")
    lives = TABLES["生残率"]
    named = [["年齢", "男", "女"], ["出生→0～4歳", "1", "1"]]
    arrows = [[f"{one[0]}→{two[0]}", "1", "1"] for one, two in pairwise(lives[1:-1])]
    last = [["70歳以上→75歳以上", "1", "1"]]
    base = BASE.replace("child_woman = 0.2", "fertility = '出生率'")
    text = "[tables.'出生率']\nfile = 'rates.csv'\n"
    # Five years of 0.1 births to 200 women: 100 children.
    found = _total(text, {"出生率": rates, "生残率": [*named, *arrows, *last]}, HEAD + FILES + base)
    assert found == pytest.approx(3300)


def test_net_numbers_and_rates() -> None:
    for unit, cell, people in (("人", "1", 3340 + 32 + 0.2 * 7), ("", "0.01", 3340 + 32 + 0.2 * 7)):
        moves = [["年齢", "男", "女"], *([row[0], cell, cell] for row in TABLES["人口"][1:])]
        text = f"[tables.'移動']\nfile = 'm.csv'\nunit = '{unit}'\n"
        whole = HEAD + FILES + BASE.replace("なし", "移動")
        assert _total(text, {"移動": moves}, whole) == pytest.approx(people)


def test_what_is_assumed_is_told() -> None:
    told = {each.what.ja: each for each in _vision().assumed}
    stated = told["基準人口"].stated
    assert stated is not None
    assert (stated.name, stated.source, stated.note) == ("人口", "国勢調査（架空）", "作り物")
    assert told["子ども女性比"].value.ja == "0.2"
    assert told["基準年の合計特殊出生率"].value.ja == "1"


def test_tables_of_settings() -> None:
    text = "[tables.a]\nfile = 'a.xlsx'\nsheet = '表1'\nwhere = { code = '1' }\nunknown = '按分'\n"
    found = table_files(text)["a"]
    assert (found.file, found.sheet, found.where, found.spread) == (
        "a.xlsx", "表1", {"code": ("1",)}, True,
    )  # fmt: skip


def test_one_scenario_is_chosen() -> None:
    found = _vision("[[scenarios]]\nkind = 'closed'\n[[scenarios]]\nkind = 'long-term-vision'\n")
    assert [each.kind for each in chosen(found, ["封鎖人口"]).scenarios] == ["base", "closed"]
    with pytest.raises(Refusal, match="シナリオ「増加」はありません"):
        chosen(found, ["増加"])


_YOUNG = "arrivals = { ages = [20, 39] }"
_ONE = "[[scenarios]]\nname = 'x'\n"
_TARGET = "[[scenarios]]\nkind = 'target'\nyear = 2025\n"
REFUSED: dict[str, tuple[str, str, str]] = {
    "no TOML": (SETTINGS + "a = = 1", "TOMLとして読めません", "no TOML"),
    "an entry that is none": (SETTINGS + "[tail]\nx = 1", "「tail」は知らない項目", "'tail'"),
    "an entry of a scenario": (SETTINGS + _ONE + "b = 1", "scenarios[1].b", "scenarios[1].b"),
    "no name": (
        SETTINGS.replace('name = "浜野町人口ビジョン"', ""),
        "「name」がありません",
        "missing",
    ),
    "a year in words": (
        SETTINGS.replace("2025", '"令和7年"'),
        "「until」が「令和7年」",
        "whole number",
    ),
    "no whole step": (SETTINGS.replace("2025", "2024"), "「until」が「2024」", "steps of 5"),
    "no such table": (
        SETTINGS.replace('people = "人口"', 'people = "人数"'),
        "base.people",
        "base.people",
    ),
    "no such kind": (SETTINGS + "[[scenarios]]\nkind = 'boom'", "scenarios[1].kind", "one of"),
    "a rate of no one": (
        SETTINGS + _ONE + "fertility = { 2025 = 0 }",
        "scenarios[1].fertility",
        "0 to 10",
    ),
    "a course of words": (
        SETTINGS + _ONE + "moves = 'half'",
        "scenarios[1].moves",
        "numbers by year",
    ),
    "arrivals of no age": (
        SETTINGS + _ONE + "arrivals = { people = 10 }",
        "scenarios[1].arrivals.ages",
        "first and last age",
    ),
    "a target by nothing": (SETTINGS + _TARGET + "people = 3000", "reached_by", "reached_by"),
    "a target that is passed": (
        SETTINGS + _TARGET + "people = 3285\nreached_by = 'arrivals'\n" + _YOUNG,
        "毎年10.0人の転出で届きます",
        "10.0 a year could leave",
    ),
    "one name twice": (SETTINGS + _ONE + _ONE, "「x」が2度", "'x' twice"),
    "people of one year": (
        SETTINGS + "[[scenarios]]\nkind = 'changes'\nchanges = ['人口']",
        "scenarios[1].changes",
        "5 apart",
    ),
    "chance without a seed": (
        SETTINGS + "[chance]\nbirths = 0.1\npaths = 10",
        "chance.seed",
        "chance.seed",
    ),
    "no path": (SETTINGS + "[chance]\nseed = 1\npaths = 0", "chance.paths", "1 or more"),
    "chance of moves that hold deaths": (
        HEAD
        + FILES
        + "[tables.'五年前']\nfile = 'x'\n[base]\npeople = '人口'\nchanges = ['五年前', '人口']\n"
        + "[chance]\nmoves = 0.1\nseed = 1\npaths = 1",
        "「chance.moves」が「0.1」",
        "unless base has survival",
    ),
    "a seed below zero": (SETTINGS + "[chance]\nseed = -1\npaths = 1", "chance.seed", "0 or more"),
    "arrivals of fewer than nobody": (
        SETTINGS + _ONE + "arrivals = { people = -10, ages = [20, 39] }",
        "scenarios[1].arrivals.people",
        "0 or more",
    ),
    "censuses of no table": (
        SETTINGS + "[[scenarios]]\nkind = 'changes'\nchanges = []",
        "scenarios[1].changes",
        "scenarios[1].changes",
    ),
    "a deviation beyond all": (
        SETTINGS + "[chance]\nbirths = 8\nseed = 1\npaths = 1",
        "出生のゆらぎの [] は 8 で、5より大きい",
        "above 5",
    ),
    "a table that is not given": (
        SETTINGS + "[tables.x]\nfile = 'x.csv'",
        "表「x」が渡されていません",
        "was not given",
    ),
    "unknown ages in words": (
        SETTINGS.replace('note = "作り物"', "unknown = '捨てる'"),
        "tables.人口.unknown",
        "tables.人口.unknown",
    ),
}


@pytest.mark.parametrize(("text", "ja", "en"), REFUSED.values(), ids=REFUSED)
def test_what_is_refused(text: str, ja: str, en: str) -> None:
    with pytest.raises(Refusal) as refused:
        vision(text, {**TABLES, "五年前": even(2015, 200)})
    assert ja in refused.value.sentence.ja
    assert en in refused.value.sentence.en


def test_births_that_no_rate_can_raise() -> None:
    with pytest.raises(Refusal, match="出生のない期間"):
        _total("[[scenarios]]\nkind = 'simulation-1'", whole=SETTINGS.replace("0.2", "0"))


_OLD = "[tables.'五年前']\nfile = 'old.csv'\n"
MIXED = {
    "日本人 beside 総人口": (
        _OLD + "definition = '日本人'\n" + _BY_CHANGES,
        200,
        "総人口",
        "日本人",
    ),
    "住基 beside a census": (
        _OLD
        + "register = '住民基本台帳'\n[tables.x]\nfile = 'x'\nregister = '国勢調査'\n"
        + _BY_CHANGES.replace("'人口'", "'x'"),
        200,
        "住民基本台帳",
        "国勢調査",
    ),
    "thousands beside persons": (
        _OLD
        + "unit = '千人'\n[tables.x]\nfile = 'x'\nunit = '人'\n"
        + _BY_CHANGES.replace("'人口'", "'x'"),
        0.2,
        "千人",
        "人",
    ),
    "thousands that nobody states": (_OLD + _BY_CHANGES, 0.2, "単位（人、千人）が違うよう", "5"),
    "actuals in thousands": (_OLD + "[actuals]\npeople = '五年前'\n", 0.2, "0.002倍", "単位"),
}


@pytest.mark.parametrize(("text", "count", "one", "two"), MIXED.values(), ids=MIXED)
def test_tables_that_do_not_go_together(text: str, count: float, one: str, two: str) -> None:
    tables = {"五年前": even(2015, count), "x": even(2020, 100)}
    with pytest.raises(Refusal) as refused:
        _vision(text, tables)
    assert one in refused.value.sentence.ja
    assert two in refused.value.sentence.ja


def test_survival_above_one_and_other_ages() -> None:
    lives = [["10～14歳", "1.2", "1"] if row[0] == "10～14歳" else row for row in TABLES["生残率"]]
    with pytest.raises(Refusal, match=r"「生残率」の2025年男10-14歳の生残率が1\.2"):
        _vision("", {"生残率": lives})
    short = [["年齢", "男", "女"], *([age, "1", "1"] for age in ("0～4歳", "5～9歳", "10歳以上"))]
    with pytest.raises(Refusal, match=r"5歳幅10\+まで、基準人口は5歳幅75\+まで"):
        _vision("", {"生残率": short})


_SETAGAYA = """
name = "世田谷区"
place = "世田谷区"
start = 2015
until = 2045
total_fertility = 1.06
definition = "総人口"
[tables.published]
file = "setagaya.csv"
source = "国立社会保障・人口問題研究所（平成30（2018）年推計）"
[base]
people = "published"
changes = ["published"]
"""


def test_the_published_line_of_setagaya_comes_back_from_settings() -> None:
    rows = rows_of_csv((FOLDER / "setagaya.csv").read_text(encoding="utf-8"))
    found = results(vision(_SETAGAYA, {"published": rows}))
    published = figures("setagaya.csv", "population", ("year", "sex", "age")).values
    assert found.years == (2015, 2020, 2025, 2030, 2035, 2040, 2045)
    assert np.round(found.runs[0].made.people).tolist() == published.tolist()
    totals = np.round(found.runs[0].made.people.sum(axis=(1, 2))).tolist()
    assert totals == [903346, 913954, 920737, 925611, 926681, 922740, 914434]
