"""How a quantity grows with another: the exponent of a power law."""

from collections.abc import Sequence
from math import log


def exponent(sizes: Sequence[float], times: Sequence[float]) -> float:
    """Return the slope of ``times`` over ``sizes``, both as logarithms, by least squares.

    1 is growth in proportion, 2 is growth with the square. Raises ZeroDivisionError where all
    sizes are one.
    """
    across, up = [log(size) for size in sizes], [log(time) for time in times]
    middle, level = sum(across) / len(across), sum(up) / len(up)
    rise = sum((x - middle) * (y - level) for x, y in zip(across, up, strict=True))
    return rise / sum((x - middle) ** 2 for x in across)
