"""From what the user points at to an Edition."""

from pathlib import Path

from shirube.exchange import load_edition
from shirube.intake import read_document
from shirube.plan import Edition


def opened(source: Path) -> Edition:
    """Return the Edition of a document, an ``edition.json``, or a folder of tables.

    Raises Refusal where there is none.
    """
    if source.is_dir() or source.suffix.lower() == ".json":
        return load_edition(source)
    return read_document(source).edition
