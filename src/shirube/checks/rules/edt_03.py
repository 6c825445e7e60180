"""EDT-03: a new plan starts where the one before it came to."""

from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.evidence.drifting import drifted, told
from shirube.checks.rule import Breach, Reads, Rule
from shirube.difference import Drift
from shirube.terms import Bilingual, Severity


def _breaches(case: Case) -> Iterator[Breach]:
    for pair, found in drifted(case, (Drift.BASELINE_BROKEN,)):
        for each in found:
            yield told(case, pair, each)


RULE = Rule(
    "EDT-03",
    Severity.WARNING,
    Reads.DIFFERENCE,
    Bilingual(
        "新しい計画の現況値は前の計画の実績や見込みとつながり、同じ計画の現況値は変わらない。",
        "The baseline of a new plan goes on from what the plan before came to; within one plan a "
        "baseline stays what it was.",
    ),
    Bilingual(
        "時点や数え方の違いを確かめ、違いがあれば注記してください。",
        "Find out whether date or counting differ, and note it if they do.",
    ),
    """
計画 2022-2023
事業 1-1 渡船の運航
  行動量 潮見渡船の利用者数 | 人 | 合計 | 増 | 当初計画 2022=90 2023=90 | 見込み 2022=100
→
計画 2024-2025 | 策定版 | | 令和6年3月 | | 潮見市交通計画 | 個別計画
事業 1 渡船の運航
  行動量 潮見渡船の利用者数 | 人 | 合計 | 増 | 現況値 2022=100 | 当初計画 2024=110 2025=120
""",
    """
計画 2022-2023
事業 1-1 渡船の運航
  行動量 潮見渡船の利用者数 | 人 | 合計 | 増 | 当初計画 2022=90 2023=90 | 見込み 2022=100
→
計画 2024-2025 | 策定版 | | 令和6年3月 | | 潮見市交通計画 | 個別計画
事業 1 渡船の運航
  行動量 潮見渡船の利用者数 | 人 | 合計 | 増 | 現況値 2022=60 | 当初計画 2024=110 2025=120
""",
    _breaches,
)
