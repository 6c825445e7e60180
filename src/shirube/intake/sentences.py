"""Paragraphs of a plan's prose by their form: a sentence, a bullet, a title, words of a picture.

The text layer of a picture is a run of short words without order. Such words are never taken
for prose: a run of them is kept as the words of a picture.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from shirube.intake.paper import Line
from shirube.intake.tokens import printed, tokens
from shirube.terms import fold, fold_apart

_SIGNS = "○〇◯●・◎◇◆■□※➢?"
_TITLES = "■◆□"
_STARTS = re.compile(rf"\s*(?:[{_SIGNS}【＜<]|[①-⑳]|[(（]\d{{1,2}}[)）])")
_NUMBERS = re.compile(
    r"(?:\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(?: (?:\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?))*"
)
_LABEL = re.compile(r"<[^<>]+>|【[^【】]+】")
_ITEM = re.compile(rf"\s+(?=[{_SIGNS}])")
_RUN = 3
"""So many paragraphs that say nothing of their own are the boxes of a picture."""


class Form(Enum):
    """What a paragraph is by its form."""

    SENTENCE = "sentence"
    BULLET = "bullet"
    TITLE = "title"
    NUMBERS = "numbers"
    LABEL = "label"
    WORDS = "words"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Lines that belong together, with their form and their indentation in letters."""

    lines: tuple[Line, ...]
    form: Form

    @property
    def text(self) -> str:
        """Return the paragraph as one line, folded."""
        return fold(printed(tokens(self.lines)))

    @property
    def indentation(self) -> int:
        """Return the blanks before the first letter."""
        return _indentation(self.lines[0])

    @property
    def numbers(self) -> list[int]:
        """Return the line numbers."""
        return [line.number for line in self.lines]


def prose(lines: Sequence[Line], marked: bool) -> list[Paragraph]:
    """Return ``lines`` as paragraphs.

    One ends where the document marks its end (``marked``: a blank at the line's end), else at
    a full stop, a gap, or a line set deeper; a sign of a list, a title or a label always begins
    one.
    """
    groups: list[list[Line]] = []
    for line in lines:
        if groups and not _parted(groups[-1], line, marked):
            groups[-1].append(line)
        else:
            groups.append([line])
    return [Paragraph(tuple(group), _form(group)) for group in groups]


def _parted(group: Sequence[Line], line: Line, marked: bool) -> bool:
    """Tell whether a line begins a paragraph behind the lines of ``group``."""
    last = group[-1]
    if _STARTS.match(line.raw) or _alone(last) or _alone(line):
        return True
    if last.text.endswith("、"):
        return False
    if marked:
        return last.closed
    deeper = _indentation(line) > _indentation(last) and not _STARTS.match(group[0].raw)
    return deeper or last.text.endswith("。") or line.gap > 1


def _indentation(line: Line) -> int:
    return len(line.raw) - len(line.raw.lstrip())


def _alone(line: Line) -> bool:
    """Tell whether a line is whole in itself: numbers, or a label in brackets."""
    text = fold_apart(line.raw)
    return bool(_NUMBERS.fullmatch(text) or _LABEL.fullmatch(text.replace(" ", "")))


def _form(lines: Sequence[Line]) -> Form:
    text = " ".join(fold_apart(line.raw) for line in lines)
    if text[:1] in _TITLES:
        return Form.TITLE
    if _NUMBERS.fullmatch(text):
        return Form.NUMBERS
    if _LABEL.fullmatch(text.replace(" ", "")):
        return Form.LABEL
    if text[:1] in _SIGNS:
        return Form.BULLET
    return Form.SENTENCE if "。" in text else Form.WORDS


def picture(paragraphs: Sequence[Paragraph], at: int) -> int:
    """Return how many paragraphs from ``at`` are the words of a picture, or 0.

    A picture begins with words, numbers or a label, and goes on to the next sentence or title.
    Its bullets are boxes too. Words set deeper than the bullet before them go with it; fewer
    than three paragraphs are a picture only if they are numbers or labels.
    """
    if paragraphs[at].form in (Form.SENTENCE, Form.BULLET, Form.TITLE) or _goes_on(paragraphs, at):
        return 0
    end = at
    while end < len(paragraphs) and paragraphs[end].form not in (Form.SENTENCE, Form.TITLE):
        end += 1
    plain = sum(each.form is not Form.BULLET for each in paragraphs[at:end])
    drawn = paragraphs[at].form is not Form.WORDS
    return end - at if drawn or plain >= _RUN else 0


def _goes_on(paragraphs: Sequence[Paragraph], at: int) -> bool:
    """Tell whether words go on with the bullet before them: they are set deeper."""
    before = paragraphs[at - 1] if at else None
    return (
        paragraphs[at].form is Form.WORDS
        and before is not None
        and before.form is Form.BULLET
        and paragraphs[at].indentation > before.indentation
    )


@dataclass(frozen=True, slots=True)
class Item:
    """One name of a bulleted list: as printed, without its sign, and its line."""

    words: str
    lines: tuple[int, ...]


def listed(paragraph: Paragraph) -> list[Item]:
    """Return the names of a bulleted paragraph; several may share a line."""
    numbers = tuple(paragraph.numbers)
    found: list[Item] = []
    for line in paragraph.lines:
        pieces = _ITEM.split(line.raw.strip())
        for place, piece in enumerate(pieces):
            bare = piece.strip()
            if bare[:1] in _SIGNS:
                found.append(Item(bare[1:].strip(), (line.number,)))
            elif found and not place:
                held = found.pop()
                found.append(Item(held.words + bare, (*held.lines, line.number)))
    return found or [Item(printed(tokens(paragraph.lines)), numbers)]
