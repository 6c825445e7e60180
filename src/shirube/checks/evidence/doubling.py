"""Doubling (二重の文字): a line whose letters the text layer holds twice."""

import re

_LETTERS = re.compile(r"(?:([^\W\d_])\1\s*){4,}")
_WORDS = re.compile(r"(\S{4,40}?)\1")
_SHORTEST = 8
"""No fewer letters can hold four of them twice."""
_KINDS = 3
_SPELLED = 3
"""So many letters that are no digits make a title and not a row of figures."""


def printed_twice(text: str) -> bool:
    """Tell whether a line holds its letters twice (推推進進), or a title of it (議題1議題1).

    A word that stands twice within a sentence is none: the doubled words begin or end the line.
    """
    if len(text) < _SHORTEST:
        return False
    run = _LETTERS.search(text)
    if run and len(set(run[0])) >= _KINDS:
        return True
    bare = text.strip()
    words = _WORDS.search(bare)
    if words is None or sum(map(str.isalpha, set(words[1]))) < _SPELLED:
        return False
    parted = {bare[: words.start()][-1:], bare[words.end() :][:1]}
    return not any(sign and "ぁ" <= sign <= "ん" for sign in parted)
