"""TGT-11: a plan that has to have numerical targets has some."""

from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.rule import Breach, Reads, Rule
from shirube.terms import Bilingual, Severity


def _breaches(case: Case) -> Iterator[Breach]:
    edition, plan = case.edition, case.edition.plan
    kinds = case.words.get("数値目標を要する計画", {}).get("計画", ())
    if edition.indicators or not edition.elements or plan.kind not in kinds:
        return
    count = len(edition.elements)
    yield Breach(
        "",
        edition.elements[0].source,
        f"{plan.kind}ですが、{count}の柱や施策のどれにも数値目標や指標がありません。達成を測れません。",
        f"This {plan.kind} has {count} elements and not one numerical target or indicator.",
        "数値目標",
    )


RULE = Rule(
    "TGT-11",
    Severity.WARNING,
    Reads.EDITION,
    Bilingual(
        "総合戦略や実施計画には、数値目標や指標がある。",
        "A comprehensive strategy or an implementation plan has targets or indicators.",
    ),
    Bilingual(
        "柱ごとの数値目標と施策ごとの指標を加えるか、いつ定めるかを記してください。",
        "Add targets and indicators, or say when they will be set.",
    ),
    """
計画 2015-2019 | 素案 | 案 | | | 潮見市総合戦略 | 総合戦略
施策 1 港のにぎわい
  成果指標 来訪者数 | 人 | 合計 | 増 | 現況値 2014=3000 | 目標値 2019=4000
""",
    """
計画 2015-2019 | 素案 | 案 | | | 潮見市総合戦略 | 総合戦略
施策 1 港のにぎわい
施策 2 水産業の振興
""",
    _breaches,
)
