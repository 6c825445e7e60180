"""Numbered chapters (章) and sections: headings known by their order, at a page's head or foot.

A heading counts only where its number goes on with the one before it, so that a line of text
which begins with a number is none. Some documents print a chapter's name in a box that the
text layer puts behind the words of its page.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from shirube.intake.paper import Line
from shirube.intake.patterns import pattern
from shirube.terms import fold, fold_apart

_CHAPTER = re.compile(r"(?:第\s?)?(?P<number>\d{1,2})(?:\s?章\s?|\s|[.、])\s*(?P<name>[^\d\s].*)")
_SECTION = re.compile(r"\((?P<number>\d{1,2})\)\s*(?P<name>\S.*)")
_CIRCLED = re.compile(r"(?P<number>[①-⑳])\s*(?P<name>\S.*)")
_ENDS_NO_NAME = ("。", "、")


@dataclass(slots=True)
class Chapter:
    """A chapter: its printed number and name, its heading lines, and the lines it heads."""

    number: str
    name: str
    heading: list[Line] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)

    @property
    def title(self) -> str:
        """Return number and name as they are printed, folded."""
        return " ".join(filter(None, (self.number, self.name)))


@dataclass(slots=True)
class Section:
    """A section of a chapter: level 0 before any heading, 1 under (1), 2 under ①."""

    level: int
    sign: str
    """What is printed before the name: (1), ①, or nothing."""
    number: int
    name: str
    heading: list[Line] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)

    @property
    def title(self) -> str:
        """Return sign and name, folded."""
        return f"{self.sign}{self.name}"


def parts(lines: Sequence[Line], summary: bool) -> tuple[Sequence[Line], Sequence[Line]]:
    """Cut a document into its overview (概要版) and its body, which begins all over again.

    It begins where the first chapter's heading, or the first section's under it, stands a
    second time. Without such a place all is overview, or body where ``summary`` is False.
    """
    if not summary:
        return (), lines
    heads = list(_headings(lines, ()))
    if not heads:
        return lines, ()
    first, end = heads[0][0], heads[1][0] if heads[1:] else len(lines)
    sections = (at for at in range(first + 1, end) if _SECTION.fullmatch(_apart(lines[at])))
    section = next(sections, first)
    again = {fold(lines[first].raw), fold(lines[section].raw)}
    for at in range(end, len(lines)):
        if fold(lines[at].raw) in again:
            start = at if section > first else _page_start(lines, at, end)
            return lines[:start], lines[start:]
    return lines, ()


def _page_start(lines: Sequence[Line], at: int, after: int) -> int:
    """Return where the words of a page begin whose chapter's heading stands behind them."""
    start = at
    while start > after and lines[start - 1].page == lines[at].page:
        start -= 1
    told = any("。" in line.raw for line in lines[start:at])
    return start if told and start > after else at


def chapters(lines: Sequence[Line], unnumbered: Sequence[str]) -> list[Chapter]:
    """Return the chapters of ``lines`` in order; ``unnumbered`` are headings without a number.

    Where a page's words stand before the first heading, every heading closes its page. Lines
    before the first heading, or behind the last page that has one, belong to the chapter at
    hand, which has neither number nor name where there is none.
    """
    heads = list(_headings(lines, unnumbered))
    at_foot = bool(heads) and any(_tells(line) for line in lines[: heads[0][0]])
    return _behind(lines, heads) if at_foot else _under(lines, heads)


def _tells(line: Line) -> bool:
    return "。" in line.raw or bool(_SECTION.fullmatch(_apart(line)))


Head = tuple[int, str, str]
"""A heading found: the place of its line, its number, its name."""


def _headings(lines: Sequence[Line], unnumbered: Sequence[str]) -> Iterator[Head]:
    last, name = 0, ""
    known = [pattern(words) for words in unnumbered]
    for at, line in enumerate(lines):
        text = _apart(line)
        match = _CHAPTER.fullmatch(text)
        if match and not text.endswith(_ENDS_NO_NAME):
            number, found = int(match["number"]), fold(match["name"])
            if number == last + 1 or (number == last and found == name):
                last, name = number, found
                yield at, match["number"], found
        elif any(words.expression.fullmatch(text) for words in known):
            yield at, "", fold(text)


