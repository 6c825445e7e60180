"""Invented cities, typeset as the text of PDFs, together with the truth.

``invent`` makes a city from a seed, ``typeset`` prints its document as text, ``truth`` says what a
reader must find in it. Nothing here knows the package under test.
"""

from tests.typeset.city import City, Progress, Sector
from tests.typeset.compose import typeset
from tests.typeset.invention import Scope, invent
from tests.typeset.style import PLAIN, Style
from tests.typeset.truth import Table, truth

__all__ = [
    "PLAIN",
    "City",
    "Progress",
    "Scope",
    "Sector",
    "Style",
    "Table",
    "invent",
    "truth",
    "typeset",
]
