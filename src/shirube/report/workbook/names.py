"""Names of sheets as Excel takes them: 31 letters, no forbidden sign, no name twice."""

import re
from collections.abc import Iterable

from shirube.report.legible import one_line

_LONGEST = 31
_FORBIDDEN = re.compile(r"[\[\]:*?/\\]")
_RESERVED = "history"
_NAMELESS = "シート"


def sheet_names(wanted: Iterable[str]) -> tuple[str, ...]:
    """Return a valid name for each wanted one; a second of one name has a number behind it."""
    taken = {_RESERVED}
    names = []
    for said in wanted:
        plain = _FORBIDDEN.sub("・", one_line(said)).strip().strip("'") or _NAMELESS
        name, count = _cut(plain, _LONGEST), 1
        while name.casefold() in taken:
            count += 1
            tail = f"({count})"
            name = _cut(plain, _LONGEST - len(tail)) + tail
        taken.add(name.casefold())
        names.append(name)
    return tuple(names)


def _cut(text: str, length: int) -> str:
    """Return the beginning of a text, a letter beyond the first plane counting twice."""
    kept, used = "", 0
    for letter in text:
        used += 2 if ord(letter) > 0xFFFF else 1
        if used > length:
            break
        kept += letter
    return kept.strip().strip("'") or _NAMELESS
