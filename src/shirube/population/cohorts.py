"""Cohorts grow older: from the group they are in to the group they reach."""

import numpy as np

from shirube.population.given import Array


def aged(people: Array, newborn: Array | float = 0.0) -> Array:
    """Return ``people`` (..., sex, age) one step older, ``newborn`` (..., sex) in the first group.

    The two last groups meet in the open one. The cells are shifted as one long row, which is
    several times faster than age by age; what runs over into the next row gives way to the newborn.
    """
    older = np.empty(people.shape)
    older.reshape(-1)[1:] = np.ascontiguousarray(people).reshape(-1)[:-1]
    older[..., -1] += people[..., -1]
    older[..., 0] = newborn
    return older
