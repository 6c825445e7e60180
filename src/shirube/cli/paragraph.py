"""A paragraph in lines as Japanese typesetting breaks them (行頭・行末の禁則)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from rich.cells import cell_len
from rich.console import Console, ConsoleOptions
from rich.measure import Measurement
from rich.text import Text

_ATOM = re.compile(r"[!-~]+|\s+|.")
"""A word or a number of half width, blanks, or one letter."""
_NEVER_FIRST = frozenset(
    "、。，．・：；？！）」』】〕〉》”’々ー％ぁぃぅぇぉっゃゅょァィゥェォッャュョ)]},.;:!?'"
)
_NEVER_LAST = frozenset("（「『【〔〈《“‘([{")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A text that is folded to its column; no number is cut, and no line begins with 。 or 、."""

    text: str
    style: str = ""

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> Iterator[Text]:
        for part in self.text.split("\n"):
            for line in folded(part, options.max_width):
                yield Text(line, self.style)

    def __rich_measure__(self, console: Console, options: ConsoleOptions) -> Measurement:
        widest = max(map(cell_len, self.text.split("\n")))
        return Measurement(min(widest, 2), widest).with_maximum(options.max_width)


def folded(text: str, width: int) -> list[str]:
    """Return the lines of a text, each at most ``width`` columns of a terminal wide."""
    lines: list[list[str]] = [[]]
    for atom in _atoms(text, width):
        line = lines[-1]
        if line and sum(map(cell_len, line)) + cell_len(atom.rstrip()) > width:
            lines.append(_taken_down(line, atom, width))
        if lines[-1] or not atom.isspace():
            lines[-1].append(atom)
    return ["".join(line).rstrip() for line in lines]


def _atoms(text: str, width: int) -> Iterator[str]:
    """Yield what is never parted; a word wider than a line is."""
    room = max(width, 2)
    for atom in _ATOM.findall(text):
        yield from (atom[at : at + room] for at in range(0, len(atom), room))


def _taken_down(line: list[str], coming: str, width: int) -> list[str]:
    """Take off the end of a line what has to stand before ``coming``, and return it."""
    down: list[str] = []
    while len(line) > 1 and _clings(line, (down or [coming])[0]):
        down.insert(0, line.pop())
    if sum(map(cell_len, down)) + cell_len(coming) <= width:
        return down
    line += down
    return []


def _clings(line: list[str], first: str) -> bool:
    """Tell whether a line may not end before an atom; between words it may."""
    last = line[-1]
    if last.isspace():
        return False
    opens = last[-1] in _NEVER_LAST or (last == "'" and line[-2].isspace())
    return opens or first[0] in _NEVER_FIRST
