"""People by sex and age, carried forward in time: the cohort-component method (コーホート要因法).

Pure functions over NumPy arrays that end in the axes (sex, age), males first; whatever stands
before them broadcasts. ``docs/population.md`` gives the method, shapes, units and sources.
"""

from shirube.population.ages import Ages, ages_named
from shirube.population.assumptions import Assumptions, by_step
from shirube.population.bands import (
    BANDS,
    ELDERLY,
    OLDER,
    WORKING,
    YOUNG,
    Band,
    ageing_rate,
    by_band,
    dependency,
    in_band,
)
from shirube.population.births import Births, ChildWoman, Exposure, Fertility
from shirube.population.chance import Chance, strays
from shirube.population.change import change_rates, change_ratios
from shirube.population.cohorts import aged
from shirube.population.components import Components, components
from shirube.population.control import Control, controlled
from shirube.population.derived import (
    averaged,
    child_woman_path,
    lent_survival,
    relative_child_woman,
    residual_moves,
    smoothed,
    with_unknown,
)
from shirube.population.entry import Rows
from shirube.population.fan import Fan, Tally, bands, fan, tally
from shirube.population.from_sheet import people, ratios
from shirube.population.given import FEMALE, MALE
from shirube.population.influence import Attribution, Influence, attribution, influence
from shirube.population.moves import NetNumbers, NetRates, NoMoves, Pool, Timing
from shirube.population.outlook import Outlook, base_fertility, child_woman_ratio
from shirube.population.passage import Step, step
from shirube.population.planned import Planned
from shirube.population.projection import Projection, populations, projection, steps
from shirube.population.reaching import arrivals_reaching, fertility_reaching
from shirube.population.result_tables import ResultTable, result_tables
from shirube.population.results import (
    Against,
    Results,
    against,
    banded,
    chosen,
    influences,
    results,
    staged,
    taken_apart,
    tallies,
)
from shirube.population.scenario import (
    BASE,
    CLOSED,
    REPLACEMENT,
    Run,
    Scenario,
    birth_factors,
    halved_moves,
    long_term_vision,
    run,
    runs,
    simulation_1,
    simulation_2,
)
from shirube.population.series import (
    Series,
    band_bars,
    change_bars,
    fan_lines,
    pyramid,
    scenario_lines,
)
from shirube.population.settings import TableFile, table_files
from shirube.population.sheet import Sheet, rows_of_csv, sheet
from shirube.population.stages import Stage, stages
from shirube.population.stated import Assumed, Stated, same_areas, see_alike
from shirube.population.survival import (
    Fold,
    Survival,
    survival,
    survival_of_life_table,
    survival_reaching,
)
from shirube.population.table import Table, table
from shirube.population.vision import Actual, Draw, Vision, vision

__all__ = [
    "BANDS",
    "BASE",
    "CLOSED",
    "ELDERLY",
    "FEMALE",
    "MALE",
    "OLDER",
    "REPLACEMENT",
    "WORKING",
    "YOUNG",
    "Actual",
    "Against",
    "Ages",
    "Assumed",
    "Assumptions",
    "Attribution",
    "Band",
    "Births",
    "Chance",
    "ChildWoman",
    "Components",
    "Control",
    "Draw",
    "Exposure",
    "Fan",
    "Fertility",
    "Fold",
    "Influence",
    "NetNumbers",
    "NetRates",
    "NoMoves",
    "Outlook",
    "Planned",
    "Pool",
    "Projection",
    "ResultTable",
    "Results",
    "Rows",
    "Run",
    "Scenario",
    "Series",
    "Sheet",
    "Stage",
    "Stated",
    "Step",
    "Survival",
    "Table",
    "TableFile",
    "Tally",
    "Timing",
    "Vision",
    "against",
    "aged",
    "ageing_rate",
    "ages_named",
    "arrivals_reaching",
    "attribution",
    "averaged",
    "band_bars",
    "banded",
    "bands",
    "base_fertility",
    "birth_factors",
    "by_band",
    "by_step",
    "change_bars",
    "change_rates",
    "change_ratios",
    "child_woman_path",
    "child_woman_ratio",
    "chosen",
    "components",
    "controlled",
    "dependency",
    "fan",
    "fan_lines",
    "fertility_reaching",
    "halved_moves",
    "in_band",
    "influence",
    "influences",
    "lent_survival",
    "long_term_vision",
    "people",
    "populations",
    "projection",
    "pyramid",
    "ratios",
    "relative_child_woman",
    "residual_moves",
    "result_tables",
    "results",
    "rows_of_csv",
    "run",
    "runs",
    "same_areas",
    "scenario_lines",
    "see_alike",
    "sheet",
    "simulation_1",
    "simulation_2",
    "smoothed",
    "staged",
    "stages",
    "step",
    "steps",
    "strays",
    "survival",
    "survival_of_life_table",
    "survival_reaching",
    "table",
    "table_files",
    "taken_apart",
    "tallies",
    "tally",
    "vision",
    "with_unknown",
]
