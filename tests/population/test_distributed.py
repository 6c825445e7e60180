"""Areas and paths spread over workers of Dask: the same function, the same bits."""

from collections.abc import Iterator
from dataclasses import replace
from functools import reduce
from operator import add

import numpy as np
import pytest
from distributed import Client, LocalCluster

from shirube.population import Chance, Outlook, tally
from tests.population.synthetic import AGES, BASE_PEOPLE, STEP

AREAS = np.stack([BASE_PEOPLE * size for size in (1, 2, 5, 0.5, 3, 8)])
OUTLOOK = Outlook(2020, AGES, AREAS, (STEP, STEP), 1.2)
CHANCE = Chance(0.1, 0.05, 0.3, 0.5)


@pytest.fixture(scope="module")
def workers() -> Iterator[Client]:
    with (
        LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster,
        Client(cluster) as client,
    ):
        yield client


def test_two_workers_make_the_same_bits(workers: Client) -> None:
    alone = tally(OUTLOOK, CHANCE, 1, 12)
    blocks = [
        reduce(
            add,
            workers.gather(
                [
                    workers.submit(tally, part, CHANCE, 1, 4, first=first, pure=False)
                    for first in (0, 4, 8)
                ]
            ),
        )
        for part in (replace(OUTLOOK, people=AREAS[:3]), replace(OUTLOOK, people=AREAS[3:]))
    ]
    counts = np.concatenate([block.counts for block in blocks], axis=1)
    assert np.array_equal(counts, alone.counts)
    assert np.array_equal(np.concatenate([block.base for block in blocks], axis=1), alone.base)
