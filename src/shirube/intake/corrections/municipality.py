"""全国地方公共団体コード: two digits of the prefecture, three of the municipality, one to check."""

import re

from shirube.exchange.tables.misfit import Misfit
from shirube.intake.corrections.spelling import RIGHT, Spelling
from shirube.terms import fold

_CODE = re.compile(r"'?([0-9]{5})([0-9])")
_WEIGHTS = (6, 5, 4, 3, 2)


def check_digit(five: str) -> str:
    """Return the check digit of a code's first five digits: that of 13112 is 1.

    It is the last digit of 11 less the weighted sum modulo 11 (全国地方公共団体コード仕様).
    """
    total = sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, five, strict=True))
    return str((11 - total % 11) % 10)


def code(cell: str) -> str:
    """Return a code of six digits; raises Misfit where its check digit is wrong."""
    match = _CODE.fullmatch(fold(cell))
    if match is None:
        raise Misfit(
            RIGHT,
            "検査数字までの6桁を書いてください(例 131121)。表計算ソフトが初めの0を落とすときは"
            "「'011002」のように「'」を前に置きます",
            "write six digits with the check digit (131121); where a spreadsheet drops the first "
            "0, put ' before it ('011002)",
        )
    right = check_digit(match[1])
    if match[2] != right:
        raise Misfit(
            RIGHT,
            f"検査数字が合いません({match[1]}なら{right})。コードを確かめてください",
            f"the check digit of {match[1]} would be {right}; look the code up",
        )
    return match[1] + right


CODE = Spelling(code)
