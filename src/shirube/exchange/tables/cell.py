"""How a value stands in one cell: numbers plain, lists joined, text that no program runs."""

import re
from decimal import Decimal

COMMA = "、"
"""Joins departments, as documents print them."""
SEMICOLON = ";"
"""Joins every other list: notes may hold 、 but hardly ever a half-width semicolon."""

_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?")
_LIKE_A_FORMULA = re.compile(r"'*\s*[=+\-@＝＋－＠].")


def digits(number: Decimal) -> str:
    """Return a number plain: no comma, no exponent, its printed decimals."""
    return f"{number:f}"


def is_number(cell: str) -> bool:
    """Tell whether a cell holds a plain number (``2500``, ``44.1``, ``-3``)."""
    return bool(_NUMBER.fullmatch(cell))


def guarded(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula: ``=1+1`` becomes ``'=1+1``.

    What begins with = + - @ (of either width) and is no plain number gets an apostrophe in
    front; so does what already has one there. ``unguarded`` takes exactly one away.
    """
    return f"'{text}" if _LIKE_A_FORMULA.match(text) and not is_number(text) else text


def unguarded(cell: str) -> str:
    """Return the text of a cell that ``guarded`` wrote."""
    return cell[1:] if cell.startswith("'") and _LIKE_A_FORMULA.match(cell) else cell


def joined(items: tuple[str, ...], sign: str) -> str:
    r"""Return a list in one cell; inside an item the sign and ``\`` get a ``\`` before them.

    No item at all is an empty cell; a single empty item is a lone ``\``.
    """
    if items == ("",):
        return "\\"
    return sign.join(item.replace("\\", "\\\\").replace(sign, f"\\{sign}") for item in items)


def parted(cell: str, sign: str) -> tuple[str, ...]:
    """Return the items of a cell that ``joined`` wrote."""
    if not cell:
        return ()
    items = re.findall(rf"(?:^|{sign})((?:\\.|[^{sign}\\]|\\$)*)", cell)
    return tuple(re.sub(rf"\\([\\{sign}]|$)", r"\1", item) for item in items)
