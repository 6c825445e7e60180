"""BUD-02: a revised cost goes with a revised plan, or says why it is revised."""

from collections.abc import Iterator, Mapping

from shirube.checks.case import Case
from shirube.checks.evidence.gathering import Member, gathered
from shirube.checks.evidence.mention import spot, thousands
from shirube.checks.evidence.spending import explained
from shirube.checks.rule import Breach, Reads, Rule
from shirube.plan import Cost, Rank, Role
from shirube.terms import Bilingual, Severity, fiscal_year_name

_ALONE = Bilingual(
    "事業費だけを見直し、行動量や目標値の変更も理由の記載もない施策",
    "Measures whose cost alone is revised, without a change of plan or a reason",
)
_KEPT = Bilingual(
    "計画を変更したのに事業費を見直していない施策",
    "Measures whose plan is revised while the cost is kept",
)


def _breaches(case: Case) -> Iterator[Breach]:
    costs = _by_year(case)
    if not any(isinstance(cost.amount, int) for cost in costs.values()):
        return
    changed = _changed(case)
    anywhere = {measure for measure, _ in changed}
    yield from gathered(list(_alone(case, costs, anywhere)), _ALONE, "事業費だけの見直し", few=2)
    yield from gathered(list(_kept(costs, changed)), _KEPT, "事業費の据え置き", few=2)


def _by_year(case: Case) -> Mapping[tuple[str, int], Cost]:
    """Return the revised costs of the measures by measure and year."""
    costs = case.edition.costs
    return {(c.element, c.year): c for c in costs if c.role is Role.REVISED and c.element}


def _changed(case: Case) -> set[tuple[str, str]]:
    """Return the measures with a change, with the year or 目標値 that changed."""
    found = set()
    for change in case.edition.changes:
        row = case.indicators.get(change.indicator)
        measure = case.ranked(row.element, Rank.MEASURE) if row else None
        if measure is not None:
            found.add((measure.id, change.subject))
    return found


def _alone(
    case: Case, costs: Mapping[tuple[str, int], Cost], changed: set[str]
) -> Iterator[Member]:
    original = {(c.element, c.year): c for c in case.edition.costs if c.role is Role.ORIGINAL}
    told_of = set(changed)
    for key, cost in costs.items():
        before = original.get(key)
        if cost.element in told_of or before is None or explained(cost):
            continue
        if not (isinstance(before.amount, int) and isinstance(cost.amount, int)):
            continue
        if before.amount == cost.amount:
            continue
        told_of.add(cost.element)
        told = f"{thousands(before.amount)}→{thousands(cost.amount)}"
        yield Member(
            f"施策{cost.number}（{told}）",
            Breach(
                cost.element,
                cost.source,
                f"施策{cost.number}「{cost.name}」は、{fiscal_year_name(cost.year)}の事業費を{told}に"
                "見直していますが、行動量や目標値の変更も理由の記載もありません。",
                f"Measure {cost.number}, {cost.name}, has a revised cost ({told}) but no change "
                "of plan and no reason.",
                spot(Role.REVISED, cost.year),
            ),
        )


def _kept(costs: Mapping[tuple[str, int], Cost], changed: set[tuple[str, str]]) -> Iterator[Member]:
    for (measure, year), cost in costs.items():
        if (measure, str(year)) in changed and not isinstance(cost.amount, int):
            yield Member(
                f"施策{cost.number}（{fiscal_year_name(year)}）",
                Breach(
                    measure,
                    cost.source,
                    f"施策{cost.number}「{cost.name}」は、{fiscal_year_name(year)}の行動量を変更して"
                    "いますが、事業費は見直されていません。",
                    f"Measure {cost.number}, {cost.name}, has a revised plan for {year} but no "
                    "revised cost.",
                    spot(Role.REVISED, year),
                ),
            )


RULE = Rule(
    "BUD-02",
    Severity.WARNING,
    Reads.EDITION,
    Bilingual(
        "事業費の見直しには、行動量や目標値の変更又は理由の記載が伴い、計画を変えたときは事業費も見直す。",
        "A revised cost goes with a change of plan or a reason, and a change of plan with a "
        "revised cost.",
    ),
    Bilingual(
        "事業費を見直した理由を記すか、行動量や事業費の修正計画を確かめてください。",
        "Print why the cost is revised, or see whether plan and cost were both revised.",
    ),
    """
施策 1 港のにぎわい
  事業 1-1 市場の案内
    行動量 案内の回数 | 回 | 合計 | 増 | 当初計画 2022=3 2023=4 計=7 | 修正計画 2023=6 計=9
    変更 2023 | 4 | 6 | 希望が増えたため
事業費 1 港のにぎわい | 2023 | 当初計画 | 1000
事業費 1 港のにぎわい | 2023 | 修正計画 | 1400
""",
    """
施策 1 港のにぎわい
  事業 1-1 市場の案内
    行動量 案内の回数 | 回 | 合計 | 増 | 当初計画 2022=3 2023=4 計=7
事業費 1 港のにぎわい | 2023 | 当初計画 | 1000
事業費 1 港のにぎわい | 2023 | 修正計画 | 1400
""",
    _breaches,
)
