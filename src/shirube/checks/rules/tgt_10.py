"""TGT-10: a target of 100 % is meant."""

from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.evidence.aims import aims
from shirube.checks.evidence.mention import named, spot
from shirube.checks.rule import Breach, Reads, Rule
from shirube.plan import Kind
from shirube.terms import Bilingual, Severity

_WHOLE = 100


def _breaches(case: Case) -> Iterator[Breach]:
    finished = case.words.get("完了を表す語", {}).get("完了", ())
    for aim in aims(case):
        row, base = aim.course.indicator, aim.baseline
        whole = aim.course.kind is Kind.RATE and aim.end.unit == "%" and aim.end.value == _WHOLE
        if not whole or aim.sign < 1 or any(word in row.name for word in finished):
            continue
        if base is not None and base.value >= _WHOLE:
            continue
        name = named(case, aim.course)
        based = f"現況値は{base.told}です。" if base is not None else ""
        yield Breach(
            row.id,
            aim.end.figure.source,
            f"{name}は、目標値が{aim.end.told}です。{based}一件の漏れもない状態を目指すのか確かめて"
            "ください。",
            f"The target of {name} is {aim.end.told}: see whether not one exception is meant.",
            spot(aim.end.figure.role, aim.end.figure.period.last or "", aim.course.part),
        )


RULE = Rule(
    "TGT-10",
    Severity.NOTE,
    Reads.EDITION,
    Bilingual(
        "目標値を100%とする割合は、届く見通しがある。",
        "A share with a target of 100 % can reach it.",
    ),
    Bilingual(
        "届く根拠を確かめるか、現実的な目標値にしてください。",
        "Find out whether it can be reached, or set a realistic target.",
    ),
    """
事業 1-1 市場の案内
  成果指標 案内に満足した人の割合 | % | 率 | 増 | 現況値 2021=87 | 目標値 =95
""",
    """
事業 1-1 市場の案内
  成果指標 案内に満足した人の割合 | % | 率 | 増 | 現況値 2021=87 | 目標値 =100
""",
    _breaches,
)
