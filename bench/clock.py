"""How long a piece of work takes."""

from collections.abc import Callable
from statistics import median as middle
from time import perf_counter
from typing import TypeVar

Made = TypeVar("Made")


def seconds(work: Callable[[], Made], runs: int) -> tuple[list[float], Made]:
    """Return the seconds of each of ``runs`` runs (at least one), and what the last one made."""
    took: list[float] = []
    for _ in range(runs):
        begun = perf_counter()
        made = work()
        took.append(perf_counter() - begun)
        if len(took) == runs:
            return took, made
        del made
    raise ValueError(f"{runs} runs")


def median(took: list[float]) -> float:
    """Return the middle one."""
    return middle(took)
