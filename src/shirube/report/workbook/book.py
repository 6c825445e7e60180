"""The workbook (一覧): lists to filter and sort, then a sheet a measure in the printed form."""

import io
from collections.abc import Iterator, Sequence
from datetime import datetime

from xlsxwriter import Workbook

from shirube.plan import Edition, Element, Rank
from shirube.report.legible import one_line
from shirube.report.progress import UNFIT, document_title, faults
from shirube.report.progress.matter import matter
from shirube.report.progress.naming import place_name
from shirube.report.progress.sections import section
from shirube.report.progress.tree import tree
from shirube.report.theme import Theme
from shirube.report.workbook.faces import Faces
from shirube.report.workbook.figures import figure_listing
from shirube.report.workbook.guide import write_guide
from shirube.report.workbook.indicators import indicator_listing
from shirube.report.workbook.listing import Listing, write_listing
from shirube.report.workbook.money import cost_listing, effect_listing
from shirube.report.workbook.names import sheet_names
from shirube.report.workbook.printed import write_printed
from shirube.report.workbook.records import change_listing, element_listing, fault_listing
from shirube.terms import Finding

_BEGINNING = datetime(2000, 1, 1)
"""Stands for the time of making, for a clock would make each file another."""
_OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
_GUIDE = "案内"


def workbook(edition: Edition, theme: Theme, findings: Sequence[Finding] = ()) -> bytes:
    """Return the bytes of an .xlsx file; the same Edition and theme give the same bytes.

    ``findings`` are what the rules found and nobody accepted; those of severity E are listed.
    No cell is a formula. A list without a row has no sheet; the first sheet says so.
    """
    file = io.BytesIO()
    book = Workbook(file, _OPTIONS)
    title = one_line(document_title(edition))
    book.set_properties(
        {"title": title[:255], "author": one_line(theme.issuer)[:255], "created": _BEGINNING}
    )
    faces = Faces(book, theme)
    wrong = faults(findings)
    listings = [*_listings(edition, theme), *([fault_listing(wrong)] if wrong else ())]
    held = [listing for listing in listings if listing.rows]
    sections = _sections(edition)
    wanted = [_GUIDE, *(listing.name for listing in held), *(_called(e, theme) for e in sections)]
    names = sheet_names(wanted)
    guide = book.add_worksheet(names[0])
    for listing, name in zip(held, names[1:], strict=False):
        write_listing(book.add_worksheet(name), listing, title, faces)
    laid = matter(edition, theme)
    for element, name in zip(sections, names[1 + len(held) :], strict=True):
        blocks = tuple(section(element, 1, laid))
        write_printed(book.add_worksheet(name), blocks, title, faces)
    absent = [listing.name for listing in listings if not listing.rows]
    unfit = theme.word(UNFIT) if wrong else ""
    write_guide(guide, edition, names[1:], absent, unfit, faces)
    book.close()
    return file.getvalue()


def _listings(edition: Edition, theme: Theme) -> Iterator[Listing]:
    yield indicator_listing(edition, theme)
    yield figure_listing(edition, theme)
    yield cost_listing(edition, theme)
    yield effect_listing(edition, theme)
    yield change_listing(edition, theme)
    yield element_listing(edition, theme)


def _sections(edition: Edition) -> tuple[Element, ...]:
    """Return what has a sheet of its own: the measures, else what stands at the top."""
    measures = tuple(element for element in edition.elements if element.rank is Rank.MEASURE)
    return measures or tree(edition).children.get("", ())


def _called(element: Element, theme: Theme) -> str:
    return f"{place_name(element, theme)} {element.name}".strip()
