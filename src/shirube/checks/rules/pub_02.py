"""PUB-02: a consultation is open for at least thirty days."""

import re
from collections.abc import Iterator
from datetime import date

from shirube.checks.case import Case
from shirube.checks.rule import Breach, Reads, Rule
from shirube.terms import Bilingual, Severity

_ASKED = re.compile("意見募集|意見公募|パブリックコメント|パブリック・コメント|意見を募集")
_LEAST = 30
"""Days that the Administrative Procedure Act (行政手続法第39条) asks of the state."""


def _breaches(case: Case) -> Iterator[Breach]:
    for event in case.edition.events:
        if not _ASKED.search(event.what) or not (event.first and event.last):
            continue
        days = (date.fromisoformat(event.last) - date.fromisoformat(event.first)).days + 1
        if days < _LEAST and event.first != event.last:
            yield Breach(
                event.element,
                event.source,
                f"「{event.when}」の意見募集は、最も長く見ても{days}日間です。",
                f"The consultation of '{event.when}' lasts {days} days at most.",
                event.when,
            )


RULE = Rule(
    "PUB-02",
    Severity.WARNING,
    Reads.EDITION,
    Bilingual(
        "意見募集の期間は30日以上とする。",
        "A consultation is open for at least thirty days.",
    ),
    Bilingual(
        "期間を延ばすか、短くする理由を公表してください。市の要綱に別の定めがあればそれによります。",
        "Make it longer, or publish why it is shorter; a municipality may have its own rule.",
    ),
    """
日程 令和5年9月11日から10月10日まで | 今後の予定 | 市民意見募集 | 2023-09-11 | 2023-10-10
""",
    """
日程 令和5年9月11日から9月24日まで | 今後の予定 | 市民意見募集 | 2023-09-11 | 2023-09-24
""",
    _breaches,
)
