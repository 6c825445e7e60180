"""The cells of a table, whichever layout it has, and the rows of it that are meant."""

from collections.abc import Iterator, Sequence

from shirube.population.entry import Entry, Rows, Where
from shirube.population.headings import number
from shirube.population.long_rows import is_long, long_entries
from shirube.population.wide_rows import wide_entries
from shirube.terms import Refusal, fold


def entries(rows: Rows, name: str, value: str = "", where: Where | None = None) -> Iterator[Entry]:
    """Yield the cells of a table called ``name``.

    Long: a row of titles (性別, 年齢, perhaps 年) above one number a row, in the column ``value``.
    Wide: ages across or down; sexes and years as headings or as columns beside them. Raises
    Refusal where neither is found, or no row is as ``where`` says.
    """
    chosen = _chosen(rows, name, where or {})
    at = next((place for place, row in enumerate(chosen) if is_long(row)), None)
    if at is not None:
        return long_entries(chosen[at:], name, value, where or {})
    return wide_entries(chosen, name)


def _chosen(rows: Rows, name: str, where: Where) -> Rows:
    if not where:
        return rows
    at = next((place for place, row in enumerate(rows) if _titled(row, where)), None)
    if at is None:
        raise Refusal(
            f"表「{name}」に列「{'、'.join(where)}」がそろった行がありません。"
            "where の列名を表に合わせてください。",
            f"The table {name!r} has no row of titles with {', '.join(where)}: name columns of it "
            "in where.",
        )
    titles = [fold(cell) for cell in rows[at]]
    merged = not is_long(rows[at])
    below = rows[at + 1 :]
    for title, told in where.items():
        below = _fitting(below, titles.index(fold(title)), told, name, title, merged)
    return [*rows[: at + 1], *below]


def _fitting(
    rows: Rows, place: int, told: Sequence[str], name: str, title: str, merged: bool
) -> Rows:
    """Return the rows whose cell at a place is told; in a wide table also what is heading.

    In a wide table a blank cell is merged with the one above it.
    """
    kept: list[Sequence[str]] = []
    found, said = set(), ""
    for row in rows:
        cell = row[place] if len(row) > place else ""
        said = cell if cell or not merged else said
        if said in told:
            found.add(said)
        if said in told or (merged and not any(number(each) is not None for each in row)):
            kept.append(row)
    if lost := [each for each in told if each not in found]:
        raise _no_rows(name, title, "、".join(lost))
    return kept


def _titled(row: Sequence[str], where: Where) -> bool:
    return {fold(title) for title in where} <= {fold(cell) for cell in row}


def _no_rows(name: str, title: str, told: str) -> Refusal:
    return Refusal(
        f"表「{name}」に {title} が {told} の行がありません。合併などで番号が変わったときは、"
        "その表での番号をすべて並べて足し合わせてください。",
        f"The table {name!r} has no row whose {title} is {told}: where a merger changed it, list "
        "all that the table has instead, to be added up.",
    )
