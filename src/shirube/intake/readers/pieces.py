"""The pieces of a slide: headings, labels of a picture, paragraphs and words for a text to come."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from shirube.intake.draft import Draft
from shirube.intake.layout import BlockForm
from shirube.intake.paper import Line
from shirube.intake.readers.ladder import BULLET, Heading, heading, key, known, ranked
from shirube.intake.readers.paragraphs import goes_on, widest
from shirube.terms import fold, fold_apart

_CIRCLED = re.compile(r"[①-⑳][^①-⑳]+")
_HEAD = re.compile(r"【[^【】]+】")


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a slide: a heading, or the lines of a text.

    ``pending`` tells that the text is only the word for one to come, ``head`` is the title in
    brackets (【…】) that it stands under.
    """

    lines: tuple[Line, ...]
    heading: Heading | None = None
    pending: str = ""
    head: str = ""

    @property
    def is_caption(self) -> bool:
        """Tell whether the piece is words of a picture: no sentence, and no item of a list."""
        words = "".join(line.text for line in self.lines)
        bare = not BULLET.match(words) and "。" not in words
        return self.heading is None and not self.pending and bare


def pieces(lines: Sequence[Line], form: BlockForm, draft: Draft) -> list[Piece]:
    """Return the pieces of a slide in printed order."""
    margin = widest(lines)
    found: list[Piece] = []
    running: list[Line] = []
    head = ""
    for whole in lines:
        line, labels = _labels_behind(whole, form, draft)
        parts = list(_parts(line, form, draft))
        title = bool(_HEAD.fullmatch(line.text))
        joins = bool(running) and not parts and not title and goes_on(running[-1], line, margin)
        if not joins:
            found += _flushed(running, head)
            running = []
        if title:
            head = fold(line.text)[1:-1]
            draft.book.field([line.number], head)
        elif not parts:
            running.append(line)
        if labels:
            found += _flushed(running, head)
            running = []
        found += [*parts, *labels]
    return [*found, *_flushed(running, head)]


def _flushed(running: Sequence[Line], head: str) -> list[Piece]:
    """Return the piece that a paragraph is, or none."""
    return [Piece(tuple(running), head=head)] if running else []


def _parts(line: Line, form: BlockForm, draft: Draft) -> Iterator[Piece]:
    """Yield the headings, labels and pending words that a line is made of, if it is."""
    text = fold_apart(line.raw)
    words = text.split()
    found = heading(text, [line], form.rungs, draft)
    if all(word in form.pending for word in words):
        yield from (Piece((line,), pending=word) for word in words)
    elif found and _CIRCLED.match(text):
        yield from _circled(text, line, form, draft)
    elif found:
        yield Piece((line,), heading=found)
    elif not BULLET.match(text):
        yield from _labels(words, line, form, draft)


def _circled(text: str, line: Line, form: BlockForm, draft: Draft) -> Iterator[Piece]:
    """Yield the circled headings of a line; one that a shadow prints twice counts once."""
    for words in dict.fromkeys(found.strip() for found in _CIRCLED.findall(text)):
        found = heading(words, [line], form.rungs, draft)
        if found:
            yield Piece((line,), heading=found)


def _labels_behind(line: Line, form: BlockForm, draft: Draft) -> tuple[Line, list[Piece]]:
    """Part circled labels of known names (…①医療) from the words that they stand behind."""
    first = _CIRCLED.search(line.raw.strip())
    if first is None or first.start() == 0:
        return line, []
    text = fold_apart(line.raw)
    labels = [
        piece
        for piece in _circled(text, line, form, draft)
        if piece.heading and known(piece.heading.name, draft, form.rungs)
    ]
    rest = replace(line, raw=line.raw.strip()[: first.start()])
    return (rest, labels) if labels else (line, [])


def _labels(words: Sequence[str], line: Line, form: BlockForm, draft: Draft) -> Iterator[Piece]:
    """Yield the labels where a line is nothing but names of the plan's tree."""
    found: list[Heading] = []
    for word in words:
        names = _names(word, form, draft)
        found += [_label(name, line, form, draft) for name in names]
        if not names:
            return
    yield from (Piece((line,), heading=label) for label in found)


def _names(word: str, form: BlockForm, draft: Draft) -> list[str]:
    """Return the name of the tree that a word is, or the two that run together in it."""
    if known(word, draft, form.rungs):
        return [word]
    wanted = key(word)
    for _, element in ranked(draft, form.rungs):
        name = key(element.name)
        rest = wanted[len(name) :] if wanted.startswith(name) else ""
        if rest and known(rest, draft, form.rungs):
            place = len(word) - len(rest)
            return [word[:place], word[place:]]
    return []


def _label(name: str, line: Line, form: BlockForm, draft: Draft) -> Heading:
    there = known(name, draft, form.rungs)
    if there is None:
        raise LookupError(name)
    return Heading(there[0], "", fold(name), "", (line,))
