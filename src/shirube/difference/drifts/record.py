"""Drifts of the record: what was adopted and may not change, and what came otherwise."""

from collections.abc import Iterator

from shirube.difference.drift import Drift, Drifted
from shirube.difference.drifts.kin import Kin
from shirube.difference.drifts.numbers import comparison, moved, side
from shirube.difference.saying import said, when
from shirube.evaluation import Course
from shirube.plan import Figure, Role
from shirube.terms import Bilingual


def record_drifts(kin: Kin) -> Iterator[Drifted]:
    """Yield figures of the plan as adopted that are others now, and forecasts that missed."""
    if not kin.same_plan:
        return
    for part, before in kin.courses[0].items():
        after = kin.courses[1].get(part)
        if after is not None:
            yield from _rewritten(part, before, after)
            yield from _missed(part, before, after)


def _rewritten(part: str, before: Course, after: Course) -> Iterator[Drifted]:
    for old, new in _adopted(before, after):
        sides = side(old), side(new)
        known = not any(each.left_out for each in sides)
        if known and (old.answer, old.notes) != (new.answer, new.notes):
            one, other, time = *map(said, sides), when(sides[0])
            label = f"{part}: " if part else ""
            sentence = Bilingual(
                f"{label}策定時の値が書き換わっています（{time.ja} {one.ja} → {other.ja}）。",
                f"{label}A figure of the plan as adopted is another now "
                f"({time.en} {one.en} → {other.en}).",
            )
            yield Drifted(Drift.ORIGINAL_CHANGED, *sides, sentence, part)


def _adopted(before: Course, after: Course) -> Iterator[tuple[Figure, Figure]]:
    """Yield what was adopted, then and now: yearly plans, their total, and the former target."""
    for key, old in before.years.items():
        if key[0] is Role.ORIGINAL and key in after.years:
            yield old, after.years[key]
    totals = before.totals.get(Role.ORIGINAL), after.totals.get(Role.ORIGINAL)
    former = before.points.get(Role.FORMER_TARGET) or before.points.get(Role.TARGET)
    for old_one, new_one in (totals, (former, after.points.get(Role.FORMER_TARGET))):
        if old_one is not None and new_one is not None:
            yield old_one, new_one


def _missed(part: str, before: Course, after: Course) -> Iterator[Drifted]:
    for (role, year), old in before.years.items():
        new = after.years.get((Role.ACTUAL, year))
        if role is not Role.FORECAST or new is None:
            continue
        found = comparison(old, new, (before.kind, after.kind))
        if found is not None and found.before != found.after:
            sides = side(old), side(new)
            step = moved(sides, found)
            label = f"{part}: " if part else ""
            sentence = Bilingual(
                f"{label}実績が前の見込みと違いました（{step.ja}）。",
                f"{label}The actual is not what was expected ({step.en}).",
            )
            yield Drifted(
                Drift.FORECAST_MISSED,
                *sides,
                sentence,
                part,
                found.before,
                found.after,
                found.annual,
            )
