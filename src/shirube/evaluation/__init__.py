"""An Edition in, judgements out: rates, totals, ratings, money, the counts of an overview."""

from shirube.evaluation.account import Account, accounts
from shirube.evaluation.accumulation import period_achievement, to_date_achievement
from shirube.evaluation.activity_costs import ActivityCost, activity_costs
from shirube.evaluation.aim import aim_obstacle
from shirube.evaluation.allocation import Allocation, AllocationSum, full_count, pro_rata
from shirube.evaluation.annual import annual_achievement
from shirube.evaluation.bounds import RangeResult, range_result
from shirube.evaluation.carried import CarriedTotals, carried_totals
from shirube.evaluation.change_list import ListedChange, change_list
from shirube.evaluation.components import Component, Letter, components
from shirube.evaluation.costs import FOOTNOTE, CostSum, cost_sums, execution_rate
from shirube.evaluation.course import Course, courses
from shirube.evaluation.distribution import (
    LIMITS,
    NOT_RATED,
    Distribution,
    capped,
    rate_distribution,
    rating_distribution,
)
from shirube.evaluation.effect_classes import (
    Classified,
    ClassSearch,
    effect_classes,
)
from shirube.evaluation.effects import EffectSum, cumulative, effect_sums
from shirube.evaluation.evaluated import Evaluated, evaluated, evaluated_in, overall
from shirube.evaluation.given import NOTHING, Given, Printed, given
from shirube.evaluation.indicator_totals import IndicatorTotals, indicator_totals
from shirube.evaluation.maintenance import Band, maintenance
from shirube.evaluation.measure_costs import MeasureCost, measure_costs
from shirube.evaluation.milestone import MilestoneResult, MilestoneState, milestone
from shirube.evaluation.movement import Movement, movement, relative_movement
from shirube.evaluation.normalisation import Annualised, annualised, months_covered
from shirube.evaluation.obstacle import Obstacle, Remark
from shirube.evaluation.overview import Announced, Tally, announced, plan_changes, target_changes
from shirube.evaluation.place import Places, places
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
from shirube.evaluation.working import Working, digits, working
from shirube.evaluation.year_review import (
    MeasureReview,
    Standing,
    YearReview,
    present_year,
    year_review,
)

__all__ = [
    "FOOTNOTE",
    "LIMITS",
    "NOTHING",
    "NOT_RATED",
    "Account",
    "ActivityCost",
    "Allocation",
    "AllocationSum",
    "Announced",
    "Annualised",
    "Band",
    "CarriedTotals",
    "Cell",
    "ClassSearch",
    "Classified",
    "Component",
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
    "Letter",
    "ListedChange",
    "MeasureCost",
    "MeasureReview",
    "MilestoneResult",
    "MilestoneState",
    "Movement",
    "Obstacle",
    "Operator",
    "Places",
    "Printed",
    "RangeResult",
    "Rate",
    "Rating",
    "Remark",
    "Scale",
    "Standing",
    "Tally",
    "TargetResult",
    "Total",
    "UnitCost",
    "Working",
    "YearReview",
    "accounts",
    "activity_costs",
    "aim_obstacle",
    "announced",
    "annual_achievement",
    "annualised",
    "baseline_progress",
    "capped",
    "carried_totals",
    "change_list",
    "components",
    "cost_sums",
    "courses",
    "cumulative",
    "digits",
    "effect_classes",
    "effect_sums",
    "evaluated",
    "evaluated_in",
    "execution_rate",
    "expected",
    "full_count",
    "given",
    "indicator_totals",
    "inverse_ratio",
    "maintenance",
    "measure_costs",
    "milestone",
    "mirrored_ratio",
    "months_covered",
    "movement",
    "overall",
    "paired_end",
    "path_progress",
    "period_achievement",
    "places",
    "plan_changes",
    "present_year",
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
    "working",
    "worst",
    "year_review",
]
