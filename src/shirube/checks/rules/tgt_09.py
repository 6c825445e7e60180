"""TGT-09: the targets of the years go one way."""

from collections.abc import Iterator
from itertools import pairwise

from shirube.checks.case import Case
from shirube.checks.evidence.aims import Aim, Point, aims, side
from shirube.checks.evidence.gathering import Member, gathered
from shirube.checks.evidence.mention import brief, named, spot
from shirube.checks.rule import Breach, Reads, Rule
from shirube.plan import Kind
from shirube.terms import Bilingual, Severity

_NEW = ("新規", "新たに")
"""Words of rows that count what is new each year, so that a later year with less is no retreat."""
_LEAD = Bilingual(
    "年度ごとの計画値が目指す向きと逆に動く指標", "Rows whose yearly plans go the other way"
)


def _breaches(case: Case) -> Iterator[Breach]:
    found = [(aim, step) for aim in aims(case) if (step := _step(aim)) is not None]
    flows = [pair for pair in found if pair[0].course.kind is Kind.FLOW]
    levels = [pair for pair in found if pair[0].course.kind is not Kind.FLOW]
    yield from (_member(case, aim, *step).breach for aim, step in levels)
    yield from gathered(
        [_member(case, aim, *step) for aim, step in flows], _LEAD, "計画値の向き", 1
    )


def _step(aim: Aim) -> tuple[Point, Point] | None:
    """Return the first step back of the plan; stocks that fall are the matter of another rule."""
    flow, name = aim.course.kind is Kind.FLOW, aim.course.indicator.name
    if aim.course.kind is Kind.STOCK or (flow and any(word in name for word in _NEW)):
        return None
    base = aim.baseline
    even = base is not None and aim.same_length and not aim.worse(aim.end.yearly, base.yearly)
    begin = [base] if base is not None and even else []
    path = [point for point in aim.path if point.figure.role is aim.path[0].figure.role]
    steps = pairwise([*begin, *path])
    return next(((a, b) for a, b in steps if _back(aim, a, b)), None)


def _back(aim: Aim, before: Point, after: Point) -> bool:
    """Tell whether a step goes back; of a flow, which varies, by more than a tenth."""
    gap = abs(after.yearly - before.yearly)
    small = aim.course.kind is Kind.FLOW and gap <= abs(before.yearly) / 10
    return aim.worse(after.yearly, before.yearly) and not small


def _member(case: Case, aim: Aim, before: Point, after: Point) -> Member:
    name, (ja, en) = named(case, aim.course), side(aim)
    flow = aim.course.kind is Kind.FLOW
    return Member(
        f"{brief(case, aim.course)}（{before.told}→{after.told}）",
        Breach(
            aim.course.indicator.id,
            after.figure.source,
            f"{name}は、{after.when}の計画値{after.told}が{before.when or '現況値'}の{before.told}"
            f"から後退します。{ja}です。",
            f"The plan of {name} goes back from {before.told} to {after.told} ({en}).",
            spot(after.figure.role, after.figure.period.last or "", aim.course.part),
            Severity.NOTE if flow else None,
        ),
    )


RULE = Rule(
    "TGT-09",
    Severity.WARNING,
    Reads.EDITION,
    Bilingual(
        "年度ごとの計画値は、よいとされる向きに進み、途中で後退しない。",
        "The plans of the years go the way that is better, without a step back.",
    ),
    Bilingual(
        "計画値を確かめ、後退するのなら理由を記してください。",
        "See whether a value is wrong, and print the reason where the plan goes back.",
    ),
    """
事業 1-1 市場の案内
  成果指標 案内に満足した人の割合 | % | 率 | 増 | 現況値 2021=60 | 当初計画 2022=65 2023=70 計=70
""",
    """
事業 1-1 市場の案内
  成果指標 案内に満足した人の割合 | % | 率 | 増 | 現況値 2021=60 | 当初計画 2022=75 2023=70 計=70
""",
    _breaches,
)
