"""What a document says a second time: announced counts and the overview's restatements."""

from dataclasses import dataclass
from enum import Enum

from shirube.plan.figure import Role
from shirube.terms import Answer, Source


@dataclass(frozen=True, slots=True)
class Announcement:
    """A sentence of the overview that counts: 全19施策62事業のうち、9施策10事業の計画を変更.

    ``counts`` holds the numbers in printed order with their nouns
    ((19, 施策), (62, 事業), (9, 施策), (10, 事業)).
    """

    sentence: str
    counts: tuple[tuple[int, str], ...]
    source: Source


class Restated(Enum):
    """What an overview says again."""

    NAME = "名称"
    COST = "事業費"
    CHANGE = "変更"


@dataclass(frozen=True, slots=True)
class Restatement:
    """A name, a cost or a change as the overview prints it, to be compared with the body."""

    subject: Restated
    number: str
    """Number of the measure or item; empty where the overview prints none."""
    name: str
    source: Source
    year: int | None = None
    role: Role | None = None
    before: Answer | None = None
    answer: Answer | None = None
    reason: str = ""
