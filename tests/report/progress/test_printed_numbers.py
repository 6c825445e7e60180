"""The numbers of the main document stand in its PDF and its Word file too."""

import io
import re
from collections import Counter
from pathlib import Path

import docx
import pypdf
import pytest
from docx.oxml.ns import qn

from shirube.exchange import load_edition
from shirube.report.folio import Align, Folio
from shirube.report.progress import main_document
from shirube.report.theme import plain
from shirube.report.typeset import pdf
from shirube.report.word import word
from shirube.terms import fold
from tests.report.progress.sheets import tables

EXAMPLES = Path(__file__).parents[3] / "examples"
_NUMBER = re.compile(r"▲?\d[\d,.]*")


@pytest.fixture(params=("shiomi", "setagaya/progress-2023", "setagaya/welfare-plan-2024"))
def folio(request: pytest.FixtureRequest) -> Folio:
    return main_document(load_edition(EXAMPLES / request.param), plain())


def _numbers(folio: Folio) -> Counter[str]:
    """The numbers of the cells that hold nothing else: they are set to the right."""
    cells = (cell for table in tables(folio) for row in table.body for cell in row)
    ends = (fold(cell.text) for cell in cells if cell.align is Align.END)
    return Counter(number for text in ends for number in _NUMBER.findall(text))


def test_in_the_pdf(folio: Folio) -> None:
    pieces: list[str] = []
    for page in pypdf.PdfReader(io.BytesIO(pdf(folio, plain()))).pages:
        page.extract_text(visitor_text=lambda piece, *_: pieces.append(piece))
    found = Counter(number for piece in pieces for number in _NUMBER.findall(fold(piece)))
    assert _numbers(folio) - found == Counter()


def test_in_the_word_file(folio: Folio) -> None:
    document = docx.Document(io.BytesIO(word(folio, plain())))
    cells = ("\n".join(cell.itertext()) for cell in document.element.body.iter(qn("w:tc")))
    found = Counter(number for text in cells for number in _NUMBER.findall(fold(text)))
    assert _numbers(folio) - found == Counter()
