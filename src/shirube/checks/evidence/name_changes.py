"""What two names differ by (名称の違い), and whether honest names differ so."""

import re

from shirube.checks.vocabulary import WordList

_TOLD = re.compile("[0-9A-Za-z①-⑳]")
_COUNTING = re.compile(
    "[一二三四五六七八九十前後上下左右東西南北新旧増減甲乙内外大中小親母父男女出入公私都県市区"
    "町村国幼老若初再第次毎昨翌今本支部課他各]+"
)
"""Letters that tell honest pairs apart: 前期と後期, 転入と転出, 増と減."""
_ASIDE = re.compile(r"\([^()]*\)")
_HONEST_ASIDE = re.compile(
    r"再掲$|\((?:再掲|累計|仮称|案|素案|続き|延べ[^()]*|実人数|総合戦略|[^()]*年度?|前期|後期|\d+)\)"
)
_HONEST = frozenset({"等", "など", "や", "・", "、", "及び", "化", "的", "区", "市", "県"})
_PARTICLES = 2
"""Letters of the longest particle, or of a slip in kana."""

Readings = frozenset[frozenset[str]]
"""Pairs of letters that are written for each other."""


def written_alike(words: WordList) -> Readings:
    """Return the pairs of a word list whose entries are written for each other."""
    return frozenset(frozenset({a, b}) for a, others in words.items() for b in others)


def letters(plain: str) -> str:
    """Return a name without brackets and marks."""
    return re.sub(r"[()・、,]", "", plain)


def tells_apart(a: str, b: str, readings: Readings) -> bool:
    """Tell whether a change is one by which honest names differ."""
    if {a, b} in readings:
        return False
    if _TOLD.search(a + b) or {a, b} <= _HONEST | {""}:
        return True
    return bool(a and b and (_COUNTING.fullmatch(a) or _COUNTING.fullmatch(b))) and not (
        len(a + b) > _PARTICLES
    )


def cut(first: str, second: str) -> bool:
    """Tell whether one is the beginning or the end of the other."""
    bare = [_HONEST_ASIDE.sub("", first), _HONEST_ASIDE.sub("", second)]
    short, long = sorted(bare, key=len)
    return long.startswith(short) or long.endswith(short)


def soft(a: str, b: str) -> bool:
    """Tell whether a change is one of kana or signs alone."""
    return max(len(a), len(b)) <= _PARTICLES and not re.search("[一-龠ァ-ヴ]", a + b)


def inner_aside(first: str, second: str) -> bool:
    """Tell whether the two differ by words in brackets in their midst alone."""
    said = _HONEST_ASIDE.sub("", first), _HONEST_ASIDE.sub("", second)
    if said[0] == said[1] or any(each[:1] == "(" or each[-1:] == ")" for each in said):
        return False
    return _ASIDE.sub("", said[0]) == _ASIDE.sub("", said[1])
