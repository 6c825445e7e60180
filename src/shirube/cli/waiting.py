"""A bar for whoever waits."""

from collections.abc import Iterator
from contextlib import contextmanager

from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    SpinnerColumn,
    TextColumn,
    TimeElapsedColumn,
)

from shirube.cli.screen import Screen, seen


@contextmanager
def waiting(screen: Screen, name: str, done: int, total: int) -> Iterator[None]:
    """Show that document ``done + 1`` of ``total`` is being read; nothing is left behind.

    The bar stands on stderr, and only where that is a terminal.
    """
    columns = (
        SpinnerColumn("line"),
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        *((MofNCompleteColumn(),) if total > 1 else ()),
        TimeElapsedColumn(),
    )
    idle = not screen.err.is_terminal
    with Progress(*columns, console=screen.err, transient=True, disable=idle) as bar:
        bar.add_task(seen(name), completed=done, total=total if total > 1 else None)
        yield
