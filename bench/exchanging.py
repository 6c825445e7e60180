"""One Edition through the exchange: ``python -m bench.exchanging FILE RUNS`` prints JSON."""

import json
import sys
from pathlib import Path

from bench.clock import median, seconds
from shirube.exchange import edition_json, edition_of_json, edition_of_tables, open_tables
from shirube.intake import read_bytes


def exchanging(path: Path, runs: int) -> dict[str, float]:
    """Return the seconds of each way (median of ``runs``) for the Edition of a document."""
    edition = read_bytes(path.name, path.read_bytes()).edition
    written, text = seconds(lambda: edition_json(edition), runs)
    read, _ = seconds(lambda: edition_of_json(text), runs)
    tabled, tables = seconds(lambda: open_tables(edition), runs)
    untabled, _ = seconds(lambda: edition_of_tables(tables), runs)
    return {
        "figures": len(edition.figures),
        "json_bytes": len(text.encode()),
        "table_bytes": sum(map(len, tables.values())),
        "edition_json": median(written),
        "edition_of_json": median(read),
        "open_tables": median(tabled),
        "edition_of_tables": median(untabled),
    }


if __name__ == "__main__":
    print(json.dumps(exchanging(Path(sys.argv[1]), int(sys.argv[2]))))
