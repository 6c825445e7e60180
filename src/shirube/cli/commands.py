"""The commands, in the order of the help."""

from shirube.cli.command import Command
from shirube.cli.demo import DEMO
from shirube.cli.layouts import LAYOUTS
from shirube.cli.read import READ
from shirube.cli.show import SHOW
from shirube.cli.tables import TABLES

COMMANDS: tuple[Command, ...] = (READ, SHOW, TABLES, LAYOUTS, DEMO)
