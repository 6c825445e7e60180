"""Money in whole yen."""

from decimal import Decimal

import pytest

from shirube.terms import yen


@pytest.mark.parametrize(
    "value, unit, expected",
    [
        ("1234567", "円", 1_234_567),
        ("1221894", "千円", 1_221_894_000),
        ("3", "万円", 30_000),
        ("222", "百万円", 222_000_000),
        ("541", "億円", 54_100_000_000),
        ("1.5", "億円", 150_000_000),
        ("-5", "千円", -5_000),
        ("0", "千円", 0),
        ("0.001", "千円", 1),
    ],
)
def test_an_amount(value: str, unit: str, expected: int) -> None:
    amount = yen(Decimal(value), unit)
    assert (amount, type(amount)) == (expected, int)


def test_a_part_of_a_yen_is_no_amount() -> None:
    with pytest.raises(ValueError, match=r"0\.0005千円"):
        yen(Decimal("0.0005"), "千円")


@pytest.mark.parametrize("unit", ["ドル", "", "人"])
def test_a_unit_that_is_no_money(unit: str) -> None:
    with pytest.raises(KeyError):
        yen(Decimal(1), unit)
