"""TGT-03: a target is not worse than its baseline."""

from collections.abc import Iterator
from decimal import Decimal

from shirube.checks.case import Case
from shirube.checks.evidence.aims import Aim, aims, side
from shirube.checks.evidence.mention import named, spot
from shirube.checks.rule import Breach, Reads, Rule
from shirube.terms import Bilingual, Severity


def _breaches(case: Case) -> Iterator[Breach]:
    for aim in aims(case):
        base = aim.baseline
        if base is not None and aim.same_length and aim.worse(aim.end.yearly, base.yearly):
            yield _breach(case, aim, base.told)


def _breach(case: Case, aim: Aim, base: str) -> Breach:
    name, (ja, en), end = named(case, aim.course), side(aim), aim.end
    total = aim.course.printed_total()
    whole = aim.baseline.value if aim.baseline else 0
    beyond = aim.sign > 0 and isinstance(total, Decimal) and whole > total
    hint = "現況値は期間全体の総量も上回り、累計の値とも見えます。" if beyond else ""
    verb = "下回ります" if aim.sign > 0 else "上回ります"
    return Breach(
        aim.course.indicator.id,
        end.figure.source,
        f"{name}は、{end.when}の{end.figure.role.value}{end.told}が現況値{base}を{verb}。{ja}です。"
        f"{hint}",
        f"The aim of {name}, {end.told}, is worse than the baseline {base} ({en}).",
        spot(end.figure.role, end.figure.period.last or "", aim.course.part),
        Severity.WARNING if aim.inferred else None,
    )


RULE = Rule(
    "TGT-03",
    Severity.ERROR,
    Reads.EDITION,
    Bilingual(
        "目標値は、よいとされる向きに見て、現況値より悪くない。",
        "A target is not worse than its baseline in the direction that is better.",
    ),
    Bilingual(
        "目標値か現況値、又は指標の向きを確かめ、下げるのなら理由を記してください。",
        "See whether target, baseline or direction is wrong; print the reason for a lower aim.",
    ),
    """
事業 1-1 港の案内人
  成果指標 案内人の登録者数 | 人 | 水準 | 増 | 現況値 2021=88 | 目標値 =100
""",
    """
事業 1-1 港の案内人
  成果指標 案内人の登録者数 | 人 | 水準 | 増 | 現況値 2021=88 | 目標値 =60
""",
    _breaches,
)
