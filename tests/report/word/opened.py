"""Word files opened again, as python-docx and the package see them."""

import io
import zipfile

import docx
from docx.document import Document
from docx.oxml.ns import qn
from docx.table import Table
from docx.text.paragraph import Paragraph

from shirube.report.folio import Folio
from shirube.report.theme import Theme, plain
from shirube.report.word import word


def opened(folio: Folio, theme: Theme | None = None) -> Document:
    """Return ``folio`` written and opened again."""
    return docx.Document(io.BytesIO(word(folio, theme or plain())))


def parts(folio: Folio) -> dict[str, bytes]:
    """Return the files inside the Word file of ``folio``."""
    with zipfile.ZipFile(io.BytesIO(word(folio, plain()))) as package:
        return {name: package.read(name) for name in package.namelist()}


def texts(document: Document, style: str) -> list[str]:
    """Return the texts of the paragraphs of a style."""
    return [said.text for said in document.paragraphs if styled(said) == style]


def styled(paragraph: Paragraph) -> str:
    """Return the name of the style of a paragraph."""
    assert paragraph.style is not None
    return str(paragraph.style.name)


def read(table: Table) -> list[list[str]]:
    """Return the texts of a table, row by row, spans written out."""
    return [[cell.text for cell in row.cells] for row in table.rows]


def marked(table: Table, tag: str) -> list[bool]:
    """Tell of each row whether its properties hold ``tag`` (as ``w:tblHeader``)."""
    return [row.find(f"{qn('w:trPr')}/{qn(tag)}") is not None for row in table._tbl.tr_lst]
