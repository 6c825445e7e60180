"""What a rule says of a sketch."""

from shirube.checks import Reads, named_rule, sketched, sketched_text


def noticed(code: str, sketch: str) -> list[str]:
    """Return the sentences of a rule's findings on a sketch."""
    rule = named_rule(code)
    case = sketched_text(sketch) if rule.reads is Reads.TEXT else sketched(sketch)
    return [finding.sentence.ja for finding in rule.findings(case)]


def spots(code: str, sketch: str) -> list[str]:
    """Return the places that a rule's findings name."""
    rule = named_rule(code)
    case = sketched_text(sketch) if rule.reads is Reads.TEXT else sketched(sketch)
    return [finding.spot for finding in rule.findings(case)]
