"""Spellings (表記): how often each way to write a concept stands in a document, and where."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from shirube.checks.lines import Line
from shirube.checks.vocabulary import Vocabulary


@dataclass(slots=True)
class Uses:
    """The uses of one spelling: how many, and the first."""

    count: int = 0
    first: Line | None = None
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


def spelled(lines: tuple[Line, ...], words: Vocabulary) -> Iterator[Spelled]:
    """Yield each concept of the word lists with the uses of its spellings."""
    text = "\n".join(line.text for line in lines)
    for concept, spellings in words["spellings"].items():
        if sum(spelling in text for spelling in spellings) > 1:
            yield _counted(concept, spellings, words, lines)


def _counted(
    concept: str, spellings: tuple[str, ...], words: Vocabulary, lines: tuple[Line, ...]
) -> Spelled:
    form = _form(concept, spellings, words)
    result = Spelled(concept, {spelling: Uses() for spelling in spellings})
    for line in lines:
        for match in form.finditer(line.text):
            if match["spelling"]:
                use = result.uses[match["spelling"]]
                use.count += 1
                if use.first is None:
                    use.first = line
                    use.words = line.text[max(match.start() - 4, 0) : match.end() + 4]
    return result


def _form(concept: str, spellings: tuple[str, ...], words: Vocabulary) -> re.Pattern[str]:
    """Return the expression of a concept: names that are passed over, then its spellings."""
    names: Mapping[str, tuple[str, ...]] = words.get("spelling_names", {})
    endings = words.get("spelling_endings", {}).get(concept, ())
    ordered = "|".join(map(re.escape, sorted(spellings, key=len, reverse=True)))
    behind = f"(?={'|'.join(map(re.escape, endings))})" if endings else ""
    passed = "|".join(map(re.escape, sorted(names.get(concept, ()), key=len, reverse=True)))
    before = r"(?<!\d)" if any(spelling[0].isdecimal() for spelling in spellings) else ""
    wanted = f"{before}(?P<spelling>{ordered}){behind}"
    return re.compile(f"(?:{passed})|{wanted}" if passed else wanted)
