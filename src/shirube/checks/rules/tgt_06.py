"""TGT-06: brought to one length of time, a target is not worse than its baseline."""

from collections.abc import Iterator, Sequence

from shirube.checks.case import Case
from shirube.checks.evidence.aims import Aim, Point, aims, side
from shirube.checks.evidence.gathering import Member, gathered
from shirube.checks.evidence.mention import brief, named, number, spot
from shirube.checks.rule import Breach, Reads, Rule
from shirube.terms import Bilingual, Severity

_MARGIN = 10
"""A baseline of part of a year says its whole year to a tenth at best."""
_LEAD = Bilingual(
    "1年に満たない現況値を1年分に直すと、計画値がわずかに届かない指標",
    "Rows whose plans fall just short of part-year baselines brought to a year",
)


def _breaches(case: Case) -> Iterator[Breach]:
    close: list[Member] = []
    for aim in aims(case):
        base = aim.baseline
        if base is None or not aim.uneven:
            continue
        path = aim.path or (aim.end,)
        worse = [point for point in path if aim.worse(point.yearly, base.yearly)]
        if worse and _close(base, worse):
            far = f"{brief(case, aim.course)}（{worse[0].told}、現況値{_told(base)}）"
            close.append(Member(far, _breach(case, aim, base, worse, Severity.NOTE)))
        elif worse:
            yield _breach(case, aim, base, worse)
    yield from gathered(close, _LEAD, "1年分に直した現況値", few=1)


def _close(base: Point, worse: Sequence[Point]) -> bool:
    """Tell whether a plan lies within the margin of a baseline that was brought to a year."""
    gap = max(abs(point.yearly - base.yearly) for point in worse)
    return (base.months or 12) < 12 and gap * _MARGIN <= abs(base.yearly)


def _breach(
    case: Case, aim: Aim, base: Point, worse: Sequence[Point], severity: Severity | None = None
) -> Breach:
    name, (ja, en) = named(case, aim.course), side(aim)
    first, last = worse[0], worse[-1]
    verb = "下回ります" if aim.sign > 0 else "上回ります"
    short = (base.months or 12) < 12
    role = first.figure.role
    to = f"から{last.when}の{_told(last)}まで" if last is not first else ""
    return Breach(
        aim.course.indicator.id,
        first.figure.source,
        f"{name}は、期間の長さをそろえると、{first.when}の{role.value}{_told(first)}{to}が、"
        f"現況値{_told(base, short)}を{verb}。{ja}です。",
        f"Per year, the aim of {name}, {number(first.yearly, first.unit)}, is worse than its "
        f"baseline, {number(base.yearly, base.unit)} ({en}).",
        spot(role, first.figure.period.last or "", aim.course.part),
        severity or (Severity.WARNING if aim.inferred or short else None),
    )


def _told(point: Point, short: bool = False) -> str:
    """Return a value with what it is per year, where that is another number."""
    if point.yearly == point.value:
        return point.told
    hint = "、参考" if short else ""
    return f"{point.told}（年{number(point.yearly, point.unit)}に当たる{hint}）"


RULE = Rule(
    "TGT-06",
    Severity.ERROR,
    Reads.EDITION,
    Bilingual(
        "期間の長さをそろえて比べても、目標値は現況値より悪くない。",
        "Compared over the same length of time, a target is not worse than its baseline.",
    ),
    Bilingual(
        "現況値を1年分に直して比べ、計画値を見直してください。",
        "Compare per year, and set the plan anew.",
    ),
    """
事業 1-1 意見交換会
  成果指標 参加人数（延べ数） | 人 | 合計 | 増 | 現況値 2020=429 | 目標値 2023=900[2年間の合計]
""",
    """
事業 1-1 意見交換会
  成果指標 参加人数（延べ数） | 人 | 合計 | 増 | 現況値 2020=429 | 目標値 2023=800[2年間の合計]
""",
    _breaches,
)
