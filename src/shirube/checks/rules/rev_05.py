"""REV-05: a revision to more than three times, or less than a third, is approved by somebody."""

import re
from collections.abc import Iterator
from fractions import Fraction

from shirube.checks.case import Case
from shirube.checks.evidence.gathering import Member, gathered
from shirube.checks.evidence.mention import label
from shirube.checks.evidence.naming import row_name, said
from shirube.checks.evidence.reasons import number, plain_unit, reason
from shirube.checks.evidence.revised import subject_name
from shirube.checks.evidence.thresholds import limit
from shirube.checks.rule import Breach, Reads, Rule
from shirube.evaluation import digits, rounded
from shirube.plan import Change
from shirube.terms import Bilingual, Quantity, Severity, fold

_AMOUNT = re.compile(
    r"(\d{1,3}(?:,\s?\d{3})+|\d{2,})(?!\d|\s*(?:年|月|日|期|時|から|~|[-.]))[^\d\s、。]"
)
_LEAD = Bilingual(
    "大きく改めているが、前提の変化が理由に書かれている計画・目標値",
    "Great revisions whose reason says what changed",
)


def _breaches(case: Case) -> Iterator[Breach]:
    most = limit(case, "修正の倍率")
    answered: list[Member] = []
    for changes in case.changes.values():
        for change in changes:
            row, factor = case.indicators.get(change.indicator), _factor(change)
            if row is None or factor is None or change.approver or not most or most <= 0:
                continue
            if factor > most or factor * most < 1:
                before, after = said(change.before), said(change.after)
                times = digits(rounded(factor, 2))
                subject = subject_name(change.subject)
                part = f"（{change.part}）" if change.part else ""
                known = _answered(case, change)
                asks = (
                    "前提の変化は理由に書かれています。承認の記録を確かめてください。"
                    if known
                    else "見積りの前提が変わったのか、改めて承認を受けてください。"
                )
                breach = Breach(
                    row.id,
                    change.source,
                    f"{row_name(case, row)}{part}は、{subject}を{before}から{after}へ、{times}倍に"
                    f"改めています。{asks}",
                    f"'{row.name}' is revised from {before} to {after}, {times} times as much.",
                    f"{subject}{part}",
                    Severity.NOTE if known else None,
                )
                if known:
                    told = f"{row.category.value}{label(case, row)}{part}（{before}→{after}）"
                    answered.append(Member(told, breach))
                else:
                    yield breach
    yield from gathered(answered, _LEAD, "理由のある大きな見直し", few=1)


def _answered(case: Case, change: Change) -> bool:
    """Tell whether a reason says what changed: whom it is for, or a number of something else."""
    text = fold(reason(change))
    scope = case.words.get("変更理由の分類", {}).get("定義変更", ())
    own = {each.value for each in (change.before, change.after) if isinstance(each, Quantity)}
    amounts = {number(found) for found in _AMOUNT.findall(text)}
    return any(word in text for word in scope) or bool(amounts - own)


def _factor(change: Change) -> Fraction | None:
    before, after = change.before, change.after
    if not isinstance(before, Quantity) or not isinstance(after, Quantity):
        return None
    if plain_unit(before.unit) != plain_unit(after.unit):
        return None
    if not before.value.is_finite() or not after.value.is_finite():
        return None
    return (
        Fraction(after.value) / Fraction(before.value) if before.value > 0 < after.value else None
    )


RULE = Rule(
    "REV-05",
    Severity.WARNING,
    Reads.EDITION,
    Bilingual(
        "計画や目標値を3倍を超えて、または3分の1より小さく改めるときは、改めて承認を受ける"
        "（倍率は語の一覧「見直しの目安」で変えられる）。",
        "A revision by more than three times, or to less than a third, has an approval of its own.",
    ),
    Bilingual(
        "桁や単位の誤りでないか確かめ、誤りでなければ承認者を記録してください。",
        "Make sure that no digit or unit is wrong, and record who approved it.",
    ),
    """
事業 1-1 渡船の運航
  行動量 便数 | 便 | 合計 | 増 | 当初計画 2023=10 | 修正計画 2023=30
  変更 2023 | 10 | 30 | 要望により増便したため。
""",
    """
事業 1-1 渡船の運航
  行動量 便数 | 便 | 合計 | 増 | 当初計画 2023=10 | 修正計画 2023=40
  変更 2023 | 10 | 40 | 要望により増便したため。
""",
    _breaches,
)
