"""Rounding (端数処理): half up, away from zero, and only where a number is shown."""

from decimal import Decimal
from fractions import Fraction


def rounded(value: Fraction | Decimal | int, places: int = 1) -> Decimal:
    """Return ``value`` with ``places`` decimals, a half going away from zero (四捨五入)."""
    scaled = abs(Fraction(value)) * 10**places
    whole = int(scaled + Fraction(1, 2))
    sign = 1 if value < 0 and whole else 0
    return Decimal((sign, tuple(map(int, str(whole))), -places))
