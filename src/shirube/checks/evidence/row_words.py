"""What the name of a row counts, told by its words."""

import re
from collections.abc import Iterable

from shirube.checks.case import Case
from shirube.plan import Indicator

_ASIDE = re.compile(r"(?<=[^\s(])[a-c]\).*$|\([^()]*\)|※.*$|【[^】]*】")


def bare_name(row: Indicator) -> str:
    """Return the name of a row without what stands in brackets or behind ※."""
    return _ASIDE.sub("", row.name).strip()


def listed(case: Case, name: str) -> tuple[str, ...]:
    """Return all words of a word list, the longest first."""
    words = {word for group in case.words.get(name, {}).values() for word in group}
    return tuple(sorted(words, key=lambda word: (-len(word), word)))


def ending(name: str, words: Iterable[str]) -> str:
    """Return the first of ``words`` that a name ends with, or an empty text."""
    return next((word for word in words if name.endswith(word)), "")


def holding(name: str, words: Iterable[str]) -> str:
    """Return the first of ``words`` that stands in a name, or an empty text."""
    return next((word for word in words if word in name), "")
