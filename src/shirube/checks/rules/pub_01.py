"""PUB-01: a draft's schedule asks the residents before the plan is adopted."""

import re
from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.evidence.named_places import inner
from shirube.checks.rule import Breach, Reads, Rule
from shirube.terms import Bilingual, Severity

_DRAFT = re.compile("素案|骨子|たたき台|中間まとめ")
_ASKED = re.compile(
    "意見募集|意見公募|パブリックコメント|パブリック・コメント|意見を募集|意見聴取|縦覧"
)
_ADOPTED = re.compile("策定|決定|議決")
_OTHER = re.compile("推進状況|進捗|素案|骨子|委員会|報告")


def _breaches(case: Case) -> Iterator[Breach]:
    if not _DRAFT.search(case.edition.stage):
        return
    adopted = [
        event
        for event in case.edition.events
        if _ADOPTED.search(event.what) and not _OTHER.search(event.what)
    ]
    asked = [event for event in case.edition.events if _ASKED.search(event.what)]
    for event in adopted[:1]:
        before = [each for each in asked if not event.first or each.first <= event.first]
        if not before:
            what = inner(event.what)
            yield Breach(
                event.element,
                event.source,
                f"{case.edition.stage}の予定に、「{what}」({event.when})の前の意見募集がありません。",
                f"The schedule of this draft has no consultation before '{what}' ({event.when}).",
                what,
            )


RULE = Rule(
    "PUB-01",
    Severity.ERROR,
    Reads.EDITION,
    Bilingual(
        "素案の予定には、策定の前に意見募集がある。会議の議決そのものは版からは分からない。",
        "The schedule of a draft has a consultation before the adoption.",
    ),
    Bilingual(
        "意見募集の期間を予定に加えるか、行わない理由を書いてください。",
        "Add the consultation, or say why there is none.",
    ),
    """
計画 2024-2027 | 素案 | 案 | 令和5年9月
日程 令和5年10月 | 今後の予定 | 市民意見募集 | 2023-10-01 | 2023-10-31
日程 令和6年3月 | 今後の予定 | 計画の策定 | 2024-03-01 | 2024-03-31
""",
    """
計画 2024-2027 | 素案 | 案 | 令和5年9月
日程 令和6年3月 | 今後の予定 | 計画の策定 | 2024-03-01 | 2024-03-31
""",
    _breaches,
)
