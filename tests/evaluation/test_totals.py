"""Totals by kind (domain specification 2.2, rules T1, T2, T4 and T5)."""

from decimal import Decimal

import pytest

from shirube.evaluation import Cell, Printed, carried_totals, given, paired_end, total
from shirube.plan import Kind
from shirube.terms import Reason, Unknown, Wording
from tests.evaluation.making import answer


def _cells(printed: str) -> list[Cell]:
    return [
        Cell(year, year, given(answer(cell.strip())))
        for year, cell in enumerate(printed.split("|"), 2022)
    ]


def _by_year(printed: str) -> dict[int, Printed]:
    return {cell.last: cell.value for cell in _cells(printed)}


@pytest.mark.parametrize(
    "place, kind, cells, expected",
    [
        ("T1, D4 1-1①", Kind.FLOW, "1,000|1,500", "2500"),
        ("T1, gross, D3 1-2②", Kind.FLOW, "530|530|530|530", "2120"),
        ("T1, decimals stay exact", Kind.FLOW, "0.1|0.2", "0.3"),
        ("T1, text is left out, D4 8-2", Kind.FLOW, "検討・調整|10", "10"),
        ("T1, ― is left out", Kind.FLOW, "―|90", "90"),
        ("T2, D4 5-2②", Kind.STOCK, "4|5", "5"),
        ("T2, D4 12-1①", Kind.LEVEL, "100|140", "140"),
        ("T2, D4 4-2", Kind.RATE, "80|90", "90"),
        ("T2, D4 13-2", Kind.AVERAGE, "6.5|6.1", "6.1"),
        ("T6, D3 1-2, a level that is called 件数", Kind.LEVEL, "430|400|370|340", "340"),
        ("T6, the same as a flow", Kind.FLOW, "430|400|370|340", "1540"),
        ("T2, last year still blank", Kind.STOCK, "4|", "4"),
        ("T2, milestone", Kind.MILESTONE, "一部運用|全面運用", "全面運用"),
        ("併記, D3 5-2", Kind.PAIRED, "2|1|4|1", "8"),
        ("one year", Kind.FLOW, "7", "7"),
        ("twelve years", Kind.FLOW, "|".join(["1"] * 12), "12"),
        ("negative flow", Kind.FLOW, "5|-8", "-3"),
    ],
)
def test_total(place: str, kind: Kind, cells: str, expected: str) -> None:
    assert total(kind, _cells(cells)).value == given(answer(expected))


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("cells", ["", "―|―", "|"])
def test_nothing_gives_no_zero(kind: Kind, cells: str) -> None:
    assert isinstance(total(kind, _cells(cells)).value, Unknown)


def test_words_are_no_total_of_numbers() -> None:
    found = total(Kind.FLOW, _cells("検討・調整|"))
    assert isinstance(found.value, Unknown)
    assert next(cell.value for cell in found.left_out) == Wording("検討・調整")


def test_a_span_counts_once_and_deferred_words_do_not() -> None:
    """Section 2.2: D3 5-2①, one cell for three years, and a year that another plan decides."""
    deferred = Unknown(Reason.DEFERRED, "第10期計画に基づく取組み")
    found = total(Kind.FLOW, [Cell(2024, 2026, Decimal(4)), Cell(2027, 2027, deferred)])
    assert (found.value, len(found.counted), len(found.left_out)) == (Decimal(4), 1, 1)


@pytest.mark.parametrize(
    "place, base, cells, end",
    [
        ("D3 5-2① 49+4", "49", "4", "53"),
        ("D3 5-2② 11+3", "11", "3", "14"),
        ("D3 5-2-2 4+8", "4", "2|1|4|1", "12"),
    ],
)
def test_paired_end(place: str, base: str, cells: str, end: str) -> None:
    assert paired_end(given(answer(base)), _cells(cells)) == Decimal(end)


@pytest.mark.parametrize(
    "place, kind, original, revised, reached, closed, plan_carry, actual_carry",
    [
        ("D4 1-2", Kind.FLOW, "400|1,200", "―|3,800", "320|", 2022, "4200", "4120"),
        ("D4 4-4", Kind.FLOW, "30|39", "―|170", "130|", 2022, "200", "300"),
        ("D4 10-2", Kind.FLOW, "100|100", "―|200", "700|", 2022, "300", "900"),
        ("D4 12-1①", Kind.LEVEL, "100|140", "―|100", "100|", 2022, "100", "100"),
        ("none closed", Kind.FLOW, "10|20", "―|30", "|", 0, "40", "40"),
        ("closed without result", Kind.FLOW, "10|20", "―|30", "|", 2022, "40", "40"),
        ("open year keeps its plan", Kind.FLOW, "10|20|30", "―|25|―", "9||", 2022, "65", "64"),
        ("revised, then closed", Kind.FLOW, "10|20|30", "―|25|35", "9|24|", 2023, "70", "68"),
    ],
)
def test_revised_totals_on_both_bases(
    place: str,
    kind: Kind,
    original: str,
    revised: str,
    reached: str,
    closed: int,
    plan_carry: str,
    actual_carry: str,
) -> None:
    found = carried_totals(kind, _by_year(original), _by_year(revised), _by_year(reached), closed)
    assert found.plan_carry.value == Decimal(plan_carry)
    assert found.actual_carry.value == Decimal(actual_carry)
    assert found.difference == Decimal(actual_carry) - Decimal(plan_carry)
