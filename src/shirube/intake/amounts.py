"""Numbers whose size is said in words: 1億2,000万円, 421.5千t-CO2."""

import re
from dataclasses import dataclass
from decimal import Decimal

from shirube.intake.words import cell_words

_POWERS = {"兆": 12, "億": 8, "千万": 7, "百万": 6, "万": 4, "千": 3, "": 0}
SCALE = "兆|億|千万|百万|万|千"
_DIGITS = r"(?:\d{1,3}(?:,\d{3}){1,4}|\d{1,15})(?:\.\d{1,6})?"
_GROUP = re.compile(rf" ?(?P<digits>{_DIGITS})(?![\d,])(?: ?(?P<scale>{SCALE}))?")
BOUNDARY = re.compile(r"$|[\s(※*]")
"""What stands behind a whole quantity."""
_SCALED = re.compile(rf"(?:{SCALE})(?P<unit>.*)")
_UNIT_JOINTS = re.compile(r"[/・]")


@dataclass(frozen=True, slots=True)
class Amount:
    """A number in its last scale: 1億2,000万 is 12000 and 万; ``length`` is that of its text."""

    value: Decimal
    scale: str
    length: int


def amount(text: str) -> Amount | None:
    """Return the amount that ``text`` begins with, or None where it says no scale.

    Scales fall from group to group, and each group stays below the scale before it.
    """
    groups: list[tuple[Decimal, str]] = []
    at = 0
    while (group := _GROUP.match(text, at)) and _fits(groups, group, text):
        groups.append((_number(group), group["scale"] or ""))
        at = group.end()
        if not group["scale"]:
            break
    if not groups:
        return None
    last = groups[-1][1]
    if len(groups) > 1 and last == "千万":
        last = "万"
    value = sum((n.scaleb(_POWERS[s] - _POWERS[last]) for n, s in groups), Decimal(0))
    return Amount(value, last, at)


def _fits(before: list[tuple[Decimal, str]], group: re.Match[str], text: str) -> bool:
    scale = group["scale"] or ""
    behind = text[group.end() :]
    if scale and not (BOUNDARY.match(behind) or behind[0].isdigit() or begins_known(behind)):
        return False
    if not before:
        return bool(scale)
    fall = _POWERS[before[-1][1]] - _POWERS[scale]
    named = bool(scale) or begins_known(behind.removeprefix(" "))
    return named and fall > 0 and _number(group) < Decimal(10) ** fall


def _number(group: re.Match[str]) -> Decimal:
    return Decimal(group["digits"].replace(",", ""))


def begins_known(text: str) -> bool:
    """Tell whether ``text`` begins with a listed unit, or a word that bounds a number."""
    known = cell_words()
    lengths = range(1, min(len(text), known.longest_unit) + 1)
    return text.startswith(known.behind) or any(text[:n] in known.units for n in lengths)


def is_known(unit: str) -> bool:
    """Tell whether a unit is listed, be it behind a scale (万部) or made of two (件/年)."""
    scaled = _SCALED.fullmatch(unit)
    plain = scaled["unit"] if scaled and unit not in cell_words().units else unit
    listed = ("", *_UNIT_JOINTS.split(plain))
    return plain in cell_words().units or all(
        not part or part in cell_words().units for part in listed
    )
