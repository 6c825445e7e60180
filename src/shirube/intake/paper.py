"""A document as numbered lines: bytes in, text out, nothing lost."""

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import overload

from shirube.exchange.codes import encodings
from shirube.intake.doubling import undoubled
from shirube.intake.text import READY, Text
from shirube.terms import Refusal, fold_apart, printable

_LONGEST_LINE = 10_000
"""Letters; no page is so wide."""


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


class Lines(Sequence[Line]):
    """Lines of a text; behind the first ``READY`` each is made when it is asked for."""

    __slots__ = ("_gaps", "_numbers", "_pages", "_raw", "_ready")

    def __init__(self, raw: Text) -> None:
        self._raw = raw
        self._ready: list[Line] = []
        self._numbers, self._pages, self._gaps = array("Q"), array("Q"), array("Q")

    def add(self, line: Line) -> None:
        """Put a line of the text behind the others."""
        if len(self._ready) < READY:
            self._ready.append(line)
        self._numbers.append(line.number)
        self._pages.append(line.page)
        self._gaps.append(line.gap)

    def __len__(self) -> int:
        return len(self._numbers)

    @overload
    def __getitem__(self, at: int) -> Line: ...

    @overload
    def __getitem__(self, at: slice) -> tuple[Line, ...]: ...

    def __getitem__(self, at: int | slice) -> Line | tuple[Line, ...]:
        if isinstance(at, slice):
            return tuple(self[place] for place in range(*at.indices(len(self))))
        if 0 <= at < len(self._ready):
            return self._ready[at]
        number = self._numbers[at]
        return Line(number, self._raw[number - 1], self._pages[at], self._gaps[at])

    def __iter__(self) -> Iterator[Line]:
        yield from self._ready
        yield from map(self.__getitem__, range(len(self._ready), len(self)))


@dataclass(frozen=True, slots=True)
class Paper:
    """A document: its file name without directories, its hash, and all its lines."""

    file: str
    sha256: str
    raw: Text
    lines: Lines
    """The lines that are not blank."""
    folded: Text
    """The same lines folded, with single blanks kept and doubled letters printed once."""
    marks_paragraphs: bool
    """Whether blanks at line ends mark paragraphs here (some copies lose them)."""


def paper(file: str, data: bytes) -> Paper:
    """Return the document in ``data``; UTF-8, UTF-16 with a mark, or Shift_JIS (CP932).

    Characters that print nothing are left out. Raises Refusal for an empty file, for bytes
    that are no text, for a file without any line of text, and for a line that is no line of a
    page.
    """
    raw = Text(printable(_decoded(file, data)).replace("\r\n", "\n").replace("\r", "\n"))
    lines, folded, closed = Lines(raw), list[str](), 0
    for line in _paged(raw):
        if len(line.raw) > _LONGEST_LINE:
            raise _unbroken(file, line)
        lines.add(line)
        folded.append(fold_apart(undoubled(line.raw)))
        closed += line.closed
    if not lines:
        raise Refusal(
            f"{file}は空です。計画書のPDFから取り出したテキストを指定してください。",
            f"{file} is empty; give the text taken from a plan's PDF.",
        )
    return Paper(
        file=file,
        sha256=sha256(data).hexdigest(),
        raw=raw,
        lines=lines,
        folded=Text("\n".join(folded)),
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


def _unbroken(file: str, line: Line) -> Refusal:
    length = f"{len(line.raw):,}"
    return Refusal(
        f"{file}の{line.number}行目は{length}文字もあり、紙面の一行ではありません。"
        "PDFの紙面のとおりに改行したテキストを指定してください。",
        f"Line {line.number} of {file} has {length} letters, which is no line of a page; give a "
        "text whose lines are those of the PDF's pages.",
    )


def _paged(raw: Text) -> Iterator[Line]:
    """Yield the lines that are not blank, numbered, and count pages.

    A page begins with a form feed, with a blank before its first letter directly under the
    last line of the page before, or behind a page number that stands alone between wide gaps.
    """
    last: Line | None = None
    page, gap = 1, 0
    for number, text in enumerate(raw, start=1):
        if "\f" in text:
            page += 1
        if not text.strip():
            gap += 1
            continue
        page += last is not None and _begins_page(last, text, gap)
        last = Line(number, text, page, gap)
        yield last
        gap = 0


def _begins_page(last: Line, text: str, gap: int) -> bool:
    numbered = len(last.text) <= 3 and last.text.isdigit() and last.gap > 1
    return (numbered and gap > 1) or (gap == 0 and text[0] == " " and bool(text[1:2].strip()))
