"""DAT-07: a plan is adopted before its period begins."""

import re
from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.evidence.named_places import inner
from shirube.checks.rule import Breach, Reads, Rule
from shirube.terms import Bilingual, Severity

_ADOPTED = re.compile(r"策定|議決|決定|スタート|施行|公表")
_STARTED = re.compile(r"スタート|開始|施行")
_OTHER = re.compile(
    r"推進状況|進捗|報告|見直し|改[定訂]|素案|\(案\)|骨子|大綱|意見|委員会|調査|方針"
)


def _breaches(case: Case) -> Iterator[Breach]:
    first = case.edition.plan.first
    if not first:
        return
    late = [
        event
        for event in case.edition.events
        if event.first > f"{first}-04-30"
        and _ADOPTED.search(event.what)
        and not _OTHER.search(event.what)
    ]
    started = [event for event in late if _STARTED.search(event.what)]
    for event in (started or late)[:1]:
        what = inner(event.what)
        within = not started and event.first <= f"{first + 1}-03-31"
        yield Breach(
            event.element,
            event.source,
            f"計画期間は{first}年度からですが、「{what}」は{event.when}です。",
            f"The plan's period begins with fiscal {first}, but '{what}' is on {event.when}.",
            what,
            Severity.NOTE if within else None,
        )


RULE = Rule(
    "DAT-07",
    Severity.WARNING,
    Reads.EDITION,
    Bilingual(
        "計画は、その期間が始まる前に策定する。",
        "A plan is adopted before its period begins.",
    ),
    Bilingual(
        "さかのぼる期間とする理由を本文に書くか、期間の始まりを改めてください。",
        "Say why the period begins earlier, or let it begin later.",
    ),
    """
計画 2016-2020 | 素案 | 案 | 平成27年8月
日程 平成28年3月 | 今後の予定 | 計画の策定 | 2016-03-01 | 2016-03-31
""",
    """
計画 2015-2019 | 素案 | 案 | 平成27年8月
日程 平成27年12月 | 今後の予定 | 計画の策定 | 2015-12-01 | 2015-12-31
""",
    _breaches,
)
