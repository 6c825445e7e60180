"""The hand transcriptions of Setagaya's documents, and the examples' tables in the same rows.

A transcription names a row by what is printed (numbers of measure and project, 区分, 枝番);
here the open tables are brought into that form.
"""

import csv
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT / "examples/setagaya"
PLANS = {"progress": "progress-2023", "welfare": "welfare-plan-2024"}
"""Each transcription, and the example that is made from the same document."""
Row = dict[str, str]
Rows = Counter[tuple[tuple[str, str], ...]]


def hand(plan: str, table: str) -> list[Row]:
    """Return a table that was transcribed by hand."""
    return _sheet(ROOT / "tests/intake/transcription" / plan / f"{table}.csv")


def example(plan: str, table: str) -> list[Row]:
    """Return an open table of the example, as it lies there."""
    return _sheet(EXAMPLES / PLANS[plan] / f"{table}.csv")


def differences(found: Iterable[Row], wanted: Iterable[Row]) -> tuple[Rows, Rows]:
    """Return wanted rows that are missing, and found ones that are not wanted.

    Only the columns of the wanted rows are compared.
    """
    want = [dict(row) for row in wanted]
    columns = list(want[0])
    have = counted({column: row[column] for column in columns} for row in found)
    return counted(want) - have, have - counted(want)


def counted(rows: Iterable[Mapping[str, str]]) -> Rows:
    """Return rows as they compare, each with the times it stands."""
    return Counter(tuple(row.items()) for row in rows)


def elements(plan: str) -> Iterator[Row]:
    """Yield the elements, each with the number of the one above (親番号)."""
    for row in example(plan, "体系"):
        above = _above(plan, row["要素ID"])
        yield {**row, "親番号": "-".join(filter(None, above[:-1]))}


def indicators(plan: str) -> Iterator[Row]:
    """Yield the indicators with their printed key."""
    for row in example(plan, "指標"):
        yield {
            **row,
            **_key(plan, row["指標ID"]),
            "関連計画番号": row["関連計画番号"].replace(";", "、"),
        }


def figures(plan: str) -> Iterator[Row]:
    """Yield the figures with the printed key of their indicator."""
    for row in example(plan, "値"):
        notes = row["注記"].replace(";", "、")
        yield {**row, **_key(plan, row["指標ID"]), "注記": notes}


def changes(plan: str) -> Iterator[Row]:
    """Yield the changes with the printed key of their indicator."""
    for row in example(plan, "変更"):
        yield {**row, **_key(plan, row["指標ID"])}


def _key(plan: str, indicator: str) -> Row:
    row = _by_id(plan, "指標", "指標ID")[indicator]
    key = {"区分": row["区分"], "枝番": row["枝番"]}
    path = _above(plan, row["要素ID"])
    if plan == "progress":
        return {**key, "事業番号": path[-1]}
    tiers = _tiers(plan, row["要素ID"])
    return {**key, "推進施策番号": tiers["推進施策"], "目標番号": tiers.get("めざす姿", "")}


def _above(plan: str, element: str) -> list[str]:
    """Return the printed numbers from the top down to an element, those that tell it apart."""
    tiers = _tiers(plan, element)
    tiers.pop("基本目標", None)
    return list(tiers.values())[-2:] if plan == "progress" else list(tiers.values())


def _tiers(plan: str, element: str) -> Row:
    """Return the printed number of each tier from the top down to an element."""
    known = _by_id(plan, "体系", "要素ID")
    row = known[element]
    above = _tiers(plan, row["親要素ID"]) if row["親要素ID"] else {}
    return {**above, row["階層"]: row["番号"]}


@cache
def _by_id(plan: str, table: str, column: str) -> dict[str, Row]:
    return {row[column]: row for row in example(plan, table)}


def _sheet(path: Path) -> list[Row]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))
