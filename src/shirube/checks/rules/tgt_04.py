"""TGT-04: a target differs from its baseline, unless the level shall be kept."""

from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.evidence.aims import Aim, aims, side
from shirube.checks.evidence.gathering import Member, gathered
from shirube.checks.evidence.mention import brief, named, spot
from shirube.checks.rule import Breach, Reads, Rule
from shirube.plan import Role
from shirube.terms import Bilingual, Severity

_LEAD = Bilingual(
    "増減を目指す向きなのに目標値や計画値が現況値と同じ指標",
    "Rows whose target equals the baseline",
)
_BEST = {1: 100, -1: 0}
"""A share of 100 % that shall rise, and a number of 0 that shall fall, can only be kept."""


def _breaches(case: Case) -> Iterator[Breach]:
    yield from gathered(list(_members(case)), _LEAD, "現況値と同じ目標値", few=2)


def _members(case: Case) -> Iterator[Member]:
    for aim in aims(case):
        base, end = aim.baseline, aim.end
        if base is None or not aim.sign or not aim.same_length or _at_best(aim):
            continue
        if end.yearly == base.yearly and all(point.yearly == base.yearly for point in aim.path):
            name, (ja, en) = named(case, aim.course), side(aim)
            planned = "目標値" if end.figure.role is Role.TARGET else "計画値"
            yield Member(
                f"{brief(case, aim.course)}（{end.told}）",
                Breach(
                    aim.course.indicator.id,
                    end.figure.source,
                    f"{name}は、{planned}が現況値と同じ{base.told}です。{ja}です。",
                    f"The target of {name} equals its baseline, {base.told} ({en}).",
                    spot(end.figure.role, end.figure.period.last or "", aim.course.part),
                ),
            )


def _at_best(aim: Aim) -> bool:
    return aim.end.value == _BEST[aim.sign] and (aim.sign < 0 or aim.end.unit == "%")


RULE = Rule(
    "TGT-04",
    Severity.WARNING,
    Reads.EDITION,
    Bilingual(
        "増やす又は減らすことを目指す指標の目標値は現況値と違う。",
        "The target of a row that shall rise or fall differs from its baseline.",
    ),
    Bilingual(
        "維持を目指すなら方向を「維持」とし、そうでなければ目標値を見直してください。",
        "Call the direction 'maintain' where that is meant; otherwise set another target.",
    ),
    """
事業 1-1 市場の案内
  行動量 案内の回数 | 回 | 合計 | 維持 | 現況値 2021=30 | 当初計画 2022=30 2023=30 計=60
""",
    """
事業 1-1 市場の案内
  行動量 案内の回数 | 回 | 合計 | 増 | 現況値 2021=30 | 当初計画 2022=30 2023=30 計=60
""",
    _breaches,
)
