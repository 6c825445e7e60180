"""全国地方公共団体コード: two digits of the prefecture, three of the municipality, one to check."""

_WEIGHTS = (6, 5, 4, 3, 2)


def check_digit(five: str) -> str:
    """Return the check digit of a code's first five digits: 13112 has 1, so 131121.

    Source: 全国地方公共団体コード仕様 (総務省): 11 less the weighted sum modulo 11, last digit.
    """
    total = sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, five, strict=True))
    return str((11 - total % 11) % 10)
