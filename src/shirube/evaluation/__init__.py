"""An Edition in, judgements out: rates, totals, ratings, money, the counts of an overview."""

from shirube.evaluation.accumulation import period_achievement, to_date_achievement
from shirube.evaluation.aim import aim_obstacle
from shirube.evaluation.allocation import Allocation, AllocationSum, full_count, pro_rata
from shirube.evaluation.annual import annual_achievement
from shirube.evaluation.bounds import RangeResult, range_result
from shirube.evaluation.carried import CarriedTotals, carried_totals
from shirube.evaluation.change_list import ListedChange, change_list
from shirube.evaluation.costs import FOOTNOTE, CostSum, cost_sums, execution_rate
from shirube.evaluation.course import Course, courses
from shirube.evaluation.distribution import (
    Distribution,
    capped,
    rate_distribution,
    rating_distribution,
)
from shirube.evaluation.effects import EffectSum, cumulative, effect_sums
from shirube.evaluation.evaluated import Evaluated, evaluated, overall
from shirube.evaluation.given import NOTHING, Given, Printed, given
from shirube.evaluation.indicator_totals import IndicatorTotals, indicator_totals
from shirube.evaluation.maintenance import Band, maintenance
from shirube.evaluation.milestone import MilestoneResult, MilestoneState, milestone
from shirube.evaluation.movement import Movement, movement, relative_movement
from shirube.evaluation.normalisation import Annualised, annualised, months_covered
from shirube.evaluation.obstacle import Obstacle, Remark
from shirube.evaluation.overview import Announced, Tally, announced, plan_changes, target_changes
from shirube.evaluation.progress import (
    baseline_progress,
    expected,
    path_progress,
    stock_increment,
)
from shirube.evaluation.rate import Formula, Rate, worst
from shirube.evaluation.rating import Rating, rating
from shirube.evaluation.ratio import inverse_ratio, mirrored_ratio, simple_ratio
from shirube.evaluation.rounding import rounded
from shirube.evaluation.scale import Grade, Scale, scales, scales_of
from shirube.evaluation.target import Operator, TargetResult, strict_target, target_operator
from shirube.evaluation.totals import Cell, Total, paired_end, total
from shirube.evaluation.unit_cost import FullCost, UnitCost, unit_cost

__all__ = [
    "FOOTNOTE",
    "NOTHING",
    "Allocation",
    "AllocationSum",
    "Announced",
    "Annualised",
    "Band",
    "CarriedTotals",
    "Cell",
    "CostSum",
    "Course",
    "Distribution",
    "EffectSum",
    "Evaluated",
    "Formula",
    "FullCost",
    "Given",
    "Grade",
    "IndicatorTotals",
    "ListedChange",
    "MilestoneResult",
    "MilestoneState",
    "Movement",
    "Obstacle",
    "Operator",
    "Printed",
    "RangeResult",
    "Rate",
    "Rating",
    "Remark",
    "Scale",
    "Tally",
    "TargetResult",
    "Total",
    "UnitCost",
    "aim_obstacle",
    "announced",
    "annual_achievement",
    "annualised",
    "baseline_progress",
    "capped",
    "carried_totals",
    "change_list",
    "cost_sums",
    "courses",
    "cumulative",
    "effect_sums",
    "evaluated",
    "execution_rate",
    "expected",
    "full_count",
    "given",
    "indicator_totals",
    "inverse_ratio",
    "maintenance",
    "milestone",
    "mirrored_ratio",
    "months_covered",
    "movement",
    "overall",
    "paired_end",
    "path_progress",
    "period_achievement",
    "plan_changes",
    "pro_rata",
    "range_result",
    "rate_distribution",
    "rating",
    "rating_distribution",
    "relative_movement",
    "rounded",
    "scales",
    "scales_of",
    "simple_ratio",
    "stock_increment",
    "strict_target",
    "target_changes",
    "target_operator",
    "to_date_achievement",
    "total",
    "unit_cost",
    "worst",
]
