"""BUD-04: the forecast of a cost does not exceed what is planned."""

from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.evidence.gathering import Member, gathered
from shirube.checks.evidence.mention import spot, thousands
from shirube.checks.evidence.spending import Spending, explained, spendings
from shirube.checks.rule import Breach, Reads, Rule
from shirube.plan import Role
from shirube.terms import Bilingual, Severity

_LEAD = Bilingual(
    "事業費の見込みが計画を上回る施策", "Measures whose forecast cost exceeds the plan"
)


def _breaches(case: Case) -> Iterator[Breach]:
    over = [
        each for each in spendings(case) if each.reached > each.plan and not explained(each.cell)
    ]
    yield from gathered([_member(each) for each in over], _LEAD, "計画を上回る見込み")


def _member(found: Spending) -> Member:
    role = found.cost.role or Role.FORECAST
    reached, plan = thousands(found.reached), thousands(found.plan)
    more = thousands(found.reached - found.plan)
    return Member(
        f"施策{found.cost.number}（{plan}→{reached}）",
        Breach(
            found.cost.element,
            found.cell.source,
            f"{found.name}は、{role.value}{reached}が計画{plan}を{more}上回ります。補正予算や流用の"
            "記載がありません。",
            f"The cost of measure {found.cost.number} in {found.year}, {reached}, exceeds its plan "
            f"{plan} by {more}, and no supplementary budget is named.",
            spot(role, found.year),
        ),
    )


RULE = Rule(
    "BUD-04",
    Severity.WARNING,
    Reads.EDITION,
    Bilingual(
        "事業費の見込みは、補正を含めた計画額を超えない。",
        "The forecast of a cost stays within the plan with its supplements.",
    ),
    Bilingual(
        "補正予算などで増やした額があれば、その旨を注に記してください。",
        "Where a supplementary budget raised the amount, say so in a note.",
    ),
    """
施策 1 港のにぎわい
事業費 1 港のにぎわい | 2022 | 当初計画 | 138940
事業費 1 港のにぎわい | 2022 | 見込み | 131050
""",
    """
施策 1 港のにぎわい
事業費 1 港のにぎわい | 2022 | 当初計画 | 138940
事業費 1 港のにぎわい | 2022 | 見込み | 142504
""",
    _breaches,
)
