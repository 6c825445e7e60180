"""Names as they are printed, and as they are compared."""

import re
from collections.abc import Mapping

from shirube.terms import fold

_POINTERS = re.compile(r"※\d*(?=$|[)」】])|※\d+|※(?=の|[都道府県市区町村]民|を|が|に|は|と|へ|で)")
_BRACKETS = re.compile(r"【[^】]*】")


def name(printed: str, marks: tuple[str, ...] = (), footnotes: Mapping[str, str] = {}) -> str:
    """Return a printed name folded, without marks that only point elsewhere.

    ＊, ※, ※1 and the digits of ``footnotes`` (number to explained word) go; a worded remark
    (※県の分を含む) stays; a 【…】 that begins with one of ``marks`` goes.
    """
    text = fold(printed)
    for bracket in _BRACKETS.findall(text):
        if bracket[1:].startswith(marks) and marks:
            text = text.replace(bracket, "")
    return _without_digits(_without_stars(text), footnotes)


def _without_stars(text: str) -> str:
    text = re.sub(r"\*\d*", "", text)
    return _POINTERS.sub("", text)


def _without_digits(text: str, footnotes: Mapping[str, str]) -> str:
    for number, word in footnotes.items():
        for match in re.finditer(rf"(?<=\D){number}(?!\d)", text):
            before = text[: match.start()]
            stem = min(len(word), 4)
            if len(word) >= 2 and any(
                word.startswith(before[-length:]) for length in range(stem, len(before) + 1)
            ):
                text = before + text[match.end() :]
                break
    return text


def brackets(printed: str) -> tuple[str, ...]:
    """Return the contents of the 【…】 in a printed name, folded."""
    return tuple(found[1:-1] for found in _BRACKETS.findall(fold(printed)))
