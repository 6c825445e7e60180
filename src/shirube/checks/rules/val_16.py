"""VAL-16: what is counted one by one is a whole number and not below zero."""

from collections.abc import Iterator
from decimal import Decimal

from shirube.checks.case import Case
from shirube.checks.evidence.mention import figure_spot, named, number
from shirube.checks.evidence.units import ordinary, plain_unit, quantities
from shirube.checks.rule import Breach, Reads, Rule
from shirube.plan import Figure, Kind
from shirube.terms import Bilingual, Quantity, Severity

_COUNTED = (Kind.FLOW, Kind.STOCK, Kind.LEVEL, Kind.PAIRED)


def _breaches(case: Case) -> Iterator[Breach]:
    units = case.words.get("一つずつ数える単位", {}).get("単位", ())
    changes = case.words.get("減りうる数", {}).get("数", ())
    for course in case.own_courses:
        if course.kind not in _COUNTED:
            continue
        signed = any(word in course.indicator.name for word in changes)
        for figure in quantities(course):
            value = _odd(case, figure, units, signed)
            if value is not None:
                unit, name = course.unit(), named(case, course)
                ja, en = ("負の数", "below zero") if value < 0 else ("小数", "no whole number")
                yield Breach(
                    course.indicator.id,
                    figure.source,
                    f"{name}の{figure_spot(figure)}が{number(value, unit)}です。数えるものの値が"
                    f"{ja}になっています。",
                    f"{name} is {number(value, unit)} ({figure_spot(figure)}), {en}.",
                    figure_spot(figure),
                )
                break


def _odd(case: Case, figure: Figure, units: tuple[str, ...], signed: bool) -> Decimal | None:
    """Return the number of a figure where nothing that is counted can have it."""
    answer = figure.answer
    if not isinstance(answer, Quantity) or plain_unit(case, answer.unit) not in units:
        return None
    value = answer.value
    if not ordinary(value):
        return None
    negative = value < 0 and not signed
    return value if negative or value != value.to_integral_value() else None


RULE = Rule(
    "VAL-16",
    Severity.WARNING,
    Reads.EDITION,
    Bilingual(
        "人、件、回など一つずつ数える値は、0以上の整数である。",
        "What is counted one by one (persons, cases, times) is a whole number, not below zero.",
    ),
    Bilingual(
        "小数点や桁を確かめ、平均や率ならその旨を名称に記してください。",
        "Mend the point or the sign; where it is a mean or a rate, say so in the name.",
    ),
    """
事業 1-1 市場の案内
  行動量 案内の回数 | 回 | 合計 | 増 | 当初計画 2022=30 2023=40 計=70
""",
    """
事業 1-1 市場の案内
  行動量 案内の回数 | 回 | 合計 | 増 | 当初計画 2022=30 2023=4.5 計=34.5
""",
    _breaches,
)
