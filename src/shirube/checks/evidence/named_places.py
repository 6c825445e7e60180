"""How a finding that counts names the first of its places (ほか)."""

from collections.abc import Iterable

_NAMED = 3
_INNER = str.maketrans("「」", "『』")


def named(words: Iterable[str], at_most: int = _NAMED) -> str:
    """Return the first few different words in Japanese quotation marks: 「あ」「い」など."""
    kinds = list(dict.fromkeys(words))
    quoted = "".join(f"「{inner(word)}」" for word in kinds[:at_most])
    return quoted + ("など" if len(kinds) > at_most else "")


def named_plainly(words: Iterable[str], at_most: int = _NAMED) -> str:
    """Return the same in English quotation marks: 'a', 'b' …."""
    kinds = list(dict.fromkeys(words))
    quoted = ", ".join(f"'{word}'" for word in kinds[:at_most])
    return quoted + (" …" if len(kinds) > at_most else "")


def inner(text: str) -> str:
    """Return a text as it is quoted: its own quotation marks become inner ones."""
    return text.translate(_INNER)


def excerpt(text: str, first: int, last: int, around: int = 8) -> str:
    """Return the letters from ``first`` to ``last`` with a few on both sides."""
    return text[max(first - around, 0) : last + around]


def clipped(text: str, longest: int = 24) -> str:
    """Return a text that is short enough to be quoted."""
    return text if len(text) <= longest else f"{text[: longest - 1]}…"
