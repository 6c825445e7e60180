"""All registers, in the order in which an item is looked for in them."""

from typing import Any

from shirube.intake.corrections.changes import CHANGES
from shirube.intake.corrections.elements import ELEMENTS
from shirube.intake.corrections.figures import FIGURES
from shirube.intake.corrections.goals import GOALS_OF_ELEMENTS
from shirube.intake.corrections.indicators import INDICATORS
from shirube.intake.corrections.money import COSTS, EFFECTS
from shirube.intake.corrections.plan import FACTS
from shirube.intake.corrections.register import Register

REGISTERS: tuple[Register[Any], ...] = (
    FACTS,
    ELEMENTS,
    GOALS_OF_ELEMENTS,
    FIGURES,
    INDICATORS,
    CHANGES,
    COSTS,
    EFFECTS,
)
ITEMS: dict[str, tuple[Register[Any], ...]] = {
    item: tuple(one for one in REGISTERS if item in one.items)
    for register in REGISTERS
    for item in register.items
}
"""Every item that can be corrected, with the registers that have it."""
