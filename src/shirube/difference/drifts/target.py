"""Drifts of what shall be reached: targets, and the planned amounts of years."""

from collections.abc import Iterator
from fractions import Fraction

from shirube.difference.drift import Drift, Drifted
from shirube.difference.drifts.kin import TARGET, Kin, first_target, last_target, planned
from shirube.difference.drifts.numbers import Numbers, comparison, moved, side
from shirube.evaluation import Course
from shirube.evaluation.aim import SIGNS
from shirube.plan import LEFT_OUT, Direction, Figure, Role
from shirube.terms import Bilingual

_TOLD = {
    Drift.TARGET_STRENGTHENED: ("目標が上積みされました", "The target is stronger"),
    Drift.TARGET_WEAKENED: ("目標が後退しました", "The target is weaker"),
    Drift.TARGET_MOVED: ("目標が変わりました", "The target is another"),
    Drift.FIRST_TARGET_WEAKENED: (
        "初年度の目標が、前の計画の最後の目標より後退しています",
        "The first target is weaker than the last one of the plan before",
    ),
    Drift.PLAN_RAISED: ("計画が上方に修正されました", "The plan was raised"),
    Drift.PLAN_LOWERED: ("計画が下方に修正されました", "The plan was lowered"),
}


def target_drifts(kin: Kin) -> Iterator[Drifted]:
    """Yield targets that are weaker, stronger or other, and within one plan years replanned."""
    for part, before, after in kin.parts():
        if kin.same_plan:
            yield from _within(kin, part, before, after)
        else:
            yield from _between(kin, part, before, after)


def _within(kin: Kin, part: str, before: Course, after: Course) -> Iterator[Drifted]:
    one, other = before.points.get(Role.TARGET), after.points.get(Role.TARGET)
    if one is not None and other is not None:
        yield from _moved(kin, part, (before, one), (after, other), kin.reason(part, TARGET))
    for year in before.all_years():
        old, new = planned(before, year), planned(after, year)
        if old is None or new is None or side(old).says_as(side(new)):
            continue
        found = comparison(old, new, (before.kind, after.kind))
        if found is not None and found.before != found.after:
            drift = Drift.PLAN_RAISED if found.after > found.before else Drift.PLAN_LOWERED
            yield _told(drift, part, (old, new), found, kin.reason(part, str(year)))


def _between(kin: Kin, part: str, before: Course, after: Course) -> Iterator[Drifted]:
    one = last_target(before)
    if one is None:
        return
    first, last = first_target(after), last_target(after)
    if first is not None and first is not last:
        found = comparison(one, first, (before.kind, after.kind))
        if found is not None and _way(kin, found.before, found.after) < 0:
            yield _told(Drift.FIRST_TARGET_WEAKENED, part, (one, first), found, "")
    if last is not None:
        yield from _moved(kin, part, (before, one), (after, last), "")


def _moved(
    kin: Kin, part: str, before: tuple[Course, Figure], after: tuple[Course, Figure], reason: str
) -> Iterator[Drifted]:
    if side(before[1]).says_as(side(after[1])):
        return
    found = comparison(before[1], after[1], (before[0].kind, after[0].kind))
    if found is None or found.before == found.after:
        return
    way = _way(kin, found.before, found.after)
    drift = Drift.TARGET_MOVED
    if way:
        drift = Drift.TARGET_STRENGTHENED if way > 0 else Drift.TARGET_WEAKENED
    yield _told(drift, part, (before[1], after[1]), found, reason)


def _way(kin: Kin, one: Fraction, other: Fraction) -> int:
    """Return 1 for better, -1 for worse, 0 where nothing is different or nothing tells."""
    ways = {kin.before.direction, kin.after.direction} - {Direction.OPEN}
    sign = SIGNS.get(next(iter(ways)), 0) if len(ways) == 1 else 0
    return sign * ((other > one) - (other < one))


def _told(
    drift: Drift, part: str, figures: tuple[Figure, Figure], found: Numbers, reason: str
) -> Drifted:
    sides = side(figures[0]), side(figures[1])
    ja, en = _TOLD[drift]
    label = Bilingual(f"{part}: ", f"{part}: ") if part else Bilingual("", "")
    step = moved(sides, found)
    known = reason and reason != LEFT_OUT
    why = Bilingual(f"理由: {reason}", f" Reason: {reason}") if known else Bilingual("", "")
    sentence = Bilingual(
        f"{label.ja}{ja}（{step.ja}）。{why.ja}", f"{label.en}{en} ({step.en}).{why.en}"
    )
    return Drifted(drift, *sides, sentence, part, found.before, found.after, found.annual, reason)
