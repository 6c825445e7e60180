"""F9: what a year came to against the plan of that year."""

from dataclasses import replace

from shirube.evaluation.given import NOTHING, Given
from shirube.evaluation.obstacle import Remark
from shirube.evaluation.rate import Formula, Rate, remarked
from shirube.evaluation.ratio import simple_ratio
from shirube.terms import Unknown


def annual_achievement(actual: Given, original: Given, revised: Given = NOTHING) -> Rate:
    """F9 年度の達成率 A/plan: against the revised plan where there is one, else the original.

    A remark says which plan it was.
    """
    kept = isinstance(revised, Unknown)
    rate = simple_ratio(actual, original if kept else revised)
    basis = Remark.ORIGINAL_PLAN if kept else Remark.REVISED_PLAN
    return remarked(replace(rate, formula=Formula.F9), basis)
