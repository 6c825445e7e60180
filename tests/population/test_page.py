"""The examples of docs/population.md run, and the page names only what is there."""

import re
from pathlib import Path

import numpy as np

from shirube import population
from shirube.population import Ages, Assumptions, Births, controlled, step, survival
from tests.population.synthetic import AGES, BASE_PEOPLE, STEP

_PAGE = (Path(__file__).parents[2] / "docs/population.md").read_text(encoding="utf-8")
_PROGRAM, _LOOP, _SCENARIOS, _FAN, _VISION = re.findall(
    r"^```python\n(.*?)^```", _PAGE, re.MULTILINE | re.DOTALL
)


def test_the_example_runs() -> None:
    rows = [f"{sex},{age},8" for sex in "男女" for age in ("0-4", "5-9", "10-14", "15+")]
    desk = {
        "text": "\n".join(["sex,age,people", *rows]),
        "ratios": np.ones((10, 2, 4)),
        "rates": np.full((1, 4), 0.1) * [0, 1, 1, 0],
        "moves": np.zeros((1, 2, 4)),
    }
    exec(_PROGRAM, desk)
    made = desk["made"]
    assert isinstance(made, population.Projection)
    assert made.people.shape == (11, 2, 4)
    assert made.births.shape == (10, 2)
    assert made.deaths.shape == made.moves.shape == (10, 2, 4)


def test_the_control_between_steps_runs() -> None:
    births = Births(np.array(0), np.array(100))
    desk = {
        "people": np.ones((2, 2, 3)),
        "ages": Ages(1, 3),
        "path": [Assumptions(survival(np.ones((2, 3)), [1, 1]), births)] * 2,
        "totals": [np.full((2, 3), 4) * [0, 1, 2], np.full((2, 3), 5) * [0, 0, 1]],
        "step": step,
        "controlled": controlled,
    }
    exec(_LOOP, desk)
    assert np.asarray(desk["people"]).tolist() == [[[0, 0, 2.5]] * 2] * 2


def test_the_scenarios_run() -> None:
    desk = {"ages": AGES, "people": BASE_PEOPLE, "path": (STEP, STEP)}
    exec(_SCENARIOS, desk)
    exec(_FAN, desk)
    assert isinstance(desk["counted"], population.Tally)
    first = desk["first"]
    assert isinstance(first, population.Run)
    assert len(first.birth_factors) == 2


def test_the_settings_run() -> None:
    (text,) = re.findall(r"^```toml\n(.*?)^```", _PAGE, re.MULTILINE | re.DOTALL)
    folder = Path(__file__).parents[2] / "examples/shiomi/population"
    tables = {
        name: population.rows_of_csv((folder / each.file).read_text(encoding="utf-8"))
        for name, each in population.table_files(text).items()
    }
    desk = {"text": text, "tables": tables}
    exec(_VISION, desk)
    made = desk["made"]
    assert isinstance(made, population.Results)
    assert made.fan is not None
    assert made.fan.paths == 200
    assert [str(each.scenario.name) for each in made.runs][2] == "毎年40人が転入"


def test_every_name_of_the_room_stands_on_the_page() -> None:
    said = set(re.findall(r"\w+", _PAGE))
    assert [name for name in population.__all__ if name not in said] == []
