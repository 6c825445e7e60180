"""How many an outcome has beside its activity: the amounts of one span of time (到達)."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import takewhile

from shirube.checks.case import Case
from shirube.checks.evidence.counterparts import pairs
from shirube.checks.evidence.finite import finite
from shirube.checks.evidence.reasons import plain_unit
from shirube.evaluation import NOTHING, Course, Printed, carried_totals
from shirube.evaluation.indicator_totals import closed_year
from shirube.plan import Indicator, Kind, Role
from shirube.terms import Period, fiscal_year_name

_STEM = 3
"""How many letters two names share at their beginning, to speak of one thing."""
_PARTICLES = "のでをにがはへと"


@dataclass(frozen=True, slots=True)
class Reached:
    """What came of an activity (``outcome``) and how many it reached (``plan``), in one span.

    ``result`` is the amount reached where closed years count as they came out, or None.
    """

    activity: Indicator
    outcome: Indicator
    when: str
    amount: Decimal
    plan: Decimal
    result: Decimal | None
    unit: str


def reached(case: Case) -> tuple[Reached, ...]:
    """Return the pairs of flows that count the same unit over the same time."""
    return case.once(_reached)


def _reached(case: Case) -> Iterator[Reached]:
    closed = closed_year(case.courses)
    flows = {c.indicator.id: c for c in case.courses if c.kind is Kind.FLOW and not c.part}
    for activity, outcome in pairs(case):
        doing, coming = flows.get(activity.id), flows.get(outcome.id)
        if doing is None or coming is None or outcome.relisted or activity.relisted:
            continue
        unit = _unit(doing, coming)
        if unit and _stem(activity.name, outcome.name):
            yield from _pair(doing, coming, unit, closed)


def _pair(doing: Course, coming: Course, unit: str, closed: int) -> Iterator[Reached]:
    for year in coming.all_years():
        amount, plan = finite(coming.plan(year)), finite(doing.plan(year))
        if amount is not None and plan is not None:
            when = fiscal_year_name(year)
            yield Reached(doing.indicator, coming.indicator, when, amount, plan, None, unit)
    target = coming.points.get(Role.TARGET)
    amount = finite(coming.point(Role.TARGET))
    if target is None or amount is None:
        return
    years = doing.all_years()
    if target.months and target.months == 12 * len(years):
        totals = carried_totals(
            Kind.FLOW,
            {year: doing.at(Role.ORIGINAL, year) for year in years},
            {year: doing.at(Role.REVISED, year) for year in years},
            {year: doing.reached(year)[0] for year in years},
            closed,
        )
        carried, came = totals.plan_carry.value, totals.actual_carry.value
        when = f"{len(years)}年間の合計"
    else:
        carried, came, when = _last(doing, target.period)
    whole = finite(carried)
    if whole is not None:
        result = finite(came)
        yield Reached(doing.indicator, coming.indicator, when, amount, whole, result, unit)


def _last(doing: Course, period: Period) -> tuple[Printed, Printed, str]:
    if period.last is None:
        return NOTHING, NOTHING, ""
    return doing.plan(period.last), NOTHING, fiscal_year_name(period.last)


def _unit(doing: Course, coming: Course) -> str:
    """Return the unit that both count in, 事業 and 事業者 being one, or nothing."""
    units = plain_unit(doing.unit()), plain_unit(coming.unit())
    alike = units[0].startswith(units[1]) or units[1].startswith(units[0])
    return coming.unit() if all(units) and alike and units[0] != "%" else ""


def _stem(name: str, other: str) -> bool:
    """Tell whether two names begin with the same noun, whatever particle follows it."""
    pairs = takewhile(lambda pair: pair[0] == pair[1], zip(name, other, strict=False))
    return len("".join(letter for letter, _ in pairs).rstrip(_PARTICLES)) >= _STEM
