"""A script: the words of a document or of an Edition, to be searched over line breaks."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from shirube.plan import Edition
from shirube.terms import Source, fold, is_japanese


@dataclass(frozen=True, slots=True)
class Piece:
    """A paragraph on one line, folded: its text and where each line of it begins.

    ``starts`` are offsets into ``text``, ``sources`` the places of the lines, ``printed`` the
    lines as they stand. ``subject`` is the ID that the text belongs to, or empty.
    """

    text: str
    starts: tuple[int, ...]
    sources: tuple[Source, ...]
    subject: str = ""
    printed: tuple[str, ...] = ()

    def source(self, first: int, last: int) -> Source:
        """Return the place of the letters from ``first`` up to but without ``last``."""
        start = self.sources[bisect_right(self.starts, first) - 1]
        end = self.sources[bisect_right(self.starts, max(last - 1, first)) - 1]
        return start.joined(end)


Script = tuple[Piece, ...]
"""The paragraphs of a text, in order."""


def document_script(file: str, lines: Iterable[str]) -> Script:
    """Return the script of a document: its raw lines, counted from 1, joined to paragraphs.

    A paragraph ends where more blank lines stand than the document has between its lines as a
    rule.
    """
    told = [(number, line) for number, line in enumerate(lines, start=1) if line.strip()]
    gaps = [second[0] - first[0] for first, second in pairwise(told)]
    usual = Counter(gaps).most_common(1)[0][0] if gaps else 1
    paragraphs: list[list[tuple[int, str]]] = []
    for gap, line in zip([usual + 1, *gaps], told, strict=True) if told else ():
        if gap > usual:
            paragraphs.append([])
        paragraphs[-1].append(line)
    return tuple(
        _piece([(text, Source(file, number, number)) for number, text in paragraph])
        for paragraph in paragraphs
    )


def edition_script(edition: Edition) -> Script:
    """Return the script of what an Edition holds in words: names, texts, reasons, sentences."""
    return tuple(
        _piece([(text, place)], subject) for subject, text, place in _texts(edition) if text
    )


def _texts(edition: Edition) -> Iterator[tuple[str, str, Source]]:
    for element in edition.elements:
        yield element.id, element.name, element.source
        yield element.id, element.description, element.source
    for indicator in edition.indicators:
        yield indicator.id, indicator.name, indicator.source
    for change in edition.changes:
        yield change.indicator, change.reason, change.source
    for passage in edition.passages:
        yield passage.element, passage.title, passage.source
        yield passage.element, passage.text, passage.source
    for exhibit in edition.exhibits:
        yield exhibit.element, exhibit.title, exhibit.source
        for datum in exhibit.data:
            yield exhibit.element, datum.row, datum.source
            yield exhibit.element, getattr(datum.answer, "words", ""), datum.source
    for announcement in edition.announcements:
        yield "", announcement.sentence, announcement.source
    for restatement in edition.restatements:
        yield "", restatement.name, restatement.source
    for event in edition.events:
        yield event.element, f"{event.when} {event.what}", event.source


def _piece(lines: Sequence[tuple[str, Source]], subject: str = "") -> Piece:
    """Join lines; a blank parts two words that are not Japanese."""
    folded = [fold(text) for text, _ in lines]
    joined = [
        text + " " if following and _parted(text, following) else text
        for text, following in zip(folded, [*folded[1:], ""], strict=True)
    ]
    starts = (0, *accumulate(map(len, joined[:-1])))
    sources, printed = tuple(source for _, source in lines), tuple(text for text, _ in lines)
    return Piece("".join(joined), starts, sources, subject, printed)


def _parted(text: str, following: str) -> bool:
    return bool(text) and not (is_japanese(text[-1]) or is_japanese(following[0]))
