"""What breaks a sound plan: for each rule, the least change that it must notice.

Each module holds ``MUTATIONS``, a table from the code of a rule to a function that takes the
sound case of Shiomi and returns it broken in exactly what the rule guards.
"""

from collections.abc import Callable, Mapping
from importlib import import_module
from pkgutil import iter_modules

from shirube.checks import Case

Mutation = Callable[[Case], Case]


def mutations() -> Mapping[str, Mutation]:
    found: dict[str, Mutation] = {}
    for module in iter_modules(__path__):
        table: Mapping[str, Mutation] = import_module(f"{__name__}.{module.name}").MUTATIONS
        assert not found.keys() & table.keys()
        found |= table
    return found
