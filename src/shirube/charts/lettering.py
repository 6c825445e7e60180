"""How broad a text is and where its lines break, without asking a font.

The widths are those of BIZ UDPGothic, the broadest of the fonts that may stand in for it; a
kanji is one em. A text is therefore never broader than is said here.
"""

import re
import unicodedata
from functools import cache

from shirube.charts.style import LEADING
from shirube.terms import printable

_EMS = {
    "i.,:;' ": 0.34,
    "Ijlr!|`()[]{}/t-・（）「」": 0.58,
    "f": 0.52,
    "0123456789LF": 0.77,
    "acekshnuvxyzobdgpq_~": 0.74,
    "ABEKPRSTVXYJZ$?": 0.82,
    "CDGHNOQUw+−=<>#&*": 0.95,
    "、。": 0.62,
}
_EM = {letter: ems for letters, ems in _EMS.items() for letter in letters}
_ILLEGAL = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_BLANKS = re.compile("[ \t\n\r\f\v]+")
_NOT_FIRST = "、。，．,.)）」』】］]〉》・：:；;？！?!ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々％%"
_NOT_LAST = "（(「『【［[〈《"
_WORD = "[0-9A-Za-z.,'’_/+-]+(?:年度|[年月日歳人件])?"
_PIECE = re.compile(rf"[{re.escape(_NOT_LAST)}]*(?:{_WORD}|.)[{re.escape(_NOT_FIRST)}]*| +")


def clean(text: str) -> str:
    """Return a text on one line without what XML cannot hold and what prints nothing."""
    return _BLANKS.sub(" ", printable(_ILLEGAL.sub("", text))).strip()


@cache
def _ems(letter: str) -> float:
    known = _EM.get(letter)
    if known is not None:
        return known
    if unicodedata.combining(letter):
        return 0.0
    return 1.35 if letter >= "\U0001f000" else 1.0


def breadth(text: str, size: float) -> float:
    """Return the width of one line of text at a height of letters, in pixels."""
    return sum(_ems(letter) for letter in text) * size


def height(lines: tuple[str, ...], size: float) -> float:
    """Return the height of lines of text, in pixels."""
    return len(lines) * size * LEADING


def wrapped(text: str, size: float, width: float, most: int = 3) -> tuple[str, ...]:
    """Return a text in at most ``most`` lines no broader than ``width``; what is cut ends in …."""
    room = max(width, 2.7 * size)
    lines = [""]
    for piece in (
        part for whole in _PIECE.findall(clean(text)) for part in _cut(whole, size, room)
    ):
        if lines[-1] and breadth(lines[-1] + piece, size) > room:
            lines.append("")
        lines[-1] += piece if lines[-1] else piece.lstrip()
    kept = [line.strip() for line in lines if line.strip()] or [""]
    if len(kept) > most:
        last = kept[most - 1]
        while last and breadth(last + "…", size) > room:
            last = last[:-1]
        kept = [*kept[: most - 1], last + "…"]
    return tuple(kept)


def _cut(piece: str, size: float, room: float) -> list[str]:
    """Return a piece that is broader than a line in pieces that are not."""
    if breadth(piece, size) <= room:
        return [piece]
    cut = [""]
    for letter in piece:
        if breadth(cut[-1] + letter, size) > room:
            cut.append("")
        cut[-1] += letter
    return cut
