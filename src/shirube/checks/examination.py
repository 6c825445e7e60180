"""The examination: every rule applied to a case."""

from collections.abc import Iterable

from shirube.checks.case import Case
from shirube.checks.register import rules
from shirube.checks.rule import Rule
from shirube.terms import Finding, Severity

_ORDER = tuple(Severity)


def findings(case: Case, chosen: Iterable[Rule] | None = None) -> tuple[Finding, ...]:
    """Return what the rules (all, if none are chosen) find: the gravest first, then by place."""
    applied = rules() if chosen is None else chosen
    return ranked(finding for rule in applied for finding in rule.findings(case))


def ranked(found: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return findings in their order: severity, code, place."""
    return tuple(sorted(found, key=_rank))


def _rank(finding: Finding) -> tuple[int, str, str, int]:
    place = finding.source
    file, line = (place.file, place.first) if place else ("", 0)
    return _ORDER.index(finding.severity), finding.code, file, line
