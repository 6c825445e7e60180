"""TXT-02: one concept has one spelling in a document."""

import re
from collections.abc import Iterable, Iterator, Sequence

from shirube.checks.case import Case
from shirube.checks.evidence.named_places import inner
from shirube.checks.evidence.spellings import Spelled, Uses, Whole, spelled, whole
from shirube.checks.rule import Breach, Reads, Rule
from shirube.terms import Bilingual, Severity

_KATAKANA = re.compile(r"(?<=.)(?<![ァ-ヴー])[ァ-ヴー]{4,}(?![ァ-ヴー])(?=.)")
_PAIR = re.compile(
    r"(?<![一-龠ァ-ヴー・])(?P<one>[一-龠]{2,4})・(?P<two>[一-龠]{2,4})(?![一-龠ァ-ヴー・])"
)
_VERB = "(動詞)"
"""How the word list marks a verb."""
_SKELETON = 4
"""Letters of the shortest katakana word, without its long vowels, that counts as one word."""
_TOTAL = 3
_SELDOM = 3
"""An order of two words that is no rarer than this part of the other is meant."""


def _breaches(case: Case) -> Iterator[Breach]:
    text = whole(case.script)
    named = _named(case)
    listed = [
        each
        for each in _verbs(spelled(text, case.words))
        if _told(each) and not _is_of(each, named)
    ]
    alone = case.words.get("spellings_alone", {})
    for each in listed:
        if each.concept in alone:
            yield _one(case, each)
    for group in (
        [each for each in listed if each.concept not in alone],
        [each for each in _long_vowels(text) if _told(each)],
        [each for each in _orders(text) if _told(each)],
    ):
        if len(group) == 1:
            yield _one(case, group[0])
        elif group:
            yield _many(case, group)


def _verbs(concepts: Iterable[Spelled]) -> list[Spelled]:
    """Return the concepts, each form of a verb (に取り組み、) counted with its verb (取り組む)."""
    kept: list[Spelled] = []
    for each in concepts:
        verb = next((one for one in kept if _is_form(each, one)), None)
        if verb is None:
            kept.append(each)
            continue
        for word, use in each.uses.items():
            _count_with(next(told for stem, told in verb.uses.items() if stem in word), use)
    return kept


def _is_form(each: Spelled, verb: Spelled) -> bool:
    both = each.concept.endswith(_VERB) and verb.concept.endswith(_VERB)
    return both and all(any(stem in word for stem in verb.uses) for word in each.uses)


def _count_with(told: Uses, use: Uses) -> None:
    few = told.count == len(told.places)
    told.places += use.places if few else []
    told.count += use.count
    told.subject, told.words = told.subject or use.subject, told.words or use.words


def _told(each: Spelled) -> bool:
    return each.mixed and sum(use.count for use in each.uses.values()) >= _TOTAL


def _named(case: Case) -> set[tuple[str, int]]:
    """Return the lines of names that stand in two spellings, which another rule tells."""
    both = (name for pair in case.near_names for name in (pair.usual, pair.other))
    return {(place.file, place.first) for place in map(case.standing, both)}


def _is_of(each: Spelled, named: set[tuple[str, int]]) -> bool:
    """Tell whether a rarer spelling stands in such names alone."""
    few = each.rare.count == len(each.rare.places)
    return few and all((place.file, place.first) in named for place in each.rare.places)


def _one(case: Case, each: Spelled) -> Breach:
    """Tell one concept, whose acceptance leaves the others to be told."""
    (most, _), *_ = each.ranked
    english = ", ".join(f"'{word}' {use.count}" for word, use in each.ranked)
    return Breach(
        each.rare.subject,
        each.rare.places[0],
        f"「{each.concept}」の書き方がそろっていません。{_counts(case, each)}です"
        f"(少ない方の初出は「{inner(each.rare.words)}」)。",
        f"Spellings of '{each.concept}' differ: {english}; '{most}' is the usual one.",
        each.concept,
    )


def _many(case: Case, group: Sequence[Spelled]) -> Breach:
    """Tell slips of one weight together; the spot names them all, so a new one is told anew."""
    told = "。".join(_counts(case, each) for each in group)
    english = "; ".join(
        ", ".join(f"'{word}' {use.count}" for word, use in each.ranked) for each in group
    )
    return Breach(
        "",
        group[0].rare.places[0],
        f"書き方がそろっていない語が{len(group)}語あります。{told}。",
        f"The spellings of {len(group)} words differ: {english}.",
        " ".join(each.concept for each in group),
    )


def _counts(case: Case, each: Spelled) -> str:
    """Return the spellings with their numbers, the rarer ones with their first lines."""
    (most, usual), *rest = each.ranked
    rare = "、".join(f"「{word}」{use.count}か所({_lines(case, use)})" for word, use in rest)
    return f"「{most}」{usual.count}か所、{rare}"


def _lines(case: Case, use: Uses) -> str:
    lines = "、".join(str(number) for number in dict.fromkeys(p.first for p in use.places))
    more = "ほか" if use.count > len(use.places) else ""
    said = "、意見の記録" if all(map(case.is_opinion, use.places)) else ""
    return f"{lines}行{more}{said}"


def _long_vowels(text: Whole) -> Iterator[Spelled]:
    """Yield katakana words that are written both with and without a long vowel."""
    held: dict[str, Spelled] = {}
    for match in _KATAKANA.finditer(text.text):
        skeleton = match[0].replace("ー", "")
        if len(skeleton) >= _SKELETON:
            text.add(held.setdefault(skeleton, Spelled(skeleton)), match[0], *match.span())
    for each in held.values():
        if each.mixed and not _cut(each):
            yield Spelled(max(each.uses, key=len), each.uses)


def _orders(text: Whole) -> Iterator[Spelled]:
    """Yield pairs of words that stand in both orders (普及・啓発 and 啓発・普及)."""
    held: dict[tuple[str, ...], Spelled] = {}
    for match in _PAIR.finditer(text.text):
        both = sorted((match["one"], match["two"]))
        each = held.setdefault(tuple(both), Spelled(f"{'と'.join(both)}の順"))
        text.add(each, match[0], *match.span())
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
        "公用文の書き方に沿って一つにそろえてください。正式な名称は変えません。"
        "両方を使う語は、語の一覧から外せば告げません。",
        "Use one spelling as the style guide asks; official names stay. A concept that is written "
        "in both ways on purpose can be taken off the word list.",
    ),
    "桟橋の取組みを進める。渡船の取組みを続ける。港の取組みを示す。",
    "桟橋の取組みを進める。渡船の取組みを続ける。港の取り組みを示す。",
    _breaches,
)
