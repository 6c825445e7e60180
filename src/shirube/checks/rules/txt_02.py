"""TXT-02: one concept has one spelling in a document."""

import re
from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.lines import Line
from shirube.checks.named_places import inner
from shirube.checks.rule import Breach, Reads, Rule
from shirube.checks.spellings import Spelled, Uses, spelled
from shirube.terms import Bilingual, Severity

_KATAKANA = re.compile(r"(?<=.)(?<![ァ-ヴー])[ァ-ヴー]{4,}(?![ァ-ヴー])(?=.)")
_PAIR = re.compile(
    r"(?<![一-龠ァ-ヴー・])(?P<one>[一-龠]{2,4})・(?P<two>[一-龠]{2,4})(?![一-龠ァ-ヴー・])"
)
_SKELETON = 4
"""Letters of the shortest katakana word, without its long vowels, that counts as one word."""
_TOTAL = 3
_SELDOM = 3
"""An order of two words that is no rarer than this part of the other is meant."""


def _breaches(case: Case) -> Iterator[Breach]:
    mixed = [each for each in spelled(case.lines, case.words) if each.mixed]
    for each in (*mixed, *_long_vowels(case.lines), *_orders(case.lines)):
        (most, _), *rest = each.ranked
        first = rest[0][1]
        if first.first is None or sum(use.count for _, use in each.ranked) < _TOTAL:
            continue
        told = "、".join(f"「{word}」{use.count}か所" for word, use in each.ranked)
        english = ", ".join(f"'{word}' {use.count}" for word, use in each.ranked)
        yield Breach(
            first.first.subject,
            first.first.source,
            f"「{each.concept}」の書き方がそろっていません。{told}です"
            f"(少ない方の初出は「{inner(first.words)}」)。",
            f"Spellings of '{each.concept}' differ: {english}; '{most}' is the usual one.",
            each.concept,
        )


def _long_vowels(lines: tuple[Line, ...]) -> Iterator[Spelled]:
    """Yield katakana words that are written both with and without a long vowel."""
    held: dict[str, Spelled] = {}
    for line in lines:
        for match in _KATAKANA.finditer(line.text):
            skeleton = match[0].replace("ー", "")
            if len(skeleton) >= _SKELETON:
                each = held.setdefault(skeleton, Spelled(match[0]))
                words = line.text[max(match.start() - 4, 0) : match.end() + 4]
                use = each.uses.setdefault(match[0], Uses(0, line, words))
                use.count += 1
    yield from (each for each in held.values() if each.mixed and not _cut(each))


def _orders(lines: tuple[Line, ...]) -> Iterator[Spelled]:
    """Yield pairs of words that stand in both orders (普及・啓発 and 啓発・普及)."""
    held: dict[frozenset[str], Spelled] = {}
    for line in lines:
        for match in _PAIR.finditer(line.text):
            both = frozenset((match["one"], match["two"]))
            each = held.setdefault(both, Spelled(f"{match['one']}と{match['two']}の順"))
            words = line.text[max(match.start() - 4, 0) : match.end() + 4]
            use = each.uses.setdefault(match[0], Uses(0, line, words))
            use.count += 1
    for each in held.values():
        counts = [use.count for _, use in each.ranked]
        if each.mixed and counts[-1] * _SELDOM <= counts[0]:
            yield each


def _cut(each: Spelled) -> bool:
    """Tell whether the rarer spelling may be the other, cut off before its last long vowel."""
    (most, _), (rare, use) = each.ranked[:2]
    return most == f"{rare}ー" and use.count == 1


RULE = Rule(
    "TXT-02",
    Severity.NOTE,
    Reads.TEXT,
    Bilingual(
        "同じ語は、一つの文書の中で同じ書き方をする。",
        "One concept has one spelling in a document.",
    ),
    Bilingual(
        "公用文の書き方に沿って一つにそろえてください。正式な名称は変えません。",
        "Use one spelling as the style guide asks; official names stay.",
    ),
    "桟橋の取組みを進める。渡船の取組みを続ける。港の取組みを示す。",
    "桟橋の取組みを進める。渡船の取組みを続ける。港の取り組みを示す。",
    _breaches,
)
