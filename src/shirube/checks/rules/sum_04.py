"""SUM-04: an overview that lists only a part of the changes says which."""

import re
from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.rule import Breach, Reads, Rule
from shirube.evaluation import change_list
from shirube.plan import Rank, Restated
from shirube.terms import Bilingual, Severity

_HEADING = re.compile(
    r"[^。、]{0,12}(?:変更点|変更内容|変更箇所|変更事項|変更した(?:計画|指標|事業))"
)
_PART = re.compile(r"主な|主要|代表|抜粋|一部|例示|大きな|以上の変更|[0-9]+%以上")


def _breaches(case: Case) -> Iterator[Breach]:
    measures = {e.number for e in case.edition.elements if e.rank is Rank.MEASURE}
    listed = [
        each
        for each in case.edition.restatements
        if each.subject is Restated.CHANGE and each.number in measures
    ]
    changes = change_list(case.edition)
    if not listed or len(listed) >= len(changes):
        return
    headings = [match[0] for piece in case.script for match in _HEADING.finditer(piece.text)]
    if not headings or any(_PART.search(heading) for heading in headings):
        return
    yield Breach(
        "",
        listed[0].source,
        f"概要の「{headings[0]}」は変更{len(changes)}件のうち{len(listed)}件だけを挙げていますが、"
        "どのように選んだかが書かれていません。",
        f"The overview lists {len(listed)} of {len(changes)} changes without saying which.",
        headings[0],
    )


RULE = Rule(
    "SUM-04",
    Severity.WARNING,
    Reads.EDITION,
    Bilingual(
        "概要に変更の一部だけを挙げるときは、主な変更であることや選び方を書く。",
        "An overview that lists a part of the changes says that it does, or how it chose.",
    ),
    Bilingual(
        "見出しを「主な変更点」とするか、選び方を書いてください。",
        "Call them the main changes, or say how they were chosen.",
    ),
    """
施策 1 港のにぎわい
  事業 1-1 渡船の運航
    行動量 便数 | 便 | 合計 | 増 | 当初計画 2023=10 | 修正計画 2023=12
    変更 2023 | 10便 | 12便 | 要望による。
    成果指標 利用者数 | 人 | 合計 | 増 | 目標値 =120 | 変更前目標値 =100
    変更 目標値 | 100人 | 120人 | 要望による。
文 リード文 | 主な計画の変更点 | 主な変更は次のとおりです。
概要 変更 | 1 便数 | 10便 | 12便 | 要望による
""",
    """
施策 1 港のにぎわい
  事業 1-1 渡船の運航
    行動量 便数 | 便 | 合計 | 増 | 当初計画 2023=10 | 修正計画 2023=12
    変更 2023 | 10便 | 12便 | 要望による。
    成果指標 利用者数 | 人 | 合計 | 増 | 目標値 =120 | 変更前目標値 =100
    変更 目標値 | 100人 | 120人 | 要望による。
文 リード文 | 計画の変更点 | 変更は次のとおりです。
概要 変更 | 1 便数 | 10便 | 12便 | 要望による
""",
    _breaches,
)
