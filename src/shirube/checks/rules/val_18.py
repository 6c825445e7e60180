"""VAL-18: the number of people each time does not shrink without a word."""

from collections.abc import Iterator
from fractions import Fraction

from shirube.checks.case import Case
from shirube.checks.evidence.aims import Aim, Point, aims
from shirube.checks.evidence.counterparts import pairs
from shirube.checks.evidence.mention import named, number
from shirube.checks.evidence.reasons import plain_unit
from shirube.checks.rule import Breach, Reads, Rule
from shirube.plan import Kind
from shirube.terms import Bilingual, Severity

_LEAST = Fraction(6, 10)
"""Below this part of what it is now, the number each time calls for a look."""
_TIMES, _PEOPLE = "回", "人"


def _breaches(case: Case) -> Iterator[Breach]:
    rows = {
        aim.course.indicator.id: aim
        for aim in aims(case)
        if aim.course.kind is Kind.FLOW and not aim.course.part and not aim.course.indicator.notes
    }
    for activity, outcome in pairs(case):
        times, people = rows.get(activity.id), rows.get(outcome.id)
        if times is None or people is None or case.changes.get(outcome.id):
            continue
        units = plain_unit(times.course.unit()), plain_unit(people.course.unit())
        if units == (_TIMES, _PEOPLE):
            yield from _pair(case, times, people)


def _pair(case: Case, times: Aim, people: Aim) -> Iterator[Breach]:
    before, after = _each(times.baseline, people.baseline), _each(_last(times), _last(people))
    if before is None or after is None or after >= before * _LEAST:
        return
    now, then = _last(times), _last(people)
    yield Breach(
        people.course.indicator.id,
        then.figure.source,
        f"{named(case, people.course)}は、1回あたりにすると、現況の{number(before)}人から"
        f"{then.when}の{number(after)}人（{now.told}で{then.told}）に減ります。",
        f"{named(case, people.course)} falls from {number(before)} to {number(after)} each time.",
        f"1回あたり {then.figure.period.last or ''}",
    )


def _last(aim: Aim) -> Point:
    return aim.path[-1] if aim.path else aim.end


def _each(times: Point | None, people: Point | None) -> Fraction | None:
    """Return the people each time, or None where there was no time."""
    if times is None or people is None or times.yearly <= 0 or people.yearly <= 0:
        return None
    return people.yearly / times.yearly


RULE = Rule(
    "VAL-18",
    Severity.NOTE,
    Reads.EDITION,
    Bilingual(
        "回数と人数が対になる指標で、1回あたりの人数は、理由なしに現況の6割未満に減らない。",
        "Where times and people are a pair, the people each time stay above six tenths.",
    ),
    Bilingual(
        "人数の目標が回数の計画に見合うか確かめ、規模を小さくするのなら理由を書いてください。",
        "See whether the people fit the times, or say why each time is smaller.",
    ),
    """
事業 1-1 見守りの講座
  行動量 講座の開催回数 | 回 | 合計 | 増 | 現況値 2021=10 | 当初計画 2022=15 2023=20 計=35
  成果指標 講座の参加者数（延べ数） | 人 | 合計 | 増 | 現況値 2021=300 | 当初計画 2022=400 2023=500
""",
    """
事業 1-1 見守りの講座
  行動量 講座の開催回数 | 回 | 合計 | 増 | 現況値 2021=10 | 当初計画 2022=15 2023=20 計=35
  成果指標 講座の参加者数（延べ数） | 人 | 合計 | 増 | 現況値 2021=300 | 当初計画 2022=320 2023=340
""",
    _breaches,
)
