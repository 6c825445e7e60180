"""Names as they compare (名称の比較): folded, without noise, two spellings made one."""

import re
import tomllib
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import pairwise

from shirube.plan import LEFT_OUT
from shirube.terms import fold

_BRACKETS = re.compile(r"\(([^()]*)\)")
_LIGHT = ("HIRAGANA", "KATAKANA", "LATIN", "DIGIT")
_SHORT, _LONG = 4, 12
"""A shared name of this many kanji (kana count half) says nothing, or all that a name can."""


@dataclass(frozen=True, slots=True)
class Words:
    """The word lists of ``words.toml``, folded."""

    qualifiers: frozenset[str]
    dropped: re.Pattern[str]
    same: tuple[tuple[str, str], ...]
    akin: tuple[tuple[str, str], ...]
    units: tuple[frozenset[str], ...]


@cache
def words() -> Words:
    """Return the word lists."""
    table = tomllib.loads(files("shirube.difference").joinpath("words.toml").read_text("utf-8"))
    return Words(
        qualifiers=frozenset(map(fold, table["qualifiers"])),
        dropped=re.compile("|".join(map(re.escape, table["dropped"]))),
        same=_pairs(table["same"]),
        akin=_pairs(table["akin"]),
        units=tuple(frozenset(map(fold, known)) for known in table["units"].values()),
    )


def _pairs(table: dict[str, str]) -> tuple[tuple[str, str], ...]:
    return tuple((fold(left), fold(right)) for left, right in table.items())


def core(name: str, parts: Iterable[str] = ()) -> str:
    """Return what a name is about; empty where the name itself was left out of a copy.

    ``parts`` are the labels of a cell of several parts: the name ends where they begin.
    """
    if name == LEFT_OUT:
        return ""
    plain = bare(_before_parts(fold(name).casefold(), parts))
    for left, right in words().same:
        plain = plain.replace(left, right)
    return words().dropped.sub("", plain)


def loose(plain: str) -> str:
    """Return a core with the nouns that are often exchanged made one."""
    for left, right in words().akin:
        plain = plain.replace(left, right)
    return plain


def qualifiers(name: str) -> frozenset[str]:
    """Return the words in brackets that say how it is counted ((累計), (延べ数))."""
    return words().qualifiers & set(_BRACKETS.findall(fold(name)))


def bare(name: str) -> str:
    """Return a folded name without the words that say how it is counted."""
    return _BRACKETS.sub(_kept, fold(name))


def weight(plain: str) -> float:
    """Return how much a shared core proves, from 0 to 1: a long one hardly comes twice."""
    light = sum(unicodedata.name(sign, "").startswith(_LIGHT) for sign in plain)
    return min(max((len(plain) - light / 2 - _SHORT) / (_LONG - _SHORT), 0), 1)


def bigrams(plain: str) -> frozenset[str]:
    """Return the pairs of neighbouring characters; of a single character, itself."""
    return frozenset(map("".join, pairwise(plain))) or frozenset(plain)


def likeness(one: frozenset[str], other: frozenset[str]) -> float:
    """Return how alike two sets of bigrams are: twice the common ones by all (Dice), 0 to 1."""
    whole = len(one) + len(other)
    return 2 * len(one & other) / whole if whole else 0.0


def akin_units(one: str, other: str) -> bool:
    """Tell whether two units count the same kind of thing (人 and 名)."""
    left, right = fold(one), fold(other)
    return left == right or any({left, right} <= known for known in words().units)


def _kept(match: re.Match[str]) -> str:
    return "" if match[1] in words().qualifiers else match[0]


def _before_parts(name: str, parts: Iterable[str]) -> str:
    places = [name.find(f"{part.casefold()})") for part in parts if part]
    cut = min((place for place in places if place > 0), default=len(name))
    return name[:cut]
