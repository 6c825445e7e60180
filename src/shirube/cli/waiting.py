"""A bar for whoever waits."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    SpinnerColumn,
    TextColumn,
    TimeElapsedColumn,
)

from shirube.cli.screen import Screen, seen

T = TypeVar("T")


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


def counted(screen: Screen, name: str, things: Iterable[T], total: int) -> Iterator[T]:
    """Yield ``things``, of which there are ``total``, while a bar on stderr moves on with them."""
    columns = (TextColumn("{task.description}", markup=False), BarColumn(), MofNCompleteColumn())
    idle = not screen.err.is_terminal
    with Progress(*columns, console=screen.err, transient=True, disable=idle) as bar:
        yield from bar.track(things, total=total, description=seen(name))
