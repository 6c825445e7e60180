"""Texts of a strategy under their headings, with the tables, charts and pictures among them."""

from collections.abc import Sequence

from shirube.intake.chapters import Section
from shirube.intake.draft import Draft
from shirube.intake.pictures import enter_picture, title
from shirube.intake.prose_figures import figures
from shirube.intake.readers.exhibits import enter
from shirube.intake.sentences import Form, Paragraph, picture, prose
from shirube.plan import Datum, ExhibitKind, PassageKind
from shirube.terms import Bilingual, Finding, Severity, Wording, fold

_TABLE = "表の見出し"
_COLUMNS, _ROWS, _HEAD = 2, 2, 3
"""The fewest columns and rows by which a table is known, and the most lines of a row's head."""
_REMEDY = Bilingual(
    "紙面の表と見比べて、足りない欄を確かめてください。",
    "Compare the table with the page, and see which cell is missing.",
)


def text(
    section: Section,
    draft: Draft,
    kind: PassageKind,
    heading: str,
    titles: Sequence[str],
    counted: bool,
) -> None:
    """Enter what stands under a heading: one text, and each table, chart or picture by itself.

    ``titles`` are the column titles of a table in words, as the layout knows them; ``counted``
    takes the figures out of the sentences too.
    """
    paragraphs = prose(section.lines, draft.paper.marks_paragraphs)
    running: list[Paragraph] = []
    at = 0
    while at < len(paragraphs):
        paragraph = paragraphs[at]
        drawn = picture(paragraphs, at)
        columns = _columns(paragraphs, at, titles)
        if columns:
            at += _table(paragraphs[at:], columns, section, draft)
        elif drawn:
            enter_picture(paragraphs[at : at + drawn], draft, "")
            at += drawn
        elif paragraph.form is Form.TITLE:
            title(paragraph, draft, "")
            at += 1
        else:
            running.append(paragraph)
            at += 1
    enter_text(running, draft, "", kind, heading)
    if counted:
        _figures(running, section, draft)


def enter_text(
    paragraphs: Sequence[Paragraph], draft: Draft, element: str, kind: PassageKind, heading: str
) -> None:
    """Enter paragraphs as one text, a line each."""
    words = "\n".join(paragraph.text for paragraph in paragraphs)
    lines = [line for paragraph in paragraphs for line in paragraph.lines]
    draft.passage(element, kind, heading, words, lines)


def _figures(paragraphs: Sequence[Paragraph], section: Section, draft: Draft) -> None:
    """Enter the figures that the sentences of a section state, as a table under its heading."""
    data = [
        Datum(said.row, said.column, said.quantity, draft.source([said.line]), said.notes)
        for paragraph in paragraphs
        if paragraph.form is Form.SENTENCE
        for said in figures(paragraph)
    ]
    enter(draft, ExhibitKind.STATISTICS, section.title, data)


def _columns(paragraphs: Sequence[Paragraph], at: int, titles: Sequence[str]) -> tuple[str, ...]:
    """Return the column titles that a paragraph holds, or nothing.

    They are those of the layout; or words set apart, below which two rows stand that each have
    a head and a sentence a column.
    """
    paragraph = paragraphs[at]
    if titles and paragraph.text == fold("".join(titles)):
        return tuple(titles)
    pieces = tuple(" ".join(line.raw for line in paragraph.lines).split())
    if paragraph.form is not Form.WORDS or len(pieces) < _COLUMNS:
        return ()
    forms = [each.form for each in paragraphs[at + 1 : at + 1 + _ROWS * (len(pieces) + _HEAD)]]
    for _ in range(_ROWS):
        head = next((i for i, form in enumerate(forms) if form is not Form.WORDS), 0)
        cells = forms[head : head + len(pieces)]
        if not 0 < head <= _HEAD or cells != [Form.SENTENCE] * len(pieces):
            return ()
        forms = forms[head + len(pieces) :]
    return pieces


def _table(
    paragraphs: Sequence[Paragraph], titles: Sequence[str], section: Section, draft: Draft
) -> int:
    """Enter a table in words: a head of a row, then a sentence a column; return its length."""
    draft.book.furniture(paragraphs[0].numbers, _TABLE)
    data: list[Datum] = []
    at = 1
    while at < len(paragraphs):
        start = at
        while at < len(paragraphs) and paragraphs[at].form is Form.WORDS:
            at += 1
        cells = [p for p in paragraphs[at : at + len(titles)] if p.form is Form.SENTENCE]
        if start == at or not cells:
            at = start
            break
        head = paragraphs[start:at]
        row = "".join(paragraph.text for paragraph in head)
        for column, cell in zip(titles, cells, strict=False):
            place = draft.source(cell.numbers)
            data.append(Datum(row, fold(column), Wording(cell.text), place))
        for paragraph in (*head, *cells):
            draft.book.field(paragraph.numbers, ExhibitKind.LISTING.value)
        if len(cells) < len(titles):
            draft.findings.append(_missing(row, titles[len(cells)], head, draft))
        at += len(cells)
    enter(draft, ExhibitKind.LISTING, section.title, data)
    return at


def _missing(row: str, column: str, head: Sequence[Paragraph], draft: Draft) -> Finding:
    place = draft.source([number for paragraph in head for number in paragraph.numbers])
    sentence = Bilingual(
        f"表の行「{row}」に、列「{column}」の欄が読み取れません。",
        f"Row '{row}' of the table lacks a cell in column '{column}'.",
    )
    return Finding("READ-03", Severity.WARNING, "", place, sentence, _REMEDY)
