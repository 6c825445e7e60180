"""What a part of the page comes to: its Markdown, and how many comparisons agree."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Checked:
    """One kind of comparison: how many agree, which do not and why, which cannot be made."""

    what: str
    agree: int
    differ: tuple[str, ...] = ()
    open: tuple[str, ...] = ()

    @property
    def all(self) -> int:
        """Return how many were to be compared."""
        return self.agree + len(self.differ) + len(self.open)


@dataclass(frozen=True, slots=True)
class Part:
    """A section of the page."""

    text: str
    checked: tuple[Checked, ...]


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table in Markdown."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(
        f"| {' | '.join(cell.replace('|', '／') for cell in line)} |" for line in lines
    )


def compared(what: str, pairs: Iterable[tuple[str, int | None, int | None]]) -> Checked:
    """Return a comparison of amounts in yen, each with its name; None cannot be compared."""
    rows = list(pairs)
    return Checked(
        what,
        sum(one is not None and one == other for _, one, other in rows),
        tuple(
            f"{name}: {thousands(one)} ≠ {thousands(other)}"
            for name, one, other in rows
            if one is not None and other is not None and one != other
        ),
        tuple(name for name, one, other in rows if one is None or other is None),
    )


def thousands(amount: int | None) -> str:
    """Return thousand yen with commas; what is finer keeps its decimals."""
    if amount is None:
        return "―"
    whole, rest = divmod(abs(amount), 1_000)
    fine = f".{rest:03}" if rest else ""
    return f"{'−' if amount < 0 else ''}{whole:,}{fine}"
