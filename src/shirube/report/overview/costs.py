"""The cost of the measures (事業費): a year a column, what was reached of it else the plan."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from shirube.evaluation import FOOTNOTE, NOTHING, CostSum, MeasureCost, cost_sums, measure_costs
from shirube.plan import Amount, Cost, Edition, Role
from shirube.report.folio import Align, Block, Cell, Row, Table
from shirube.report.progress.lettering import lettered
from shirube.report.progress.money import needs_rounding_note
from shirube.report.progress.values import MISSING, amount_text, year_text
from shirube.report.theme import Theme

_REACHED = (Role.ACTUAL, Role.FORECAST)
_PLANS = (Role.REVISED, Role.ORIGINAL)


@dataclass(frozen=True, slots=True)
class Column:
    """A year: which role its cells have, its amounts by element and number, and its sums."""

    year: int
    role: Role
    amounts: Mapping[tuple[str, str], Amount]
    sums: CostSum

    def head(self, theme: Theme) -> str:
        """Return what stands above it: 令和5年度, 計画."""
        word = self.role.value if self.role in _REACHED else "計画"
        return f"{year_text(self.year, theme)}\n{theme.word(word)}"


def cost_blocks(edition: Edition, theme: Theme) -> Iterator[Block]:
    """Yield the table of costs with the printed total, and what is shared where sums differ."""
    columns = cost_columns(edition.costs)
    if not columns:
        return
    rows = {(cost.element, cost.number): cost for cost in edition.costs}
    shares = (0.9, 7.0, *([2.0] * len(columns)))
    heads = ("番号", "施策名", *(column.head(theme) for column in columns))
    measures = [_row(key, cost, columns, theme) for key, cost in rows.items() if cost.element]
    yield Table(
        theme.word("事業費一覧"),
        tuple(share / sum(shares) for share in shares),
        (tuple(Cell(theme.word(head), Align.CENTER, head=True) for head in heads),),
        (*measures, _foot(columns, theme)),
        tuple(_notes(columns, theme)),
        f"{theme.word('単位')}：{theme.money}",
    )


def cost_columns(costs: Sequence[Cost]) -> tuple[Column, ...]:
    """Return a column for each year that has any amount, in order."""
    found = {(one.year, one.role): one for one in cost_sums(costs)}
    columns = []
    for year in sorted({year for year, _ in found}):
        of_year = measure_costs(costs, year)
        roles = [role for role in (*_REACHED, *_PLANS) if (year, role) in found]
        role = roles[0]
        amounts = {
            (one.element, one.number): _amount(one, reached=role in _REACHED) for one in of_year
        }
        columns.append(Column(year, role, amounts, found[year, role]))
    return tuple(columns)


def _amount(one: MeasureCost, *, reached: bool) -> Amount:
    return one.reached if reached else one.plan


def _row(key: tuple[str, str], cost: Cost, columns: Sequence[Column], theme: Theme) -> Row:
    return (
        Cell(lettered(cost.number), Align.CENTER, head=True),
        Cell(lettered(cost.name), head=True),
        *(_cell(column.amounts.get(key), theme) for column in columns),
    )


def _cell(amount: Amount | None, theme: Theme, *, strong: bool = False) -> Cell:
    text = MISSING if amount is None else amount_text(amount, theme)
    align = Align.END if isinstance(amount, int) else Align.CENTER
    return Cell(text, align, strong=strong)


def _foot(columns: Sequence[Column], theme: Theme) -> Row:
    head = Cell(theme.word("合計"), columns=2, head=True, strong=True)
    totals = (None if c.sums.total == NOTHING else c.sums.total for c in columns)
    return (head, *(_cell(total, theme, strong=True) for total in totals))


def _notes(columns: Sequence[Column], theme: Theme) -> Iterator[str]:
    if any(column.sums.footnote for column in columns):
        yield theme.word(FOOTNOTE.ja)
    for column in columns:
        shared = column.sums.shared
        if shared:
            head = column.head(theme).replace("\n", "")
            whole, part = (amount_text(n, theme) for n in (column.sums.measures, shared))
            yield f"※{head}：施策の事業費の計{whole}{theme.money}と合計との差{part}{theme.money}"
    for column in columns:
        parts = [a for (e, _), a in column.amounts.items() if e and isinstance(a, int)]
        if needs_rounding_note(parts, column.sums.total, theme):
            yield theme.rounding
            return
