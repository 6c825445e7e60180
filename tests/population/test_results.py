"""What a vision comes to, as tables and series: numbers that a person works out by hand."""

import math
from collections.abc import Mapping, Sequence

import numpy as np
import pytest

from shirube.population import (
    Results,
    ResultTable,
    Rows,
    band_bars,
    change_bars,
    fan_lines,
    pyramid,
    result_tables,
    results,
    scenario_lines,
    tallies,
    vision,
)
from tests.population.shore import SETTINGS, TABLES, even

# The base of the shore: 3,200 people in 2020; in 2025 they are 3,340 with 140 children. The
# first simulation has three times the children, 420; nobody moves, so the second is the same.
_SIMULATED = """
[[scenarios]]
kind = "simulation-1"
by = 2025
rate = 2.1
[[scenarios]]
kind = "simulation-2"
by = 2025
rate = 2.1
"""
_COUNTED = """
[tables."実績"]
file = "counted.csv"
source = "国勢調査（架空）"
[actuals]
people = "実績"
"""
_CHANCE = "[chance]\nbirths = 0.1\nseed = 1\npaths = 120\n"
BASE, FIRST = "基準（社人研準拠）", "シミュレーション1（出生率の回復）"


def _made(text: str = _SIMULATED, more: Mapping[str, Rows] | None = None) -> Results:
    return results(vision(SETTINGS + text, {**TABLES, **(more or {})}))


def _table(made: Results, name: str) -> ResultTable:
    (found,) = (each for each in result_tables(made) if each.name == name)
    return found


def _row(made: Results, name: str, *begins: object) -> Sequence[object]:
    """The rest of the one row that begins so."""
    rows = [list(map(_plain, row)) for row in _table(made, name).rows]
    (found,) = (row for row in rows if row[: len(begins)] == [str(each) for each in begins])
    return found[len(begins) :]


def _plain(cell: object) -> object:
    return cell if isinstance(cell, float) else str(cell)


def test_people_by_scenario_year_sex_and_age() -> None:
    made = _made()
    assert len(_table(made, "人口").rows) == 3 * 2 * 2 * 16
    assert _row(made, "人口", BASE, 2025, "女", "0-4") == [70]
    assert _row(made, "人口", FIRST, 2025, "男", "0-4") == [pytest.approx(210)]
    assert _row(made, "人口", BASE, 2025, "男", "75+") == [200]


def test_bands_with_shares_rates_and_indices() -> None:
    table = _table(_made(), "三区分")
    row = dict(zip(map(str, table.columns[2:]), _row(_made(), "三区分", BASE, 2025), strict=True))
    assert row["総人口"] == 3340
    assert row["年少人口（0～14歳）"] == 540
    assert row["生産年齢人口（15～64歳）"] == 2000
    assert row["老年人口（65歳以上）"] == 800
    assert row["年少人口（0～14歳）の割合％"] == pytest.approx(100 * 540 / 3340)
    assert row["高齢化率％"] == pytest.approx(100 * 800 / 3340)
    assert row["20～39歳の女性"] == 400
    assert row["従属人口指数"] == pytest.approx(100 * 1340 / 2000)
    assert row["総人口の指数"] == pytest.approx(104.375)
    assert row["老年人口（65歳以上）の指数"] == pytest.approx(100 * 800 / 600)


def test_components_of_a_band() -> None:
    # 600 young; 140 are born, 200 grow out.
    row = _row(_made(), "増減要因", BASE, "年少人口（0～14歳）", 2020, 2025)
    assert row == [-60, 140, 0, 0, -200]


def test_the_difference_to_the_base() -> None:
    row = _row(_made(), "基準との差", FIRST, "総人口", 2025)
    assert row == [pytest.approx(280), pytest.approx(100 * 280 / 3340)]


