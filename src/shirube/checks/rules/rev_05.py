"""REV-05: a revision to more than three times, or less than a third, is approved by somebody."""

from collections.abc import Iterator
from fractions import Fraction

from shirube.checks.case import Case
from shirube.checks.naming import row_name, said
from shirube.checks.reasons import plain_unit
from shirube.checks.revised import subject_name
from shirube.checks.rule import Breach, Reads, Rule
from shirube.checks.thresholds import limit
from shirube.evaluation import digits, rounded
from shirube.plan import Change
from shirube.terms import Bilingual, Quantity, Severity


def _breaches(case: Case) -> Iterator[Breach]:
    most = limit(case, "修正の倍率")
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
                yield Breach(
                    row.id,
                    change.source,
                    f"{row_name(case, row)}{part}は、{subject}を{before}から{after}へ、{times}倍に"
                    "改めています。見積りの前提が変わったのか、改めて承認を受けてください。",
                    f"'{row.name}' is revised from {before} to {after}, {times} times as much.",
                    f"{subject}{part}",
                )


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
