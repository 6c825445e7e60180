"""One row of a table being read: each cell by its column, and what is wrong with it."""

from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from typing import TypeVar

from shirube.exchange.tables.cell import is_number, parted
from shirube.exchange.tables.misfit import Misfit
from shirube.terms import Refusal, Source, source

Word = TypeVar("Word", bound=Enum)


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of one line, by column. Every method raises Misfit for a cell it cannot take."""

    line: int
    cells: dict[str, str]

    def __getitem__(self, column: str) -> str:
        return self.cells[column]

    def items(self, column: str, sign: str) -> tuple[str, ...]:
        """Return the list in a cell."""
        return parted(self[column], sign)

    def number(self, column: str) -> Decimal:
        """Return the number in a cell."""
        if not is_number(self[column]):
            raise Misfit(
                column,
                "桁区切りも単位もない数(2500、44.1、-3)にしてください",
                "write a plain number without comma or unit (2500, 44.1, -3)",
            )
        return Decimal(self[column])

    def integer(self, column: str) -> int:
        """Return the whole number in a cell."""
        number = self.number(column) if len(self[column]) < 1000 else Decimal("0.1")
        if number != number.to_integral_value():
            raise Misfit(column, "整数にしてください", "write a whole number")
        return int(number)

    def year(self, column: str) -> int | None:
        """Return the fiscal year in a cell, or None where it is blank."""
        return self.integer(column) if self[column] else None

    def word(self, column: str, words: type[Word]) -> Word:
        """Return the member of an enumeration whose word a cell holds."""
        try:
            return words(self[column])
        except ValueError:
            known = "、".join(str(member.value) or "空欄" for member in words)
            raise Misfit(
                column, f"{known}のどれかにしてください", f"write one of {known}"
            ) from None

    def source(self, column: str) -> Source:
        """Return the source that a cell prints."""
        try:
            return source(self[column])
        except (Refusal, ValueError) as error:
            raise Misfit(
                column,
                "「ファイル名:行」か「ファイル名:行-行」の形にしてください",
                "write 'file:line' or 'file:line-line'",
            ) from error
