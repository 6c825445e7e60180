"""The drifts, one family a file, and all of them in the order in which they are told."""

from collections.abc import Callable, Iterator

from shirube.difference.drift import Drifted
from shirube.difference.drifts.baseline import baseline_drifts
from shirube.difference.drifts.kin import Kin
from shirube.difference.drifts.meaning import meaning_drifts
from shirube.difference.drifts.naming import naming_drifts
from shirube.difference.drifts.record import record_drifts
from shirube.difference.drifts.target import target_drifts

_ALL: tuple[Callable[[Kin], Iterator[Drifted]], ...] = (
    meaning_drifts,
    naming_drifts,
    baseline_drifts,
    target_drifts,
    record_drifts,
)


def drifts(kin: Kin) -> tuple[Drifted, ...]:
    """Return how an indicator drifted."""
    return tuple(drifted for family in _ALL for drifted in family(kin))


__all__ = ["Kin", "drifts"]
