"""TXT-03: the text has no misprints."""

import re
from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.evidence.doubling import printed_twice
from shirube.checks.evidence.joined import joined
from shirube.checks.evidence.named_places import excerpt, inner
from shirube.checks.evidence.phrases import Phrases
from shirube.checks.evidence.slips import doubled_words, slips
from shirube.checks.rule import Breach, Reads, Rule
from shirube.checks.script import Piece
from shirube.checks.vocabulary import WordList
from shirube.terms import Bilingual, Severity, Source

_AROUND = 8
"""Letters that are quoted on both sides."""
_DONE = "する|した|して|し、|しつつ|しながら|され|できる"
_STRIVEN = "を図(?:る|り|っ)"


def _breaches(case: Case) -> Iterator[Breach]:
    seen: set[str] = set()
    for breach in (*_listed(case), *_undone(case), *_slipped(case), *_doubled(case)):
        if breach.spot not in seen:
            seen.add(breach.spot)
            yield breach


def _listed(case: Case) -> Iterator[Breach]:
    phrases = Phrases(case.words["misprints"])
    for piece in case.script:
        for at, word, meant in phrases.found(piece.text):
            words = _shown(piece, at, at + len(word))
            yield Breach(
                piece.subject,
                piece.source(at, at + len(word)),
                f"「{inner(words)}」の「{word}」は「{meant}」の誤りと思われます。",
                f"'{word}' in '{words}' seems to be a misprint for '{meant}'.",
                _spot(piece, at, at + len(word)),
            )


def _undone(case: Case) -> Iterator[Breach]:
    """Yield the nouns that a sentence does though nobody can do them (を工場する)."""
    form = _undoable(case.words["undone"])
    for piece in case.script if case.words["undone"] else ():
        for match in form.finditer(piece.text):
            noun = match["done"] or match["striven"]
            meant = case.words["undone"][noun][0]
            words = _shown(piece, *match.span())
            yield Breach(
                piece.subject,
                piece.source(*match.span()),
                f"「{inner(words)}」の「{noun}」は「{meant}」の誤りと思われます。",
                f"'{noun}' in '{words}' seems to be a misprint for '{meant}'.",
                _spot(piece, *match.span()),
            )


def _undoable(nouns: WordList) -> re.Pattern[str]:
    either = "|".join(map(re.escape, nouns))
    return re.compile(
        rf"を(?P<done>{either})(?={_DONE})|(?<=[一-龠ァ-ヴー])の(?P<striven>{either})(?={_STRIVEN})"
    )


def _slipped(case: Case) -> Iterator[Breach]:
    lines = joined(line.text for line in case.lines)
    for start, end, slip in slips(lines.text, across=False):
        at, first, last = lines.part(start, end)
        line = case.lines[at]
        if not printed_twice(line.printed):
            words = excerpt(line.text, first, last)
            yield _breach(line.subject, line.source, words, slip.ja, slip.en)
    pieces = joined(piece.text for piece in case.script)
    for start, end, slip in slips(pieces.text, across=True):
        at, first, last = pieces.part(start, end)
        piece = case.script[at]
        words, place = _shown(piece, first, last), piece.source(first, last)
        spot = _spot(piece, first, last)
        yield _breach(piece.subject, place, words, slip.ja, slip.en, spot)


def _doubled(case: Case) -> Iterator[Breach]:
    lines = joined(line.printed.strip() for line in case.lines)
    for start, end in doubled_words(lines.text):
        at, first, last = lines.part(start, end)
        line = case.lines[at]
        if not printed_twice(line.printed):
            words = excerpt(line.printed.strip(), first, last)
            ja, en = "同じ語が続けて二度あります", "a word stands twice"
            yield _breach(line.subject, line.source, words, ja, en)


def _breach(subject: str, source: Source, words: str, ja: str, en: str, spot: str = "") -> Breach:
    return Breach(
        subject,
        source,
        f"「{inner(words)}」は誤りと思われます({ja})。",
        f"'{words}' seems to be a misprint: {en}.",
        spot or words,
    )


def _shown(piece: Piece, first: int, last: int) -> str:
    """Return the letters with a few on both sides that stand on the same lines of the page."""
    begin = max((start for start in piece.starts if start <= first), default=0)
    end = min((start for start in piece.starts if start >= last), default=len(piece.text))
    return piece.text[max(first - _AROUND, begin) : min(last + _AROUND, end)]


def _spot(piece: Piece, first: int, last: int) -> str:
    return excerpt(piece.text, first, last, 4)


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
