"""A document as numbered lines: bytes in, text out, nothing lost."""

from dataclasses import dataclass
from hashlib import sha256

from shirube.intake.codes import encodings
from shirube.terms import Refusal, fold_apart


@dataclass(frozen=True, slots=True)
class Line:
    """One line that is not blank.

    ``closed`` is True where a blank ends the line: a typesetter leaves one at the end of a
    paragraph. ``page`` counts from 1, ``gap`` is the number of blank lines before it.
    """

    number: int
    raw: str
    page: int
    gap: int

    @property
    def text(self) -> str:
        """Return the line without blanks at its ends."""
        return self.raw.strip()

    @property
    def closed(self) -> bool:
        """Tell whether a blank stands at the line's end."""
        return self.raw[-1:].isspace()


@dataclass(frozen=True, slots=True)
class Paper:
    """A document: its file name without directories, its hash, and all its lines."""

    file: str
    sha256: str
    raw: tuple[str, ...]
    lines: tuple[Line, ...]
    """The lines that are not blank."""
    folded: tuple[str, ...]
    """The same lines folded, with single blanks kept."""
    marks_paragraphs: bool
    """Whether blanks at line ends mark paragraphs here (some copies lose them)."""


def paper(file: str, data: bytes) -> Paper:
    """Return the document in ``data``; UTF-8, UTF-16 with a mark, or Shift_JIS (CP932).

    Raises Refusal for an empty file, for bytes that are no text, and for a file without any
    line of text.
    """
    text = _decoded(file, data)
    raw = tuple(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"))
    if raw and not raw[-1]:
        raw = raw[:-1]
    lines = _paged(raw)
    if not lines:
        raise Refusal(
            f"{file}は空です。計画書のPDFから取り出したテキストを指定してください。",
            f"{file} is empty; give the text taken from a plan's PDF.",
        )
    closed = sum(line.closed for line in lines)
    return Paper(
        file=file,
        sha256=sha256(data).hexdigest(),
        raw=raw,
        lines=lines,
        folded=tuple(fold_apart(line.raw) for line in lines),
        marks_paragraphs=closed * 5 > len(lines),
    )


def _decoded(file: str, data: bytes) -> str:
    for encoding in encodings(data):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise Refusal(
        f"{file}はテキストとして読めません。UTF-8またはShift_JISのテキストに変換してください。",
        f"{file} is not text; convert it to UTF-8 or Shift_JIS text.",
    )


def _paged(raw: tuple[str, ...]) -> tuple[Line, ...]:
    """Number the lines and count pages.

    A page begins with a form feed, with a blank before its first letter directly under the
    last line of the page before, or behind a page number that stands alone between wide gaps.
    """
    lines: list[Line] = []
    page, gap = 1, 0
    for number, text in enumerate(raw, start=1):
        if "\f" in text:
            page += 1
        if not text.strip():
            gap += 1
            continue
        page += _begins_page(lines, text, gap)
        lines.append(Line(number, text, page, gap))
        gap = 0
    return tuple(lines)


def _begins_page(lines: list[Line], text: str, gap: int) -> bool:
    if not lines:
        return False
    last = lines[-1]
    numbered = len(last.text) <= 3 and last.text.isdigit() and last.gap > 1
    return (numbered and gap > 1) or (gap == 0 and text[0] == " " and bool(text[1:2].strip()))
