"""TXT-08: every bracket that is opened is closed."""

import re
from collections.abc import Iterator, Sequence

from shirube.checks.case import Case
from shirube.checks.evidence.lines import Line
from shirube.checks.evidence.named_places import clipped, inner
from shirube.checks.rule import Breach, Reads, Rule
from shirube.terms import Bilingual, Severity

_PAIRS = (("「", "」"), ("『", "』"), ("(", ")"), ("【", "】"))
_SENTENCE = re.compile(r"[^。]*(?:。|$)")
_NOTE = re.compile(r"^[※*](?:\d+|印)?\s*(?:\.{2,}|…|:|\s)?")
_SHORTEST = 20
_PAIRED = 2
"""A sentence holds so many brackets beside the lonely one, or a wrapped column looks alike."""


def _breaches(case: Case) -> Iterator[Breach]:
    for piece in case.script:
        sentences = [match for match in _SENTENCE.finditer(piece.text) if match[0]]
        for opening, closing in _PAIRS:
            for match in _lonely(sentences, opening, closing):
                said = _around(match[0], opening, closing)
                words = clipped(said, 30)
                first = match.start() + match[0].index(said)
                yield Breach(
                    piece.subject,
                    piece.source(first, match.end()),
                    f"「{inner(words)}」の文で、括弧「{opening}」と「{closing}」の数が合いません。",
                    f"'{opening}' and '{closing}' do not pair in the sentence of '{words}'.",
                    words,
                )
    for note in _notes(case.lines):
        yield from _open(note)


def _notes(lines: Sequence[Line]) -> Iterator[Line]:
    """Yield the footnotes that stand whole on one line, without a full stop at their end."""
    for line, following in zip(lines, [*lines[1:], None], strict=False):
        alone = line.last or (following is not None and bool(_NOTE.match(following.text)))
        if alone and _NOTE.match(line.text) and not line.text.endswith("。"):
            yield line


def _open(note: Line) -> Iterator[Breach]:
    for opening, closing in _PAIRS:
        lack = note.text.count(opening) - note.text.count(closing)
        if abs(lack) == 1 and len(note.text) >= _SHORTEST:
            words = clipped(note.text, 30)
            yield Breach(
                note.subject,
                note.source,
                f"「{inner(words)}」の注で、括弧「{opening}」と「{closing}」の数が合いません。",
                f"'{opening}' and '{closing}' do not pair in the note '{words}'.",
                words,
            )


def _lonely(
    sentences: Sequence[re.Match[str]], opening: str, closing: str
) -> Iterator[re.Match[str]]:
    """Yield whole sentences that lack a bracket which no sentence beside them holds."""
    lacks = [match[0].count(opening) - match[0].count(closing) for match in sentences]
    for place, (match, lack) in enumerate(zip(sentences, lacks, strict=True)):
        held = match[0].count(opening) + match[0].count(closing)
        beside = {*lacks[max(place - 1, 0) : place], *lacks[place + 1 : place + 2]}
        whole = match[0].endswith("。") and len(match[0]) >= _SHORTEST
        if abs(lack) == 1 and whole and held > _PAIRED and -lack not in beside:
            yield match


def _around(text: str, opening: str, closing: str) -> str:
    """Return the sentence from the bracket on that stays open, or its beginning."""
    depth, last = 0, 0
    for place, sign in enumerate(text):
        if sign == opening:
            if not depth:
                last = place
            depth += 1
        elif sign == closing:
            depth -= 1
    return text[last:] if depth > 0 else text


RULE = Rule(
    "TXT-08",
    Severity.WARNING,
    Reads.TEXT,
    Bilingual("開いた括弧は閉じる。", "Every bracket that is opened is closed."),
    Bilingual("抜けた括弧を補うか、余分な括弧を取ってください。", "Add the bracket or remove it."),
    "渡船には、「島の足」、「港の顔」という二つの役割がある。",
    "渡船には、「島の足、「港の顔」という二つの役割があるとされている。",
    _breaches,
)
