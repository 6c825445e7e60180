"""How wide a text is, and where a word too long for its place may be broken. Widths are in em."""

import re
from functools import lru_cache
from itertools import accumulate
from math import ceil

from shirube.report.typeset.face import advances
from shirube.report.typeset.letters import SEAM

_FREE = "ぁ-ゖァ-ヺ一-龥\u3400-\u9fff\uf900-\ufaff０-９Ａ-Ｚａ-ｚ\U00020000-\U0003ffff"
"""Letters between which a line may end."""
_RUN = re.compile(f"[{_FREE}]?[^{_FREE}\\s]+")
_PART = re.compile(f"{_RUN.pattern}|.")
"""What a line is made of: runs, letters that stand alone, spaces."""
_KEPT = 4096


@lru_cache(_KEPT)
def extent(text: str) -> float:
    """Return the width of a line of text."""
    widths = advances()
    return sum(widths.get(char, 1.0) for char in text)


@lru_cache(_KEPT)
def longest_line(text: str) -> float:
    """Return the width of the longest line of a text."""
    return max(map(extent, text.split("\n")))


@lru_cache(_KEPT)
def longest_run(text: str) -> float:
    """Return the width of the longest part of a text that does not break by itself."""
    return max(map(extent, _RUN.findall(text)), default=0.0)


def seamed(text: str, room: float) -> str:
    """Return a text in which each run wider than ``room`` has seams, so that it fits."""
    if longest_run(text) <= room:
        return text
    return _RUN.sub(lambda run: _seamed(run[0], room), text)


def _seamed(run: str, room: float) -> str:
    widths = advances()
    ends = accumulate(widths.get(char, 1.0) for char in run)
    lots = [int(end // _piece(room)) for end in ends]
    pairs = zip(run, lots, [lots[0], *lots], strict=False)
    return "".join(char if lot == before else SEAM + char for char, lot, before in pairs)


@lru_cache(_KEPT)
def lines(text: str, room: float) -> int:
    """Return how many lines a text takes in ``room``."""
    return sum(_lines(line, room) for line in text.split("\n"))


def _lines(line: str, room: float) -> int:
    if extent(line) <= room:
        return 1
    count, used = 1, 0.0
    for width in map(extent, _PART.findall(line)):
        if used + width <= room:
            used += width
        else:
            count, used = count + max(1, ceil(width / _piece(room))), min(width, room)
    return count


def _piece(room: float) -> float:
    """Return how wide the pieces of a broken word are that fit into ``room`` for certain."""
    return max(1.0, room - 1)
