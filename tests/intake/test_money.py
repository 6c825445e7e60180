"""Amounts of money as tables print them."""

import pytest

from shirube.intake.readers.money import amounts, money_tokens, money_unit
from shirube.plan import Amount
from shirube.terms import Reason, Unknown
from tests.intake.page import lines

NONE = Unknown(Reason.NOT_APPLICABLE)


@pytest.mark.parametrize(
    ("line", "unit", "wanted"),
    [
        ("1,234 56", "千円", [1_234_000, 56_000]),
        ("▲1,234 △ 56 -7", "千円", [-1_234_000, -56_000, -7_000]),
        ("― 0", "千円", [NONE, 0]),
        ("１，２３４", "百万円", [1_234_000_000]),
        ("12", "億円", [1_200_000_000]),
        ("5,000", "円", [5_000]),
        ("1,23", "千円", None),
        ("合計 12", "千円", None),
    ],
)
def test_amounts(line: str, unit: str, wanted: list[Amount] | None) -> None:
    (only,) = lines(line)
    assert amounts(money_tokens(only), unit) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("事業費（百万円）", "百万円"),
        ("単位：億円", "億円"),
        ("（単位：円）", "円"),
        ("事業費", "千円"),
    ],
)
def test_money_unit(text: str, wanted: str) -> None:
    assert money_unit(lines(text)) == wanted
