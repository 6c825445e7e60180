"""Control to totals, worked by hand for two areas."""

import numpy as np
import pytest

from shirube.population import controlled
from shirube.population.control import Axis

# (area, sex, age)
_PEOPLE = [[[10, 20, 30], [40, 0, 60]], [[30, 20, 10], [60, 0, 40]]]


@pytest.mark.parametrize(
    "over, totals, people",
    [
        # by sex and age over the areas: 40 to 80, 40 to 20, ..., nobody stays nobody
        (
            {"area"},
            [[80, 20, 40], [100, 0, 50]],
            [[[20, 10, 30], [40, 0, 30]], [[60, 10, 10], [60, 0, 20]]],
        ),
        # uniform in every area: 160 to 320 and to 80
        (
            {"sex", "age"},
            [320, 80],
            [[[20, 40, 60], [80, 0, 120]], [[15, 10, 5], [30, 0, 20]]],
        ),
        # by age in every area
        (
            {"sex"},
            [[100, 20, 45], [9, 0, 100]],
            [[[20, 20, 15], [80, 0, 30]], [[3, 0, 20], [6, 0, 80]]],
        ),
        # one factor for all
        (
            {"area", "sex", "age"},
            160,
            [[[5, 10, 15], [20, 0, 30]], [[15, 10, 5], [30, 0, 20]]],
        ),
    ],
)
def test_controlled(over: set[Axis], totals: list[float], people: list[list[list[float]]]) -> None:
    control = controlled(_PEOPLE, totals, over)
    assert control.people == pytest.approx(np.array(people))
    assert control.people == pytest.approx(np.array(_PEOPLE) * control.factors)


def test_totals_that_are_so_already_change_nothing() -> None:
    control = controlled(_PEOPLE, np.sum(_PEOPLE, axis=0), {"area"})
    assert control.people.tolist() == _PEOPLE
    assert (control.factors == 1).all()
