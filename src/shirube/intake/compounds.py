"""Several numbers that are one value: a range, a change, a duration, a list of quantities."""

import re
from dataclasses import dataclass

from shirube.intake.amounts import BOUNDARY, SCALE, is_known
from shirube.intake.words import cell_words

_QUANTITY = re.compile(
    rf" ?[+△▲-]?\d[\d,]*(?:\.\d+)?(?: ?(?:{SCALE}))?"
    r"(?P<unit>(?P<gap> ?)(?P<letters>[^\s\d()\[\]【】「」、。,:;~〜→➡⇒/※*]{1,8}))?"
)
_JOINT = re.compile(r" ?(?P<sign>[~〜→➡⇒/、,-])(?= ?[+△▲-]?\d)")
_MONTHS = "か月|カ月|ヶ月|ケ月|ヵ月"
_DURATION = re.compile(rf"\d+ ?(?:時間 ?\d+ ?分(?: ?\d+ ?秒)?|分 ?\d+ ?秒|年 ?\d+ ?(?:{_MONTHS}))")
_WITHOUT_UNIT = "~〜→➡⇒"
"""Joints that need no unit behind the last number, where no blank stands within."""
_LISTING = "、,"
"""Joints that stand only behind a unit."""


@dataclass(frozen=True, slots=True)
class Compound:
    """Numbers that are one value: the last unit, and the length of their text."""

    unit: str
    length: int


def compound(text: str) -> Compound | None:
    """Return the numbers that are one value at the beginning of ``text``, or None."""
    lasting = _DURATION.match(text)
    if lasting and BOUNDARY.match(text, lasting.end()):
        return Compound("", lasting.end())
    first = _quantity(text, 0)
    if first is None:
        return None
    unit, at = first
    joints = ""
    while joint := _JOINT.match(text, at):
        following = _quantity(text, joint.end())
        if following is None or (joint["sign"] in _LISTING and not unit):
            return None
        joints += joint["sign"]
        unit, at = following
    plain = all(sign in _WITHOUT_UNIT for sign in joints) and " " not in text[:at]
    whole = bool(joints) and bool(BOUNDARY.match(text, at))
    return Compound(unit, at) if whole and (unit or plain) else None


def _quantity(text: str, at: int) -> tuple[str, int] | None:
    """Return unit and end of the quantity at ``at``; a strange word glued to it is none."""
    found = _QUANTITY.match(text, at)
    if found is None:
        return None
    unit = _bare(found["letters"] or "")
    if unit is not None:
        return unit, found.end()
    return ("", found.start("unit")) if found["gap"] else None


def _bare(letters: str) -> str | None:
    """Return a listed unit without the word that bounds it (以上), or None."""
    bound = next((word for word in cell_words().behind if letters.endswith(word)), "")
    unit = letters.removesuffix(bound)
    return unit if is_known(unit) else None
