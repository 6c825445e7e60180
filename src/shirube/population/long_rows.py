"""Long tables: one number a row, under titles."""

from collections.abc import Iterator, Sequence

from shirube.population.entry import Entry, Rows, Where
from shirube.population.headings import age_heading, heading, listed_again
from shirube.terms import Refusal, fold

_SEX_TITLES = ("sex", "性", "性別", "男女", "男女別")
_AGE_TITLES = ("age", "年齢", "年齢階級", "年齢(5歳階級)", "年齢(各歳)")
_YEAR_TITLES = ("year", "年", "年次", "西暦", "期間", "period")


def is_long(row: Sequence[str]) -> bool:
    """Tell whether a row is the titles of a long table: a sex, an age, and no heading itself."""
    titles = [fold(cell).lower() for cell in row]
    named = any(each in _SEX_TITLES for each in titles) and any(
        each in _AGE_TITLES for each in titles
    )
    return named and not any(heading(cell) or age_heading(cell) for cell in row if cell)


def long_entries(rows: Rows, name: str, value: str, where: Where) -> Iterator[Entry]:
    """Yield the cells of rows under their titles, the first row.

    Raises Refusal where the column of numbers is not clear, or a row names no sex, year or age.
    """
    titles = [fold(cell).lower() for cell in rows[0]]
    sex, age = _column(titles, _SEX_TITLES), _column(titles, _AGE_TITLES)
    year = _column(titles, _YEAR_TITLES)
    taken = {sex, age, year, *(titles.index(fold(each).lower()) for each in where)}
    left = [at for at in range(len(titles)) if at not in taken and titles[at]]
    if value:
        left = [at for at in left if titles[at] == fold(value).lower()]
    if len(left) != 1 or sex is None or age is None:
        raise Refusal(
            f"表「{name}」のどの列が数か決まりません（列は{'、'.join(rows[0])}）。value に列名を"
            "指定してください。",
            f"It is not clear which column of the table {name!r} holds the numbers "
            f"({', '.join(rows[0])}): name it as value.",
        )
    for cells in rows[1:]:
        if not any(cells):
            continue
        row = [*cells, *[""] * (len(titles) - len(cells))]
        said = heading(row[sex])
        when = heading(row[year]) if year is not None else None
        if said is None or not said.sex or (year is not None and when is None):
            raise Refusal(
                f"表「{name}」の行「{'、'.join(row)}」の性か年が読めません。男、女と西暦で"
                "書いてください。",
                f"The row {', '.join(row)} of the table {name!r} names no sex or year: write "
                "male or female, and a western year.",
            )
        if not listed_again(row[age]):
            label = _age(row[age], name)
            yield Entry(when.year if when else None, said.sex, label, row[left[0]])


def _age(cell: str, name: str) -> str:
    label = age_heading(cell)
    if not label:
        raise Refusal(
            f"表「{name}」の「{cell}」は年齢階級ではありません。0～4歳、85歳以上のように"
            "書いてください。",
            f"{cell!r} in the table {name!r} is no age group: write 0-4 or 85+.",
        )
    return label


def _column(titles: Sequence[str], known: Sequence[str]) -> int | None:
    return next((at for at, title in enumerate(titles) if title in known), None)
