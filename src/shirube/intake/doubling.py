"""Doubled letters: a bold heading that a PDF prints twice, each letter behind itself (目目標標)."""

import re

_RUN = re.compile(r"(?:(\S)\1\s*){3,}")
"""So many letters in a row, each twice, are no word."""
_KINDS = 2
"""So many kinds of letters; a line of one sign (……) is no word either."""


def undoubled(text: str) -> str:
    """Return ``text`` with every run in which each letter stands twice printed once.

    Blanks of a run are halved with its letters. Runs of digits and of signs stay as they are.
    """
    return _RUN.sub(_once, text)


def _once(run: re.Match[str]) -> str:
    held = run[0]
    if len({letter for letter in held if letter.isalpha()}) < _KINDS:
        return held
    return re.sub(r"(\S)\1|\s(\s?)", lambda pair: pair[1] or pair[2] or " ", held)
