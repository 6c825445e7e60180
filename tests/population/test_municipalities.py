"""All municipalities that IPSS projected in 2018: derived, projected in one call, compared.

Run with SHIRUBE_POPULATION=FOLDER, where FOLDER holds the file (SOURCES.md); ``-s`` prints how
many municipalities come within one person.
"""

import csv
import gzip
import os
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from shirube.population import (
    FEMALE,
    MALE,
    Ages,
    Assumptions,
    ChildWoman,
    NetRates,
    ages_named,
    change_rates,
    change_ratios,
    child_woman_path,
    child_woman_ratio,
    populations,
    relative_child_woman,
    same_areas,
    survival,
)
from shirube.population.cohorts import aged

FOLDER = os.environ.get("SHIRUBE_POPULATION", "")
FILE = Path(FOLDER or ".") / "ipss2018_municipal_tidy.csv.gz"
YEARS = ("2015", "2020", "2025", "2030", "2035", "2040", "2045")
pytestmark = pytest.mark.skipif(
    not (FOLDER and FILE.is_file()),
    reason="SHIRUBE_POPULATION names no folder with ipss2018_municipal_tidy.csv.gz",
)
ALLOWED = (50, 200)
"""Sex ratios that a projection takes; a village of three children may have another."""
Array = npt.NDArray[np.float64]


@pytest.fixture(scope="module")
def published() -> tuple[Array, Ages]:
    """People (year, area, sex, age) of every municipality."""
    cells: dict[tuple[str, str], dict[tuple[str, str], float]] = {}
    for code, sex, age, year, count in _rows():
        cells.setdefault((year, code), {})[sex, age] = float(count)
    ages = [age for sex, age in next(iter(cells.values())) if sex == "M"]
    codes = [[code for when, code in cells if when == year] for year in YEARS]
    for other in codes:
        assert same_areas(codes[0], other)
    people = [
        [[[cells[year, code][sex, age] for age in ages] for sex in "MF"] for code in codes[0]]
        for year in YEARS
    ]
    return np.array(people), ages_named(ages)


def _rows() -> Iterator[tuple[str, str, str, str, str]]:
    with gzip.open(FILE, "rt", encoding="utf-8-sig", newline="") as file:
        for level, code, _, kind, sex, age, year, count in csv.reader(file):
            if (level, kind) == ("municipality", "ipss2018") and sex in "MF" and age != "総数":
                yield code, sex, age, year, count


def _boys(people: Array) -> Array:
    """Boys per 100 girls; far out of what is allowed where there are next to no children."""
    return np.asarray(100 * people[..., MALE, 0] / np.maximum(people[..., FEMALE, 0], 1))


def _between(before: Array, after: Array, ages: Ages) -> Assumptions:
    """The ratios of a step; who appears where nobody was is a number beside them."""
    reaching = aged(before)
    empty = np.concatenate([reaching[..., 1:] == 0, reaching[..., -1:] == 0], axis=-1)
    known = np.where(empty, 1.0, before)
    rates = change_rates(change_ratios(known, after)).rates
    coming = np.zeros(before.shape)
    coming[..., :-1] = np.where(empty[..., :-1], after[..., 1:], 0.0)
    children = ChildWoman(child_woman_ratio(after, ages), np.clip(_boys(after), *ALLOWED))
    return Assumptions(
        survival(np.ones((2, ages.count))), children, NetRates(rates, numbers=coming)
    )


def test_the_published_numbers_come_back(published: tuple[Array, Ages]) -> None:
    people, ages = published
    assert people.shape == (7, 1682, 2, 19)
    path = [_between(before, after, ages) for before, after in pairwise(people)]
    found = populations(people[0], ages, path)
    assert np.array_equal(np.round(found[..., 1:]), people[..., 1:])
    assert np.array_equal(np.round(found[..., 0].sum(axis=-1)), people[..., 0].sum(axis=-1))
    usual = (_boys(people) >= ALLOWED[0]) & (_boys(people) <= ALLOWED[1])
    assert usual.mean() > 0.99
    assert np.array_equal(np.round(found[usual][..., 0]), people[usual][..., 0])


def test_children_by_sex_and_by_ratio(
    published: tuple[Array, Ages], capsys: pytest.CaptureFixture[str]
) -> None:
    people, ages = published
    nation = people.sum(axis=1)
    relative = relative_child_woman(people[0], nation[0], ages)
    path = child_woman_path(relative, child_woman_ratio(nation, ages))
    women = people[..., FEMALE, ages.span(15, 49)].sum(axis=-1)
    children = people[..., 0].sum(axis=-1)
    boys = nation[..., MALE, 0] / nation[..., 0].sum(axis=-1)
    by_sex = np.abs(children * boys[:, None] - people[..., MALE, 0]) <= 1
    by_ratio = np.abs(path * women - children) <= 1
    with capsys.disabled():
        for at, year in enumerate(YEARS[1:], 1):
            ratio = 100 * boys[at] / (1 - boys[at])
            print(
                f"\n{year}: boys per 100 girls {ratio:.2f}; within one person: "
                f"by sex {by_sex[at].mean():.2%}, by child-woman ratio {by_ratio[at].mean():.2%}",
                end="",
            )
    assert by_sex[1:].mean(axis=1).min() > 0.99
    assert by_ratio[1].mean() > 0.9
