"""A generated plan written to a file: ``python -m bench.plans LAYOUT MEASURES FILE [TIMES]``.

It is made in a process of its own, so that what it takes counts for no reading.
"""

import sys
from pathlib import Path

from tests.typeset import Scope, invent, typeset
from tests.typeset.invention import Layout

SEED = 1
YEARS: dict[Layout, int] = {"progress": 2, "sector": 4}
"""The years of a plan in each layout, as the real ones have them."""


def plan(layout: Layout, measures: int) -> str:
    """Return the text of an invented plan, the same for the same arguments."""
    return typeset(invent(SEED, layout, Scope(measures=measures, years=YEARS[layout])))


def main(layout: str, measures: str, file: str, times: str = "1") -> None:
    """Write the plan that the arguments describe, so many times over."""
    known = next(each for each in YEARS if each == layout)
    Path(file).write_text(plan(known, int(measures)) * int(times), encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
