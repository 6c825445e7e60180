"""Sweden 1993 to 1998, as the textbook prints it (SOURCES.md): every cell, to the person."""

import numpy as np
import pytest

from shirube.population import (
    Assumptions,
    Fertility,
    NetNumbers,
    Step,
    Survival,
    Timing,
    step,
    survival_of_life_table,
    survival_reaching,
)
from tests.population.figures import figures

_BASE = figures("sweden.csv", "people_1993")
_LATER = figures("sweden.csv", "people_1998")
_RATES = figures("sweden_births.csv", "rate", ("age",))
_BIRTHS = figures("sweden_births.csv", "births", ("age",))
_SURVIVAL = {
    "survival ratios": survival_reaching(figures("sweden.csv", "survival").values),
    "person-years": survival_of_life_table(figures("sweden.csv", "person_years").values, 5),
}


def _step(survival: Survival) -> Step:
    moves = NetNumbers(figures("sweden.csv", "moves").values, Timing.SPREAD)
    births = Fertility(_RATES.values, np.array(105))
    return step(_BASE.values, _BASE.ages, Assumptions(survival, births, moves))


@pytest.mark.parametrize("given", _SURVIVAL)
def test_the_people_of_1998(given: str) -> None:
    people = _step(_SURVIVAL[given]).end
    assert people.shape == (2, 18)
    assert np.round(people).tolist() == _LATER.values.tolist()


def test_births_by_the_age_of_the_mother() -> None:
    mothers = _step(_SURVIVAL["survival ratios"]).mothers
    assert mothers is not None
    assert np.round(mothers).tolist() == _BIRTHS.values.tolist()


def test_moves_are_those_that_were_given() -> None:
    given = figures("sweden.csv", "moves").values.sum()
    assert _step(_SURVIVAL["survival ratios"]).moves.sum() == given == 105_780
