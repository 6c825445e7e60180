"""確認.csv as entries: the rows that a person filled in."""

from shirube.exchange import SheetRow, sheet_rows

COLUMNS = (
    "対象ID",
    "項目",
    "内訳",
    "版区分",
    "年度",
    "読み取った値",
    "正しい値",
    "確認者",
    "理由",
)

Entry = SheetRow
"""One row: where a cell stands, what was read there, what is right, who says so and why."""


def entries(table: bytes, file: str) -> tuple[Entry, ...]:
    """Return the entries of a table that give a right value; ``file`` is its name.

    Raises Refusal as ``sheet_rows`` does.
    """
    return tuple(row for row in sheet_rows(table, file, COLUMNS) if row["正しい値"].strip())
