"""A judgement for JSON: everything, in a stable form that docs/evaluation.md describes."""

from collections.abc import Callable, Iterable
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from typing import Any

from shirube.evaluation import (
    LIMITS,
    Account,
    ActivityCost,
    Component,
    CostSum,
    Distribution,
    EffectSum,
    Evaluated,
    Given,
    IndicatorTotals,
    MeasureCost,
    Obstacle,
    Rate,
    Rating,
    Total,
    Working,
)
from shirube.plan import Amount
from shirube.terms import Answer, Quantity, Unknown, Wording

Data = dict[str, Any]


def word(member: Enum | None) -> str | None:
    """Return a member of a vocabulary by its name, as ``edition.json`` writes it."""
    return None if member is None else member.name.lower()


def value_data(value: Given | Answer) -> Data:
    """Return a number as text, the words, or the reason why there is neither."""
    if isinstance(value, Quantity):
        return {"value": _text(value.value), "unit": value.unit}
    if isinstance(value, Wording):
        return {"words": value.words}
    if isinstance(value, Unknown):
        return {"unknown": word(value.reason)}
    return {"value": _text(value)}


def amount_data(amount: Amount) -> int | None:
    """Return whole yen, or null where there is no amount."""
    return None if isinstance(amount, Unknown) else amount


def distribution_data(found: Distribution) -> Data:
    """Return the counts of a distribution of rates by band, and by obstacle."""
    bands = [count for _, count in found.counts][: len(LIMITS) + 1]
    heads: list[Data] = [{"at_least": str(limit)} for limit in LIMITS]
    heads.append({"below": str(LIMITS[-1])})
    return {
        "total": found.total,
        "forecasts": found.forecasts,
        "bands": [head | {"count": n} for head, n in zip(heads, bands, strict=True)],
        "not_evaluable": found.total - sum(bands),
    }


def rate_data(rate: Rate) -> Data:
    """Return a rate with everything it was made of."""
    share = rate.share
    percent = rate.percent
    return {
        "formula": rate.formula.name,
        "name": {"ja": rate.formula.value.ja, "en": rate.formula.value.en},
        "percent": str(percent) if isinstance(percent, Decimal) else None,
        "share": None if isinstance(share, Obstacle) else str(share),
        "obstacle": word(share) if isinstance(share, Obstacle) else None,
        "numerator": _exact(rate.numerator),
        "denominator": _exact(rate.denominator),
        "elapsed": rate.elapsed,
        "years": rate.years,
        "remarks": [word(remark) for remark in rate.remarks],
    }


def account_data(account: Account, rating: Rating | None) -> Data:
    """Return one part of an indicator in one year, with its components and workings."""
    found = account.found
    return {
        **_judged(found),
        "rates": [_worked(rate, worked) for rate, worked in account.workings],
        "components": [_component(one) for one in account.components],
        "rating": None if rating is None else {"label": rating.label, "forecast": rating.forecast},
    }


def totals_data(totals: IndicatorTotals) -> Data:
    """Return the totals of one part on every basis, beside the printed ones."""
    revised = totals.revised
    return {
        "indicator": totals.indicator,
        "part": totals.part,
        "kind": word(totals.kind),
        "original": _total(totals.original),
        "reached": _total(totals.reached),
        "reached_by_forecast": totals.forecast,
        "revised": None
        if revised is None
        else {
            "plan_carry": _total(revised.plan_carry),
            "actual_carry": _total(revised.actual_carry),
            "difference": None if revised.difference is None else _text(revised.difference),
        },
        "printed": [
            {"role": word(role), "total": value_data(value), "agrees": totals.agrees(role)}
            for role, value in totals.printed
        ],
    }


def money_data(
    costs: Iterable[CostSum],
    measures: Iterable[MeasureCost],
    effects: Iterable[EffectSum],
    activities: Iterable[ActivityCost],
) -> Data:
    """Return all that evaluation says of money, in yen."""
    return {
        "costs": _each(costs, _cost_sum),
        "execution": _each(measures, measure_cost_data),
        "effects": _each(effects, _effect_sum),
        "unit_costs": _each(activities, _activity),
    }


def measure_cost_data(cost: MeasureCost) -> Data:
    """Return the cost of one measure in one year with its execution rate."""
    return {
        "element": cost.element,
        "original": amount_data(cost.original),
        "revised": amount_data(cost.revised),
        "reached": amount_data(cost.reached),
        "role": word(cost.role),
        "rate": rate_data(cost.execution),
    }


def _judged(found: Evaluated) -> Data:
    met, gap, stage = found.judged.met, found.judged.gap, found.stage
    operator = found.judged.operator
    return {
        "part": found.part,
        "kind": word(found.kind),
        "unit": found.unit,
        "year": found.year,
        "role": word(found.role),
        "actual": value_data(found.actual),
        "due": value_data(found.due),
        "due_role": word(found.due_role),
        "target": value_data(found.target),
        "baseline": value_data(found.baseline),
        "met": None if isinstance(met, Obstacle) else met,
        "gap": None if isinstance(gap, Obstacle) else _exact(gap),
        "operator": word(operator),
        "stages": list(stage.stages) if stage else [],
        "from_forecast": rate_data(found.from_forecast) if found.from_forecast else None,
    }


def _worked(rate: Rate, worked: Working) -> Data:
    return rate_data(rate) | {"letters": worked.letters, "numbers": worked.numbers}


def _component(one: Component) -> Data:
    figure, period = one.figure, one.figure.period
    each = one.per_year
    return {
        "letter": one.letter.name,
        "role": word(figure.role),
        "period": {
            "kind": word(period.kind),
            "first": period.first,
            "last": period.last,
            "as_of": period.as_of,
        },
        "answer": value_data(figure.answer),
        "notes": list(figure.notes),
        "source": str(figure.source),
        "per_year": None
        if each is None or isinstance(each.value, Obstacle)
        else {"months": each.months, "value": _exact(each.value)},
    }


def _total(total: Total) -> Data:
    years = [{"first": cell.first, "last": cell.last} for cell in total.counted]
    return {"total": value_data(total.value), "counted": years}


def _cost_sum(one: CostSum) -> Data:
    return {
        "year": one.year,
        "role": word(one.role),
        "measures": one.measures,
        "missing": one.missing,
        "total": amount_data(one.total),
        "shared": one.shared,
    }


def _effect_sum(one: EffectSum) -> Data:
    return {
        "year": one.year,
        "role": word(one.role),
        "sum": one.total,
        "printed": None if one.printed is None else amount_data(one.printed),
        "difference": one.difference,
        "classes": {known.name.lower(): amount_data(amount) for known, amount in one.classes},
        "class_difference": one.class_difference,
        "relisted": [row.number or row.name for row in one.relisted],
    }


def _activity(one: ActivityCost) -> Data:
    value = one.cost.value
    return {
        "indicator": one.indicator,
        "part": one.part,
        "element": one.element,
        "role": word(one.role),
        "cost": amount_data(one.cost.cost),
        "quantity": value_data(one.cost.quantity),
        "unit": one.cost.unit,
        "yen": None if isinstance(value, Obstacle) else one.cost.yen,
        "obstacle": word(value) if isinstance(value, Obstacle) else None,
        "for_reference": one.by_reference,
    }


def _each(things: Iterable[Any], made: Callable[[Any], Data]) -> list[Data]:
    return [made(thing) for thing in things]


def _exact(value: Fraction | None) -> str | None:
    return None if value is None else str(value)


def _text(value: Decimal | Fraction) -> str:
    return f"{value:f}" if isinstance(value, Decimal) else str(value)
