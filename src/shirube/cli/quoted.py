"""Words of a call as a shell takes them."""

import re
import shlex
from collections.abc import Iterable

_PLAIN = re.compile(r"[\w./-]+")


def quoted(words: Iterable[object]) -> str:
    """Return words as one line to be copied into a shell; Japanese letters need no quotes."""
    return " ".join(map(_quoted, map(str, words)))


def _quoted(word: str) -> str:
    return word if _PLAIN.fullmatch(word) else shlex.quote(word)
