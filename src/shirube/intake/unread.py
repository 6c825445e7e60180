"""The table of lines that were not understood (unread.csv)."""

import csv
import io

from shirube.intake.ledger import Ledger

COLUMNS = ("ファイル", "行", "本文")


def unread_table(ledger: Ledger) -> bytes:
    """Return the unread lines as CSV (UTF-8 with BOM, CRLF): file, line number, the line."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    for number in ledger.unread:
        writer.writerow((ledger.file, number, ledger.lines[number - 1].strip()))
    return text.getvalue().encode("utf-8-sig", "replace")
