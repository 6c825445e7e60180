"""What IPSS published for Setagaya comes back from the ratios that lie in it (SOURCES.md)."""

from itertools import pairwise

import numpy as np

from shirube.population import (
    FEMALE,
    MALE,
    Assumptions,
    ChildWoman,
    change_rates,
    change_ratios,
    projection,
    survival,
)
from tests.population.figures import figures

_TABLE = figures("setagaya.csv", "population", ("year", "sex", "age"))
_PEOPLE, _AGES = _TABLE.values, _TABLE.ages


def _between(before: np.ndarray, after: np.ndarray) -> Assumptions:
    women = after[FEMALE, _AGES.span(15, 49)].sum()
    children = ChildWoman(after[:, 0].sum() / women, 100 * after[MALE, 0] / after[FEMALE, 0])
    rates = change_rates(change_ratios(before, after))
    return Assumptions(survival(np.ones((2, _AGES.count))), children, rates)


def test_the_open_group_is_read_from_the_table() -> None:
    assert (_AGES.width, _AGES.count, _AGES.names[-1]) == (5, 19, "90+")
    assert _TABLE.labels["year"] == ("2015", "2020", "2025", "2030", "2035", "2040", "2045")


def test_the_published_line_comes_back() -> None:
    path = [_between(*pair) for pair in pairwise(_PEOPLE)]
    found = projection(_PEOPLE[0], _AGES, path).people
    assert np.round(found).tolist() == _PEOPLE.tolist()
    assert _PEOPLE[0].sum() == 903_346
