"""A finding for JSON."""

from typing import Any

from shirube.checks.acceptance import Sifted
from shirube.terms import Bilingual, Finding


def finding_data(finding: Finding) -> dict[str, Any]:
    """Return a finding in both languages with its place."""
    return {
        "code": finding.code,
        "severity": finding.severity.name.lower(),
        "subject": finding.subject,
        "spot": finding.spot,
        "source": str(finding.source or ""),
        "sentence": both(finding.sentence),
        "remedy": both(finding.remedy),
    }


def sifted_data(found: Sifted) -> dict[str, Any]:
    """Return the open findings, and the accepted ones with who accepts them and why."""
    return {
        "findings": [finding_data(finding) for finding in found.open],
        "accepted": [
            finding_data(finding) | {"reason": acceptance.reason, "by": acceptance.by}
            for finding, acceptance in found.accepted
        ],
    }


def both(sentence: Bilingual) -> dict[str, str]:
    """Return a sentence in both languages."""
    return {"ja": sentence.ja, "en": sentence.en}
