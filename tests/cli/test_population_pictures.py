"""The pictures of a vision say what a person works out by hand of the shore town.

Of its 3,200 people in 2020 there are 3,340 in 2025, with 140 children; the first simulation
has 420. The elderly are 600, then 800. Nobody dies or moves.
"""

from pathlib import Path
from xml.etree import ElementTree

import pytest

from shirube.cli import main
from shirube.cli.population_pictures import population_pictures
from shirube.population import results, vision
from tests.docs.tree import ROOT
from tests.population.shore import SETTINGS, TABLES

_SIMULATED = """
[[scenarios]]
kind = "simulation-1"
by = 2025
rate = 2.1
"""
_SVG = "{http://www.w3.org/2000/svg}"


def _said(file: bytes) -> str:
    return ElementTree.fromstring(file).findtext(f"{_SVG}desc", "")


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("総人口", "最後は3,340人（令和7年）"),
        ("総人口", "シミュレーション1（出生率の回復）の最大は3,620人（令和7年）"),
        ("基準との差", "シミュレーション1（出生率の回復）の最大は280人（令和7年）、最小は0人"),
        ("年齢3区分-1", "高齢化率の最大は24%（令和7年）、最小は18.8%（令和2年）"),
        ("自然増減と社会増減-1", "自然増減は140人（令和7年）。"),
        ("自然増減と社会増減-2", "増減の計は420人（令和7年）。"),
        ("年齢3区分の指数-2", "年少人口（0～14歳）の最大は136.7（令和7年）、最小は100（令和2年）"),
        ("年齢別の純移動-1", "2020→2025の最大は0人"),
        ("増減の組合せ-1", "最後の2025は社会増減 0人、自然増減 140人。"),
        ("人口ピラミッド-1", "令和7年（2025年） 男の最大は200人（75+）、最小は70人（0-4）。"),
    ],
)
def test_what_a_picture_says(name: str, said: str) -> None:
    made = results(vision(SETTINGS + _SIMULATED, TABLES))
    assert said in _said(population_pictures(made, "ja")[f"図-{name}.svg"])


def test_one_scenario_has_no_difference_and_no_fan() -> None:
    files = population_pictures(results(vision(SETTINGS, TABLES)), "en")
    assert [*files] == [
        "図-総人口.svg",
        "図-年齢3区分-1.svg",
        "図-年齢3区分の指数-1.svg",
        "図-自然増減と社会増減-1.svg",
        "図-増減の組合せ-1.svg",
        "図-年齢別の純移動-1.svg",
        "図-人口ピラミッド-1.svg",
    ]
    assert "Highest 3,340 people (2025)" in _said(files["図-総人口.svg"])


def test_the_command_writes_them_beside_the_tables(tmp_path: Path) -> None:
    settings = ROOT / "examples/shiomi/population/vision.toml"
    assert main(["population", str(settings), "--scenario", "closed", "-o", str(tmp_path)]) == 0
    names = {path.name for path in tmp_path.glob("*.svg")}
    assert {"図-総人口の幅.svg", "図-基準との差.svg", "図-人口ピラミッド-2.svg"} <= names
    assert len(names) == 3 + 2 * 6
