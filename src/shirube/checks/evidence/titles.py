"""Titles (書名): long names in brackets, of plans and of the document itself, and slips in them."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from shirube.checks.script import Script
from shirube.terms import Source

_SHORTEST, _LONGEST = 12, 40
_BRACKETED = tuple(
    re.compile(rf"{opening}([^{opening}{closing}。]{{{_SHORTEST},{_LONGEST}}}){closing}")
    for opening, closing in ("「」", "『』", (r"\(", r"\)"))
)
_SET_APART = re.compile(r"(?:別冊|素案|概要版|本編|\(案\)|\(素案\))$")
_KIND = re.compile("(?:計画|指針|方針|構想|戦略|ビジョン|プラン|大綱|条例|ガイドライン|要綱|憲章)$")
_USUAL = 3
"""A title is the usual one where it stands so often."""
_LETTERS = 3
"""So many letters are missing or added at most."""


@dataclass(frozen=True, slots=True)
class Title:
    """A title at one place."""

    plain: str
    subject: str
    source: Source


def title_slips(script: Script) -> Iterator[tuple[Title, Title]]:
    """Yield each title that stands once and lacks or adds letters of a usual one, with that."""
    held: dict[str, list[Title]] = {}
    for title in _titles(script):
        held.setdefault(title.plain, []).append(title)
    for plain, places in held.items():
        usual = _usual(plain, held) if len(places) == 1 else None
        if usual is not None:
            yield places[0], held[usual][0]


def _titles(script: Script) -> Iterator[Title]:
    for piece in script:
        for form in _BRACKETED:
            for match in form.finditer(piece.text):
                plain = _SET_APART.sub("", match[1].replace(" ", ""))
                if len(plain) >= _SHORTEST and _KIND.search(plain):
                    yield Title(plain, piece.subject, piece.source(*match.span(1)))


def _usual(plain: str, held: Mapping[str, Sequence[Title]]) -> str | None:
    others = (other for other, places in held.items() if len(places) >= _USUAL)
    return next((other for other in others if _slipped(plain, other)), None)


def _slipped(one: str, two: str) -> bool:
    """Tell whether a run of letters within one title is missing in the other."""
    short, long = sorted((one, two), key=len)
    more = len(long) - len(short)
    if not 0 < more <= _LETTERS:
        return False
    at = next((i for i, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    return 1 < at < len(short) and short[at:] == long[at + more :]