def _under(lines: Sequence[Line], heads: Sequence[Head]) -> list[Chapter]:
    found = [Chapter("", "")]
    named = {at: (number, name) for at, number, name in heads}
    for at, line in enumerate(lines):
        if at in named:
            found = _opened(found, *named[at])
            found[-1].heading.append(line)
        else:
            found[-1].lines.append(line)
    return [chapter for chapter in found if chapter.heading or chapter.lines]


def _opened(found: list[Chapter], number: str, name: str) -> list[Chapter]:
    same = (found[-1].number, found[-1].name) == (number, name)
    return found if same else [*found, Chapter(number, name)]


def _behind(lines: Sequence[Line], heads: Sequence[Head]) -> list[Chapter]:
    """Give each heading the words before it, from where its chapter begins."""
    found = [Chapter("", "")]
    done = 0
    for at, number, name in heads:
        span = lines[done:at]
        later = _opened(found, number, name)
        if later is not found:
            start = _beginning(span, bool(done))
            found[-1].lines += span[:start]
            span = span[start:]
        found = later
        found[-1].lines += span
        found[-1].heading.append(lines[at])
        done = at + 1
    found[-1].lines += lines[done:]
    return [chapter for chapter in found if chapter.heading or chapter.lines]


def _beginning(span: Sequence[Line], running: bool) -> int:
    """Return where a new chapter begins: at a section (1), at a new page, or at once."""
    if not running:
        return 0
    firsts = (at for at, line in enumerate(span) if _apart(line).startswith("(1)"))
    turns = (at for at, line in enumerate(span) if at and line.page > span[at - 1].page)
    return next(firsts, next(turns, 0))


def sections(lines: Sequence[Line], marked: bool) -> list[Section]:
    """Return the sections of a chapter in order, (1) above ①.

    A name runs on to the end of its paragraph where the document marks paragraphs
    (``marked``). A circled number out of order is one of a picture, in which none counts until
    the next section.
    """
    found = [Section(0, "", 0, "")]
    last = {1: found[0], 2: found[0]}
    drawn = False
    at = 0
    while at < len(lines):
        head = _head(lines, at, marked)
        if head is None:
            found[-1].lines.append(lines[at])
            at += 1
            continue
        before = last[head.level]
        if head.number == before.number and head.name == before.name and before.level:
            before.heading += head.heading
        elif _goes_on(head, before, drawn):
            found.append(head)
            last[head.level] = head
            if head.level == 1:
                last[2], drawn = found[0], False
        else:
            drawn = drawn or head.level == 2
            found[-1].lines += head.heading
        at += len(head.heading)
    return [each for each in found if each.heading or each.lines]


def _goes_on(head: Section, before: Section, drawn: bool) -> bool:
    """Tell whether a heading goes on with the one before it; the first (1) may be lost."""
    first = head.level == 1 and not before.level
    return first or (head.number == before.number + 1 and not (drawn and head.level == 2))


def _head(lines: Sequence[Line], at: int, marked: bool) -> Section | None:
    """Return the heading that begins at line ``at``, with one line more where it runs on."""
    text = _apart(lines[at])
    level, form = (1, _SECTION) if text[:1] == "(" else (2, _CIRCLED)
    if form.fullmatch(text) is None:
        return None
    behind = lines[at + 1 : at + 2]
    longer = marked and not lines[at].closed and bool(behind) and behind[0].closed
    for taken in (lines[at : at + 2],) * longer + (lines[at : at + 1],):
        match = form.fullmatch(fold(" ".join(line.raw for line in taken)))
        if match and "。" not in match["name"]:
            sign = match["number"]
            number = int(sign) if level == 1 else ord(sign) - ord("①") + 1
            printed = f"({sign})" if level == 1 else sign
            return Section(level, printed, number, match["name"], list(taken))
    return None


def _apart(line: Line) -> str:
    return fold_apart(line.raw)
