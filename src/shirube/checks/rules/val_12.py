"""VAL-12: a sudden rise or fall that nothing explains is confirmed."""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from shirube.checks.case import Case
from shirube.checks.evidence.aims import Aim, Point, aims
from shirube.checks.evidence.mention import brief, listing, number
from shirube.checks.evidence.thresholds import limit
from shirube.checks.rule import Breach, Reads, Rule
from shirube.terms import Bilingual, Severity, year

_SHOWN, _LISTED = 6, 24


@dataclass(frozen=True, slots=True)
class _Jump:
    """A step from one value to the next, and how many times the next is, per year."""

    row: str
    before: Point
    after: Point
    times: float

    @property
    def told(self) -> str:
        """Return the row with both values per year."""
        values = (number(point.yearly, point.unit) for point in (self.before, self.after))
        return f"{self.row}（{'→'.join(values)}）"


def _breaches(case: Case) -> Iterator[Breach]:
    up = limit(case, "急な増え方(倍)", "値の目安")
    down = limit(case, "急な減り方(倍)", "値の目安")
    plain = [aim for aim in aims(case) if not case.changes.get(aim.course.indicator.id)]
    found = [_greatest(case, aim, up or Fraction(10**9), down or Fraction(0)) for aim in plain]
    jumps = sorted((jump for jump in found if jump), key=_size)
    if not jumps:
        return
    order = "大きい順に" if len(jumps) > 1 else ""
    told = [jump.told for jump in jumps[:_SHOWN]]
    ja, en = listing([*told, *(jump.row for jump in jumps[_SHOWN:])], _LISTED)
    yield Breach(
        "",
        jumps[0].after.figure.source,
        f"理由の記載なしに値が急に変わる指標が{len(jumps)}件あります。{order}{ja}です。",
        f"Values change suddenly without a reason in {len(jumps)} rows, the greatest first: {en}.",
        "急な増減",
    )


def _size(jump: _Jump) -> float:
    return -abs(math.log(jump.times))


def _greatest(case: Case, aim: Aim, up: Fraction, down: Fraction) -> _Jump | None:
    """Return the greatest step beyond the limits from the baseline over the years to the end."""
    begin = [aim.baseline] if aim.baseline is not None else []
    steps = pairwise([*begin, *(aim.path or (aim.end,))])
    first = case.edition.plan.first - 1
    jumps = [
        _Jump(brief(case, aim.course), a, b, _times(a, b, first))
        for a, b in steps
        if a.yearly > 0 and b.yearly > 0
    ]
    return min((j for j in jumps if not down <= j.times <= up), key=_size, default=None)


def _times(before: Point, after: Point, first: int) -> float:
    """Return how many times a value becomes in a year, on the way from one to the next."""
    start, end = (point.figure.period for point in (before, after))
    since = start.last or year(start.as_of) or first
    years = max((end.last or since) - since, 1)
    return math.pow(after.yearly / before.yearly, 1 / years)


RULE = Rule(
    "VAL-12",
    Severity.NOTE,
    Reads.EDITION,
    Bilingual(
        "前の値の1.5倍を超える増加や3分の2に満たない減少は、桁違いでないか確かめてある。",
        "A rise above one and a half times or a fall below two thirds has been confirmed.",
    ),
    Bilingual(
        "桁や定義の違いでないか確かめ、理由があれば記してください。",
        "See whether a digit or a definition differs, and print the reason.",
    ),
    """
事業 1-1 市場の案内
  行動量 案内の回数 | 回 | 合計 | 増 | 現況値 2021=30 | 当初計画 2022=33 2023=40 計=73
""",
    """
事業 1-1 市場の案内
  行動量 案内の回数 | 回 | 合計 | 増 | 現況値 2021=30 | 当初計画 2022=33 2023=400 計=433
""",
    _breaches,
)
