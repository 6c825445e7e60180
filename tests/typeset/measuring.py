"""Widths of characters and breaking of lines, as a word processor does it."""

import re
from collections.abc import Iterator

NEVER_FIRST = frozenset("、。，．,.）」』】〉》)]：；:;％%・！？々")
NEVER_LAST = frozenset("（「『【〈《([")
TOKEN = re.compile(r"[!-~]+(?:⟦[^⟧]*⟧)?| |⟦[^⟧]*⟧|[^!-~ ]")
ASCII = "0-9A-Za-z"
LETTER = "\u3005-\u3007\u3041-\u309f\u30a1-\u30ff\u3400-\u9fff㎡㎥"
SEAM = re.compile(f"(?<=[{ASCII}])(?=[{LETTER}])|(?<=[{LETTER}])(?=[{ASCII}])")


def width(text: str) -> float:
    """Width in full-width characters; a blank is a quarter."""
    return sum(0.25 if char == " " else 0.5 if char < "\x7f" else 1.0 for char in text)


def seamed(text: str) -> str:
    """A blank between Latin or digits and Japanese letters."""
    return SEAM.sub(" ", text)


def units(text: str) -> Iterator[str]:
    """What a line break may not divide: Latin words, brackets with their neighbour."""
    held = ""
    for token in TOKEN.findall(text):
        if held and token in NEVER_FIRST and not held.endswith(" "):
            held += token
            continue
        if held and held[-1] in NEVER_LAST:
            held += token
            continue
        if held:
            yield held
        held = token
    if held:
        yield held


def wrapped(text: str, limit: float) -> list[str]:
    """Lines of at most ``limit``, but for what may not be divided."""
    lines: list[str] = []
    line, used = "", 0.0
    for unit in units(text):
        size = width(unit)
        if line and used + size > limit:
            lines.append(line.rstrip(" "))
            line, used = "", 0.0
        if line or unit != " ":
            line, used = line + unit, used + size
    return [*lines, line.rstrip(" ")] if line else lines or [""]
