"""The order (順) in which things and contrasts are told, whatever that of the rows."""

from collections.abc import Iterable

from shirube.difference.contrast import Aspect, Contrast, Side
from shirube.difference.match import Thing
from shirube.plan import Role

_ASPECTS = {aspect: rank for rank, aspect in enumerate(Aspect)}
_ROLES = {role: rank for rank, role in enumerate(Role)}


def place(thing: Thing) -> tuple[str, int, int, str]:
    """Return where a thing stands in its document."""
    return thing.source.file, thing.source.first, thing.source.last, thing.id


def ordered(contrasts: Iterable[Contrast]) -> tuple[Contrast, ...]:
    """Return contrasts by aspect, what, part, role and time."""
    return tuple(sorted(contrasts, key=_rank))


def _rank(contrast: Contrast) -> tuple[object, ...]:
    role = _ROLES[contrast.role] if contrast.role is not None else -1
    sides = [_side_rank(side) for side in (contrast.after, contrast.before)]
    order = _ASPECTS[contrast.aspect], contrast.what, contrast.part, role, contrast.year or 0
    return *order, *sides


def _side_rank(side: Side | None) -> tuple[object, ...]:
    if side is None:
        return 1, 0, 0, "", ""
    period = side.period
    times = (0, 0, "") if period is None else (period.first or 0, period.last or 0, period.as_of)
    return 0, *times, repr(side.said)
