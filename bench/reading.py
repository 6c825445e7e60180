"""One document read over and over: ``python -m bench.reading FILE RUNS`` prints JSON."""

import json
import sys
from pathlib import Path

from bench.clock import median, seconds
from bench.memory import peak
from shirube.intake import read_bytes
from shirube.terms import Refusal


def reading(path: Path, runs: int) -> dict[str, object]:
    """Return what reading took (seconds: median; peak: bytes) and what was understood.

    A document that cannot be read answers with the sentence that refuses it.
    """
    data = path.read_bytes()
    try:
        took, known = seconds(lambda: read_bytes(path.name, data), runs)
    except Refusal as refusal:
        return {"refused": str(refusal)}
    return {
        "layout": known.edition.documents[0].layout,
        "characters": len(data.decode("utf-8", "replace")),
        "bytes": len(data),
        "indicators": len(known.edition.indicators),
        "figures": len(known.edition.figures),
        "share": known.ledger.share,
        "seconds": median(took),
        "peak": peak(),
    }


if __name__ == "__main__":
    print(json.dumps(reading(Path(sys.argv[1]), int(sys.argv[2]))))
