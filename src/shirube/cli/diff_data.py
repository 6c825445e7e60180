"""A difference for JSON."""

from collections.abc import Iterable
from dataclasses import fields
from decimal import Decimal
from enum import Enum
from pathlib import Path
from typing import Any

from shirube.cli.summary import edition_counts
from shirube.difference import (
    Chapter,
    Difference,
    DifferenceRow,
    ElementPair,
    IndicatorPair,
    Match,
    difference_rows,
)
from shirube.terms import Bilingual


def difference_data(
    difference: Difference, chapters: Iterable[Chapter], written: Iterable[Path]
) -> dict[str, Any]:
    """Return the two Editions, the pairs, the story and the rows of 差分.csv."""
    return {
        "before": edition_counts(difference.before),
        "after": edition_counts(difference.after),
        "same_plan": difference.same_plan,
        "elements": [_pair(pair) for pair in difference.elements],
        "indicators": [_pair(pair) for pair in difference.indicators],
        "removed": [thing.id for thing in difference.removed],
        "added": [thing.id for thing in difference.added],
        "findings": [
            {"code": one.code, "subject": one.subject, "sentence": _plain(one.sentence)}
            for one in difference.findings
        ],
        "story": [
            {"title": _plain(one.title), "sentences": [_plain(each) for each in one.sentences]}
            for one in chapters
        ],
        "rows": [_row(row) for row in difference_rows(difference)],
        "files": [str(path) for path in written],
    }


def _pair(pair: ElementPair | IndicatorPair) -> dict[str, Any]:
    drifts = pair.drifts if isinstance(pair, IndicatorPair) else ()
    return {
        "before": pair.before.id,
        "after": pair.after.id,
        **_match(pair.match),
        "drifts": [one.drift.name.lower() for one in drifts],
    }


def _match(match: Match) -> dict[str, Any]:
    said = {"how": match.how.name.lower(), "score": match.score, "grounds": dict(match.grounds)}
    return said | {name: text for name, text in (("by", match.by), ("why", match.why)) if text}


def _row(row: DifferenceRow) -> dict[str, Any]:
    """Return a row without its empty cells."""
    held = {field.name: getattr(row, field.name) for field in fields(row)}
    return {name: _plain(value) for name, value in held.items() if value not in ("", None)}


def _plain(value: object) -> object:
    match value:
        case Bilingual(ja, en):
            return {"ja": ja, "en": en}
        case Enum():
            return value.name.lower()
        case Decimal():
            return f"{value:f}"
        case Match():
            return value.how.name.lower()
        case _:
            return value
