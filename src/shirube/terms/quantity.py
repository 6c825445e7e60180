"""What a cell can hold: a quantity, words, or the unknown with its reason."""

from dataclasses import dataclass
from decimal import Decimal

from shirube.terms.unknown import Unknown


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number as printed with its printed unit.

    ``words`` is the whole cell where words stand around the number
    (区内28地区で始動 is 28, 地区, and these words); else empty.
    """

    value: Decimal
    unit: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class Wording:
    """A cell that holds words and no number (検討・調整)."""

    words: str


Answer = Quantity | Wording | Unknown
