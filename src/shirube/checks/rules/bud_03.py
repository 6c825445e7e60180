"""BUD-03: the forecast of a cost is no copy of its plan."""

from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.evidence.gathering import Member, gathered
from shirube.checks.evidence.mention import spot, thousands
from shirube.checks.evidence.spending import Spending, spendings
from shirube.checks.rule import Breach, Reads, Rule
from shirube.plan import Role
from shirube.terms import Bilingual, Severity

_LEAD = Bilingual(
    "事業費の見込みが計画と円単位まで同じ施策", "Measures whose forecast cost is exactly the plan"
)


def _breaches(case: Case) -> Iterator[Breach]:
    same = [each for each in spendings(case) if each.plan == each.reached and each.plan > 0]
    yield from gathered([_member(each) for each in same], _LEAD, "計画と同額の見込み")


def _member(found: Spending) -> Member:
    role = found.cost.role or Role.FORECAST
    told = thousands(found.reached)
    return Member(
        f"施策{found.cost.number}（{told}）",
        Breach(
            found.cost.element,
            found.cell.source,
            f"{found.name}は、{role.value}が計画と全く同じ{told}です。計画額の写しではないか確かめて"
            "ください。",
            f"The cost of measure {found.cost.number} in {found.year} is exactly its plan, {told}.",
            spot(role, found.year),
        ),
    )


RULE = Rule(
    "BUD-03",
    Severity.WARNING,
    Reads.EDITION,
    Bilingual(
        "事業費の見込みや実績は計画額の写しではない。",
        "The forecast or actual cost is no copy of the planned one.",
    ),
    Bilingual(
        "執行の見込みを確かめ、実際の額を記してください。",
        "Ask for the amount that will be spent and print that.",
    ),
    """
施策 1 港のにぎわい
事業費 1 港のにぎわい | 2022 | 当初計画 | 138212
事業費 1 港のにぎわい | 2022 | 見込み | 131050
""",
    """
施策 1 港のにぎわい
事業費 1 港のにぎわい | 2022 | 当初計画 | 138212
事業費 1 港のにぎわい | 2022 | 見込み | 138212
""",
    _breaches,
)
