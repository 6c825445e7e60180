"""Amounts of money as tables print them, in the unit of the table."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from decimal import Decimal

from shirube.intake.paper import Line
from shirube.intake.tokens import Token, tokens
from shirube.plan import Amount
from shirube.terms import Reason, Unknown, is_dash, yen

_MINUS = "△▲-"
_AMOUNT = re.compile(rf"[{_MINUS}]?(?:\d{{1,3}}(?:,\d{{3}})+|\d+)")
_UNIT = re.compile(
    r"[(（](?P<unit>千円|百万円|億円|円)[)）]|単位[:：]\s*(?P<named>千円|百万円|億円|円)"
)


def money_unit(lines: Iterable[Line], otherwise: str = "千円") -> str:
    """Return the unit of money that lines print: (千円), 単位：百万円."""
    match = _UNIT.search(" ".join(line.raw for line in lines))
    return (match["unit"] or match["named"]) if match else otherwise


def money_tokens(line: Line) -> list[Token]:
    """Return the pieces of a line; a minus that stands apart belongs to the amount behind it."""
    found: list[Token] = []
    for piece in tokens([line]):
        sign = found[-1] if found else None
        if sign and sign.text in ("△", "▲") and piece.text[:1].isdigit():
            raw = sign.raw + piece.raw
            found[-1] = replace(
                piece, text=sign.text + piece.text, raw=raw, starts=sign.starts, gap=sign.gap
            )
        else:
            found.append(piece)
    return found


def amount(token: Token, unit: str) -> Amount | None:
    """Return a piece as whole yen, the unknown for a dash, or None for anything else."""
    if is_dash(token.text):
        return Unknown(Reason.NOT_APPLICABLE)
    if not _AMOUNT.fullmatch(token.text):
        return None
    sign = -1 if token.text[0] in _MINUS else 1
    return sign * yen(Decimal(token.text.strip(_MINUS).replace(",", "")), unit)


def amounts(pieces: Sequence[Token], unit: str) -> list[Amount] | None:
    """Return all pieces as amounts, or None where one is none."""
    found = [amount(piece, unit) for piece in pieces]
    known = [value for value in found if value is not None]
    return known if len(known) == len(found) else None
