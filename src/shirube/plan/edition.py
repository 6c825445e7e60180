"""The Edition (版): one plan as it stood at one publication."""

from dataclasses import dataclass

from shirube.plan.announcement import Announcement, Restatement
from shirube.plan.change import Change
from shirube.plan.element import Element
from shirube.plan.event import Event
from shirube.plan.exhibit import Exhibit
from shirube.plan.figure import Figure
from shirube.plan.indicator import Indicator
from shirube.plan.link import Link
from shirube.plan.money import Cost, Effect
from shirube.plan.passage import Passage


@dataclass(frozen=True, slots=True)
class Plan:
    """The plan that an Edition is of.

    ``code`` is the 全国地方公共団体コード with its check digit, as text; empty if unknown.
    ``kind`` (計画種別) is 実施計画, 個別計画 … in the ward's own word.
    """

    id: str
    code: str
    municipality: str
    name: str
    kind: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Document:
    """A file that an Edition was read from: its name without directories, and its SHA-256."""

    file: str
    sha256: str
    lines: int
    layout: str


@dataclass(frozen=True, slots=True)
class Correction:
    """One line of 確認.csv that was applied: which cell of what, from, to, who and why."""

    place: str
    field: str
    before: str
    after: str
    by: str
    why: str


@dataclass(frozen=True, slots=True)
class Edition:
    """Everything a plan said at one publication, and where each of it was read.

    ``stage`` (版) is 策定版, 推進状況, 素案 …; ``draft`` is True for a 案. ``date`` is the
    printed date and ``as_of`` the date its figures speak of, both as printed and folded.
    ``predecessor`` is the hash of the earlier Edition of the same plan, or empty.
    """

    plan: Plan
    stage: str
    draft: bool
    date: str
    as_of: str
    predecessor: str
    documents: tuple[Document, ...]
    elements: tuple[Element, ...]
    indicators: tuple[Indicator, ...]
    figures: tuple[Figure, ...]
    changes: tuple[Change, ...] = ()
    costs: tuple[Cost, ...] = ()
    effects: tuple[Effect, ...] = ()
    links: tuple[Link, ...] = ()
    passages: tuple[Passage, ...] = ()
    exhibits: tuple[Exhibit, ...] = ()
    announcements: tuple[Announcement, ...] = ()
    restatements: tuple[Restatement, ...] = ()
    corrections: tuple[Correction, ...] = ()
    events: tuple[Event, ...] = ()
