"""Print an invented document.

``python -m tests.typeset progress 1``, ``… sector 1``, ``… shiomi``; ``troubled`` after them prints
the same with the troubles of real text.
"""

import sys

from tests.typeset.compose import typeset
from tests.typeset.invention import Layout, invent
from tests.typeset.shiomi import STYLE, shiomi
from tests.typeset.style import Style

USAGE = "usage: python -m tests.typeset (progress SEED | sector SEED | shiomi) [troubled]"
LAYOUTS: dict[str, Layout] = {"progress": "progress", "sector": "sector"}


def main(arguments: list[str]) -> int:
    """Print the document that the arguments name."""
    match arguments:
        case ["shiomi"]:
            print(typeset(shiomi(), STYLE), end="")
        case ["shiomi", "troubled"]:
            print(typeset(shiomi(), Style.drawn(1)), end="")
        case [layout, seed] if layout in LAYOUTS and seed.isdecimal():
            print(typeset(invent(int(seed), LAYOUTS[layout])), end="")
        case [layout, seed, "troubled"] if layout in LAYOUTS and seed.isdecimal():
            print(typeset(invent(int(seed), LAYOUTS[layout]), Style.drawn(int(seed))), end="")
        case _:
            print(USAGE, file=sys.stderr)
            return 2
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
