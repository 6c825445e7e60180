"""REV-02: the numbers in a reason are those of the data."""

import re
from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.evidence.naming import row_name, said
from shirube.checks.evidence.reasons import Move, moves, number, plain_unit, reason
from shirube.checks.evidence.revised import subject_name
from shirube.checks.rule import Breach, Reads, Rule
from shirube.plan import Change, Indicator
from shirube.terms import Bilingual, Quantity, Severity, fiscal_year_name, years

_NEW = re.compile(
    r"(?:計画(?:数|値|量|人数|件数|回数)?|目標値?)を(?:約)?"
    r"(\d{1,3}(?:,\s?\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(t-CO[2₂]|[^\d\s、。をにへ]{0,6}?)"
    r"(?:に|へ|と)(?:変更|修正|見直|改め|引き|上方|下方|設定)"
)
_YEAR = re.compile(r"([^。]{0,30}年度)の?(?:計画|目標)[^、。]{0,6}を")
"""The years whose plan a reason says was changed, with what stands before them."""


def _breaches(case: Case) -> Iterator[Breach]:
    for changes in case.changes.values():
        for change in changes:
            row = case.indicators.get(change.indicator)
            if row is not None:
                yield from _values(case, row, change)
                yield from _years(case, row, change)


def _values(case: Case, row: Indicator, change: Change) -> Iterator[Breach]:
    before, after, text = change.before, change.after, reason(change)
    if not isinstance(before, Quantity) or not isinstance(after, Quantity):
        return
    told = [move for move in moves(text) if move.unit == plain_unit(after.unit)]
    true = (before.value, after.value)
    if told and all((move.before, move.after) != true for move in told):
        if not _explains_another(case, change, told):
            yield _breach(case, row, change, told[0].words)
        return
    new = _NEW.search(text)
    if new is None or told or plain_unit(new[2]) not in ("", plain_unit(after.unit)):
        return
    if number(new[1]) != after.value:
        yield _breach(case, row, change, new[0])


def _explains_another(case: Case, change: Change, told: list[Move]) -> bool:
    """Tell whether the numbers are those of another change of the same element."""
    row = case.indicators[change.indicator]
    pairs = {(move.before, move.after) for move in told}
    return any(
        isinstance(other.before, Quantity)
        and isinstance(other.after, Quantity)
        and (other.before.value, other.after.value) in pairs
        for sibling in case.rows.get(row.element, ())
        for other in case.changes.get(sibling.id, ())
    )


def _breach(case: Case, row: Indicator, change: Change, words: str) -> Breach:
    subject = subject_name(change.subject)
    before, after = said(change.before), said(change.after)
    return Breach(
        row.id,
        change.source,
        f"{row_name(case, row)}の変更理由は「{words}」としていますが、{subject}の値は"
        f"{before}から{after}への変更です。",
        f"The reason of '{row.name}' says '{words}', but the data go from {before} to {after}.",
        words,
    )


def _years(case: Case, row: Indicator, change: Change) -> Iterator[Breach]:
    """Yield a breach where the reason speaks of the plan of another year only."""
    named = [year for match in _YEAR.finditer(reason(change)) for year in years(match[1])]
    if not named or not re.fullmatch(r"\d{4}", change.subject):
        return
    if int(change.subject) not in named:
        said_year = fiscal_year_name(named[-1])
        right = fiscal_year_name(int(change.subject))
        yield Breach(
            row.id,
            change.source,
            f"{row_name(case, row)}の変更理由は{said_year}の計画を改めたとしていますが、改めた値は"
            f"{right}のものです。",
            f"The reason of '{row.name}' speaks of {said_year}, but {right} was revised.",
            said_year,
        )


RULE = Rule(
    "REV-02",
    Severity.ERROR,
    Reads.EDITION,
    Bilingual(
        "変更理由に書いた変更前と変更後の数値、年度は、表の値と同じである。",
        "The old and new numbers and the year in a reason are those of the table.",
    ),
    Bilingual(
        "変更理由の数値と表の値のどちらが正しいか確かめ、もう一方を直してください。",
        "Find out which of the two is right and mend the other.",
    ),
    """
事業 1-1 渡船の運航
  行動量 便数 | 便 | 合計 | 増 | 当初計画 2023=10 | 修正計画 2023=12
  変更 2023 | 10 | 12 | 要望により、令和5年度の計画を10便から12便に変更した。
""",
    """
事業 1-1 渡船の運航
  行動量 便数 | 便 | 合計 | 増 | 当初計画 2023=10 | 修正計画 2023=12
  変更 2023 | 10 | 12 | 要望により、令和5年度の計画を10便から21便に変更した。
""",
    _breaches,
)
