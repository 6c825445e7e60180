"""BUD-06: a measure whose cost holds a special account says so in every cell."""

from collections import defaultdict
from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.evidence.mention import spot
from shirube.checks.rule import Breach, Reads, Rule
from shirube.plan import Cost
from shirube.terms import Bilingual, Severity

_ACCOUNT = "特別会計"


def _breaches(case: Case) -> Iterator[Breach]:
    measures: defaultdict[str, list[Cost]] = defaultdict(list)
    for cost in case.edition.costs:
        if cost.element:
            measures[cost.element].append(cost)
    for element, costs in measures.items():
        marked = [cost for cost in costs if _marked(cost)]
        bare = [cost for cost in costs if not _marked(cost) and isinstance(cost.amount, int)]
        if marked and bare:
            first = bare[0]
            yield Breach(
                element,
                first.source,
                f"施策{first.number}「{first.name}」の事業費は、一部の欄にだけ特別会計を含む旨があり、"
                f"{first.year}年度の{first.role.value}などにはありません。",
                f"The cost of measure {first.number} says in some cells only that it holds a "
                f"special account, not in that of {first.year}.",
                spot(first.role, first.year),
            )


def _marked(cost: Cost) -> bool:
    return any(_ACCOUNT in note for note in cost.notes)


RULE = Rule(
    "BUD-06",
    Severity.WARNING,
    Reads.EDITION,
    Bilingual(
        "特別会計を含む事業費には、どの年度のどの欄にもその旨の表示がある。",
        "A cost that holds a special account says so in every year and cell.",
    ),
    Bilingual(
        "含むかどうかを確かめ、表示をそろえてください。",
        "Find out whether it does, and mark all cells alike.",
    ),
    """
施策 1 健康づくり
事業費 1 健康づくり | 2022 | 当初計画 | 100 | 特別会計含む
事業費 1 健康づくり | 2023 | 当初計画 | 120 | 特別会計含む
""",
    """
施策 1 健康づくり
事業費 1 健康づくり | 2022 | 当初計画 | 100 | 特別会計含む
事業費 1 健康づくり | 2023 | 当初計画 | 120
""",
    _breaches,
)
