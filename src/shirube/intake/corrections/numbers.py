"""Numbers, single cells and amounts as a planner writes them."""

import re
from decimal import Decimal

from shirube.exchange.tables.cell import digits, is_number
from shirube.exchange.tables.misfit import Misfit
from shirube.exchange.tables.words import KNOWN
from shirube.intake.corrections.spelling import RIGHT, Spelling, word
from shirube.terms import YEN_PER_UNIT, Reason, fold, is_dash

THOUSAND = YEN_PER_UNIT["千円"]
STATES = {reason.value: reason for reason in Reason}
_MINUS = str.maketrans("▲△−", "---")
_NUMBER = re.compile(r"-?[0-9]{1,18}(\.[0-9]{1,9})?")
_GROUPED = re.compile(r"-?[0-9]{1,3}(,[0-9]{3})+(\.[0-9]+)?")


def number(cell: str) -> str:
    """Return a number plain: 2,500 is 2500, ▲3 is -3."""
    plain = fold(cell).translate(_MINUS).replace(" ", "").removeprefix("'")
    if _GROUPED.fullmatch(plain):
        plain = plain.replace(",", "")
    if not _NUMBER.fullmatch(plain):
        raise Misfit(
            RIGHT,
            "数だけを書いてください(例 2500)。単位は項目「単位」、言葉は項目「文字値」、"
            "値がないわけは項目「状態」で直します",
            "write a number alone (2500); the item 単位 takes a unit, 文字値 takes words, and "
            "状態 takes the reason why there is none",
        )
    return digits(Decimal(plain))


def single(cell: str) -> str:
    """Return what one cell tells of an answer: a number, the state of a dash, or words."""
    try:
        return number(cell)
    except Misfit:
        return Reason.NOT_APPLICABLE.value if is_dash(cell) else fold(cell)


def thousands(cell: str) -> str:
    """Return an amount in thousand yen, or the state that says why there is none."""
    text = single(cell)
    if is_number(text) and Decimal(text) * THOUSAND % 1:
        raise Misfit(RIGHT, "1円未満にしないでください", "give no part of a yen")
    if is_number(text) or text in STATES:
        return text
    states = "、".join(STATES)
    raise Misfit(
        RIGHT,
        f"千円単位の数(例 16679)か{states}のどれかを書いてください",
        f"write a number of thousand yen (16679), or one of {states}",
    )


NUMBER = Spelling(number)
SINGLE = Spelling(single, blank=False)
THOUSANDS = Spelling(thousands, blank=False)
STATE = Spelling(word(Reason, KNOWN), blank=False)
