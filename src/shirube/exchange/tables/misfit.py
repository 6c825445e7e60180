"""A value that has no place in a table; the row that meets it adds file and line."""

from shirube.terms import Bilingual, Refusal


class Misfit(ValueError):
    """Raised where a cell cannot be written or read: the column, and what to do."""

    def __init__(self, column: str, ja: str, en: str) -> None:
        super().__init__(en)
        self.column = column
        self.remedy = Bilingual(ja, en)

    def refusal(self, file: str, line: int, cell: str | None) -> Refusal:
        """Return the refusal that names file, line, column and what stands there."""
        ja, en = (f"「{shown(cell)}」", f" '{shown(cell)}'") if cell is not None else ("", "")
        return Refusal(
            f"{file} {line}行目の列「{self.column}」{ja}: {self.remedy.ja}。",
            f"{file}, line {line}, column {self.column}{en}: {self.remedy.en}.",
        )


def shown(cell: str) -> str:
    """Return what stands in a cell as a sentence can hold it: short, and no control characters."""
    short = cell if len(cell) <= 40 else f"{cell[:39]}…"
    return "".join(sign if sign.isprintable() else ascii(sign)[1:-1] for sign in short)
