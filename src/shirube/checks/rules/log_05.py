"""LOG-05: no more people are changed than were reached."""

import re
from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.evidence.naming import quoted, row_name
from shirube.checks.evidence.reached import Reached, reached
from shirube.checks.evidence.row_words import holding
from shirube.checks.rule import Breach, Reads, Rule
from shirube.evaluation import digits
from shirube.terms import Bilingual, Severity

_WHO = re.compile(r"人|者|名|団体|世帯|家庭|社|区民|市民|町民|村民|住民")


def _breaches(case: Case) -> Iterator[Breach]:
    words = case.words.get("内数の語", {}).get("変化", ())
    for found in reached(case):
        changed = holding(found.outcome.name, words) and _WHO.search(found.unit)
        if changed and found.amount > found.plan:
            yield _breach(case, found)


def _breach(case: Case, found: Reached) -> Breach:
    unit, doing = found.unit, found.activity
    amount, plan = f"{digits(found.amount)}{unit}", f"{digits(found.plan)}{unit}"
    also = ""
    if found.result is not None and found.result != found.plan:
        also = f"。終わった年度を見込みで数えても{digits(found.result)}{unit}です"
    return Breach(
        found.outcome.id,
        found.outcome.source,
        f"{row_name(case, found.outcome)}は{found.when}で{amount}を目標としていますが、対応する"
        f"{doing.category.value}{quoted(doing.name)}は{plan}で、これを上回ります{also}。",
        f"'{found.outcome.name}' aims at {amount} ({found.when}), more than the {plan} that "
        f"'{doing.name}' reaches.",
        found.when,
    )


RULE = Rule(
    "LOG-05",
    Severity.WARNING,
    Reads.EDITION,
    Bilingual(
        "理解した人、好転した事業者などの数は、同じ期間に取組みが届いた数を超えない。",
        "Those who changed are not more than those who were reached in the same time.",
    ),
    Bilingual(
        "延べと実人数、期間、見直しの漏れを確かめ、どちらかを直してください。",
        "Check heads against visits, the span of time and what was not revised.",
    ),
    """
事業 1-1 津波避難の学習
  行動量 津波講座の受講者数 | 人 | 合計 | 増 | 当初計画 2022=40 2023=60
  成果指標 津波講座で避難先を決めた人数 | 人 | 合計 | 増 | 目標値 =80[2年間の合計]
""",
    """
事業 1-1 津波避難の学習
  行動量 津波講座の受講者数 | 人 | 合計 | 増 | 当初計画 2022=40 2023=60
  成果指標 津波講座で避難先を決めた人数 | 人 | 合計 | 増 | 目標値 =120[2年間の合計]
""",
    _breaches,
)
