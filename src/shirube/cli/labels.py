"""The words of the model on the screen: its own Japanese terms, and their English."""

from collections.abc import Mapping
from enum import Enum

from shirube.checks import Reads
from shirube.plan import (
    Category,
    Direction,
    EffectCategory,
    Ground,
    Kind,
    PassageKind,
    Relation,
    Role,
)
from shirube.terms import Language, Reason, Severity

_ENGLISH: Mapping[Enum, str] = {
    Category.ACTIVITY: "activity",
    Category.OUTCOME: "outcome",
    Kind.FLOW: "sum",
    Kind.STOCK: "cumulative",
    Kind.LEVEL: "level",
    Kind.RATE: "rate",
    Kind.AVERAGE: "average",
    Kind.MILESTONE: "milestone",
    Kind.PAIRED: "flow and stock",
    Direction.UP: "up",
    Direction.DOWN: "down",
    Direction.MAINTAIN: "maintain",
    Direction.OPEN: "open",
    Ground.PRINTED: "printed",
    Ground.INFERRED: "inferred",
    Ground.CONFIRMED: "confirmed",
    Role.BASELINE: "baseline",
    Role.ORIGINAL: "original plan",
    Role.REVISED: "revised plan",
    Role.FORECAST: "forecast",
    Role.ACTUAL: "actual",
    Role.TARGET: "target",
    Role.FORMER_TARGET: "former target",
    Reason.NOT_APPLICABLE: "none",
    Reason.NOT_YET: "not yet",
    Reason.DEFERRED: "in another plan",
    Reason.NOT_MEASURED: "not measured",
    Reason.SUPPRESSED: "suppressed",
    Reason.WITHHELD: "left out of this copy",
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.NOTE: "note",
    EffectCategory.REDUCTION: "reduction",
    EffectCategory.CONTAINMENT: "containment",
    EffectCategory.REVENUE: "revenue",
    EffectCategory.TOTAL: "total",
    EffectCategory.LOST: "-",
    Relation.STRATEGY: "strategy",
    Relation.SDG: "SDGs",
    Relation.PLAN: "implementation plan",
    Relation.RELISTED: "relisted from",
    Relation.THEME: "theme",
    PassageKind.PRESENT: "present state",
    PassageKind.ISSUE: "issues",
    PassageKind.DIRECTION: "direction",
    PassageKind.LEAD: "introduction",
    PassageKind.LEGEND: "legend",
    PassageKind.NOTE: "note",
    PassageKind.COLUMN: "column",
    PassageKind.POSITION: "place among plans",
    PassageKind.METHOD: "how it is followed",
    PassageKind.COVER_PURPOSE: "purpose",
    PassageKind.COVER_CONTENT: "content",
    PassageKind.COVER_SCHEDULE: "schedule",
    PassageKind.POLICY: "policy",
    PassageKind.GOAL: "desired state",
    PassageKind.PURPOSE: "purpose of the plan",
    PassageKind.PRINCIPLE: "principle",
    PassageKind.BODY: "text of a section",
    PassageKind.OPINION: "opinion",
    Reads.EDITION: "an Edition",
    Reads.TEXT: "words of a document or an Edition",
    Reads.DIFFERENCE: "two Editions",
    Reads.PLANS: "several plans",
}
_JAPANESE: Mapping[Enum, str] = {
    Severity.ERROR: "誤り",
    Severity.WARNING: "注意",
    Severity.NOTE: "参考",
    EffectCategory.LOST: "-",
}
"""Where the word of the open tables is a code or empty."""


def label(member: Enum, language: Language) -> str:
    """Return the word for one member of the model's vocabularies."""
    if language == "en":
        return _ENGLISH[member]
    return _JAPANESE.get(member, str(member.value))