def test_influence_and_stages() -> None:
    # 3,620 over 3,340 is 108.4 %: grade 3. The second over the first is 100 %: grade 2.
    row = _row(_made(), "影響度", 2025)
    assert row == [pytest.approx(100 * 3620 / 3340), "3", 100, "2"]
    assert _row(_made(), "減少段階", BASE, 2025) == ["増加"]


def test_influence_needs_both_simulations() -> None:
    names = [each.name for each in result_tables(_made("[[scenarios]]\nkind = 'simulation-1'"))]
    assert names == ["人口", "三区分", "増減要因", "基準との差", "減少段階", "仮定"]


def test_actuals_at_the_end_of_a_step_and_between() -> None:
    # 100 in 32 cells are 3,200, 140 fewer than projected; in 2022 the projection stands at 3,256.
    made = _made(_COUNTED, {"実績": even(2025, 100)})
    row = _row(made, "実績との比較", BASE, 2025, "総人口")
    assert row == [3340, 3200, -140, pytest.approx(-100 * 140 / 3340), "推計年"]
    made = _made(_COUNTED, {"実績": even(2022, 100)})
    row = _row(made, "実績との比較", BASE, 2022, "総人口")
    assert row == [
        pytest.approx(3256),
        3200,
        pytest.approx(-56),
        pytest.approx(-5600 / 3256),
        "補間",
    ]


def test_assumptions_stand_beside_the_results() -> None:
    made = _made()
    row = _row(made, "仮定", "基準人口")
    assert row == ["人口", "国勢調査（架空）", "", "作り物", "", "", ""]
    assert _row(made, "仮定", f"シナリオ {FIRST}")[0] == "合計特殊出生率 2025: 2.1"
    assert _row(made, "仮定", f"出生の倍率 {FIRST}")[0] == "3.0000"


def test_a_fan_is_the_same_in_blocks() -> None:
    wanted = vision(SETTINGS + _CHANCE, TABLES)
    first, *others = tallies(wanted)
    assert wanted.draw is not None
    assert wanted.draw.blocks == 1 + len(others) == 3
    for other in others:
        first = first + other
    made = results(wanted, first)
    assert made.fan is not None
    assert made.fan.paths == 120
    low, *_, high = (each for each in fan_lines(made))
    assert low.values[0] == high.values[0] == 3200
    # Births stray by a tenth, so that 5 % and 95 % lie near 1.645 tenths of 140 away.
    assert low.values[1] == pytest.approx(3340 - 23, abs=6)
    assert high.values[1] == pytest.approx(3340 + 23, abs=8)
    assert _row(made, "仮定", "ゆらぎの目盛りを超えた割合")[0] == "0.0000%"
    assert _table(made, "予測区間").rows[0][1] == 2025


def test_series_to_draw() -> None:
    made = _made(_SIMULATED + _COUNTED, {"実績": even(2025, 100)})
    lines = {str(each.name): each for each in scenario_lines(made)}
    assert (lines[BASE].across, lines[BASE].values) == ((2020, 2025), (3200, 3340))
    assert (lines["実績"].across, lines["実績"].values) == ((2025,), (3200,))
    base = made.runs[0]
    assert [each.values for each in band_bars(made, base)] == [(600, 540), (2000, 2000), (600, 800)]
    natural, moves = change_bars(made, base)
    assert (natural.across, natural.values, moves.values) == ((2025,), (140,), (0,))
    males, females = pyramid(made, base, 2025)
    assert males.across[0] == "0-4"
    assert males.values == (70, *[100] * 14, 200)
    assert females.values == males.values
    assert fan_lines(made) == ()


def test_nobody_is_no_share() -> None:
    nobody = [row if row[0] != "75歳以上" else [row[0], "0", "0"] for row in TABLES["人口"]]
    row = _row(_made("", {"人口": nobody}), "三区分", BASE, 2025)
    index = row[-2]
    assert isinstance(index, float)
    assert math.isnan(index)
    assert not any(np.isinf(each) for each in row if isinstance(each, float))
