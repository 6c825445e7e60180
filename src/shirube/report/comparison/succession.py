"""What of a difference is a change of the plan, and what the later document merely reports.

A report adds what was reached, and blanks for what was not revised: neither stands against
anything. A revised plan stands against the plan of the same time that the earlier one had.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from shirube.difference import Aspect, Contrast, Side
from shirube.plan import Cost, Figure, Role
from shirube.terms import Period, Unknown

Held = Mapping[tuple[Role, str, Period | int | None], Side]
"""What the earlier Edition says, by role, part and time; a target whatever its time."""
_MONEY = (Aspect.COST, Aspect.EFFECT)
_REPORTED = (Role.FORECAST, Role.ACTUAL)
_PLANS = (Role.REVISED, Role.ORIGINAL)


def held_figures(figures: Iterable[Figure]) -> Held:
    """Return the figures of one indicator of the earlier Edition."""
    return {
        (f.role, f.part, None if f.role is Role.TARGET else f.period): Side(
            f.answer, f.source, f.period, f.notes
        )
        for f in figures
    }


def held_costs(costs: Iterable[Cost]) -> Held:
    """Return the costs of one element of the earlier Edition."""
    return {(c.role, "", c.year): Side(c.amount, c.source, None, c.notes) for c in costs}


def standing(contrast: Contrast, held: Held) -> Contrast | None:
    """Return a contrast as it stands in the comparison, or None where nothing was changed."""
    after = contrast.after
    if contrast.before is not None or after is None or contrast.aspect is Aspect.REASON:
        return contrast
    if contrast.aspect not in (Aspect.VALUE, *_MONEY):
        return contrast
    blank = isinstance(after.said, Unknown) and not after.said.words
    total = contrast.aspect is Aspect.EFFECT and contrast.role is None
    if blank or total or contrast.role in _REPORTED:
        return None
    if contrast.role is Role.FORMER_TARGET:
        target = held.get((Role.TARGET, contrast.part, None))
        return None if target is not None and target.said == after.said else contrast
    if contrast.role is Role.REVISED:
        return _revised(contrast, after, held)
    return contrast


def _revised(contrast: Contrast, after: Side, held: Held) -> Contrast | None:
    time = contrast.year if contrast.aspect in _MONEY else after.period
    planned = [held.get((role, contrast.part, time)) for role in _PLANS]
    known = [s for s in planned if s is not None and not isinstance(s.said, Unknown)]
    if not known:
        return contrast
    return None if known[0].said == after.said else replace(contrast, before=known[0])
