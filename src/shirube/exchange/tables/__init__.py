"""The open tables (公開表), version 1: one module a file, and the cells they are made of."""

from typing import Any

from shirube.exchange.tables.changes import CHANGES
from shirube.exchange.tables.costs import COSTS
from shirube.exchange.tables.effects import EFFECTS
from shirube.exchange.tables.elements import ELEMENTS
from shirube.exchange.tables.figures import FIGURES
from shirube.exchange.tables.findings import FINDINGS
from shirube.exchange.tables.indicators import INDICATORS
from shirube.exchange.tables.links import LINKS
from shirube.exchange.tables.plan import PLAN
from shirube.exchange.tables.table import Column, Table

TABLES: tuple[Table[Any], ...] = (
    PLAN,
    ELEMENTS,
    INDICATORS,
    FIGURES,
    CHANGES,
    COSTS,
    EFFECTS,
    LINKS,
)
"""The tables that hold an Edition, in the order of the contract."""

ALL_TABLES: tuple[Table[Any], ...] = (*TABLES, FINDINGS)
"""These and the derived one."""

__all__ = ["ALL_TABLES", "TABLES", "Column", "Table"]
