"""Parts of an Edition for JSON, in the very words of ``edition.json``."""

import json
from collections.abc import Collection, Iterable
from typing import Any

from shirube.cli.family import Family
from shirube.cli.match import Thing
from shirube.cli.summary import edition_counts
from shirube.exchange import edition_json
from shirube.plan import Edition, Element

_OF_INDICATOR = {"figures": "indicator", "changes": "indicator", "links": "origin"}
_OF_ELEMENT = {
    "indicators": "element",
    "costs": "element",
    "passages": "element",
    "exhibits": "element",
    "links": "origin",
}


def found_data(found: Iterable[Thing], edition: Edition) -> dict[str, Any]:
    """Return elements and indicators, each with all that hangs on it."""
    whole = _whole(edition)
    return {"found": [_thing(thing, whole) for thing in found]}


def edition_data(edition: Edition, tree: Family, within: str) -> dict[str, Any]:
    """Return the plan, the counts, and what stands at and under ``within`` (all, if empty)."""
    whole = _whole(edition)
    kept = {within, *(element.id for element in tree.below(within))}
    return {
        **edition_counts(edition),
        "plan": whole["plan"],
        "elements": _having(whole, "elements", "id", kept),
        "indicators": _having(whole, "indicators", "element", kept),
    }


def _thing(thing: Thing, whole: dict[str, Any]) -> dict[str, Any]:
    is_element = isinstance(thing, Element)
    kept, hung = ("elements", _OF_ELEMENT) if is_element else ("indicators", _OF_INDICATOR)
    said = {"element" if is_element else "indicator": _having(whole, kept, "id", {thing.id})[0]}
    return said | {name: _having(whole, name, key, {thing.id}) for name, key in hung.items()}


def _whole(edition: Edition) -> dict[str, Any]:
    whole: dict[str, Any] = json.loads(edition_json(edition))["edition"]
    return whole


def _having(
    whole: dict[str, Any], name: str, key: str, values: Collection[str]
) -> list[dict[str, Any]]:
    """Return the records of one list whose ``key`` is among ``values``; a list may be absent."""
    return [record for record in whole.get(name, []) if record[key] in values]
