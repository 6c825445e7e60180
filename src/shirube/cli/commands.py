"""The commands, in the order of the help; a module is loaded when its command is called."""

from functools import cache
from importlib import import_module

from shirube.cli.command import Command

_MODULES = {
    "read": "read",
    "show": "show",
    "tables": "tables",
    "check": "check",
    "rules": "rules",
    "evaluate": "evaluate",
    "diff": "diff",
    "origin": "origin",
    "report": "report_pack",
    "population": "population",
    "layouts": "layouts",
    "demo": "demo",
}
"""The module of each command; the command is its constant of that name in capitals."""
NAMES = tuple(_MODULES)


@cache
def command(name: str) -> Command:
    """Return a command by its name. Raises KeyError for a name that is none."""
    found: Command = getattr(import_module(f"{__package__}.{_MODULES[name]}"), name.upper())
    return found


def commands() -> tuple[Command, ...]:
    """Return all commands."""
    return tuple(map(command, NAMES))
