"""TXT-03: the text has no misprints."""

from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.doubling import printed_twice
from shirube.checks.named_places import excerpt, inner
from shirube.checks.phrases import Phrases
from shirube.checks.rule import Breach, Reads, Rule
from shirube.checks.script import Piece
from shirube.checks.slips import doubled_words, slips
from shirube.terms import Bilingual, Severity, Source


def _breaches(case: Case) -> Iterator[Breach]:
    seen: set[str] = set()
    for breach in (*_listed(case), *_slipped(case), *_doubled(case)):
        if breach.spot not in seen:
            seen.add(breach.spot)
            yield breach


def _listed(case: Case) -> Iterator[Breach]:
    phrases = Phrases(case.words["misprints"])
    for piece in case.script:
        for at, word, meant in phrases.found(piece.text):
            words = excerpt(piece.text, at, at + len(word))
            yield Breach(
                piece.subject,
                piece.source(at, at + len(word)),
                f"「{inner(words)}」の「{word}」は「{meant}」の誤りと思われます。",
                f"'{word}' in '{words}' seems to be a misprint for '{meant}'.",
                _spot(piece, at, len(word)),
            )


def _slipped(case: Case) -> Iterator[Breach]:
    for line in case.lines:
        if printed_twice(line.printed):
            continue
        for first, last, slip in slips(line.text, across=False):
            words = excerpt(line.text, first, last)
            yield _breach(line.subject, line.source, words, slip.ja, slip.en)
    for piece in case.script:
        for first, last, slip in slips(piece.text, across=True):
            words, place = piece.text[first:last], piece.source(first, last)
            yield _breach(piece.subject, place, words, slip.ja, slip.en)


def _doubled(case: Case) -> Iterator[Breach]:
    for line in case.lines:
        if printed_twice(line.printed):
            continue
        for first, last in doubled_words(line.printed):
            words = excerpt(line.printed.strip(), first, last) or line.printed[first:last]
            ja, en = "同じ語が続けて二度あります", "a word stands twice"
            yield _breach(line.subject, line.source, words, ja, en)


def _breach(subject: str, source: Source, words: str, ja: str, en: str) -> Breach:
    return Breach(
        subject,
        source,
        f"「{inner(words)}」は誤字と思われます({ja})。",
        f"'{words}' seems to be a misprint: {en}.",
        words,
    )


def _spot(piece: Piece, at: int, length: int) -> str:
    return excerpt(piece.text, at, at + length, 4)


RULE = Rule(
    "TXT-03",
    Severity.WARNING,
    Reads.TEXT,
    Bilingual(
        "文章に誤変換や打ち間違いがない。",
        "The text has no misprints.",
    ),
    Bilingual(
        "前後を読んで正しい語に直してください。意図した表現であれば、確認済みとしてください。",
        "Read the sentence and mend the word, or accept the finding if it is meant.",
    ),
    "人口減少の局面を迎え、にぎわいの充実を図る。",
    "人口減少の局面を向かえ、にぎわいの充実をる。",
    _breaches,
)
