"""From what the user points at to an Edition."""

from pathlib import Path

from shirube.exchange import load_edition
from shirube.intake import read_document
from shirube.plan import Edition


def opened(source: Path) -> Edition:
    """Return the Edition of a document, an ``edition.json``, or a folder of tables.

    Raises Refusal where there is none.
    """
    return load_edition(source) if is_edition(source) else read_document(source).edition


def is_edition(source: Path) -> bool:
    """Tell whether a path is an Edition, in a folder or a file, and no document to be read."""
    return source.is_dir() or source.suffix.lower() == ".json"
