"""Totals (総量) by kind: a sum of a flow, the last value of everything else."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import MAX_EMAX, MAX_PREC, MIN_EMIN, Context, Decimal

from shirube.evaluation.given import NOTHING, Printed
from shirube.plan import Kind
from shirube.terms import Unknown, Wording

_EXACT = Context(prec=MAX_PREC, Emax=MAX_EMAX, Emin=MIN_EMIN)


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a row: its first and last fiscal year, and what it holds."""

    first: int
    last: int
    value: Printed


@dataclass(frozen=True, slots=True)
class Total:
    """A total with the cells that it counts, in the order of years, and those left out."""

    value: Printed
    counted: tuple[Cell, ...]
    left_out: tuple[Cell, ...]


def total(kind: Kind, cells: Iterable[Cell]) -> Total:
    """Return the total of a row by the rules T1 and T2.

    A flow is summed, a cell over several years counts once; of every other kind the last
    year counts, of stages the last words. Words and unknowns are left out; where nothing
    is left the total is unknown. Of a pair (併記) the cells of years are the flow.
    """
    ordered = sorted(cells, key=lambda cell: (cell.last, cell.first))
    usable = [cell for cell in ordered if _counts(cell.value, kind)]
    counted = usable if kind in (Kind.FLOW, Kind.PAIRED) else usable[-1:]
    left_out = tuple(cell for cell in ordered if cell not in usable)
    return Total(_value(counted), tuple(counted), left_out)


def exact_sum(values: Iterable[Decimal]) -> Decimal:
    """Return a sum without rounding, however many digits it has."""
    result = Decimal(0)
    for value in values:
        result = _EXACT.add(result, value)
    return result


def paired_end(base: Printed, flows: Iterable[Cell]) -> Printed:
    """Return the stock at the end that a pair (整備数 and 累計整備数) has: base + Σ flow."""
    added = total(Kind.FLOW, flows).value
    if isinstance(base, Decimal) and isinstance(added, Decimal):
        return exact_sum((base, added))
    return NOTHING


def _counts(value: Printed, kind: Kind) -> bool:
    if isinstance(value, Unknown):
        return False
    return kind is Kind.MILESTONE if isinstance(value, Wording) else value.is_finite()


def _value(counted: list[Cell]) -> Printed:
    if len(counted) == 1:
        return counted[0].value
    numbers = [cell.value for cell in counted if isinstance(cell.value, Decimal)]
    return exact_sum(numbers) if numbers else NOTHING
