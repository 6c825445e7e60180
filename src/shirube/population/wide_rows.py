"""Wide tables: ages across or down, sexes and years as headings, beside them, or as blocks."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest

from shirube.population.entry import Entry, Rows
from shirube.population.headings import Head, age_heading, heading, listed_again, number
from shirube.terms import Refusal


def wide_entries(rows: Rows, name: str) -> Iterator[Entry]:
    """Yield the cells of a wide layout, each with the headings over it and beside it.

    Raises Refusal where there are no headings of ages.
    """
    grid = _ages_down(rows, name)
    at = _age_column(grid)
    data = [bool(age_heading(row[at])) and _numbers(row[at + 1 :]) > 0 for row in grid]
    live = {
        column
        for row, is_data in zip(grid, data, strict=True)
        for column in range(at + 1, len(row))
        if is_data and number(row[column]) is not None
    }
    heads = [Head()] * len(grid[0])
    beside = Head()
    for row, is_data in zip(grid, data, strict=True):
        if not is_data:
            heads, beside = _headed(heads, row), Head()
            continue
        beside = _over(beside, [each for each in map(heading, row[:at]) if each])
        if any(map(listed_again, row[:at])):
            continue
        for column in sorted(live):
            head = _over(heads[column], [beside])
            yield Entry(head.year, head.sex, age_heading(row[at]), row[column])


def _ages_down(rows: Rows, name: str) -> list[list[str]]:
    width = max(map(len, rows), default=0)
    grid = [[*row, *[""] * (width - len(row))] for row in rows]
    turned = [list(column) for column in zip_longest(*grid, fillvalue="")]
    across, down = _most_ages(grid), _most_ages(turned)
    if max(across, down) < 3:
        raise Refusal(
            f"表「{name}」に年齢階級の見出しがありません。0～4歳、5～9歳…85歳以上の見出しを"
            "1行か1列に並べてください。",
            f"The table {name!r} has no headings of ages: let 0-4, 5-9 … 85+ stand in one row or "
            "one column.",
        )
    return turned if across > down else grid


def _most_ages(grid: Rows) -> int:
    return max(map(_ages_among, grid), default=0)


def _age_column(grid: Rows) -> int:
    counts = [_ages_among(column) for column in zip(*grid, strict=True)]
    return counts.index(max(counts))


def _ages_among(cells: Sequence[str]) -> int:
    """Count the headings of ages; plain numbers are ages where they count up from 0 alone."""
    ages = [age_heading(cell) for cell in cells]
    plain = [age for age in ages if age.isdigit()]
    counted_up = plain == [str(age) for age in range(len(plain))]
    return sum(bool(age) and (counted_up or not age.isdigit()) for age in ages)


def _numbers(cells: Iterable[str]) -> int:
    return sum(number(cell) is not None for cell in cells)


def _headed(heads: Sequence[Head], row: Sequence[str]) -> list[Head]:
    """Return the heads of the columns below a row: what it names holds until it names another."""
    made, sex, year = [], "", None
    for head, cell in zip(heads, row, strict=True):
        said = heading(cell) or Head()
        sex, year = said.sex or sex, said.year or year
        made.append(Head(sex or head.sex, year or head.year))
    return made


def _over(head: Head, others: Iterable[Head]) -> Head:
    for other in others:
        head = Head(other.sex or head.sex, other.year or head.year)
    return head
