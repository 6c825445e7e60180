"""The package of a Word file: without needless parts, described, and always the same bytes."""

import io
import zipfile
from datetime import datetime

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.part import Part

from shirube.report.folio import Folio
from shirube.report.legible import one_line
from shirube.report.theme import Theme
from shirube.report.word.styles import FONT

_BEGINNING = datetime(2000, 1, 1)
"""Stands for the time of making, for a clock would make each file another."""
_STAMP = (1980, 1, 1, 0, 0, 0)
_FACES = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.'
    f'openxmlformats.org/wordprocessingml/2006/main"><w:font w:name="{FONT}"><w:altName '
    'w:val="BIZ UDPGothic"/><w:charset w:val="80"/><w:family w:val="swiss"/></w:font></w:fonts>'
)
"""The face has another name where the system does not speak Japanese."""
_NEEDLESS = ("stylesWithEffects", "customXml", "thumbnail")


def clear(document: Document) -> None:
    """Take away what the empty document of python-docx brings along; name the face."""
    package = document.part.package
    for rels in (document.part.rels, package.rels):
        for name in [name for name, rel in rels.items() if rel.reltype.endswith(_NEEDLESS)]:
            rels.pop(name)
    named = document.part.part_related_by(RELATIONSHIP_TYPE.FONT_TABLE)
    faces = Part(named.partname, named.content_type, _FACES.encode(), package)
    for name, rel in document.part.rels.items():
        if rel.reltype == RELATIONSHIP_TYPE.FONT_TABLE:
            document.part.rels.add_relationship(rel.reltype, faces, name)


def describe(document: Document, folio: Folio, theme: Theme) -> None:
    """Write the properties of the file."""
    known = document.core_properties
    known.title = one_line(folio.title)[:255]
    known.author = one_line(theme.issuer)[:255]
    known.language = "ja-JP"
    known.comments = known.keywords = known.subject = known.last_modified_by = ""
    known.created = known.modified = _BEGINNING
    known.revision = 1


def packed(document: Document) -> bytes:
    """Return the file; the same document gives the same bytes."""
    written = io.BytesIO()
    document.save(written)
    steady = io.BytesIO()
    with zipfile.ZipFile(written) as old, zipfile.ZipFile(steady, "w") as new:
        for part in old.infolist():
            stamped = zipfile.ZipInfo(part.filename, _STAMP)
            new.writestr(stamped, old.read(part), compress_type=zipfile.ZIP_DEFLATED)
    return steady.getvalue()
