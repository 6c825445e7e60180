"""Rows of a table that are the sum of others: found where a heading says so or a year proves it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from shirube.checks.case import Case
from shirube.checks.evidence.units import ordinary
from shirube.plan import Datum, Exhibit
from shirube.terms import Quantity

_NEAR = Decimal("0.001")
"""A difference smaller than this share of the total tells an unnamed total too."""
_FAR = Decimal("0.2")
"""Beyond this share the rows under a total overlap or are only some of its parts."""
_NO_SUMS = frozenset({"%", "％", "ポイント", "歳", "点", "倍", "位", "度", ""})
"""Units of which rows do not add up; a number without one may be a year."""
_OF_WHICH = ("うち", "内、", "(内", "(うち", "再掲")
"""How the heading of a row begins that another row holds."""


@dataclass(frozen=True, slots=True)
class TableSum:
    """A total of a table in one column, with the rows that make it."""

    exhibit: Exhibit
    column: str
    total: Datum
    printed: Decimal
    parts: tuple[Datum, ...]
    computed: Decimal
    named: bool
    """True where the heading says that it is a total."""
    proven: bool
    """True where the rows make the total exactly in another column."""

    @property
    def step(self) -> Decimal:
        """Return the last printed digit of the total and its parts, the coarsest of them."""
        return max(_step(datum) for datum in (self.total, *self.parts))


def table_sums(case: Case) -> Iterator[TableSum]:
    """Yield the totals of all tables, by column, whether they agree or not."""
    heads = case.words.get("合計の見出し", {}).get("合計", ())
    for exhibit in case.edition.exhibits:
        columns: dict[str, list[Datum]] = {}
        for datum in exhibit.data:
            if _adds(datum):
                columns.setdefault(datum.column, []).append(datum)
        yield from _of_table(exhibit, columns, heads)


def _of_table(
    exhibit: Exhibit, columns: Mapping[str, Sequence[Datum]], heads: Sequence[str]
) -> Iterator[TableSum]:
    found: dict[tuple[int, ...], list[tuple[str, Datum, tuple[Datum, ...]]]] = {}
    for column, data in columns.items():
        for place, members in _candidates(data):
            parts = tuple(data[member] for member in members)
            key = (place, *members)
            found.setdefault(key, []).append((column, data[place], parts))
    for sums in found.values():
        exact = [_value(total) == _sum(parts) for _, total, parts in sums]
        for (column, total, parts), fits in zip(sums, exact, strict=True):
            proven = any(exact) if fits else sum(exact) > 0
            named = any(
                _is_head(word, head) for word in (total.row, *total.notes) for head in heads
            )
            off = abs(_value(total) - _sum(parts))
            likely = off <= (_FAR if named else _NEAR) * abs(_value(total))
            if proven or (likely and (named or not total.row)):
                args = (_value(total), parts, _sum(parts), named, proven)
                yield TableSum(exhibit, column, total, *args)


def _candidates(data: Sequence[Datum]) -> Iterator[tuple[int, tuple[int, ...]]]:
    """Yield a row with the run of rows before it, or behind the first, of the same unit."""
    begin = 0
    for place in range(2, len(data)):
        members = tuple(i for i in range(begin, place) if _unit(data[i]) == _unit(data[place]))
        if len(members) > 1 and members[-1] == place - 1:
            yield place, members
            if _value(data[place]) == _sum([data[i] for i in members]):
                begin = place + 1
    rest = tuple(range(1, len(data)))
    if len(rest) > 1 and all(_unit(data[i]) == _unit(data[0]) for i in rest):
        yield 0, rest


def _adds(datum: Datum) -> bool:
    answer = datum.answer
    if not isinstance(answer, Quantity) or answer.unit in _NO_SUMS:
        return False
    if datum.row.startswith(_OF_WHICH):
        return False
    return ordinary(answer.value)


def _is_head(word: str, head: str) -> bool:
    return word == head or (len(head) > 1 and word.endswith(head))


def _unit(datum: Datum) -> str:
    return datum.answer.unit if isinstance(datum.answer, Quantity) else ""


def _value(datum: Datum) -> Decimal:
    return datum.answer.value if isinstance(datum.answer, Quantity) else Decimal(0)


def _sum(data: Sequence[Datum]) -> Decimal:
    return sum((_value(datum) for datum in data), Decimal(0))


def _step(datum: Datum) -> Decimal:
    exponent = _value(datum).as_tuple().exponent
    return Decimal(1).scaleb(exponent if isinstance(exponent, int) else 0)
