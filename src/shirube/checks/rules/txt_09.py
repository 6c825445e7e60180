"""TXT-09: an expression does not say one thing twice."""

from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.evidence.named_places import excerpt, inner
from shirube.checks.evidence.phrases import Phrases
from shirube.checks.rule import Breach, Reads, Rule
from shirube.terms import Bilingual, Severity


def _breaches(case: Case) -> Iterator[Breach]:
    phrases = Phrases(case.words["redundancies"])
    for piece in case.script:
        for at, word, meant in phrases.found(piece.text):
            if case.is_opinion(piece.source(at, at + len(word))):
                continue
            words = excerpt(piece.text, at, at + len(word))
            yield Breach(
                piece.subject,
                piece.source(at, at + len(word)),
                f"「{inner(words)}」の「{word}」は意味が重なっています。「{meant}」で足ります。",
                f"'{word}' in '{words}' says one thing twice; '{meant}' is enough.",
                words,
            )


RULE = Rule(
    "TXT-09",
    Severity.NOTE,
    Reads.TEXT,
    Bilingual("意味の重なる言い方をしない。", "An expression does not say one thing twice."),
    Bilingual("重なる語の一方を取ってください。", "Take one of the two words away."),
    "地区ごとの防災訓練を行う。",
    "各地区ごとの防災訓練を行う。",
    _breaches,
)
