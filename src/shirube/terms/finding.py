"""A finding (検査結果): something that a careful officer would want to hear.

A finding is a value. An exception is for a broken call.
"""

from dataclasses import dataclass
from enum import Enum

from shirube.terms.bilingual import Bilingual
from shirube.terms.source import Source


class Severity(Enum):
    """How much a finding weighs (重大度)."""

    ERROR = "E"
    WARNING = "W"
    NOTE = "I"


@dataclass(frozen=True, slots=True)
class Finding:
    """A stable code, its weight, the place, what is the matter and how to mend it."""

    code: str
    severity: Severity
    subject: str
    """ID of the element or indicator, or empty where the finding speaks of a document."""
    source: Source | None
    sentence: Bilingual
    remedy: Bilingual
    spot: str = ""
    """The place within the subject: a figure (当初計画 2022年度) or quoted words, or empty."""
