"""TXT-10: no passage is printed twice."""

import re
from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.evidence.named_places import clipped, inner
from shirube.checks.rule import Breach, Reads, Rule
from shirube.terms import Bilingual, Severity, Source

_SENTENCE = re.compile(r"[^。]+。")
_ITEM = re.compile(r"[•・●○◎■◆➢▪□\uf000-\uf0ff]\s*(.{20,}。)")
_NEAR = 60
"""Lines between two items of lists that follow each other."""
_SHORTEST = 25
"""Letters of a sentence that nobody writes twice by accident."""
_RUN = 3
"""Sentences that follow each other twice."""


def _breaches(case: Case) -> Iterator[Breach]:
    yield from _items(case)
    told: list[tuple[str, str, Source]] = [
        (match[0], piece.subject, piece.source(*match.span()))
        for piece in case.script
        for match in _SENTENCE.finditer(piece.text)
    ]
    first: dict[str, int] = {}
    run: list[tuple[int, int]] = []
    for at, (sentence, _, _) in enumerate([*told, ("", "", told[-1][2])] if told else ()):
        before = first.get(sentence) if len(sentence) >= _SHORTEST else None
        if before is not None and (not run or before == run[-1][0] + 1):
            run.append((before, at))
            continue
        if len(run) >= _RUN:
            yield _breach(told, run)
        run = [] if before is None else [(before, at)]
        first.setdefault(sentence, at)


def _items(case: Case) -> Iterator[Breach]:
    """Yield the sentences that are an item of two lists close by."""
    last: dict[str, int] = {}
    for line in case.lines:
        match = _ITEM.fullmatch(line.text)
        if match is None:
            continue
        here, before = line.source.first, last.get(match[1])
        if before is not None and here - before <= _NEAR:
            words = clipped(match[1], 40)
            yield Breach(
                line.subject,
                line.source,
                f"箇条書きの「{inner(words)}」が、{before}行と{here}行にあります。"
                "写し間違いではありませんか。",
                f"The item '{words}' stands in lines {before} and {here}.",
                words,
            )
        last[match[1]] = here


def _breach(told: list[tuple[str, str, Source]], run: list[tuple[int, int]]) -> Breach:
    (earlier, at), (_, end) = run[0], run[-1]
    words, subject, begins = told[at]
    place = begins.joined(told[end][2])
    return Breach(
        subject,
        place,
        f"「{inner(clipped(words))}」からの{len(run)}文が、{told[earlier][2].first}行と同じです。"
        "二度載っていませんか。",
        f"{len(run)} sentences from '{clipped(words)}' on stand at line "
        f"{told[earlier][2].first} too.",
        clipped(words),
    )


RULE = Rule(
    "TXT-10",
    Severity.NOTE,
    Reads.TEXT,
    Bilingual(
        "続く三つ以上の文や、近くの箇条書きの一文が、同じ文書に二度載っていない。",
        "No three sentences that follow each other, and no item of a list, are printed twice.",
    ),
    Bilingual(
        "写し間違いであれば一方を取り、概要などのためであれば確認済みとしてください。",
        "Take one away, or accept the finding where an overview repeats the body.",
    ),
    "潮見渡船は、島と本土を結ぶ暮らしの足として長く親しまれてきた。",
    "潮見渡船は、島と本土を結ぶ暮らしの足として長く親しまれてきた。"
    "通学と通院に使いやすいダイヤとするため、便数を見直していく。"
    "待合所の改修により、雨の日も安心して船を待てるようにする。"
    "渡船について意見を聴いた。"
    "潮見渡船は、島と本土を結ぶ暮らしの足として長く親しまれてきた。"
    "通学と通院に使いやすいダイヤとするため、便数を見直していく。"
    "待合所の改修により、雨の日も安心して船を待てるようにする。",
    _breaches,
)
