"""VAL-08: a share of a whole lies between 0 and 100 %."""

from collections.abc import Iterator
from decimal import Decimal

from shirube.checks.case import Case
from shirube.checks.evidence.mention import figure_spot, named, number
from shirube.checks.evidence.units import ordinary, plain_unit, quantities
from shirube.checks.rule import Breach, Reads, Rule
from shirube.terms import Answer, Bilingual, Quantity, Severity


def _breaches(case: Case) -> Iterator[Breach]:
    for course in case.own_courses:
        if _is_share(case, course.indicator.name):
            for figure in quantities(course):
                if (value := _beyond(case, figure.answer)) is not None:
                    name, told, place = named(case, course), number(value, "%"), figure_spot(figure)
                    yield Breach(
                        course.indicator.id,
                        figure.source,
                        f"{name}の{place}が{told}です。全体に占める割合は0%から100%の間です。",
                        f"{name} is {told} ({place}); a share lies between 0 and 100 %.",
                        place,
                    )
    yield from _in_exhibits(case)


def _in_exhibits(case: Case) -> Iterator[Breach]:
    for exhibit in case.edition.exhibits:
        for datum in exhibit.data:
            head = f"{datum.row} {datum.column}".strip()
            value = _beyond(case, datum.answer)
            if value is None or not _is_share(case, f"{exhibit.title} {head}"):
                continue
            told = number(value, "%")
            yield Breach(
                exhibit.element,
                datum.source,
                f"表「{exhibit.title}」の「{head}」が{told}です。割合は0%から100%の間です。",
                f"'{head}' of the table '{exhibit.title}' is {told}; a share lies between 0 and "
                "100 %.",
                head,
            )


def _is_share(case: Case, name: str) -> bool:
    exceptions = case.words.get("上限のない率", {}).get("率", ())
    return not any(word in name for word in exceptions)


def _beyond(case: Case, answer: Answer) -> Decimal | None:
    """Return the percentage where it is no share."""
    if not isinstance(answer, Quantity) or plain_unit(case, answer.unit) != "%":
        return None
    value = answer.value
    return value if ordinary(value) and not 0 <= value <= 100 else None


RULE = Rule(
    "VAL-08",
    Severity.ERROR,
    Reads.EDITION,
    Bilingual("全体に占める割合は0%から100%の間である。", "A share is between 0 and 100 %."),
    Bilingual(
        "値を直すか、100%を超えうる率ならその旨が分かる名称にしてください。",
        "Mend the value, or choose a name that says that it can exceed 100 %.",
    ),
    """
事業 1-1 市場の案内
  成果指標 案内に満足した人の割合 | % | 率 | 増 | 現況値 2021=60.0 | 目標値 =80.0
""",
    """
事業 1-1 市場の案内
  成果指標 案内に満足した人の割合 | % | 率 | 増 | 現況値 2021=60.0 | 目標値 =800.0
""",
    _breaches,
)
