"""BUD-07: a cost far below its plan is explained."""

from collections.abc import Iterator
from fractions import Fraction

from shirube.checks.case import Case
from shirube.checks.evidence.gathering import Member, gathered
from shirube.checks.evidence.mention import number, spot, thousands
from shirube.checks.evidence.spending import Spending, explained, spendings
from shirube.checks.evidence.thresholds import limit
from shirube.checks.rule import Breach, Reads, Rule
from shirube.plan import Role
from shirube.terms import Bilingual, Severity

_LEAD = Bilingual(
    "事業費の見込みが計画を大きく下回る施策", "Measures whose forecast cost is far below the plan"
)


def _breaches(case: Case) -> Iterator[Breach]:
    least = limit(case, "執行率の下限(%)", "値の目安") or Fraction(0)
    low = [each for each in spendings(case) if _percent(each) < least and not explained(each.cell)]
    yield from gathered([_member(each) for each in low], _LEAD, "計画を大きく下回る見込み", few=1)


def _percent(found: Spending) -> Fraction:
    share = found.cost.execution.share
    return share * 100 if isinstance(share, Fraction) else Fraction(100)


def _member(found: Spending) -> Member:
    role = found.cost.role or Role.FORECAST
    reached, plan = thousands(found.reached), thousands(found.plan)
    rate = number(_percent(found), "%")
    return Member(
        f"施策{found.cost.number}（{plan}→{reached}、{rate}）",
        Breach(
            found.cost.element,
            found.cell.source,
            f"{found.name}は、{role.value}{reached}が計画{plan}の{rate}にとどまります。",
            f"The cost of measure {found.cost.number} in {found.year}, {reached}, is only {rate} "
            f"of its plan {plan}.",
            spot(role, found.year),
        ),
    )


RULE = Rule(
    "BUD-07",
    Severity.NOTE,
    Reads.EDITION,
    Bilingual(
        "事業費の見込みが計画を大きく下回るときは、そのわけが分かる。",
        "Where a cost is far below its plan, the reader learns why.",
    ),
    Bilingual(
        "入札の差金、事業の遅れなど、下回る理由を記してください。",
        "Print the reason: a lower bid, a delay.",
    ),
    """
施策 1 港のにぎわい
事業費 1 港のにぎわい | 2022 | 当初計画 | 1000
事業費 1 港のにぎわい | 2022 | 見込み | 930
""",
    """
施策 1 港のにぎわい
事業費 1 港のにぎわい | 2022 | 当初計画 | 1000
事業費 1 港のにぎわい | 2022 | 見込み | 630
""",
    _breaches,
)
