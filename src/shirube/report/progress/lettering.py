"""How folded text is set for people: brackets and signs beside Japanese letters full width."""

import re

from shirube.terms import is_japanese

_WIDE = str.maketrans("~:?!", "～：？！")
_SIGN = re.compile("[~:?!]")
_BRACKET = re.compile(r"[()]")


def lettered(text: str) -> str:
    """Return ``text`` as a Japanese page sets it; folding it again gives what it was.

    A pair of brackets is full width where a Japanese letter stands at either of its brackets; a
    sign beside a blank stays as it is.
    """
    if text.isascii():
        return text
    letters = list(text)
    for pair in _pairs(text):
        near = "".join(_near(text, place) for place in pair)
        if _is_wide(near) and " " not in near:
            for place in pair:
                letters[place] = "（" if text[place] == "(" else "）"
    for match in _SIGN.finditer(text):
        near = _near(text, match.start())
        if (match[0] == "~" or _is_wide(near)) and " " not in near:
            letters[match.start()] = match[0].translate(_WIDE)
    return "".join(letters)


def breadth(line: str) -> float:
    """Return how wide a line is, in full-width letters; the others are about half as wide."""
    return sum(1.0 if is_japanese(letter) else 0.55 for letter in line)


def _pairs(text: str) -> list[tuple[int, ...]]:
    """Return the places of brackets that belong together; one without a partner stands alone."""
    opened: list[int] = []
    pairs: list[tuple[int, ...]] = []
    for match in _BRACKET.finditer(text):
        if match[0] == "(":
            opened.append(match.start())
        else:
            pairs.append((*((opened.pop(),) if opened else ()), match.start()))
    return [*pairs, *((place,) for place in opened)]


def _near(text: str, place: int) -> str:
    return text[max(place - 1, 0) : place] + text[place + 1 : place + 2]


def _is_wide(letters: str) -> bool:
    return any(map(is_japanese, letters))
