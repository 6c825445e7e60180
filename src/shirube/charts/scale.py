"""Scales: from a value to a place, with ticks at round numbers."""

import math
from collections.abc import Iterable
from dataclasses import dataclass

from shirube.charts.figures import Value, known

_ROUND = (1.0, 2.0, 2.5, 5.0, 10.0)
_SAME = 1e-9
"""Values that differ by less than this share of their size count as equal."""


@dataclass(frozen=True, slots=True)
class Scale:
    """A linear scale from ``low`` to ``high`` onto the places ``start`` to ``end``."""

    low: float
    high: float
    start: float
    end: float
    ticks: tuple[float, ...]

    def at(self, value: Value) -> float:
        """Return the place of a known value; what lies outside is at the edge."""
        share = (float(value or 0) - self.low) / (self.high - self.low)
        return self.start + min(1.0, max(0.0, share)) * (self.end - self.start)


def numbers(values: Iterable[Value]) -> list[float]:
    """Return the values that are known, as floats."""
    return [float(value) for value in values if value is not None and known(value)]


def ticks(low: float, high: float, count: int) -> tuple[float, ...]:
    """Return about ``count`` round numbers from at or below ``low`` to at or above ``high``."""
    rough = (high - low) / max(1, count)
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(step * power for step in _ROUND if step * power >= rough * (1 - _SAME))
    first, last = math.floor(low / step + _SAME), math.ceil(high / step - _SAME)
    return tuple(at * step for at in range(first, last + 1))


def tight(values: Iterable[Value], start: float, end: float) -> Scale:
    """Return a scale from the least to the greatest known value, without ticks."""
    given = numbers(values)
    low, high = _apart(min(given), max(given))
    return Scale(low, high, start, end, ())


def _apart(low: float, high: float) -> tuple[float, float]:
    """Return two ends that differ; those of equal values lie about them."""
    if high - low > _SAME * max(abs(low), abs(high)):
        return low, high
    apart = abs(high) / 10 or 1.0
    return low - apart, high + apart


def scale(
    values: Iterable[Value], start: float, end: float, zero: bool = False, each: float = 44
) -> Scale:
    """Return a scale that holds the known values, with a tick about every ``each`` pixels.

    ``zero`` makes it hold nought too. Without a value it goes from 0 to 1.
    """
    given = numbers(values) + ([0.0] if zero else [])
    low, high = (min(given), max(given)) if given else (0.0, 1.0)
    low, high = _apart(low, high)
    if not zero and low > 0 and low < (high - low) / 2:
        low = 0.0
    marks = ticks(low, high, int(abs(end - start) / each) or 1)
    return Scale(marks[0], marks[-1], start, end, marks)
