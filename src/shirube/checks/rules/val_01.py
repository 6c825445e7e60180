"""VAL-01: the total of a flow is the sum of its years."""

from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.evidence.mention import figure_spot, named, number
from shirube.checks.evidence.printed_totals import Difference, differences
from shirube.checks.rule import Breach, Reads, Rule
from shirube.plan import Kind
from shirube.terms import Bilingual, Severity


def _breaches(case: Case) -> Iterator[Breach]:
    for found in differences(case):
        if found.course.kind is Kind.FLOW:
            yield _breach(case, found)


def _breach(case: Case, found: Difference) -> Breach:
    unit = found.course.unit()
    printed, computed = number(found.printed, unit), number(found.computed, unit)
    name, role = named(case, found.course), found.figure.role.value
    level = found.doubtful
    hint = "最終年度の値と同じなので、年度末の量なら（累計）と記してください。" if level else ""
    hint_en = " It is the last year's value: a level needs the mark (累計)." if level else ""
    return Breach(
        found.course.indicator.id,
        found.figure.source,
        f"{name}の{role}の総量は{printed}ですが、各年度の和は{computed}です。{hint}",
        f"The total of {name} ({role}) is {printed}, but its years add up to {computed}.{hint_en}",
        figure_spot(found.figure),
        Severity.WARNING if level else None,
    )


RULE = Rule(
    "VAL-01",
    Severity.ERROR,
    Reads.EDITION,
    Bilingual(
        "年度ごとに数える指標の総量は、各年度の値の和である。",
        "The total of an indicator that counts each year is the sum of its years.",
    ),
    Bilingual(
        "総量か年度の値のどちらかを直してください。",
        "Mend the total or the value of a year.",
    ),
    """
事業 1-1 市場の案内
  行動量 案内の回数 | 回 | 合計 | 増 | 当初計画 2022=3 2023=4 計=7
""",
    """
事業 1-1 市場の案内
  行動量 案内の回数 | 回 | 合計 | 増 | 当初計画 2022=3 2023=4 計=8
""",
    _breaches,
)
