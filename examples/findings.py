"""How many findings each rule has in each of Setagaya's documents."""

import csv
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path

from shirube.checks import Case, document_script, findings
from shirube.exchange import sheet_bytes
from shirube.intake import read_document

COUNTS = Path(__file__).parent / "setagaya" / "検査件数.csv"
"""A row a rule that found something, a column a document."""
_CODE = "規則"

Counts = Mapping[str, Mapping[str, int]]
"""Findings by document (its first three digits) and rule."""


def counted(documents: Iterable[Path]) -> Counts:
    """Return the counts of documents, read as they are. Raises Refusal where one cannot be."""
    return {document.name[:3]: _counted(document) for document in sorted(documents)}


def count_table(counts: Counts) -> bytes:
    """Return counts as a table for people (UTF-8 with BOM, CRLF)."""
    codes = sorted({code for each in counts.values() for code in each})
    rows = ([code, *(str(each.get(code, 0)) for each in counts.values())] for code in codes)
    return sheet_bytes([_CODE, *counts], rows)


def recorded() -> Counts:
    """Return the counts that the table in the examples holds."""
    with COUNTS.open(encoding="utf-8-sig", newline="") as file:
        head, *rows = csv.reader(file)
    return {
        name: {row[0]: int(row[place]) for row in rows}
        for place, name in enumerate(head)
        if name != _CODE
    }


def _counted(document: Path) -> Counter[str]:
    reading = read_document(document)
    case = Case(reading.edition, document_script(reading.ledger.file, reading.ledger.lines))
    return Counter(finding.code for finding in findings(case))
