"""Files that are made from the code. ``python -m tests.exchange.generated`` writes them anew."""

import json
from collections.abc import Callable
from pathlib import Path

from shirube.exchange.reference import column_reference, only_in_json_reference, word_reference
from shirube.exchange.schema import edition_schema

ROOT = Path(__file__).parents[2]
TABLES_PAGE = ROOT / "docs" / "tables.md"
SCHEMA_FILE = ROOT / "src" / "shirube" / "exchange" / "edition-1.schema.json"

BLOCKS: dict[str, Callable[[], str]] = {
    "columns": column_reference,
    "words": word_reference,
    "only-in-json": only_in_json_reference,
}


def schema_text() -> str:
    return json.dumps(edition_schema(), ensure_ascii=False, indent=1) + "\n"


def tables_page(page: str) -> str:
    for name, made in BLOCKS.items():
        before, _, rest = page.partition(f"<!-- {name} -->")
        _, end, after = rest.partition(f"<!-- /{name} -->")
        page = f"{before}<!-- {name} -->\n\n{made()}\n{end}{after}"
    return page


if __name__ == "__main__":
    SCHEMA_FILE.write_text(schema_text(), encoding="utf-8")
    TABLES_PAGE.write_text(tables_page(TABLES_PAGE.read_text(encoding="utf-8")), encoding="utf-8")
