"""What an invented city plans: plain values, made before anything is printed.

Text fields hold the ideal wording: half-width Latin and digits, full-width brackets, no line
breaks. A mark that points elsewhere stands in ⟦ ⟧ (``参加者数⟦※⟧``): it is printed, but is no
part of a name.
"""

from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal

State = Literal["値あり", "該当なし", "未定", "他計画による"]
LabelForm = Literal["none", "letter", "colon", "line", "blank"]
Kind = Literal["合計", "累計", "水準", "率", "平均", "到達段階", "併記"]
Direction = Literal["増", "減", "維持", "未定"]


@dataclass(frozen=True, slots=True)
class AsOf:
    """A printed date: a fiscal year, a fiscal year's forecast, or a month."""

    year: int  # of the era calendar, as printed
    form: Literal["年度", "年度見込み", "月時点"]
    month: int = 0


@dataclass(frozen=True, slots=True)
class Part:
    """One figure of a cell. ``words`` with ``{}`` stands around the number, without it alone."""

    number: Decimal | None
    unit: str = ""
    label: str = ""
    note: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """One printed cell. ``years`` is the first and last fiscal year it stands for.

    A ``merged`` cell is the lower part of the one above it, with which it is printed.
    """

    parts: tuple[Part, ...] = ()
    state: State = "値あり"
    as_of: AsOf | None = None
    years: tuple[int, int] | None = None
    merged: bool = False


DASH = Cell(state="該当なし")
BLANK = Cell(state="未定")


@dataclass(frozen=True, slots=True)
class Indicator:
    """What both layouts print of an indicator. ``name`` is one string per paragraph of its cell."""

    branch: str
    name: tuple[str, ...]
    kind: Kind
    direction: Direction
    label_form: LabelForm = "none"


@dataclass(frozen=True, slots=True)
class Activity:
    """A 行動量 of a progress report: three rows of years and total, and why they changed."""

    indicator: Indicator
    original: tuple[Cell, ...]
    original_total: Cell
    revised: tuple[Cell, ...]
    revised_total: Cell
    actual: tuple[Cell, ...]
    actual_total: Cell
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """A 成果指標 of a progress report."""

    indicator: Indicator
    baseline: Cell
    target: Cell
    reason: str = ""
    old_target: Cell | None = None


@dataclass(frozen=True, slots=True)
class Project:
    number: str
    name: str
    direction: str
    activities: tuple[Activity, ...]
    outcomes: tuple[Outcome, ...]


@dataclass(frozen=True, slots=True)
class Cost:
    """Thousand yen by year; ``None`` is printed ― in a plan and left empty in an actual."""

    original: tuple[int | None, ...]
    revised: tuple[int | None, ...]
    actual: tuple[int | None, ...]
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Measure:
    number: int
    name: str
    goal: str
    departments: tuple[str, ...]
    projects: tuple[Project, ...]
    cost: Cost
    footnotes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Pillar:
    number: int
    name: str
    measures: tuple[Measure, ...]


@dataclass(frozen=True, slots=True)
class Effect:
    """A line of the effects table; ``amounts`` by year, ``None`` printed ―."""

    number: str
    name: str
    amounts: tuple[int | None, ...]
    kinds: tuple[Literal["削減額", "抑制額", "歳入増"], ...] = ()
    relisted_from: str = ""


@dataclass(frozen=True, slots=True)
class Viewpoint:
    """A group of effect lines."""

    number: int
    name: str
    effects: tuple[Effect, ...]


@dataclass(frozen=True, slots=True)
class Facility:
    """A line of the facilities tables, printed figures by year with their unit."""

    name: str
    figures: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Announced:
    """Counts the overview announces."""

    measures: int
    projects: int
    changed_measures: int
    changed_projects: int
    outcomes: int
    retargeted_measures: int
    retargeted_outcomes: int


@dataclass(frozen=True, slots=True)
class Progress:
    """A plan and one yearly report of it (layout A)."""

    name: str
    plan: str
    years: tuple[int, ...]
    report_year: int
    last_heisei: int
    pillars: tuple[Pillar, ...]
    total_cost: Cost
    viewpoints: tuple[Viewpoint, ...] = ()
    facilities: tuple[Facility, ...] = ()

    @property
    def published(self) -> tuple[int, int]:
        """Calendar year and month of the report: February after the year began."""
        return self.report_year + 1, 2

    @property
    def measures(self) -> tuple[Measure, ...]:
        return tuple(measure for pillar in self.pillars for measure in pillar.measures)


@dataclass(frozen=True, slots=True)
class Planned:
    """An indicator of a sector plan: what is now, year cells (a cell may span years), total."""

    indicator: Indicator
    baseline: Cell
    cells: tuple[Cell, ...]
    total: Cell
    reference: str = ""
    relisted_from: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Initiative:
    number: str
    name: str
    purpose: str
    relisted: bool = False


@dataclass(frozen=True, slots=True)
class Statistics:
    """A small table among the prose: caption, column heads, rows of label and figures."""

    caption: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Goal:
    """One めざす姿 with its initiatives and tables."""

    number: str
    statement: str
    explanation: str
    present: tuple[str, ...]
    issues: tuple[str, ...]
    directions: tuple[str, ...]
    initiatives: tuple[Initiative, ...]
    activities: tuple[Planned, ...]
    outcomes: tuple[Planned, ...]
    subtitle: str = ""
    statistics: tuple[Statistics, ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Column:
    title: str
    paragraphs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Theme:
    """One 推進施策."""

    number: int
    name: str
    goals: tuple[Goal, ...]
    column: Column | None = None


@dataclass(frozen=True, slots=True)
class Sector:
    """A sector plan (layout B)."""

    name: str
    plan: str
    years: tuple[int, ...]
    last_heisei: int
    themes: tuple[Theme, ...] = field(default_factory=tuple)


City = Progress | Sector
