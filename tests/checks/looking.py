"""What one rule finds in a sketch."""

from dataclasses import replace

from shirube.checks import Case, named_rule, sketched
from shirube.plan import Ground
from shirube.terms import Finding


def found(code: str, sketch: str) -> list[Finding]:
    return list(named_rule(code).findings(sketched(sketch)))


def spots(code: str, sketch: str) -> list[str]:
    return [finding.spot for finding in found(code, sketch)]


def weighed(code: str, case: Case) -> list[str]:
    return [finding.severity.value for finding in named_rule(code).findings(case)]


def inferred(sketch: str) -> Case:
    """Return a sketch whose kinds and directions were inferred from the names."""
    case = sketched(sketch)
    rows = tuple(
        replace(row, kind_ground=Ground.INFERRED, direction_ground=Ground.INFERRED)
        for row in case.edition.indicators
    )
    return replace(case, edition=replace(case.edition, indicators=rows))
