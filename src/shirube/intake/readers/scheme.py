"""Reader of a picture of an outline (体系図): its headings and names, printed a second time."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from shirube.intake.blocks import Block
from shirube.intake.draft import Draft
from shirube.intake.paper import Line
from shirube.intake.readers.ladder import key, restate
from shirube.plan import Element, PassageKind
from shirube.terms import fold

_BULLET = re.compile(r"[●○◆◇■➢➤✓]")
_BRACKETS = re.compile(r"[<＜〈【](?P<name>.+)[>＞〉】]")
_ASIDE = re.compile(r"(?P<name>.+?)\((?P<parts>.+)\)")


@dataclass(frozen=True, slots=True)
class Cell:
    """A printed name and its lines."""

    text: str
    lines: tuple[Line, ...]


def scheme(block: Block, draft: Draft) -> None:
    """Enter each name as a restatement, as the picture prints it.

    A name that its box breaks over lines is known by the names of the text; lines between such
    names are one name that the picture prints otherwise. Under a heading without names of its
    own they are a text.
    """
    names = {key(element.name): element for element in draft.elements.values()}
    head: Element | None = None
    for cell in _cells(_pieces(block.lines), names):
        bracketed = _BRACKETS.fullmatch(cell.text)
        text = bracketed["name"] if bracketed else cell.text
        there = names.get(key(text))
        if there is None and head and not draft.children(head.id):
            draft.passage(head.id, PassageKind.BODY, "", text, cell.lines)
            continue
        for name in _parts(text, names):
            restate("", name, cell.lines, draft)
        head = there if there and (bracketed or draft.children(there.id)) else head


def _pieces(lines: Sequence[Line]) -> list[tuple[Cell, bool]]:
    """Return the printed pieces of the lines; True tells one that a sign of a list opens."""
    found: list[tuple[Cell, bool]] = []
    for line in lines:
        if _BULLET.match(line.text):
            parts = (fold(part) for part in _BULLET.split(line.text))
            found += [(Cell(part, (line,)), True) for part in parts if part]
        else:
            found.append((Cell(fold(line.raw), (line,)), False))
    return found


def _cells(pieces: Sequence[tuple[Cell, bool]], names: dict[str, Element]) -> Iterator[Cell]:
    """Yield the names: pieces that are one, lines that hold several, lines that make one."""
    loose: list[Cell] = []
    for cell, listed in pieces:
        several = _several(cell, names)
        if listed or several or _BRACKETS.fullmatch(cell.text):
            yield from _whole(loose, names)
            loose = []
            yield from several or [cell]
        else:
            loose.append(cell)
    yield from _whole(loose, names)


def _several(cell: Cell, names: dict[str, Element]) -> list[Cell]:
    """Return the known name that a line is, or those that it holds side by side."""
    if key(cell.text) in names:
        return [cell]
    words = [fold(word) for word in cell.lines[0].text.split()]
    alone = all(key(word) in names for word in words)
    return [Cell(word, cell.lines) for word in words] if alone else []


def _whole(loose: Sequence[Cell], names: dict[str, Element]) -> Iterator[Cell]:
    """Yield the names that lines make together: known ones first, the rest between them."""
    rest: list[Cell] = []
    at = 0
    while at < len(loose):
        ends = range(at + 2, len(loose) + 1)
        end = next((end for end in ends if key(_joined(loose[at:end]).text) in names), 0)
        if end:
            yield from [_joined(rest)] if rest else []
            rest = []
            yield _joined(loose[at:end])
            at = end
        else:
            rest.append(loose[at])
            at += 1
    yield from [_joined(rest)] if rest else []


def _joined(cells: Sequence[Cell]) -> Cell:
    lines = tuple(line for cell in cells for line in cell.lines)
    return Cell("".join(cell.text for cell in cells), lines)


def _parts(text: str, names: dict[str, Element]) -> list[str]:
    """Return a name, and behind it the known ones that its brackets list."""
    match = _ASIDE.fullmatch(text)
    inner = re.split("[、,]", match["parts"]) if match else []
    if match and all(key(part) in names for part in inner):
        return [match["name"], *inner]
    return [text]
