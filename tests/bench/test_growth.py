"""The exponent that the bench prints."""

import pytest

from bench.growth import exponent

GROWN = (
    ((1, 4, 16, 64), (3, 12, 48, 192), "1.00"),
    ((1, 4, 16, 64), (1, 16, 256, 4096), "2.00"),
    ((10, 1000), (5, 5), "0.00"),
    ((1, 2, 4), (1, 4, 4), "1.00"),
)


@pytest.mark.parametrize(("sizes", "times", "power"), GROWN)
def test_exponent(sizes: tuple[int, ...], times: tuple[int, ...], power: str) -> None:
    assert f"{exponent(sizes, times):.2f}" == power


def test_one_size_says_nothing() -> None:
    with pytest.raises(ZeroDivisionError):
        exponent((4, 4), (1, 2))
