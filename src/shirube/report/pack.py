"""The report pack (報告書一式): which documents an Edition gives, and in which forms."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from shirube.difference import Difference
from shirube.plan import Edition
from shirube.report.comparison import comparison
from shirube.report.council import Agenda, cover_paper
from shirube.report.folio import Folio
from shirube.report.forms import FORMS
from shirube.report.overview import overview
from shirube.report.progress import main_document
from shirube.report.theme import Theme
from shirube.report.typeset import absent
from shirube.report.workbook import workbook
from shirube.terms import Finding

WORKBOOK, SHEETS = "計画の表", "xlsx"
"""Name and form of the workbook, which comes from the Edition itself."""
EVERY_FORM = (*FORMS, SHEETS)


@dataclass(frozen=True, slots=True)
class Material:
    """What a pack is made from.

    ``parted`` is what parts the Edition from its predecessor, or None where there is none;
    ``findings`` are those that the rules found and nobody accepted.
    """

    edition: Edition
    theme: Theme
    parted: Difference | None
    findings: Sequence[Finding]
    agenda: Agenda

    @property
    def before(self) -> Edition | None:
        """Return the predecessor, or None."""
        return None if self.parted is None else self.parted.before


@dataclass(frozen=True, slots=True)
class Piece:
    """One file of the pack: its document and form, how to make it, and letters it cannot show."""

    name: str
    form: str
    make: Callable[[], bytes]
    absent: tuple[str, ...] = ()

    @property
    def file(self) -> str:
        """Return the name of the file."""
        return f"{self.name}.{self.form}"


def pack(material: Material, forms: Sequence[str] = EVERY_FORM) -> Iterator[Piece]:
    """Yield the files of a pack in ``forms``; none is made before it is asked for."""
    for write, known in _DOCUMENTS:
        chosen = tuple(form for form in known if form in forms)
        folio = write(material) if chosen else None
        if folio is None:
            continue
        for form in chosen:
            made = partial(FORMS[form], folio, material.theme)
            yield Piece(folio.name, form, made, absent(folio) if form == "pdf" else ())
    if SHEETS in forms:
        made = partial(workbook, material.edition, material.theme, material.findings)
        yield Piece(material.theme.word(WORKBOOK), SHEETS, made)


def _main(material: Material) -> Folio:
    return main_document(material.edition, material.theme, material.before, material.findings)


def _overview(material: Material) -> Folio:
    return overview(material.edition, material.theme, material.before, material.findings)


def _cover_paper(material: Material) -> Folio:
    return cover_paper(
        material.edition, material.theme, material.agenda, material.before, material.findings
    )


def _comparison(material: Material) -> Folio | None:
    if material.parted is None:
        return None
    return comparison(material.parted, material.theme, material.findings)


_DOCUMENTS: tuple[tuple[Callable[[Material], Folio | None], tuple[str, ...]], ...] = (
    (_main, ("pdf", "docx", "html", "txt")),
    (_overview, ("pdf", "html")),
    (_cover_paper, ("pdf", "docx")),
    (_comparison, ("pdf", "docx")),
)
