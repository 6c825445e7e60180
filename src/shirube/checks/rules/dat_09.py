"""DAT-09: a draft does not say that the plan has been adopted."""

import re
from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.evidence.named_places import clipped
from shirube.checks.rule import Breach, Reads, Rule
from shirube.terms import Bilingual, Severity

_DRAFT = re.compile(r"素案|骨子|たたき台|中間まとめ|中間報告|(?:^|[^推進捗状況])案$")
_REPORT = re.compile(r"推進状況|進捗|実績|評価|報告書")
_SAID = re.compile(r"(?:策定|決定|公表|議決)(?:しました|いたしました|した|されました|された)(?=。)")
_OTHERS = re.compile(r"国[はがで]|[都道府県][はがで]|政府|厚生労働省|内閣")
_DATED = re.compile(r"年\d{1,2}月|年度に|昨年|同年")
_SHORTEST = 4


def _breaches(case: Case) -> Iterator[Breach]:
    edition = case.edition
    if not _DRAFT.search(edition.stage) or _REPORT.search(edition.stage):
        return
    name = edition.plan.name.removeprefix(edition.plan.municipality)
    if len(name) < _SHORTEST:
        return
    for piece in case.script:
        for match in _SAID.finditer(piece.text):
            sentence = piece.text[piece.text.rfind("。", 0, match.start()) + 1 : match.end()]
            elsewhere = _OTHERS.search(sentence) or _DATED.search(sentence)
            if name in sentence and not elsewhere:
                yield Breach(
                    piece.subject,
                    piece.source(*match.span()),
                    f"{edition.stage}の段階ですが、「{name}」について「{match[0]}」と"
                    "書かれています。",
                    f"The document is at the stage {edition.stage}, yet it says '{match[0]}' "
                    f"of '{name}'.",
                    clipped(sentence[sentence.index(name) :], 30),
                )


RULE = Rule(
    "DAT-09",
    Severity.WARNING,
    Reads.EDITION,
    Bilingual(
        "素案や案は、その計画を策定済みとは書かない。",
        "A draft does not say that the plan has been adopted.",
    ),
    Bilingual(
        "これからのことは「策定します」のように書き、策定した後の版で改めてください。",
        "Speak of what is to come in the future, and change it in the adopted edition.",
    ),
    """
計画 2024-2027 | 素案 | 案 | 令和5年9月
文 趣旨 | 策定の趣旨 | 潮見市実施計画は、港のにぎわいを取り戻すため策定します。
""",
    """
計画 2024-2027 | 素案 | 案 | 令和5年9月
文 趣旨 | 策定の趣旨 | 潮見市実施計画は、港のにぎわいを取り戻すため策定しました。
""",
    _breaches,
)
