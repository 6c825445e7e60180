"""The promise and what came of it: tree, indicators, figures, changes, money, Edition."""

from shirube.plan.abridgement import LEFT_OUT, abridged
from shirube.plan.announcement import Announcement, Restated, Restatement
from shirube.plan.change import Change
from shirube.plan.edition import Correction, Document, Edition, Plan
from shirube.plan.element import Element, Rank
from shirube.plan.event import Event
from shirube.plan.exhibit import Datum, Exhibit, ExhibitKind
from shirube.plan.figure import Figure, Role
from shirube.plan.indicator import Category, Direction, Ground, Indicator, Kind
from shirube.plan.link import Link, Relation
from shirube.plan.money import Amount, Cost, Effect, EffectCategory
from shirube.plan.passage import Passage, PassageKind

__all__ = [
    "LEFT_OUT",
    "Amount",
    "Announcement",
    "Category",
    "Change",
    "Correction",
    "Cost",
    "Datum",
    "Direction",
    "Document",
    "Edition",
    "Effect",
    "EffectCategory",
    "Element",
    "Event",
    "Exhibit",
    "ExhibitKind",
    "Figure",
    "Ground",
    "Indicator",
    "Kind",
    "Link",
    "Passage",
    "PassageKind",
    "Plan",
    "Rank",
    "Relation",
    "Restated",
    "Restatement",
    "Role",
    "abridged",
]
