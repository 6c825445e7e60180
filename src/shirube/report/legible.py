"""A text as every format can carry it."""

import re

_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
"""Characters that XML 1.0 forbids or discourages: controls, half surrogates, no-characters."""
_ENDS = re.compile("\r\n?|\u2028|\u2029")


def legible(text: str) -> str:
    """Return ``text`` without unwritable characters, tabs as spaces, lines ended by a line feed."""
    return _UNWRITABLE.sub("", _ENDS.sub("\n", text).replace("\t", " "))


def one_line(text: str) -> str:
    """Return the legible ``text`` in one line."""
    return " ".join(legible(text).split("\n"))
