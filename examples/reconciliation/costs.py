"""Programme costs: what measures share, and whether the overview says the same."""

from collections.abc import Iterator

from examples.reconciliation.tally import Checked, Part, compared, table, thousands
from shirube.evaluation import CostSum, cost_sums, measure_costs
from shirube.plan import Edition, Restated, Role
from shirube.terms import Quantity, fiscal_year_name

_HEAD = ("年度", "版区分", "施策の数", "施策の和", "印字の合計", "重複する予算事業の分")
_PARTS = ("番号", "施策", "R4当初", "R4見込み", "R5当初", "R5修正")
_COLUMNS = (
    (2022, Role.ORIGINAL),
    (2022, Role.FORECAST),
    (2023, Role.ORIGINAL),
    (2023, Role.REVISED),
)


def costs_part(edition: Edition) -> Part:
    """Return the sums of costs with what is shared, and the costs of every measure."""
    sums = sorted(cost_sums(edition.costs), key=lambda one: (one.year, list(Role).index(one.role)))
    measures = len({cost.element for cost in edition.costs if cost.element})
    rows = [
        (
            fiscal_year_name(one.year),
            one.role.value,
            str(measures),
            thousands(one.measures),
            thousands(_amount(one.total)),
            thousands(one.shared),
        )
        for one in sums
    ]
    text = f"{table(_HEAD, rows)}\n\n### 施策ごとの事業費\n\n{table(_PARTS, _measures(edition))}\n"
    return Part(
        text,
        (
            compared("事業費: 概要版と本編", _overview(edition)),
            _not_above(sums),
        ),
    )


def _not_above(sums: list[CostSum]) -> Checked:
    """Return whether a total, which counts shared items once, is never above the sum."""
    above = [one for one in sums if one.shared is not None and one.shared < 0]
    open_ = [one for one in sums if one.shared is None]
    return Checked(
        "事業費: 印字の合計は施策の和以下",
        len(sums) - len(above) - len(open_),
        tuple(f"{_when(one)}: 合計が {thousands(-(one.shared or 0))} 大きい" for one in above),
        tuple(map(_when, open_)),
    )


def _when(one: CostSum) -> str:
    return f"{fiscal_year_name(one.year)} {one.role.value}"


def _measures(edition: Edition) -> Iterator[tuple[str, ...]]:
    held = {(c.element, c.year, c.role): c for c in edition.costs}
    for cost in dict.fromkeys((c.element, c.number, c.name) for c in edition.costs):
        element, number, name = cost
        amounts = (held.get((element, *column)) for column in _COLUMNS)
        cells = (thousands(None if one is None else _amount(one.amount)) for one in amounts)
        yield (number if element else "", name, *cells)


def _overview(edition: Edition) -> Iterator[tuple[str, int | None, int | None]]:
    """Yield each cost that the overview prints again beside that of the body."""
    for said in edition.restatements:
        if said.subject is not Restated.COST or said.year is None or said.role is None:
            continue
        costs = {cost.number: cost for cost in measure_costs(edition.costs, said.year)}
        cost = costs.get(said.number)
        body = None
        if cost is not None:
            body = _amount(cost.reached if said.role is Role.FORECAST else cost.plan)
        printed = int(said.answer.value) if isinstance(said.answer, Quantity) else None
        yield f"{said.number} {said.name}", printed, body


def _amount(amount: object) -> int | None:
    return amount if isinstance(amount, int) else None
