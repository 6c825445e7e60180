"""The forms that a folio is published in, by the ending of the file."""

from collections.abc import Callable, Mapping

from shirube.report.folio import Folio
from shirube.report.page import page
from shirube.report.reading import reading
from shirube.report.theme import Theme
from shirube.report.typeset import pdf
from shirube.report.word import word


def _spoken(folio: Folio, _: Theme) -> bytes:
    """Return the text edition, which has no look."""
    return reading(folio)


FORMS: Mapping[str, Callable[[Folio, Theme], bytes]] = {
    "pdf": pdf,
    "docx": word,
    "html": page,
    "txt": _spoken,
}
"""Each turns a folio into a whole file; the same folio and theme give the same bytes."""
