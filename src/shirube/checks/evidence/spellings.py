"""Spellings (表記): how often each way to write a concept stands in a document, and where."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from shirube.checks.evidence.joined import Joined, joined
from shirube.checks.evidence.named_places import excerpt
from shirube.checks.script import Script
from shirube.checks.vocabulary import Vocabulary
from shirube.terms import Source

_AROUND = 4
"""Letters that are quoted on both sides of a spelling."""
_PLACES = 3
"""So many places of a spelling are kept."""


@dataclass(slots=True)
class Uses:
    """The uses of one spelling: how many, the first places, the subject and words of the first."""

    count: int = 0
    places: list[Source] = field(default_factory=list)
    subject: str = ""
    words: str = ""


@dataclass(slots=True)
class Spelled:
    """The spellings of one concept with their uses, in the order of the list."""

    concept: str
    uses: dict[str, Uses] = field(default_factory=dict)

    @property
    def mixed(self) -> bool:
        """Tell whether more than one spelling is used."""
        return sum(use.count > 0 for use in self.uses.values()) > 1

    @property
    def ranked(self) -> list[tuple[str, Uses]]:
        """Return the spellings that are used, the most frequent first."""
        used = [(word, use) for word, use in self.uses.items() if use.count]
        return sorted(used, key=lambda pair: -pair[1].count)

    @property
    def rare(self) -> Uses:
        """Return the uses of the most frequent spelling but one."""
        return self.ranked[1][1]


@dataclass(frozen=True, slots=True)
class Whole:
    """A script as one text, to be searched at once."""

    script: Script
    joined: Joined

    @property
    def text(self) -> str:
        """Return the text, its paragraphs parted by line feeds."""
        return self.joined.text

    def add(self, each: Spelled, word: str, first: int, last: int) -> None:
        """Count one use of a spelling that stands from ``first`` up to ``last``."""
        use = each.uses.setdefault(word, Uses())
        use.count += 1
        if len(use.places) < _PLACES:
            at, start, end = self.joined.part(first, last)
            piece = self.script[at]
            use.places.append(piece.source(start, end))
            if use.count == 1:
                use.subject = piece.subject
                use.words = excerpt(piece.text, start, end, _AROUND)


def whole(script: Script) -> Whole:
    """Return a script as one text."""
    return Whole(script, joined(piece.text for piece in script))


def spelled(text: Whole, words: Vocabulary) -> Iterator[Spelled]:
    """Yield each concept of the word lists with the uses of its spellings."""
    for concept, spellings in words["spellings"].items():
        if sum(spelling in text.text for spelling in spellings) > 1:
            yield _counted(concept, spellings, words, text)


def _counted(concept: str, spellings: tuple[str, ...], words: Vocabulary, text: Whole) -> Spelled:
    result = Spelled(concept, {spelling: Uses() for spelling in spellings})
    for match in _form(concept, spellings, words).finditer(text.text):
        if match["spelling"]:
            text.add(result, match["spelling"], *match.span("spelling"))
    return result


def _form(concept: str, spellings: tuple[str, ...], words: Vocabulary) -> re.Pattern[str]:
    """Return the expression of a concept: names that are passed over, then its spellings."""
    endings = words.get("spelling_endings", {}).get(concept, ())
    beginnings = words.get("spelling_beginnings", {}).get(concept, ())
    behind = f"(?={_either(endings)}|\n|\\Z)" if endings else ""
    begun = f"(?:{'|'.join(f'(?<={re.escape(word)})' for word in beginnings)})" * bool(beginnings)
    before = r"(?<!\d)" if any(spelling[0].isdecimal() for spelling in spellings) else begun
    wanted = f"{before}(?P<spelling>{_either(spellings)}){behind}"
    names: Mapping[str, tuple[str, ...]] = words.get("spelling_names", {})
    passed = _either(names.get(concept, ()))
    return re.compile(f"(?:{passed})|{wanted}" if passed else wanted)


def _either(words: tuple[str, ...]) -> str:
    """Return an expression of any of some words, the longest first."""
    return "|".join(map(re.escape, sorted(words, key=len, reverse=True)))
