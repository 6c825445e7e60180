"""Numbers of plausible size for a unit, and how they move over the years."""

from decimal import Decimal
from random import Random

SIZES = {
    "人": (40, 3000, 10),
    "名": (20, 800, 10),
    "件": (10, 2400, 1),
    "回": (2, 140, 1),
    "箇所": (2, 80, 1),
    "㎡": (120, 8200, 1),
    "ｍ": (50, 1600, 10),
    "t": (80, 52000, 1),
    "食": (1000, 30000, 100),
    "枚": (100, 9000, 50),
    "部": (500, 20000, 500),
    "冊": (100, 9000, 50),
    "点": (100, 9000, 10),
    "灯": (50, 900, 1),
    "便": (100, 4200, 10),
    "世帯": (8, 240, 1),
    "g/人・日": (420, 980, 1),
    "t-CO₂": (8, 900, 1),
    "台": (3, 240, 1),
    "戸": (5, 300, 1),
}
SMALL = (2, 60, 1)


def amount(chance: Random, unit: str) -> int:
    """A plausible first figure."""
    low, high, step = SIZES.get(unit, SMALL)
    if high > 2000 and chance.random() < 0.7:
        high = low + (high - low) // 8
    return low + chance.randrange((high - low) // step + 1) * step


def path(chance: Random, unit: str, years: int, *, rising: bool) -> tuple[Decimal, ...]:
    """Yearly figures: a start and even steps, never falling when ``rising``."""
    start = amount(chance, unit)
    step = max(1, int(start * chance.choice((0.05, 0.1, 0.2)))) if rising else 0
    if not rising and chance.random() < 0.6:
        step = max(1, start // 12)
    return tuple(Decimal(start + step * i) for i in range(years))


def share(chance: Random) -> Decimal:
    """A percentage, with or without one decimal."""
    whole = chance.randrange(18, 88)
    return (
        Decimal(whole) if chance.random() < 0.5 else Decimal(whole * 10 + chance.randrange(10)) / 10
    )


def near(chance: Random, planned: Decimal) -> Decimal:
    """What came of a planned figure: the same, or somewhat off, on the same grid of decimals."""
    if chance.random() < 0.35:
        return planned
    factor = Decimal(chance.randrange(50, 150)) / 100
    return max(
        Decimal(0), (planned * factor).quantize(planned.normalize() if planned % 1 else Decimal(1))
    )
