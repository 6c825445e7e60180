"""Exemptions (指標を設けない理由): notes that say that something has no activity or no outcome."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from shirube.checks.case import Case
from shirube.plan import LEFT_OUT, Category, Element, PassageKind, Rank

_SAYS = re.compile(
    r"(?:指標|目標|目標値|行動量)等?(?:の?設定)?[はをも]"
    r"(?:設定し|設定でき|行わ|行い|おこなわ|おこない|設け|定め|掲げ)"
    r"(?:ない|ません|ず|てい?ない|てい?ません|ておりません)"
    r"|指標(?:は|が)?(?:なし|ない)|(?:指標|目標)[^。]{0,20}(?:なじま|馴染ま)"
)
_TOPIC = re.compile("[一-龠々ァ-ヴー]{5,}")
"""What a note speaks of: a long noun, such as the name of a scheme."""


@dataclass(frozen=True)
class Exemptions:
    """The notes of a case, laid out by the elements and the measures that they belong to."""

    case: Case

    def spared(self, element: Element) -> frozenset[Category]:
        """Return the categories that an element goes without by a note of its own or above it.

        A note elsewhere under the same measure holds too where it names a scheme (重層的支援体制
        整備事業) that the notes or names of the element name. Where a copy left a note out,
        nobody knows what it said, and nothing is missing.
        """
        line = self.case.above(element.id)
        own = [text for each in line for text in (*each.notes, each.description)]
        own += [text for each in line for text in self._notes.get(each.id, ())]
        if LEFT_OUT in own:
            return frozenset(Category)
        about = " ".join([*own, *(each.name for each in line)])
        measure = self.case.ranked(element.id, Rank.MEASURE)
        near = self._schemes.get(measure.id, ()) if measure else ()
        shared = [text for topics, text in near if any(topic in about for topic in topics)]
        return frozenset(kind for text in (*own, *shared) for kind in _spared(text))

    @cached_property
    def _notes(self) -> Mapping[str, list[str]]:
        notes: dict[str, list[str]] = {}
        for passage in self.case.edition.passages:
            if passage.kind is PassageKind.NOTE:
                notes.setdefault(passage.element, []).append(passage.text)
        return notes

    @cached_property
    def _schemes(self) -> Mapping[str, list[tuple[list[str], str]]]:
        """Return the notes that spare something by measure, each with the nouns in it."""
        found: dict[str, list[tuple[list[str], str]]] = {}
        for id, texts in self._notes.items():
            measure = self.case.ranked(id, Rank.MEASURE)
            for text in texts if measure else ():
                if measure and _SAYS.search(text):
                    found.setdefault(measure.id, []).append((_TOPIC.findall(text), text))
        return found


def _spared(text: str) -> Iterator[Category]:
    """Yield the categories that a text does without: those it speaks of last, or both."""
    for sentence in text.split("。"):
        if found := _SAYS.search(sentence):
            clauses = reversed(sentence[: found.end()].split("について"))
            named = ([kind for kind in Category if kind.value in clause] for clause in clauses)
            yield from next(filter(None, named), list(Category))
