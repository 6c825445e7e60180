"""A rating (評価) by a given scale."""

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from shirube.evaluation.given import Given
from shirube.evaluation.movement import Movement, movement, relative_movement
from shirube.evaluation.obstacle import Obstacle, Remark
from shirube.evaluation.rate import Formula, Rate
from shirube.evaluation.scale import Grade, Scale
from shirube.plan import Direction

PATH = frozenset({Formula.F5})
RATIO = frozenset({Formula.F1, Formula.F2, Formula.F6, Formula.F7A, Formula.F7B, Formula.F9})


@dataclass(frozen=True, slots=True)
class Rating:
    """The word that a scale gives, the rate and movement it rests on.

    ``label`` is the scale's own word for 評価不能 where there is no number, and empty where
    the scale has none or a person has to choose.
    """

    scale: str
    label: str
    rate: Rate
    movement: Movement | Obstacle
    forecast: bool


def rating(
    scale: Scale, rates: tuple[Rate, ...], actual: Given, baseline: Given, direction: Direction
) -> Rating:
    """Return the rating of an indicator by ``scale``.

    ``rates`` are the rates of one year, the one that applies first; at least one. A scale
    whose measure is not among them does not rate.
    """
    rate = _measured(scale, rates)
    compare = relative_movement if scale.relative else movement
    moved = compare(actual, baseline, direction, scale.tolerance)
    forecast = Remark.FORECAST in rate.remarks
    label = scale.unrated
    if not isinstance(rate.share, Obstacle):
        reached = (grade.label for grade in scale.grades if _holds(grade, rate.share, moved))
        label = next(reached, "")
    return Rating(scale.id, label, rate, moved, forecast)


def _measured(scale: Scale, rates: tuple[Rate, ...]) -> Rate:
    wanted = {"path": PATH, "ratio": RATIO}.get(scale.measure)
    if wanted is None:
        return rates[0]
    fitting = [rate for rate in rates if rate.formula in wanted]
    missing = rates[0].share if isinstance(rates[0].share, Obstacle) else Obstacle.NO_BASELINE
    return fitting[0] if fitting else Rate(rates[0].formula, missing)


def _holds(grade: Grade, share: Fraction, moved: Movement | Obstacle) -> bool:
    if grade.judge or (grade.movement and moved.value.ja not in grade.movement):
        return False
    return _over(grade.above, share, strict=True) and _over(grade.at_least, share, strict=False)


def _over(limit: Decimal | None, share: Fraction, *, strict: bool) -> bool:
    if limit is None:
        return True
    percent = share * 100
    return percent > Fraction(limit) if strict else percent >= Fraction(limit)
