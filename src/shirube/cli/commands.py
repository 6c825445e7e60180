"""The commands, in the order of the help; a module is loaded when its command is called."""

from functools import cache
from importlib import import_module

from shirube.cli.command import Command

NAMES = (
    "read",
    "show",
    "tables",
    "check",
    "rules",
    "evaluate",
    "diff",
    "origin",
    "report",
    "population",
    "layouts",
    "demo",
)
"""Each is the name of its module too, which holds the command as the constant in capitals."""


@cache
def command(name: str) -> Command:
    """Return a command by its name. Raises KeyError for a name that is none."""
    found: Command = getattr(import_module(f"{__package__}.{name}"), name.upper())
    return found


def commands() -> tuple[Command, ...]:
    """Return all commands."""
    return tuple(map(command, NAMES))
