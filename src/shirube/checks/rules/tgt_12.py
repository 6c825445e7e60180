"""TGT-12: a baseline is recent."""

from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.evidence.aims import aims
from shirube.checks.evidence.gathering import Member, gathered
from shirube.checks.evidence.mention import brief, named
from shirube.checks.evidence.thresholds import limit
from shirube.checks.rule import Breach, Reads, Rule
from shirube.terms import Bilingual, Severity, fiscal_year_name, year

_LEAD = Bilingual("現況値が古い指標", "Rows with an old baseline")


def _breaches(case: Case) -> Iterator[Breach]:
    yield from gathered(list(_members(case)), _LEAD, "古い現況値", few=1)


def _members(case: Case) -> Iterator[Member]:
    most = limit(case, "現況値の古さ(年)", "値の目安")
    first = case.edition.plan.first
    for aim in aims(case):
        base = aim.baseline
        if base is None or most is None:
            continue
        since = base.figure.period.last or year(base.figure.period.as_of)
        if since is None or first - since < most:
            continue
        told, name = fiscal_year_name(since), named(case, aim.course)
        yield Member(
            f"{brief(case, aim.course)}（{told}）",
            Breach(
                aim.course.indicator.id,
                base.figure.source,
                f"{name}の現況値{base.told}は{told}のもので、計画の始まる{fiscal_year_name(first)}より"
                f"{first - since}年前です。",
                f"The baseline of {name}, {base.told}, is of {since}, {first - since} years before "
                "the plan begins.",
                "現況値",
            ),
        )


RULE = Rule(
    "TGT-12",
    Severity.NOTE,
    Reads.EDITION,
    Bilingual(
        "現況値は、計画の始まりから遠くない年度のものである。",
        "A baseline is of a year not long before the plan begins.",
    ),
    Bilingual(
        "より新しい値があれば改め、なければその年度を使う理由を記してください。",
        "Use a newer value, or print why that year is used.",
    ),
    """
計画 2022-2023
事業 1-1 市場の案内
  成果指標 案内に満足した人の割合 | % | 率 | 増 | 現況値 2020=60 | 目標値 =80
""",
    """
計画 2022-2023
事業 1-1 市場の案内
  成果指標 案内に満足した人の割合 | % | 率 | 増 | 現況値 2019=60 | 目標値 =80
""",
    _breaches,
)
