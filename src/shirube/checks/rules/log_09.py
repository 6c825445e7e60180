"""LOG-09: the rate of success that a plan implies is one that can be."""

import re
from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.evidence.naming import quoted, row_name
from shirube.checks.evidence.reached import Reached, reached
from shirube.checks.evidence.row_words import holding
from shirube.checks.rule import Breach, Reads, Rule
from shirube.evaluation import digits, rounded
from shirube.terms import Bilingual, Severity


def _breaches(case: Case) -> Iterator[Breach]:
    groups = case.words.get("内数の語", {})
    changed, outcomes = groups.get("変化", ()), groups.get("成否", ())
    succeeded = re.compile(rf"(?:{'|'.join(map(re.escape, outcomes)) or '$^'})[者件人]{{0,2}}の?数")
    for found in reached(case):
        name = found.outcome.name
        counted = holding(name, changed) or succeeded.search(name)
        if found.plan <= 0 or not counted:
            continue
        whole = found.plan if found.result is None else found.result
        over = found.amount > found.plan and not holding(name, changed)
        if over or (whole > 0 and found.amount == whole):
            yield _breach(case, found, found.plan if over else whole)


def _breach(case: Case, found: Reached, whole: object) -> Breach:
    base = found.plan if whole is found.plan else found.result or found.plan
    percent = rounded(found.amount / base * 100, 1)
    unit, doing = found.unit, found.activity
    basis = "" if base == found.plan else "（終わった年度は見込み）"
    return Breach(
        found.outcome.id,
        found.outcome.source,
        f"{row_name(case, found.outcome)}の{found.when}の目標{digits(found.amount)}{unit}は、"
        f"対応する{doing.category.value}{quoted(doing.name)}{digits(base)}{unit}{basis}の{percent}%に"
        "当たり、全員がうまくいくことを前提にしています。",
        f"'{found.outcome.name}' ({digits(found.amount)}, {found.when}) is {percent}% of the "
        f"{digits(base)} of '{doing.name}': everybody would have to succeed.",
        f"成功の割合 {found.when}",
    )


RULE = Rule(
    "LOG-09",
    Severity.WARNING,
    Reads.EDITION,
    Bilingual(
        "成果の数を行動量で割った割合は、100％より小さい。",
        "The outcome is less than the whole of what its activity reaches.",
    ),
    Bilingual(
        "成果の目標か行動量の計画を、見込める割合に合わせて見直してください。",
        "Bring the target or the planned amount into line with a share that can be expected.",
    ),
    """
事業 1-1 漁師の育成
  行動量 漁業研修の受講者数 | 人 | 合計 | 増 | 当初計画 2022=10 2023=10
  成果指標 漁業研修からの就労者数 | 人 | 合計 | 増 | 目標値 =12[2年間の合計]
""",
    """
事業 1-1 漁師の育成
  行動量 漁業研修の受講者数 | 人 | 合計 | 増 | 当初計画 2022=10 2023=10
  成果指標 漁業研修からの就労者数 | 人 | 合計 | 増 | 目標値 =20[2年間の合計]
""",
    _breaches,
)
