"""LOG-10: an activity and its outcome call one thing by one name."""

import re
from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.evidence.counterparts import pairs
from shirube.checks.evidence.naming import row_name
from shirube.checks.rule import Breach, Reads, Rule
from shirube.plan import Indicator
from shirube.terms import Bilingual, Severity

_NOUN = re.compile("[一-龠々ァ-ヴー]{6,24}")
_EDGE, _MORE = 2, 3
"""Letters that two names share at both ends at least, and those that one has more at most."""
_DEGREES = frozenset({"新規", "主要", "全", "各", "新", "旧", "総", "延べ", "累計", "平均", "年間"})
"""Letters that make another thing of a name: 総参加者数 is no misprint of 参加者数."""


def _breaches(case: Case) -> Iterator[Breach]:
    seen = set[tuple[str, str, str]]()
    for activity, outcome in pairs(case):
        theirs = set(_NOUN.findall(outcome.name))
        for one in dict.fromkeys(_NOUN.findall(activity.name)):
            for two in sorted(theirs):
                key = (activity.element, one, two)
                if one not in theirs and _longer(one, two) and key not in seen:
                    seen.add(key)
                    yield _breach(case, activity, outcome, one, two)


def _longer(one: str, two: str) -> bool:
    """Tell whether one name has a few letters more in its middle than the other."""
    short, long = sorted((one, two), key=len)
    more = len(long) - len(short)
    if not 0 < more <= _MORE:
        return False
    places = range(_EDGE, len(short) - _EDGE + 1)
    within = (at for at in places if long[:at] + long[at + more :] == short)
    return any(long[at : at + more] not in _DEGREES for at in within)


def _breach(case: Case, activity: Indicator, outcome: Indicator, one: str, two: str) -> Breach:
    return Breach(
        outcome.id,
        outcome.source,
        f"{row_name(case, outcome)}の「{two}」が、対応する{activity.category.value}では「{one}」"
        "です。同じものなら名称をそろえてください。",
        f"'{two}' in the outcome '{outcome.name}' is '{one}' in its activity.",
        f"{one} {two}",
    )


RULE = Rule(
    "LOG-10",
    Severity.WARNING,
    Reads.EDITION,
    Bilingual(
        "対応する行動量と成果指標は、同じ組織や事業を同じ名称で呼ぶ。",
        "An activity and its outcome call one body or scheme by one name.",
    ),
    Bilingual(
        "正式な名称を確かめ、両方の指標でそろえてください。",
        "Find the right name and use it in both rows.",
    ),
    """
事業 1-1 海の学び
  行動量 海洋学習巡回チームの訪問回数 | 回 | 合計 | 増
  成果指標 海洋学習巡回チームが役に立ったと答えた学校の割合 | % | 率 | 増
""",
    """
事業 1-1 海の学び
  行動量 海洋巡回チームの訪問回数 | 回 | 合計 | 増
  成果指標 海洋学習巡回チームが役に立ったと答えた学校の割合 | % | 率 | 増
""",
    _breaches,
)
