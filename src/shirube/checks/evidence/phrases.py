"""Phrases: where the words of a list stand in a text, but for the sound phrases around them."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from shirube.checks.vocabulary import WordList

_HEAD = 2


@dataclass(frozen=True)
class Phrases:
    """A word list made ready for search.

    Of each entry the first word is what is meant; the others are sound phrases that hold the
    word, in which it is not looked for.
    """

    words: WordList

    @cached_property
    def _by_head(self) -> Mapping[str, tuple[str, ...]]:
        heads: dict[str, list[str]] = {}
        for word in sorted(self.words, key=len, reverse=True):
            if len(word) >= _HEAD:
                heads.setdefault(word[:_HEAD], []).append(word)
        return {head: tuple(words) for head, words in heads.items()}

    @cached_property
    def _places(self) -> re.Pattern[str]:
        """Return what finds the places at which one of the heads may stand."""
        letters = (sorted({head[place] for head in self._by_head}) for place in range(_HEAD))
        classes = ("[" + "".join(map(re.escape, each)) + "]" for each in letters)
        return re.compile(f"(?={''.join(classes)})" if self._by_head else "(?!)")

    def found(self, text: str) -> Iterator[tuple[int, str, str]]:
        """Yield place, word and meant word of each hit, the longest word first."""
        done = 0
        for place in self._places.finditer(text):
            at = place.start()
            for word in self._by_head.get(text[at : at + _HEAD], ()):
                if at >= done and text.startswith(word, at):
                    meant, *sound = self.words[word]
                    if not _within(text, at, word, sound):
                        yield at, word, meant
                        done = at + len(word)
                    break


def _within(text: str, at: int, word: str, sound: Iterable[str]) -> bool:
    """Tell whether the hit is part of one of the sound phrases."""
    for phrase in sound:
        offset = phrase.find(word)
        while offset >= 0:
            if at >= offset and text.startswith(phrase, at - offset):
                return True
            offset = phrase.find(word, offset + 1)
    return False
