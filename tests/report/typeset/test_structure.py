"""The PDF for those who do not see it: tags, title, language, words for pictures."""

from typing import Any

import pytest
from pypdf import PdfReader

from shirube.report.folio import Folio, Heading, Picture
from shirube.report.theme import theme
from tests.report.folios import BROAD, EMPTY, EVERY, LINE, ODD, SMALL
from tests.report.typeset.printed import read, structure


@pytest.fixture(scope="module")
def every() -> PdfReader:
    return read(EVERY, theme('issuer = "潮見市"', "t.toml"))


@pytest.mark.parametrize("folio", [EVERY, BROAD, ODD, EMPTY], ids=lambda folio: str(folio.name))
def test_a_document_says_that_it_is_pdf_ua_and_tagged(folio: Folio) -> None:
    root: Any = read(folio).root_object

    assert root["/MarkInfo"]["/Marked"]
    assert b"<pdfuaid:part>1</pdfuaid:part>" in root["/Metadata"].get_data()
    assert root["/Lang"].lower().startswith("ja")
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]


def test_title_and_issuer_stand_in_the_document_and_no_date_does(every: PdfReader) -> None:
    assert every.metadata is not None
    assert every.metadata.title == "潮見市まちづくり計画 推進状況"
    assert every.metadata.author == "潮見市"
    assert every.metadata.creation_date is None
    assert every.metadata.modification_date is None


def test_headings_are_tagged_by_their_level(every: PdfReader) -> None:
    """By hand: contents, guide, measures; list, measure 1 and 2; (1), (2), cost one below."""
    tags = structure(every)

    assert [len(tags.of(f"/H{level}")) for level in (1, 2, 3, 4)] == [3, 3, 3, 0]


@pytest.mark.parametrize(
    ("asked", "tagged"),
    [
        ((1, 2, 3), ("/H1", "/H2", "/H3")),
        ((3, 3, 1), ("/H1", "/H2", "/H1")),
        ((2, 5), ("/H1", "/H2")),
    ],
)
def test_no_level_is_left_out(asked: tuple[int, ...], tagged: tuple[str, ...]) -> None:
    folio = Folio("t", "題", tuple(Heading(level, f"見出し{level}") for level in asked))
    found = [tag.role for tag in structure(read(folio)) if tag.role.startswith("/H")]

    assert tuple(found) == tagged


def test_tables_have_their_heads_and_captions(every: PdfReader) -> None:
    """By hand: the listing 4 heads with the page, the amounts 5 and 2, the costs 4."""
    tables = structure(every).of("/Table")

    assert [len(table.of("/TH")) for table in tables] == [4, 7, 4]
    assert [len(table.of("/Caption")) for table in tables] == [1, 1, 1]
    assert {head.scope for table in tables for head in table.of("/TH")} == {"/Column"}
    assert [len(table.of("/TR")) for table in tables] == [4, 6, 61]


def test_pictures_have_words(every: PdfReader) -> None:
    figures = [tag.alt for tag in structure(every).of("/Figure")]

    assert figures == [SMALL.alt, LINE.alt]


def test_a_picture_that_cannot_be_read_is_its_words() -> None:
    folio = Folio("t", "題", (Picture("<svg", alt="読めない図の説明"),))

    assert "読めない図の説明" in read(folio).pages[0].extract_text()


def test_contents_and_lists_are_tagged(every: PdfReader) -> None:
    tags = structure(every)

    assert len(tags.of("/TOCI")) == 5
    assert len(tags.of("/LI")) == 2


def test_headings_are_bookmarks(every: PdfReader) -> None:
    assert [str(mark.title) for mark in every.outline if not isinstance(mark, list)] == [
        "各ページの見方",
        "施策ごとの状況",
    ]


def test_only_the_fonts_of_the_package_are_used(every: PdfReader) -> None:
    found: Any = [page["/Resources"]["/Font"] for page in every.pages]  # type: ignore[index]
    names = {font.get_object()["/BaseFont"] for fonts in found for font in fonts.values()}

    assert names
    assert all("BIZUDPGothic" in name for name in names)
