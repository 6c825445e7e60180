"""How the value of an item is written: one spelling of each, and when two are alike."""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum

from shirube.exchange.tables.cell import COMMA, SEMICOLON, digits, is_number, joined, parted
from shirube.exchange.tables.misfit import Misfit
from shirube.terms import fold, fold_unit

RIGHT = "正しい値"
BLANK = "空欄"
"""What a planner writes for a cell that shall be blank."""
_CP932 = str.maketrans("〜−—‖", "~-―∥")
"""Signs that a file saved as CP932 brings back as others."""
_LONGEST_NUMBER = 40


@dataclass(frozen=True, slots=True)
class Spelling:
    """The form of an item's value."""

    of: Callable[[str], str]
    """The one spelling of a cell that is not blank; raises Misfit where it has none."""
    blank: bool = True
    """Whether the cell may be blank."""

    def spelled(self, cell: str) -> str:
        """Return the one spelling of a cell; raises Misfit where the item has no such value."""
        if fold(cell) not in ("", BLANK):
            return self.of(cell)
        if self.blank:
            return ""
        raise Misfit(RIGHT, "この項目は空欄にできません", "this item cannot be blank")

    def alike(self, one: str, other: str) -> bool:
        """Tell whether two cells say the same; 44.1 and 44.10 do, a spreadsheet drops the 0."""
        return self._sign(one) == self._sign(other)

    def _sign(self, cell: str) -> str:
        try:
            return sign(self.spelled(cell))
        except Misfit:
            return sign(cell)


def sign(text: str) -> str:
    """Return what is compared of a text: a number by its value, signs as CP932 has them."""
    if is_number(text) and len(text) < _LONGEST_NUMBER:
        return digits(Decimal(text).normalize())
    return fold(text).translate(_CP932)


def word(words: type[Enum], *more: str) -> Callable[[str], str]:
    """Return the spelling of an item that takes the words of an enumeration, or ``more``."""
    known = (*more, *(str(member.value) for member in words if member.value))

    def spelled(cell: str) -> str:
        if (text := fold(cell)) in known:
            return text
        listed = "、".join(known)
        raise Misfit(RIGHT, f"{listed}のどれかにしてください", f"write one of {listed}")

    return spelled


def listing(joint: str, *others: str) -> Callable[[str], str]:
    """Return the spelling of a list; ``others`` are taken for the joint too."""

    def spelled(cell: str) -> str:
        text = fold(cell)
        for other in others:
            text = text.replace(other, joint)
        items = (item.strip() for item in parted(text, joint))
        return joined(tuple(item for item in items if item), joint)

    return spelled


TEXT = Spelling(fold)
NAME = Spelling(fold, blank=False)
UNIT = Spelling(fold_unit)
NOTES = Spelling(listing(SEMICOLON))
DEPARTMENTS = Spelling(listing(COMMA, ",", SEMICOLON))
