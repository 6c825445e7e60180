"""REV-07: a reason says why (前倒し, 需要増 …)."""

from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.evidence.named_places import clipped
from shirube.checks.evidence.naming import row_name
from shirube.checks.evidence.reasons import reason
from shirube.checks.evidence.revised import subject_name
from shirube.checks.rule import Breach, Reads, Rule
from shirube.plan import Change, Indicator
from shirube.terms import Bilingual, Severity


def _breaches(case: Case) -> Iterator[Breach]:
    classes = case.words.get("変更理由の分類", {})
    cues = tuple(cue for words in classes.values() for cue in words)
    for changes in case.changes.values():
        for change in changes:
            row, text = case.indicators.get(change.indicator), reason(change)
            if row is None or not text or change.reason_class:
                continue
            if not any(cue in text for cue in cues):
                yield _breach(case, row, change)


def _breach(case: Case, row: Indicator, change: Change) -> Breach:
    subject = subject_name(change.subject)
    return Breach(
        row.id,
        change.source,
        f"{row_name(case, row)}の{subject}の変更理由「{clipped(change.reason, 40)}」からは、"
        "前倒し、需要の増減、制度の変更などのどれによる変更か分かりません。",
        f"The reason for the change of '{row.name}' does not tell what made it necessary.",
        subject,
    )


RULE = Rule(
    "REV-07",
    Severity.NOTE,
    Reads.EDITION,
    Bilingual(
        "変更理由から、何による変更か（前倒し、先送り、需要の増減、制度変更、資源、外部要因、"
        "定義変更）が分かる。",
        "A reason tells its class: earlier, later, demand, rules, means, outside causes, "
        "definition.",
    ),
    Bilingual(
        "変更の原因を書き足すか、変更理由の分類を記録してください。",
        "Name the cause, or record the class of the reason.",
    ),
    """
事業 1-1 渡船の運航
  行動量 便数 | 便 | 合計 | 増 | 当初計画 2023=10 | 修正計画 2023=12
  変更 2023 | 10 | 12 | 増便の要望が寄せられたため。
""",
    """
事業 1-1 渡船の運航
  行動量 便数 | 便 | 合計 | 増 | 当初計画 2023=10 | 修正計画 2023=12
  変更 2023 | 10 | 12 | 計画を見直したため。
""",
    _breaches,
)
