"""Links (関連) from a place in the plan to something else."""

from dataclasses import dataclass
from enum import Enum

from shirube.terms import Source


class Relation(Enum):
    """関係: what ties the two."""

    STRATEGY = "総合戦略"
    SDG = "SDGs"
    PLAN = "実施計画"
    RELISTED = "再掲元"
    THEME = "テーマ"


@dataclass(frozen=True, slots=True)
class Link:
    """One link: the ID it starts from, its relation, and what it points to."""

    origin: str
    relation: Relation
    target: str
    source: Source
