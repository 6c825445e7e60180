"""Published figures beside the tests, as arrays."""

from collections.abc import Sequence
from pathlib import Path

from shirube.population import Table, table

FOLDER = Path(__file__).parent


def figures(name: str, value: str, columns: Sequence[str] = ("sex", "age")) -> Table:
    """Return one column of a file of this folder."""
    return table((FOLDER / name).read_text(encoding="utf-8"), value, columns)
