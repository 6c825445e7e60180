"""An Edition as open tables and back."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import TypeVar

from shirube.exchange.tables import TABLES
from shirube.exchange.tables.changes import CHANGES, change, in_full
from shirube.exchange.tables.costs import COSTS, cost
from shirube.exchange.tables.csv_file import csv_bytes, csv_rows, rows
from shirube.exchange.tables.effects import EFFECTS, effect
from shirube.exchange.tables.elements import ELEMENTS, element
from shirube.exchange.tables.figures import FIGURES, figure
from shirube.exchange.tables.findings import FINDINGS
from shirube.exchange.tables.indicators import INDICATORS, indicator
from shirube.exchange.tables.keys import Sheets, held_by, hold_together, ids
from shirube.exchange.tables.links import LINKS, link
from shirube.exchange.tables.misfit import Misfit
from shirube.exchange.tables.plan import PLAN
from shirube.exchange.tables.plan import edition as edition_of_row
from shirube.exchange.tables.row import Row
from shirube.exchange.tables.table import Table
from shirube.plan import Edition
from shirube.terms import Finding, Refusal

Record = TypeVar("Record")


def open_tables(edition: Edition) -> dict[str, bytes]:
    """Return the eight files of an Edition, name and content, in the order of the contract.

    Raises Refusal, with the place, for what the tables cannot hold: a line break in a cell,
    an amount that is no whole thousand yen, an ID given twice or an ID that is nowhere.
    """
    records = (
        (edition,),
        edition.elements,
        edition.indicators,
        edition.figures,
        edition.changes,
        edition.costs,
        edition.effects,
        edition.links,
    )
    held = dict(zip(TABLES, records, strict=True))
    meant = {column.within for table in TABLES for column in table.columns}
    given = {
        (table.file, table.key): ids(table, rows(table, own))
        for table, own in held.items()
        if (table.file, table.key) in meant
    }
    return {
        table.file: csv_bytes(table, held_by(given, table, rows(table, own)))
        for table, own in held.items()
    }


def finding_table(findings: Iterable[Finding]) -> dict[str, bytes]:
    """Return 検査.csv, name and content. Raises Refusal like ``open_tables``."""
    return {FINDINGS.file: csv_bytes(FINDINGS, rows(FINDINGS, findings))}


def edition_of_tables(files: Mapping[str, bytes]) -> Edition:
    """Return the Edition that the eight files hold; what only JSON holds is at its default.

    Other names in ``files`` are passed over. Raises Refusal that names file, line, column and
    what was expected.
    """
    sheets = {table: csv_rows(table, _content(table, files)) for table in TABLES}
    hold_together(sheets)
    indicators = _read(sheets, INDICATORS, indicator)
    figures = _read(sheets, FIGURES, figure)
    return replace(
        _only(_read(sheets, PLAN, edition_of_row)),
        elements=_read(sheets, ELEMENTS, element),
        indicators=indicators,
        figures=figures,
        changes=in_full(_read(sheets, CHANGES, change), figures, indicators),
        costs=_read(sheets, COSTS, cost),
        effects=_read(sheets, EFFECTS, effect),
        links=_read(sheets, LINKS, link),
    )


def _content(table: Table[Record], files: Mapping[str, bytes]) -> bytes:
    if table.file not in files:
        names = "、".join(each.file for each in TABLES)
        raise Refusal(
            f"{table.file} がありません。公開表は {names} の8つをそろえてください。",
            f"{table.file} is missing: the open tables are the eight files {names}.",
        )
    return files[table.file]


def _read(
    sheets: Sheets, table: Table[Record], record: Callable[[Row], Record]
) -> tuple[Record, ...]:
    made = []
    for row in sheets[table]:
        try:
            made.append(record(row))
        except Misfit as misfit:
            raise misfit.refusal(table.file, row.line, row[misfit.column]) from None
    return tuple(made)


def _only(editions: tuple[Edition, ...]) -> Edition:
    if len(editions) != 1:
        raise Refusal(
            f"{PLAN.file} に{len(editions)}行あります。版は1行で書いてください。",
            f"{PLAN.file} has {len(editions)} rows: write the Edition in one.",
        )
    return editions[0]
