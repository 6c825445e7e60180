"""DAT-06: the years of the value tables are those of the plan."""

from collections import defaultdict
from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.rule import Breach, Reads, Rule
from shirube.plan import Figure, Role
from shirube.terms import Bilingual, PeriodKind, Severity, fiscal_year_name

_PROMISED = (Role.ORIGINAL, Role.REVISED)


def _breaches(case: Case) -> Iterator[Breach]:
    plan = case.edition.plan
    held: dict[int, list[Figure]] = defaultdict(list)
    for figure in case.edition.figures:
        period = figure.period
        if figure.role in _PROMISED and period.kind is PeriodKind.YEAR and period.first:
            held[period.first].append(figure)
    if not held or not plan.first or plan.last < plan.first:
        return
    for named in sorted(held):
        if not plan.first <= named <= plan.last:
            yield _outside(case, named, held[named])
    missing = [y for y in range(plan.first, plan.last + 1) if y not in held]
    if missing and min(held) <= plan.last and max(held) >= plan.first:
        words = "、".join(map(fiscal_year_name, missing))
        yield Breach(
            "",
            next(iter(held.values()))[0].source,
            f"計画期間のうち{words}の値の欄が、どの表にもありません。",
            f"No table has a column for {', '.join(map(str, missing))}.",
            words,
        )


def _outside(case: Case, named: int, figures: list[Figure]) -> Breach:
    plan, name = case.edition.plan, fiscal_year_name(named)
    rows = len({figure.indicator for figure in figures})
    period = f"{fiscal_year_name(plan.first)}から{fiscal_year_name(plan.last)}まで"
    return Breach(
        figures[0].indicator,
        figures[0].source,
        f"{rows}件の指標に{name}の計画値がありますが、計画期間は{period}です。",
        f"{rows} indicators have a planned value for {named}, outside {plan.first}-{plan.last}.",
        name,
    )


RULE = Rule(
    "DAT-06",
    Severity.ERROR,
    Reads.EDITION,
    Bilingual(
        "値の表の年度は、計画期間の年度と同じである。",
        "The years of the value tables are those of the plan.",
    ),
    Bilingual(
        "表の見出しの年度か、計画期間のどちらが正しいか確かめてください。",
        "Find out whether the heading of the table or the period of the plan is right.",
    ),
    """
計画 2022-2023
施策 1 港のにぎわい
  行動量 ① 朝市の回数 | 回 | 合計 | 増 | 当初計画 2022=3 2023=4
""",
    """
計画 2022-2023
施策 1 港のにぎわい
  行動量 ① 朝市の回数 | 回 | 合計 | 増 | 当初計画 2023=3 2024=4
""",
    _breaches,
)
