"""From a seed to a city."""

from random import Random
from typing import Literal

from tests.typeset.city import City
from tests.typeset.progress_invention import invent_progress
from tests.typeset.scope import Scope
from tests.typeset.sector_invention import invent_sector

__all__ = ["Layout", "Scope", "invent"]

Layout = Literal["progress", "sector"]


def invent(seed: int, layout: Layout = "progress", scope: Scope | None = None) -> City:
    """The city of a seed: the same for the same arguments."""
    chance = Random(f"{layout}:{seed}")
    chosen = scope or Scope.drawn(chance, layout)
    return (invent_progress if layout == "progress" else invent_sector)(chance, chosen)
