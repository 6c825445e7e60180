"""TXT-10: no passage is printed twice."""

import re
from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.named_places import clipped, inner
from shirube.checks.rule import Breach, Reads, Rule
from shirube.terms import Bilingual, Severity, Source

_SENTENCE = re.compile(r"[^。]+。")
_SHORTEST = 25
"""Letters of a sentence that nobody writes twice by accident."""
_RUN = 3
"""Sentences that follow each other twice."""


def _breaches(case: Case) -> Iterator[Breach]:
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
        "続く三つ以上の文が、同じ文書に二度載っていない。",
        "No three sentences that follow each other are printed twice.",
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
