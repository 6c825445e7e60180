"""Numbers as Japanese documents print them: thousands separators, 万, wareki with the year."""

import math
from dataclasses import dataclass
from decimal import Decimal
from typing import TypeGuard

from shirube.terms import Language, wareki

Value = Decimal | float | int | None
"""A number of a picture. None and NaN are unknown and leave a gap."""

_STEPS = ((1e12, "兆"), (1e8, "億"), (1e4, "万"))
_PLAIN_UNITS = ("千", "百", "十", "万", "億", "兆", "%", "％", "ポイント", "‰", "指数")
_GROUPED = 1e16


def known(value: Value) -> TypeGuard[Decimal | float | int]:
    """Tell whether a value can be drawn."""
    return isinstance(value, int) or (value is not None and math.isfinite(value))


def number(value: Value, places: int | None = None) -> str:
    """Return a number with thousands separators and a minus sign; … where it is unknown.

    Without ``places`` a decimal stands as it is, a float with what tells it apart.
    """
    if value is None or not known(value):
        return "…"
    if abs(float(value)) >= _GROUPED:
        return f"{float(value):.3g}".replace("-", "−")
    if places is not None:
        text = f"{value:,.{places}f}"
    elif isinstance(value, float):
        digits = 0 if abs(value) >= 1000 else 1 if abs(value) >= 10 else 3
        text = f"{value:,.{digits}f}"
        text = text.rstrip("0").rstrip(".") if "." in text else text
    else:
        text = f"{value:,f}" if isinstance(value, Decimal) else f"{value:,}"
    return (
        text.lstrip("-")
        if not any(digit in text for digit in "123456789")
        else text.replace("-", "−")
    )


def measured(value: Value, unit: str, places: int | None = None) -> str:
    """Return a number with its unit: 5人, 5 km; alone where the unit is a base (2020年＝100)."""
    if "＝" in unit or "=" in unit:
        return number(value, places)
    gap = " " if unit[:1].isascii() and unit[:1].isalpha() else ""
    return f"{number(value, places)}{gap}{unit}"


@dataclass(frozen=True, slots=True)
class Axis:
    """How an axis says its numbers: divided by ``divisor``, with ``places``, in ``unit``."""

    divisor: float
    places: int
    unit: str
    word: str = ""
    """What the divisor is called (万), or empty."""

    def said(self, value: float) -> str:
        """Return the label of a tick."""
        return number(value / self.divisor, self.places) if value else "0"


def axis(ticks: tuple[float, ...], unit: str, language: Language) -> Axis:
    """Return how an axis with these ticks says its numbers: 900,000人 is 90 in 万人."""
    most = max(abs(tick) for tick in ticks)
    divisor, word = 1.0, ""
    if language == "ja" and not unit.startswith(_PLAIN_UNITS):
        divisor, word = next((each for each in _STEPS if most >= 10 * each[0]), (1.0, ""))
    step = (ticks[1] - ticks[0]) / divisor if len(ticks) > 1 else 1.0
    places = next((n for n in range(6) if abs(step * 10**n - round(step * 10**n)) < 1e-6), 6)
    return Axis(divisor, places, word + unit, word)


def year_lines(year: int, fiscal: bool, language: Language) -> tuple[str, ...]:
    """Return a year under an axis: wareki above, western below."""
    if language == "en":
        return (f"FY{year}" if fiscal else str(year),)
    return (f"{wareki(year)}{'年度' if fiscal else '年'}", str(year))


def year_text(year: int, fiscal: bool, language: Language) -> str:
    """Return a year in a sentence: 令和2年（2020年）."""
    if language == "en":
        return f"FY{year}" if fiscal else str(year)
    word = "年度" if fiscal else "年"
    return f"{wareki(year)}{word}（{year}{word}）"
