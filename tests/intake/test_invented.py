"""Invented cities are read back exactly: other names, numbers, units, widths and page breaks."""

import pytest
from hypothesis import HealthCheck, given, settings

from shirube.intake import read_bytes
from tests.intake.truths import differences, rows
from tests.typeset import City, Style, truth, typeset
from tests.typeset.strategies import documents, styles

_UNHURRIED = settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
_UNDERSTOOD = 0.97


def assert_read_back(layout: str, city: City, style: Style) -> None:
    """Read a typeset city and compare every table with its truth."""
    reading = read_bytes("city.txt", typeset(city, style).encode())
    found = rows(reading.edition, layout)
    wanted = truth(city, style)
    for table in found.keys() & wanted.keys():
        assert differences(found[table], wanted[table]) == ([], []), table


@pytest.mark.parametrize("layout", ["progress", "sector"])
def test_plain_documents(layout: str) -> None:
    @_UNHURRIED
    @given(documents(layout))
    def read_back(document: tuple[City, Style]) -> None:
        assert_read_back(layout, *document)

    read_back()
