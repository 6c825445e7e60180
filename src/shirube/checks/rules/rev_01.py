"""REV-01: a revised value has a reason, and a reason has a revised value."""

from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.evidence.naming import row_name, said
from shirube.checks.evidence.revised import reasons_of, revised, subject_name
from shirube.checks.rule import Breach, Reads, Rule
from shirube.plan import Change
from shirube.terms import Bilingual, Severity, Unknown


def _breaches(case: Case) -> Iterator[Breach]:
    for found in revised(case):
        if not reasons_of(case, found.row.id):
            before = said(found.before.answer) if found.before else "―"
            after = said(found.after.answer)
            yield Breach(
                found.row.id,
                found.after.source,
                f"{row_name(case, found.row)}は、{subject_name(found.subject)}を{before}から"
                f"{after}に改めていますが、変更理由がありません。",
                f"'{found.row.name}' moves from {before} to {after} "
                f"({found.subject}) without a reason.",
                found.spot,
            )
    for changes in case.changes.values():
        for change in changes:
            yield from _empty(case, change)


def _empty(case: Case, change: Change) -> Iterator[Breach]:
    """Yield a breach for a change that has a reason and changes nothing."""
    row = case.indicators.get(change.indicator)
    if row is None or not change.reason:
        return
    if isinstance(change.after, Unknown):
        what = f"改めた値がありません（変更前は{said(change.before)}）"
        plain = "has a reason for a change, but no revised value"
    elif change.before == change.after:
        what = f"変更前と変更後がどちらも{said(change.after)}です"
        plain = f"has a reason for a change, but stays at {said(change.after)}"
    else:
        return
    yield Breach(
        row.id,
        change.source,
        f"{row_name(case, row)}は、{subject_name(change.subject)}の変更理由がありながら、{what}。",
        f"'{row.name}' {plain} ({change.subject}).",
        f"{change.part}{subject_name(change.subject)}",
    )


RULE = Rule(
    "REV-01",
    Severity.ERROR,
    Reads.EDITION,
    Bilingual(
        "計画や目標値を改めたときは変更理由があり、変更理由があるときは改めた値がある。",
        "A revised plan or target has a reason, and a reason has a revised value.",
    ),
    Bilingual(
        "変更理由を書き足すか、改めていないのであれば修正計画の値か理由を消してください。",
        "Give the reason, or take away what was not revised.",
    ),
    """
事業 1-1 渡船の運航
  行動量 便数 | 便 | 合計 | 増 | 当初計画 2022=10 2023=10 | 修正計画 2022=― 2023=12
  変更 2023 | 10 | 12 | 利用者の要望により増便したため。
""",
    """
事業 1-1 渡船の運航
  行動量 便数 | 便 | 合計 | 増 | 当初計画 2022=10 2023=10 | 修正計画 2022=― 2023=12
""",
    _breaches,
)
