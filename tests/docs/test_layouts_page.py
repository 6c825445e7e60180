"""docs/layouts.md says of every reader which entries and columns it takes."""

import re

import pytest

from shirube.intake.readers import READERS
from shirube.intake.readers.slots import COLUMNS
from tests.docs.tree import ROOT

_PAGE = (ROOT / "docs/layouts.md").read_text(encoding="utf-8")


def _section(title: str) -> list[list[str]]:
    """Return the cells of the table under a heading, without its titles."""
    _, _, rest = _PAGE.partition(f"\n## {title}\n")
    rows = [line for line in rest.partition("\n## ")[0].splitlines() if line.startswith("| ")]
    return [[cell.strip() for cell in row.strip("|").split("|")] for row in rows[2:]]


def _words(cell: str) -> set[str]:
    return set(re.findall(r"`(\w+)`", cell))


_READERS = {row[0].strip("`"): row for row in _section("読むもの")}
_COLUMNS = {row[0]: row for row in _section("指標の表の列")}


@pytest.mark.parametrize("name", READERS)
def test_a_reader_needs_and_uses_what_the_page_says(name: str) -> None:
    reader, row = READERS[name], _READERS[name]
    assert (_words(row[3]), _words(row[4])) == (set(reader.needs), set(reader.uses))


def test_every_column_is_listed() -> None:
    assert list(_COLUMNS) == list(COLUMNS)


@pytest.mark.parametrize("word", COLUMNS)
def test_the_readers_of_a_column_are_as_the_page_says(word: str) -> None:
    takers = {name for name, reader in READERS.items() if word in reader.columns}
    assert _words(_COLUMNS[word][3]) == takers
