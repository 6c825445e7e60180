"""A rule (規則): what must hold, and how a breach of it is found, said and mended."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum

from shirube.checks.case import Case
from shirube.terms import Bilingual, Finding, Severity, Source


class Reads(Enum):
    """What a rule looks at."""

    EDITION = "版"
    TEXT = "文章"
    DIFFERENCE = "二つの版"
    PLANS = "複数の計画"


@dataclass(frozen=True, slots=True)
class Breach:
    """One place where a rule does not hold, in both languages.

    ``subject`` is the ID of the element or indicator, or empty. ``spot`` names the place
    within it: the figure (当初計画 2022年度), or the quoted words. ``severity`` is given where
    this breach weighs otherwise than the rule.
    """

    subject: str
    source: Source | None
    ja: str
    en: str
    spot: str = ""
    severity: Severity | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule with its stable code.

    ``holds`` says what must hold, ``remedy`` how to mend a breach. ``sound`` and ``unsound``
    are examples in the notation of ``sketch``; on the unsound one the rule finds something.
    """

    code: str
    severity: Severity
    reads: Reads
    holds: Bilingual
    remedy: Bilingual
    sound: str
    unsound: str
    breaches: Callable[[Case], Iterator[Breach]]

    def findings(self, case: Case) -> Iterator[Finding]:
        """Yield what the rule finds; it never raises for whatever a case holds."""
        for breach in self.breaches(case):
            yield Finding(
                self.code,
                breach.severity or self.severity,
                breach.subject,
                breach.source,
                Bilingual(breach.ja, breach.en),
                self.remedy,
                breach.spot,
            )
