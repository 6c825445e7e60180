"""People by sex and age, carried forward in time: the cohort-component method (コーホート要因法).

Pure functions over NumPy arrays that end in the axes (sex, age), males first; whatever stands
before them broadcasts. ``docs/population.md`` gives the method, shapes, units and sources.
"""

from shirube.population.ages import Ages, ages_named
from shirube.population.assumptions import Assumptions, by_step
from shirube.population.births import Births, ChildWoman, Exposure, Fertility
from shirube.population.change import change_rates, change_ratios
from shirube.population.cohorts import aged
from shirube.population.control import Control, controlled
from shirube.population.given import FEMALE, MALE
from shirube.population.moves import NetNumbers, NetRates, NoMoves, Pool, Timing
from shirube.population.passage import Step, step
from shirube.population.projection import Projection, populations, projection, steps
from shirube.population.survival import (
    Fold,
    Survival,
    survival,
    survival_of_life_table,
    survival_reaching,
)
from shirube.population.table import Table, table

__all__ = [
    "FEMALE",
    "MALE",
    "Ages",
    "Assumptions",
    "Births",
    "ChildWoman",
    "Control",
    "Exposure",
    "Fertility",
    "Fold",
    "NetNumbers",
    "NetRates",
    "NoMoves",
    "Pool",
    "Projection",
    "Step",
    "Survival",
    "Table",
    "Timing",
    "aged",
    "ages_named",
    "by_step",
    "change_rates",
    "change_ratios",
    "controlled",
    "populations",
    "projection",
    "step",
    "steps",
    "survival",
    "survival_of_life_table",
    "survival_reaching",
    "table",
]
