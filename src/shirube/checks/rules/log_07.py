"""LOG-07: the numbers of a reason agree with each other and with what it says."""

from collections.abc import Iterator, Mapping
from decimal import Decimal

from shirube.checks.case import Case
from shirube.checks.evidence.coherence import (
    Fault,
    against_before,
    against_results,
    directions,
    multiples,
    sums,
)
from shirube.checks.evidence.counterparts import counterparts
from shirube.checks.evidence.finite import finite
from shirube.checks.evidence.naming import quoted, row_name, said
from shirube.checks.evidence.reasons import Move, moves, reason
from shirube.checks.evidence.revised import subject_name
from shirube.checks.rule import Breach, Reads, Rule
from shirube.evaluation import Course, carried_totals, digits, rounded
from shirube.plan import Change, Indicator, Kind, Role
from shirube.terms import Bilingual, Quantity, Severity

_POINT = Decimal(1)
"""How far a printed share may be from its parts, in points."""


def _breaches(case: Case) -> Iterator[Breach]:
    courses = {(course.indicator.id, course.part): course for course in case.courses}
    for changes in case.changes.values():
        for change in changes:
            row, text = case.indicators.get(change.indicator), reason(change)
            if row is None or not text:
                continue
            course = courses.get((row.id, change.part))
            lead = f"{row_name(case, row)}の{subject_name(change.subject)}の変更理由"
            found = (
                *directions(row, change, text),
                *multiples(change, text),
                *sums(text),
                *against_results(course, text),
                *against_before(row, change, text),
                *_shares(courses, counterparts(case, row), change, text),
            )
            for words, ja, en in found:
                yield Breach(
                    row.id,
                    change.source,
                    f"{lead}は「{words}」としていますが、{ja}。",
                    f"The reason for the change of '{row.name}' says '{words}', but {en}.",
                    words,
                )


Courses = Mapping[tuple[str, str], Course]
"""The courses by indicator and part."""


def _shares(
    courses: Courses, doings: tuple[Indicator, ...], change: Change, text: str
) -> Iterator[Fault]:
    """Yield a share that was not made of the whole that the reason names.

    The share after the change, made of the planned total over the new whole, ties the two.
    """
    before, after = change.before, change.after
    if not isinstance(before, Quantity) or not isinstance(after, Quantity) or after.unit != "%":
        return
    if finite(before) is None or finite(after) is None:
        return
    wholes = [move for move in moves(text) if move.unit != "%" and move.before > 0 < move.after]
    totals = [(doing, *_totals(courses.get((doing.id, "")))) for doing in doings]
    for move in wholes:
        for doing, original, present in totals:
            if original is None or present is None:
                continue
            if abs(present / move.after * 100 - after.value) > _POINT:
                continue
            if abs(original / move.before * 100 - before.value) > _POINT:
                yield _share(move, doing, original, before)


def _share(move: Move, doing: Indicator, original: Decimal, before: Quantity) -> Fault:
    old = rounded(original / move.before * 100, 1)
    new = rounded(original / move.after * 100, 1)
    unit = move.unit
    told = (
        f"{digits(move.before)}{unit}に対する{quoted(doing.name)}{digits(original)}の割合は{old}%で"
    )
    also = ""
    if abs(original / move.after * 100 - before.value) <= _POINT:
        whole = f"{digits(move.after)}{unit}に対する割合（{new}%）"
        also = f"、変更前の{said(before)}は{whole}に当たります"
    return (
        move.words,
        f"{told}{also or f'、変更前の{said(before)}と合いません'}",
        f"{digits(original)} of {digits(move.before)} are {old}%, not {said(before)}",
    )


def _totals(course: Course | None) -> tuple[Decimal | None, Decimal | None]:
    """Return the total of the original and of the present plan of a flow."""
    if course is None or course.kind is not Kind.FLOW:
        return None, None
    original = {year: course.at(Role.ORIGINAL, year) for year in course.all_years()}
    revised = {year: course.at(Role.REVISED, year) for year in course.all_years()}
    first = carried_totals(Kind.FLOW, original, {}, {}, 0).plan_carry.value
    second = carried_totals(Kind.FLOW, original, revised, {}, 0).plan_carry.value
    return finite(first), finite(second)


RULE = Rule(
    "LOG-07",
    Severity.WARNING,
    Reads.EDITION,
    Bilingual(
        "変更理由の数値は、互いに、また書かれた増減や割合と矛盾しない。",
        "The numbers of a reason agree with each other and with the rise or share it speaks of.",
    ),
    Bilingual(
        "計算の前提と増減の向きを確かめ、変更理由か値を直してください。",
        "Check what was divided by what and which way it goes, and mend the reason or the value.",
    ),
    """
事業 1-1 渡船の運航
  行動量 便数 | 便 | 合計 | 増 | 当初計画 2023=10 | 修正計画 2023=12
  変更 2023 | 10 | 12 | 要望により、10便から12便に引き上げる。
""",
    """
事業 1-1 渡船の運航
  行動量 便数 | 便 | 合計 | 増 | 当初計画 2023=12 | 修正計画 2023=10
  変更 2023 | 12 | 10 | 要望により、12便から10便に引き上げる。
""",
    _breaches,
)
