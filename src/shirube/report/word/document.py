"""A folio as a Word document: its parts put together."""

import docx
from docx.document import Document
from docx.enum.section import WD_ORIENT
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.oxml.ns import nsdecls
from docx.oxml.parser import parse_xml
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.parts.image import ImagePart
from docx.shared import Twips

from shirube.report.folio import Contents, Folio, Listing, Side
from shirube.report.outline import anchored, outline
from shirube.report.theme import Theme
from shirube.report.word.blocks import body
from shirube.report.word.edges import cover_foot, cover_head, foot, head
from shirube.report.word.frame import Frame
from shirube.report.word.images import Image, Images, drawings
from shirube.report.word.package import clear, describe, packed
from shirube.report.word.rasters import Drawing, rasters
from shirube.report.word.settings import BULLETS, settings
from shirube.report.word.sheet import Sheet, sheet
from shirube.report.word.styles import styles

_SPACES = nsdecls("w", "r", "wp", "a", "pic")


def word(folio: Folio, theme: Theme) -> bytes:
    """Return ``folio`` as a .docx file; the same folio and theme give the same bytes."""
    document = docx.Document()
    clear(document)
    describe(document, folio, theme)
    paper = sheet(folio, theme)
    images = _images(document, tuple(drawings(folio, paper)))
    entries = outline(folio)
    frame = Frame(paper, entries, anchored(entries), images, theme.tint)
    _dress(document, folio, theme, paper)
    _lay(document, folio, paper)
    last = document.element.body[-1]
    for piece in _parsed("".join(body(folio, frame))):
        last.addprevious(piece)
    for number, named in enumerate(document.element.body.iter("{*}docPr"), 1):
        named.set("id", str(number))
    return packed(document)


def _images(document: Document, drawn: tuple[Drawing, ...]) -> Images:
    images: dict[Drawing, Image] = {}
    for number, (wanted, raster) in enumerate(rasters(drawn).items(), 1):
        part = ImagePart(PackURI(f"/word/media/image{number}.png"), CONTENT_TYPE.PNG, raster.png)
        name = f"rIdImage{number}"
        document.part.rels.add_relationship(RELATIONSHIP_TYPE.IMAGE, part, name)
        images[wanted] = Image(name, raster)
    return images


def _dress(document: Document, folio: Folio, theme: Theme, paper: Sheet) -> None:
    """Give the document its styles, bullets and settings."""
    fields = any(isinstance(block, Contents | Listing) for block in folio.blocks)
    _fill(document.part.styles.element, styles(theme, paper))
    _fill(document.part.numbering_part.element, BULLETS)
    _fill(document.part.settings.element, settings(fields=fields))


def _lay(document: Document, folio: Folio, paper: Sheet) -> None:
    """Lay the pages: their size, margins, head and foot."""
    section = document.sections[0]
    section.page_width, section.page_height = Twips(paper.width), Twips(paper.height)
    lies = folio.side is Side.LANDSCAPE
    section.orientation = WD_ORIENT.LANDSCAPE if lies else WD_ORIENT.PORTRAIT
    margin = Twips(paper.margin)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = margin
    section.header_distance = section.footer_distance = Twips(paper.margin // 2)
    _fill(section.header.part.element, head(folio))
    _fill(section.footer.part.element, foot())
    if folio.cover:
        section.different_first_page_header_footer = True
        _fill(section.first_page_header.part.element, cover_head(folio))
        _fill(section.first_page_footer.part.element, cover_foot())


def _fill(element: BaseOxmlElement, content: str) -> None:
    """Put ``content`` in the place of everything in ``element``."""
    for child in list(element):
        element.remove(child)
    element.extend(_parsed(content))


def _parsed(content: str) -> list[BaseOxmlElement]:
    return list(parse_xml(f"<w:body {_SPACES}>{content}</w:body>"))
