"""Populations broken."""

from collections.abc import Callable
from decimal import Decimal
from functools import partial

from shirube.checks import Case
from shirube.plan import Datum, Exhibit, ExhibitKind
from shirube.terms import Quantity, Source
from tests.checks.breaking import appended, with_records
from tests.checks.shiomi import REPORT

_PLACE = Source(REPORT.name, 1, 1)
Rows = tuple[tuple[str, int], ...]


def _table(*rows: tuple[str, int]) -> Callable[[Case], Case]:
    """Return what adds a table of the population in 2020."""
    return partial(_with_table, rows)


def _with_table(rows: Rows, case: Case) -> Case:
    cells = tuple(Datum(row, "2020", Quantity(Decimal(n), "人"), _PLACE) for row, n in rows)
    table = Exhibit("x1", "", ExhibitKind.STATISTICS, "人口の推移", cells, _PLACE)
    return with_records(case, "exhibits", (*case.edition.exhibits, table))


def _two_definitions(case: Case) -> Case:
    return appended(case, "総人口は外国人を含む。年齢別の人口には外国人が含まれていない。")


def _half_assumed(case: Case) -> Case:
    return appended(case, "将来推計では、合計特殊出生率を1.05とした。")


MUTATIONS = {
    "POP-01": _table(
        ("年少人口", 300), ("生産年齢人口", 610), ("高齢者人口", 400), ("総人口", 1300)
    ),
    "POP-02": _two_definitions,
    "POP-03": _table(("出生数", 50), ("死亡数", 80), ("自然増減", -20)),
    "POP-04": _half_assumed,
}
