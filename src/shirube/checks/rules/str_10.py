"""STR-10: nothing is left open that was to be filled in."""

import re
from collections import Counter
from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.rule import Breach, Reads, Rule
from shirube.terms import Bilingual, Severity, fold

_ALONE = re.compile(
    r"^(?:調整中|検討中|作成中|準備中|未定|TBD|後日掲載|後日記載|挿入予定|追記予定|P\.?[○〇●]+)$"
)
_WITHIN = re.compile(
    r"[○〇◯]{2,}|[△▲]{2,}|[××]{2,}|[●]{2,}|P\.?[○〇●]{1,}|\((?:調整中|検討中|未定)\)|TBD"
)
_FINISHED = re.compile(r"(?:^|[^素])案$|策定版|確定")
_MAYBE = re.compile("[中定載TＴ○〇◯△▲×●]")
"""A letter of each of these words and signs, in either width."""
_GAP = re.compile(r"[ 　\t]+")


def _breaches(case: Case) -> Iterator[Breach]:
    held = []
    for line in case.lines:
        if not _MAYBE.search(line.printed or line.text):
            continue
        cells = [fold(cell) for cell in _GAP.split((line.printed or line.text).strip())]
        words = [cell for cell in cells if _ALONE.match(cell)]
        words += [match[0] for cell in cells for match in _WITHIN.finditer(cell)]
        held += [(line, word) for word in words]
    if held:
        counts = Counter(word for _, word in held)
        told = "、".join(f"「{word}」{count}か所" for word, count in counts.most_common(4))
        english = ", ".join(f"'{word}' {count}" for word, count in counts.most_common(4))
        line, word = held[0]
        stage = case.edition.stage
        yield Breach(
            line.subject,
            line.source,
            f"書きかけの箇所が残っています。{told}です。",
            f"Places are left open: {english}.",
            word,
            Severity.WARNING if _FINISHED.search(stage) else None,
        )


RULE = Rule(
    "STR-10",
    Severity.NOTE,
    Reads.TEXT,
    Bilingual(
        "調整中や○○のような書きかけの箇所が残っていない。",
        "Nothing is left open that was to be filled in.",
    ),
    Bilingual(
        "公表する前に内容を書き入れるか、決まらない理由と時期を書いてください。",
        "Fill it in before publication, or say why and until when it is open.",
    ),
    "第1章 港の現状\n渡船の利用は減っています。",
    "第1章 港の現状\n調整中",
    _breaches,
)
