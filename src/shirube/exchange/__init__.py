"""Edition ⇄ edition.json with its schema history; Edition ⇄ the open tables."""

from shirube.exchange.document import edition_hash, edition_json, edition_of_json
from shirube.exchange.folder import (
    EDITION_FILE,
    PACKAGE_FILE,
    load_edition,
    save_edition,
    save_tables,
)
from shirube.exchange.history import SCHEMA
from shirube.exchange.only_in_json import ONLY_IN_JSON
from shirube.exchange.open_tables import edition_of_tables, finding_table, open_tables
from shirube.exchange.package import CC_BY, Licence, data_package, package_json
from shirube.exchange.schema import edition_schema
from shirube.exchange.sheet import SheetRow, decoded, sheet_bytes, sheet_rows
from shirube.exchange.tables import ALL_TABLES, TABLES
from shirube.exchange.writing import write_all

__all__ = [
    "ALL_TABLES",
    "CC_BY",
    "EDITION_FILE",
    "ONLY_IN_JSON",
    "PACKAGE_FILE",
    "SCHEMA",
    "TABLES",
    "Licence",
    "SheetRow",
    "data_package",
    "decoded",
    "edition_hash",
    "edition_json",
    "edition_of_json",
    "edition_of_tables",
    "edition_schema",
    "finding_table",
    "load_edition",
    "open_tables",
    "package_json",
    "save_edition",
    "save_tables",
    "sheet_bytes",
    "sheet_rows",
    "write_all",
]
