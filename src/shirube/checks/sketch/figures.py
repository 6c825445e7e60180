"""The figures of a sketch: ``当初計画 2022=3 2023=4 計=7``."""

import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from shirube.plan import Figure, Plan, Role
from shirube.terms import Answer, Period, PeriodKind, Quantity, Reason, Source, Unknown, Wording

_ROLES = {role.value: role for role in Role}
_POINTS = (Role.TARGET, Role.FORMER_TARGET)
_NUMBER = re.compile(r"(?P<value>-?[\d,]+(?:\.\d+)?)(?P<unit>[^\d\[\]]*)")
_NOTE = re.compile(r"\[([^\]]*)\]")
_SYMBOLS = {
    "―": Reason.NOT_APPLICABLE,
    "空欄": Reason.NOT_YET,
    "別計画": Reason.DEFERRED,
    "省略": Reason.WITHHELD,
}
_LABELS = (*_ROLES, "所管", "注", "再掲", "関連", "ページ")


def strokes(fields: Sequence[str]) -> dict[str, str]:
    """Return what follows each label of the fields; a field without one is under ``""``."""
    found: dict[str, str] = {}
    for text in fields:
        head, _, rest = text.partition(" ")
        known = head in _LABELS
        found[head if known else ""] = rest if known else text
    return found


def answer(text: str, unit: str) -> Answer:
    """Return the answer that a value of a sketch writes: a number, a sign, or words."""
    if text in _SYMBOLS:
        return Unknown(_SYMBOLS[text])
    match = _NUMBER.fullmatch(text)
    if match is None:
        return Wording(text) if text else Unknown(Reason.NOT_YET)
    return Quantity(Decimal(match["value"].replace(",", "")), match["unit"] or unit)


def figures(
    given: Mapping[str, str], indicator: str, unit: str, source: Source, plan: Plan
) -> list[Figure]:
    """Return the figures of an indicator's fields, in their order."""
    return [
        figure
        for label, text in given.items()
        if label in _ROLES
        for figure in _of_role(_ROLES[label], text, indicator, unit, source, plan)
    ]


def _of_role(
    role: Role, text: str, indicator: str, unit: str, source: Source, plan: Plan
) -> Iterator[Figure]:
    for word in text.split():
        place, _, value = word.rpartition("=")
        part, _, when = place.rpartition(".")
        notes = tuple(_NOTE.findall(value))
        period = _period(role, when, plan)
        said = answer(_NOTE.sub("", value), unit)
        yield Figure(indicator, part, role, period, said, source, notes)


def _period(role: Role, when: str, plan: Plan) -> Period:
    if role is Role.BASELINE:
        year = int(when) if when.isdecimal() else None
        return Period(PeriodKind.POINT, year, year, f"{when}年度" if year else when)
    if role in _POINTS:
        year = int(when) if when else plan.last
        return Period(PeriodKind.END, year, year)
    if when == "計":
        return Period(PeriodKind.TOTAL, plan.first, plan.last)
    first, _, last = when.partition("-")
    kind = PeriodKind.SPAN if last else PeriodKind.YEAR
    return Period(kind, int(first), int(last or first))
