"""REV-08: the plan as adopted never changes afterwards."""

from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.evidence.drifting import drifted, told
from shirube.checks.rule import Breach, Reads, Rule
from shirube.difference import Drift
from shirube.terms import Bilingual, Severity


def _breaches(case: Case) -> Iterator[Breach]:
    for pair, found in drifted(case, (Drift.ORIGINAL_CHANGED,)):
        for each in found:
            yield told(case, pair, each)


RULE = Rule(
    "REV-08",
    Severity.ERROR,
    Reads.DIFFERENCE,
    Bilingual(
        "当初計画の値と策定時の目標値は、策定の後は変わらない。",
        "The original plan and the target as adopted never change after adoption.",
    ),
    Bilingual(
        "当初計画を元の値に戻し、改めるのであれば修正計画に書いて理由を添えてください。",
        "Restore the original value; what is revised goes into the revised plan, with a reason.",
    ),
    """
事業 1-1 渡船の運航
  行動量 便数 | 便 | 合計 | 増 | 当初計画 2022=10 2023=12
→
事業 1-1 渡船の運航
  行動量 便数 | 便 | 合計 | 増 | 当初計画 2022=10 2023=12 | 修正計画 2023=14
  変更 2023 | 12 | 14 | 要望による。
""",
    """
事業 1-1 渡船の運航
  行動量 便数 | 便 | 合計 | 増 | 当初計画 2022=10 2023=12
→
事業 1-1 渡船の運航
  行動量 便数 | 便 | 合計 | 増 | 当初計画 2022=10 2023=14
""",
    _breaches,
)
