"""The commands, in the order of the help."""

from shirube.cli.check import CHECK
from shirube.cli.command import Command
from shirube.cli.demo import DEMO
from shirube.cli.diff import DIFF
from shirube.cli.evaluate import EVALUATE
from shirube.cli.layouts import LAYOUTS
from shirube.cli.origin import ORIGIN
from shirube.cli.population import POPULATION
from shirube.cli.read import READ
from shirube.cli.rules import RULES
from shirube.cli.show import SHOW
from shirube.cli.tables import TABLES

COMMANDS: tuple[Command, ...] = (
    READ,
    SHOW,
    TABLES,
    CHECK,
    RULES,
    EVALUATE,
    DIFF,
    ORIGIN,
    POPULATION,
    LAYOUTS,
    DEMO,
)
