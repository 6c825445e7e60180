"""Indicators (指標): what is counted, in which way, and whether more is better."""

from dataclasses import dataclass
from enum import Enum

from shirube.terms import Source


class Category(Enum):
    """区分: what an indicator speaks of."""

    ACTIVITY = "行動量"
    """What the municipality does (output)."""
    OUTCOME = "成果指標"
    """What comes of it for residents (outcome)."""


class Kind(Enum):
    """集計: how the years of an indicator make a total (domain: the total rule)."""

    FLOW = "合計"
    STOCK = "累計"
    LEVEL = "水準"
    RATE = "率"
    AVERAGE = "平均"
    MILESTONE = "到達段階"
    PAIRED = "併記"


class Direction(Enum):
    """方向: which way is better."""

    UP = "増"
    DOWN = "減"
    MAINTAIN = "維持"
    OPEN = "未定"


class Ground(Enum):
    """根拠: how a kind or a direction is known."""

    PRINTED = "印字"
    INFERRED = "推定"
    CONFIRMED = "確認"


@dataclass(frozen=True, slots=True)
class Indicator:
    """One row of an indicator table.

    ``number`` is the printed sub-number (枝番), ``name`` the folded whole name cell,
    ``printed`` the cell as it stands on the page. ``parts`` are the labels of a cell of
    several parts, in printed order. ``related`` are measure numbers of another plan.
    """

    id: str
    element: str
    """ID of the element whose row this is."""
    category: Category
    number: str
    name: str
    unit: str
    """The unit, empty where parts differ or the cells hold words."""
    kind: Kind
    kind_ground: Ground
    direction: Direction
    direction_ground: Ground
    source: Source
    printed: str = ""
    parts: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    relisted: bool = False
    """True where the document marks the row 【再掲】."""
    relisted_from: str = ""
    """ID of the indicator that owns the data of a 再掲, or empty where it is not known."""
    notes: tuple[str, ...] = ()
