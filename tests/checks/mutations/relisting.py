"""Rows that are listed a second time, broken: one of Shiomi's is listed again first."""

from dataclasses import replace

from shirube.checks import Case
from shirube.plan import Amount, Effect, EffectCategory, Indicator, Role
from shirube.terms import PeriodKind
from tests.checks.breaking import changed, with_records
from tests.checks.mutations.revisions import is_figure, numbered

_ORIGIN = "project-1-3-activity"
_AGAIN = "project-7-3-activity-again"


def _relisted(case: Case, **facts: object) -> Case:
    """List the tsunami towers again under the transport project, marked 再掲."""
    origin = case.indicators[_ORIGIN]
    marks = {"relisted": True, "relisted_from": _ORIGIN, **facts}
    again: Indicator = replace(
        origin,
        id=_AGAIN,
        element="project-7-3",
        **marks,  # type: ignore[arg-type]
    )
    copies = [replace(f, indicator=_AGAIN) for f in case.figures[_ORIGIN]]
    # the copy stands where the last row of Shiomi stands, so after its origin
    placed = replace(again, source=case.edition.indicators[-1].source)
    rows = with_records(case, "indicators", (*case.edition.indicators, placed))
    return with_records(rows, "figures", (*case.edition.figures, *copies))


def _other_value(case: Case) -> Case:
    fits = is_figure(_AGAIN, Role.ORIGINAL, PeriodKind.YEAR, 2024)
    return changed(_relisted(case), "figures", fits, numbered("37"))


def _other_name(case: Case) -> Case:
    return _relisted(case, name="避難ビルの数(累計)")


def _no_origin(case: Case) -> Case:
    return _relisted(case, relisted_from="", name="避難ビルの数(累計)")


def _no_mark(case: Case) -> Case:
    return _relisted(case, relisted=False, relisted_from="")


def _counted_twice(case: Case) -> Case:
    """List the first item again, and count it in every total."""
    effects = case.edition.effects
    number = next(e.number for e in effects if e.number)
    again = [replace(e, number="2-9", relisted_from=number) for e in effects if e.number == number]
    more = {e.year: e.amount for e in again}
    told = [
        replace(e, amount=_sum(e.amount, more.get(e.year, 0))) if _is_total(e) else e
        for e in effects
    ]
    return with_records(case, "effects", (*told, *again))


def _is_total(effect: Effect) -> bool:
    """Tell the total and the total of the class that the first item is of."""
    whole = effect.category in (EffectCategory.TOTAL, EffectCategory.REVENUE)
    return whole and not effect.number and effect.name == "合計"


def _sum(one: Amount, other: Amount) -> int:
    assert isinstance(one, int) and isinstance(other, int)
    return one + other


def _marked_alone(case: Case) -> Case:
    """Every row is in another plan too, and one outcome does not say so."""
    marked = [replace(row, related=("1-1",)) for row in case.edition.indicators]
    every = with_records(case, "indicators", marked)
    return changed(
        every,
        "indicators",
        lambda row: row.id == "project-1-2-outcome",
        lambda row: replace(row, related=()),
    )


MUTATIONS = {
    "REP-01": _other_value,
    "REP-02": _other_name,
    "REP-03": _no_origin,
    "REP-04": _no_mark,
    "REP-05": _counted_twice,
    "REP-06": _marked_alone,
}
