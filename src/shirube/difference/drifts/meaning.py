"""Drifts of what an indicator is: its class, its kind, its unit, its direction."""

from collections.abc import Iterator

from shirube.difference.contrast import Side
from shirube.difference.drift import Drift, Drifted
from shirube.difference.drifts.kin import Kin, total_kind
from shirube.plan import Direction
from shirube.terms import Bilingual


def meaning_drifts(kin: Kin) -> Iterator[Drifted]:
    """Yield a class that moved, a kind, a unit or a direction that changed."""
    one, other = kin.before, kin.after
    if one.category is not other.category:
        yield _drifted(
            kin, Drift.CLASS_MOVED, "区分", "class", one.category.value, other.category.value
        )
    if total_kind(one.kind) is not total_kind(other.kind):
        yield _drifted(kin, Drift.KIND_CHANGED, "集計", "kind", one.kind.value, other.kind.value)
    if one.unit and other.unit and one.unit != other.unit:
        yield _drifted(kin, Drift.UNIT_CHANGED, "単位", "unit", one.unit, other.unit)
    directions = (one.direction, other.direction)
    if one.direction is not other.direction and Direction.OPEN not in directions:
        yield _drifted(
            kin, Drift.DIRECTION_CHANGED, "方向", "direction", *(d.value for d in directions)
        )


def _drifted(kin: Kin, drift: Drift, ja: str, en: str, before: str, after: str) -> Drifted:
    return Drifted(
        drift,
        Side(before, kin.before.source),
        Side(after, kin.after.source),
        Bilingual(
            f"{ja}が「{before}」から「{after}」に変わりました。",
            f"Its {en} changed from {before} to {after}.",
        ),
    )
