"""The end of an indicator's name, where its noun stands: what is counted, and by which verb."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any

from shirube.intake.words import word_list

_REMARK = re.compile(r"\([^()]*\)|※.*$|\s+")
_PARTS = re.compile(r"(?<![A-Za-z])[a-z]\).*$")
_JOINT = re.compile(r"の(?=[^のをにがへは、]{0,2}数$|面積$|延長$|(?:実施|開催)[^のをにがへは、]*$)")
_PHRASE = re.compile(r"[^のをにがへは、]*$")
_VERB = re.compile(r"(?:[うくすつぬむるただ][^ぁ-ん]*|い)$")
_CLAUSES = {
    "した": re.compile(r"(?:[しっけれめえいきじべみねちりげ]た|んだ|いだ)(?=[^ぁ-ん]|$)"),
    "している": re.compile(r"[てで](?:しまって)?い(?:る|ない)"),
    "できる": re.compile(r"できる|可能な"),
}
"""How the verb before the last noun shows what is past, what lasts, and what is possible."""


@dataclass(frozen=True)
class Head:
    """The end of ``name``, read without brackets, ※ remarks and lettered parts."""

    name: str

    @cached_property
    def bare(self) -> str:
        """The name without its remarks; 団体の数 reads 団体数."""
        plain = _REMARK.sub("", _REMARK.sub("", self.name))
        return _JOINT.sub("", _PARTS.sub("", plain))

    @cached_property
    def phrase(self) -> str:
        """What stands behind the last particle."""
        found = _PHRASE.search(self.bare)
        return found[0] if found else ""

    @cached_property
    def clause(self) -> str:
        """The form of the last verb in the phrase (した, している, できる), or empty."""
        ends = {
            form: max((found.end() for found in verb.finditer(self.phrase)), default=0)
            for form, verb in _CLAUSES.items()
        }
        last = max(ends, key=lambda form: ends[form])
        return last if ends[last] else ""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What words/directions.toml says of the end of a name.

    ``way`` is 増, 減 or 未定, or empty where no word is known. ``turned`` tells of a 〜ない,
    ``verb`` that a verb was peeled off.
    """

    way: str
    turned: bool
    verb: bool


_OPPOSITE = {"増": "減", "減": "増", "未定": "未定"}


def verdict(name: str) -> Verdict:
    """Return what the word at the end of ``name`` says, once neutral endings are peeled off."""
    known = ends()
    text, turned, verb = Head(name).bare, False, False
    while text:
        word, tail = known.word(text), known.tail(text)
        if word and len(word) >= len(tail):
            before = text.removesuffix(word)
            turned ^= before.endswith(known.negations)
            way = known.ways[word]
            return Verdict(_OPPOSITE[way] if turned else way, turned, verb)
        verb = verb or bool(_VERB.search(text))
        if not tail:
            break
        turned ^= tail in known.nots
        text = text.removesuffix(tail)
    return Verdict("", turned ^ text.endswith(known.negations), verb)


@dataclass(frozen=True, slots=True)
class Ends:
    """The words that may end a name (words/directions.toml)."""

    ways: dict[str, str]
    tails: frozenset[str]
    longest: int
    """Letters of the longest of both."""
    nots: frozenset[str]
    negations: tuple[str, ...]

    def word(self, text: str) -> str:
        """Return the longest judged word at the end of ``text``, or empty."""
        return next((end for end in self._ends(text) if end in self.ways), "")

    def tail(self, text: str) -> str:
        """Return the longest neutral ending of ``text``, or empty."""
        return next((end for end in self._ends(text) if end in self.tails), "")

    def _ends(self, text: str) -> Iterator[str]:
        """Yield the ends of ``text`` that may be listed, the longest first."""
        return (text[-length:] for length in range(min(self.longest, len(text)), 0, -1))


@cache
def ends() -> Ends:
    """Return the words of ends."""
    table: dict[str, Any] = word_list("directions")
    nots = frozenset(table["nots"])
    ways = {word: way for way, words in table["words"].items() for word in words}
    tails = frozenset(table["peel"]) | nots
    return Ends(
        ways=ways,
        tails=tails,
        longest=max(map(len, (*ways, *tails))),
        nots=nots,
        negations=tuple(table["negations"]),
    )
