"""EDT-06: no indicator and no project of a plan disappears from one Edition to the next."""

from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.evidence.naming import element_name, row_name
from shirube.checks.rule import Breach, Reads, Rule
from shirube.plan import Rank
from shirube.terms import Bilingual, Severity

_TOLD = (Rank.MEASURE, Rank.PROJECT)


def _breaches(case: Case) -> Iterator[Breach]:
    held = case.difference
    if held is None or not held.same_plan:
        return
    before = Case(held.before)
    told = {each.id for each in held.removed_elements if each.rank in _TOLD}
    for element in held.removed_elements:
        if element.id in told and not _within(before, element.parent, told):
            yield Breach(
                element.id,
                element.source,
                f"前の版にあった{element_name(before, element)}が、この版にはありません。",
                f"'{element.name}' of the Edition before is no longer there.",
                element.name,
            )
    for row in held.removed_indicators:
        if not _within(before, row.element, told):
            yield Breach(
                row.id,
                row.source,
                f"前の版にあった{row_name(before, row)}が、この版にはありません。",
                f"'{row.name}' of the Edition before is no longer there.",
                row.name,
            )


def _within(case: Case, element: str, told: set[str]) -> bool:
    """Tell whether an element or one above it is told already."""
    return any(each.id in told for each in case.above(element))


RULE = Rule(
    "EDT-06",
    Severity.WARNING,
    Reads.DIFFERENCE,
    Bilingual(
        "同じ計画の事業と指標は、断りなく版からなくならない。",
        "Projects and indicators of a plan do not disappear from it without a word.",
    ),
    Bilingual(
        "廃止や統合であればそのことを書き、漏れであれば戻してください。",
        "Say that it ended or was merged, or put it back.",
    ),
    """
事業 1-1 渡船の運航
  行動量 便数 | 便 | 合計 | 増 | 当初計画 2022=10
→
事業 1-1 渡船の運航
  行動量 便数 | 便 | 合計 | 増 | 当初計画 2022=10
""",
    """
事業 1-1 渡船の運航
  行動量 便数 | 便 | 合計 | 増 | 当初計画 2022=10
  行動量 待合所の改修数 | 箇所 | 合計 | 増 | 当初計画 2022=1
→
事業 1-1 渡船の運航
  行動量 便数 | 便 | 合計 | 増 | 当初計画 2022=10
""",
    _breaches,
)
