"""The numbers in the reason of a change (変更理由): what has moved from where to where."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from shirube.plan import LEFT_OUT, Change

_NUMBER = r"(\d{1,3}(?:,\s?\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)"
_UNIT = r"(t-CO[2₂]|(?:(?!から|より|→|を|に|へ|と)[^\d\s、。,.()「」→]){0,8}?)"
_MOVE = re.compile(
    rf"(?:約)?{_NUMBER}{_UNIT}(?:\([^()]*\))?(?:から|より|を|→|⇒)"
    rf"[^\d。→]{{0,24}}?(?:約)?{_NUMBER}{_UNIT}(?:\([^()]*\))?(?=に|へ|と|$|。|、)"
)
_ALIKE = {
    "名": "人",
    "か所": "箇所",
    "ヶ所": "箇所",
    "カ所": "箇所",
    "ヵ所": "箇所",
    "パーセント": "%",
}
_CALENDAR = ("年", "月", "日", "期", "章", "条", "か月", "カ月")


@dataclass(frozen=True, slots=True)
class Move:
    """What a text says has moved: from one number to another, with the words that say so."""

    before: Decimal
    after: Decimal
    unit: str
    """Unit of the second number, that of the first where the second has none; 名 is 人."""
    words: str
    start: int
    behind: str
    """The words that follow up to the end of the clause."""


def reason(change: Change) -> str:
    """Return the reason of a change, or nothing where a copy left it out."""
    return "" if change.reason == LEFT_OUT else change.reason


def moves(text: str) -> Iterator[Move]:
    """Yield the moves of a folded text: 1,200件から3,800件に, 30回を80回へ, 320→430."""
    for match in _MOVE.finditer(text):
        first, old, second, new = match.groups()
        units = plain_unit(old), plain_unit(new)
        if units[0].startswith(_CALENDAR) or units[1].startswith(_CALENDAR):
            continue
        if units[0] and units[1] and units[0] != units[1]:
            continue
        behind = re.split("[、。]", text[match.end() :], maxsplit=1)[0]
        unit = units[1] or units[0]
        yield Move(number(first), number(second), unit, match[0], match.start(), behind)


def number(text: str) -> Decimal:
    """Return a printed number: 2, 500 and 2,500 are the same."""
    return Decimal(re.sub(r"[,\s]", "", text))


def plain_unit(unit: str) -> str:
    """Return a unit in the spelling that is compared: 名 is 人, t-CO₂ is t-CO2."""
    return _ALIKE.get(unit, unit).replace("₂", "2")
