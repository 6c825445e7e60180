"""REV-09: where approvals are recorded, every lowered target has one."""

from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.evidence.finite import finite
from shirube.checks.evidence.naming import row_name, said
from shirube.checks.evidence.revised import subject_name
from shirube.checks.rule import Breach, Reads, Rule
from shirube.plan import Change, Direction
from shirube.terms import Bilingual, Severity

_WAYS = {Direction.UP: 1, Direction.DOWN: -1}


def _breaches(case: Case) -> Iterator[Breach]:
    if not any(change.approver for change in case.edition.changes):
        return
    for changes in case.changes.values():
        for change in changes:
            row = case.indicators.get(change.indicator)
            if row is None or change.approver or not _lowered(change, row.direction):
                continue
            subject = subject_name(change.subject)
            yield Breach(
                row.id,
                change.source,
                f"{row_name(case, row)}は、{subject}を{said(change.before)}から"
                f"{said(change.after)}に下げていますが、承認者の記録がありません。",
                f"'{row.name}' is lowered from {said(change.before)} to {said(change.after)}, "
                "and nobody is recorded as having approved it.",
                subject,
            )


def _lowered(change: Change, direction: Direction) -> bool:
    before, after = finite(change.before), finite(change.after)
    if before is None or after is None:
        return False
    return (after - before) * _WAYS.get(direction, 0) < 0


RULE = Rule(
    "REV-09",
    Severity.WARNING,
    Reads.EDITION,
    Bilingual(
        "承認者を記録する版では、目標や計画を下げる変更のすべてに承認者がある。",
        "In an Edition that records approvals every lowered target or plan has one.",
    ),
    Bilingual(
        "誰が承認したかを記録してください。",
        "Record who approved it.",
    ),
    """
事業 1-1 渡船の運航
  行動量 便数 | 便 | 合計 | 増 | 当初計画 2023=10 | 修正計画 2023=9
  変更 2023 | 10 | 9 | 船の点検のため。 | 先送り | 港湾部長
""",
    """
事業 1-1 渡船の運航
  行動量 便数 | 便 | 合計 | 増 | 当初計画 2023=10 | 修正計画 2023=9
  変更 2023 | 10 | 9 | 船の点検のため。 | 先送り | 港湾部長
  行動量 乗組員数 | 人 | 水準 | 増 | 当初計画 2023=8 | 修正計画 2023=6
  変更 2023 | 8 | 6 | 船の点検のため。 | 先送り
""",
    _breaches,
)
