"""Folding (正規化): one spelling for comparison and for the open tables.

NFKC unifies widths but would also change the meaning of some signs (① to 1, ㎡ to m2), so
these are kept. The printed form is stored beside the folded one, never replaced by it.
"""

import re
import unicodedata

_KEPT = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㎡㎥℃"
_RADICALS = str.maketrans(
    "⺠⻁⻄⻅⻆⻉⻋⻑⻔⻘⻝⻢⻤⻨⻩⻫⻭⻯⻲", "民虎西見角貝車長門青食馬鬼麦黄斉歯竜亀"
)
"""CJK radicals that PDF text layers hold in place of letters and NFKC leaves alone."""
_FOLDED = re.compile(f"[^{_KEPT}]+")
_FOLDED_IN_UNITS = re.compile(f"[^{_KEPT}₂]+")
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ufeff]")
_DASHES = re.compile(r"\s*[―－—–‐‑−─-]+\s*")


def fold(text: str) -> str:
    """Return ``text`` on one line, NFKC, without blanks beside Japanese characters."""
    return _normal(_FOLDED, _closed(text))


def fold_unit(text: str) -> str:
    """Return a unit folded: like ``fold``, but ₂ stays, so that t-CO₂ is still t-CO₂."""
    return _normal(_FOLDED_IN_UNITS, _closed(text))


def fold_apart(text: str) -> str:
    """Return ``text`` folded like a unit, but with single blanks kept where any stood."""
    return _normal(_FOLDED_IN_UNITS, " ".join(text.split()))


def printable(text: str) -> str:
    """Return ``text`` without control characters, which print nothing (NUL, marks of order)."""
    return _CONTROLS.sub("", text)


def is_dash(text: str) -> bool:
    """Tell whether ``text`` is nothing but a dash of any code point."""
    return bool(_DASHES.fullmatch(text))


def is_japanese(character: str) -> bool:
    """Tell whether a character is set as wide as a kanji (so blanks beside it are layout)."""
    return unicodedata.east_asian_width(character) in "WFAH"


def _normal(folded: re.Pattern[str], text: str) -> str:
    if text.isascii():
        return text
    plain = text.translate(_RADICALS)
    if unicodedata.is_normalized("NFKC", plain):
        return plain
    return folded.sub(lambda m: unicodedata.normalize("NFKC", m[0]), plain)


def _closed(text: str) -> str:
    pieces = printable(text).split()
    joined = pieces[0] if pieces else ""
    for piece in pieces[1:]:
        gap = "" if is_japanese(joined[-1:] or "あ") or is_japanese(piece[0]) else " "
        joined += gap + piece
    return joined
