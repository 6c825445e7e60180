"""Findings as SARIF 2.1.0, the form that editors and code forges show beside the lines.

Source: OASIS, Static Analysis Results Interchange Format (SARIF) Version 2.1.0, 2020.
"""

from collections.abc import Iterable
from typing import Any
from urllib.parse import quote

from shirube.checks.acceptance import Sifted, place
from shirube.checks.rule import Rule
from shirube.terms import Bilingual, Finding, Severity, Source

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "note"}
SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def sarif(found: Sifted, rules: Iterable[Rule], version: str) -> dict[str, Any]:
    """Return one run as the object of a SARIF file; ``version`` is that of the program."""
    known = tuple(rules)
    places = {rule.code: at for at, rule in enumerate(known)}
    results = [_result(finding, places) for finding in found.open]
    for finding, acceptance in found.accepted:
        why = {"kind": "external", "justification": acceptance.reason}
        results.append(_result(finding, places) | {"suppressions": [why]})
    driver = {"name": "Shirube", "version": version, "rules": list(map(_rule, known))}
    return {
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [
            {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
        ],
    }


def _rule(rule: Rule) -> dict[str, Any]:
    return {
        "id": rule.code,
        "shortDescription": _message(rule.holds),
        "help": _message(rule.remedy),
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
    }


def _result(finding: Finding, places: dict[str, int]) -> dict[str, Any]:
    result: dict[str, Any] = {
        "ruleId": finding.code,
        "level": _LEVELS[finding.severity],
        "message": _message(finding.sentence),
        "partialFingerprints": {"shirube/v1": "|".join(place(finding))},
    }
    if finding.code in places:
        result["ruleIndex"] = places[finding.code]
    located = _location(finding)
    return result | {"locations": [located]} if located else result


def _location(finding: Finding) -> dict[str, Any]:
    location: dict[str, Any] = {}
    if finding.source is not None:
        location["physicalLocation"] = _lines(finding.source)
    if finding.subject:
        location["logicalLocations"] = [{"fullyQualifiedName": finding.subject}]
    return location


def _lines(source: Source) -> dict[str, Any]:
    return {
        "artifactLocation": {"uri": quote(source.file)},
        "region": {"startLine": source.first, "endLine": source.last},
    }


def _message(sentence: Bilingual) -> dict[str, str]:
    return {"text": f"{sentence.ja} / {sentence.en}"}
