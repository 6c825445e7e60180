"""What follows from corrected figures: the unit and the parts of their indicator."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from shirube.intake.corrections.indicators import UNIT_ITEM
from shirube.intake.figures import labels, unit
from shirube.plan import Correction, Edition, Figure, Indicator


def follow(
    before: Edition, after: Edition, causes: Mapping[str, Correction], kept: frozenset[str]
) -> tuple[Edition, tuple[Correction, ...]]:
    """Return ``after`` with units and parts that still follow from the figures.

    ``causes`` gives the correction of a figure by indicator, ``kept`` the indicators whose
    unit a person gave. What did not follow from the figures before is left as it is.
    """
    old, new = (_figures(edition.figures, causes) for edition in (before, after))
    changed: list[Indicator] = []
    corrections: list[Correction] = []
    for one in after.indicators:
        was, now = old.get(one.id, []), new.get(one.id, [])
        fresh = one
        if one.parts == labels(was):
            fresh = replace(fresh, parts=labels(now))
        if one.id not in kept and one.unit == unit(was) != unit(now):
            fresh = replace(fresh, unit=unit(now))
            cause = causes[one.id]
            corrections.append(
                Correction(one.id, UNIT_ITEM, one.unit, fresh.unit, cause.by, cause.why)
            )
        changed.append(fresh)
    return replace(after, indicators=tuple(changed)), tuple(corrections)


def _figures(figures: Iterable[Figure], wanted: Iterable[str]) -> dict[str, list[Figure]]:
    found: dict[str, list[Figure]] = {indicator: [] for indicator in wanted}
    for figure in figures:
        if figure.indicator in found:
            found[figure.indicator].append(figure)
    return found
