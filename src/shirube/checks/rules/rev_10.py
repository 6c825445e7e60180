"""REV-10: an activity and its outcome are not revised in opposite directions."""

from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.evidence.counterparts import pairs
from shirube.checks.evidence.finite import finite
from shirube.checks.evidence.naming import quoted, row_name, said
from shirube.checks.evidence.revised import Revised, revised, subject_name
from shirube.checks.rule import Breach, Reads, Rule
from shirube.plan import Direction
from shirube.terms import Bilingual, Severity

_SIGNS = {Direction.UP: 1, Direction.DOWN: -1}


def _breaches(case: Case) -> Iterator[Breach]:
    moved: dict[str, list[Revised]] = {}
    for found in revised(case):
        moved.setdefault(found.row.id, []).append(found)
    for activity, outcome in pairs(case):
        doing, coming = moved.get(activity.id, []), moved.get(outcome.id, [])
        ways = {_way(each) for each in doing}, {_way(each) for each in coming}
        if (ways[0], ways[1]) in (({1}, {-1}), ({-1}, {1})):
            yield _breach(case, doing[0], coming[0])


def _way(found: Revised) -> int:
    """Return 1 where a revision asks for more than before, -1 for less, 0 where nobody can say."""
    before = finite(found.before.answer) if found.before else None
    after = finite(found.after.answer)
    if before is None or after is None:
        return 0
    step = after - before
    return _SIGNS.get(found.row.direction, 0) * ((step > 0) - (step < 0))


def _breach(case: Case, doing: Revised, coming: Revised) -> Breach:
    row, other = coming.row, doing.row
    old, new = (said(each.answer) if each else "―" for each in (coming.before, coming.after))
    was, now = (said(each.answer) if each else "―" for each in (doing.before, doing.after))
    ways = ("引き上げて", "引き下げて") if _way(coming) > 0 else ("引き下げて", "引き上げて")
    return Breach(
        row.id,
        coming.after.source,
        f"{row_name(case, row)}は{subject_name(coming.subject)}を{old}から{new}に{ways[0]}います"
        f"が、対応する{other.category.value}{quoted(other.name)}は{was}から{now}に{ways[1]}います。",
        f"'{row.name}' goes from {old} to {new}, its counterpart '{other.name}' from {was} to "
        f"{now}: in opposite directions.",
        coming.spot,
    )


RULE = Rule(
    "REV-10",
    Severity.WARNING,
    Reads.EDITION,
    Bilingual(
        "行動量と成果指標は、逆の向きに見直さない。",
        "An activity and its outcome are not revised in opposite directions.",
    ),
    Bilingual(
        "どちらかの値の誤りでないか確かめ、逆になる理由があれば書いてください。",
        "Make sure that no value is wrong, and say why they part if they do.",
    ),
    """
事業 1-1 渡船の運航
  行動量 便数 | 便 | 合計 | 増 | 当初計画 2023=10 | 修正計画 2023=12
  成果指標 利用者数 | 人 | 合計 | 増 | 変更前目標値 =100 | 目標値 =120
""",
    """
事業 1-1 渡船の運航
  行動量 便数 | 便 | 合計 | 増 | 当初計画 2023=10 | 修正計画 2023=8
  成果指標 利用者数 | 人 | 合計 | 増 | 変更前目標値 =100 | 目標値 =120
""",
    _breaches,
)
