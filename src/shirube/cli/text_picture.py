"""Lines drawn with letters: years across, people up, a letter for each line."""

from collections.abc import Sequence
from string import ascii_lowercase, ascii_uppercase

from shirube.population import Series

LETTERS = ascii_uppercase + ascii_lowercase
_HEIGHT, _STEP = 12, 7
_BOTH = "*"
"""Where two lines meet."""


def text_picture(lines: Sequence[Series], years: Sequence[int]) -> list[str]:
    """Return the lines of the picture, the highest first, and the years below.

    Line n is drawn with the n-th letter. Values at other years are left out.
    """
    drawn = [dict(zip(line.across, line.values, strict=True)) for line in lines]
    values = [value for line in drawn for year, value in line.items() if year in years]
    low, high = min(values), max(values)
    if high == low:
        low, high = low - 1, high + 1
    field = [[" "] * (_STEP * len(years)) for _ in range(_HEIGHT)]
    for letter, line in zip(LETTERS, drawn, strict=False):
        for at, year in enumerate(years):
            if year in line:
                row = round((high - line[year]) / (high - low) * (_HEIGHT - 1))
                place = at * _STEP + _STEP // 2
                field[row][place] = letter if field[row][place] == " " else _BOTH
    heads = [high - (high - low) * row / (_HEIGHT - 1) for row in range(_HEIGHT)]
    width = max(len(f"{head:,.0f}") for head in heads)
    picture = [
        f"{head:>{width},.0f} │{''.join(row)}" for head, row in zip(heads, field, strict=True)
    ]
    below = "".join(f"{year:^{_STEP}}" for year in years)
    return [*picture, f"{' ' * width} └{'─' * _STEP * len(years)}", f"{' ' * width}  {below}"]
