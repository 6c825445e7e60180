"""Which heads belong to which cell of a table, where the place of a cell does not say it."""

from dataclasses import dataclass

from shirube.report.grid import Grid, Placed


@dataclass(frozen=True, slots=True)
class Heads:
    """The heads of a table, whose identifiers begin with ``name``."""

    placed: Grid
    name: str

    @property
    def plain(self) -> bool:
        """Whether there is at most one row of heads, and no cell covers several places."""
        lines = (*self.placed.head, *self.placed.body)
        single = all(cell.rows == cell.columns == 1 for line in lines for cell in line)
        return single and len(self.placed.head) <= 1

    def over(self, column: Placed) -> str:
        """Return the identifier of a head of columns."""
        return f"{self.name}c{column.row}-{column.column}"

    def beside(self, row: Placed) -> str:
        """Return the identifier of a head of rows."""
        return f"{self.name}r{row.row}-{row.column}"

    def of_head(self, cell: Placed) -> list[str]:
        """Return the heads above a head."""
        above = {
            head: None
            for line in self.placed.head[: cell.row]
            for head in line
            if is_said(head) and head != cell and _meet(head, cell)
        }
        return [self.over(head) for head in above]

    def of_cell(self, cell: Placed) -> list[str]:
        """Return the heads of a cell of the body: those above it, then those of its rows."""
        above = {
            head: None
            for line in self.placed.head
            for head in line
            if is_said(head) and _meet(head, cell)
        }
        beside = {
            head: None
            for line in self.placed.body[cell.row : cell.row + cell.rows]
            for head in line
            if head.cell.head and is_said(head) and head != cell
        }
        return [*map(self.over, above), *map(self.beside, beside)]


def is_said(placed: Placed) -> bool:
    """Tell whether a cell says anything; an empty head is none."""
    return bool(placed.cell.text.strip())


def _meet(head: Placed, cell: Placed) -> bool:
    return head.column < cell.column + cell.columns and cell.column < head.column + head.columns
