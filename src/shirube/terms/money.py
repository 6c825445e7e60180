"""Whole yen (円) and the units documents print money in."""

from decimal import Decimal

YEN_PER_UNIT = {"円": 1, "千円": 1_000, "万円": 10_000, "百万円": 1_000_000, "億円": 100_000_000}


def yen(value: Decimal, unit: str) -> int:
    """Return ``value`` of ``unit`` (円, 千円, 百万円, 億円) in whole yen.

    Raises KeyError for another unit and ValueError where the result is no whole yen.
    """
    amount = value * YEN_PER_UNIT[unit]
    if amount != amount.to_integral_value():
        raise ValueError(f"{value}{unit}")
    return int(amount)
