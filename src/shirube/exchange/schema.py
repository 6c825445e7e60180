"""The JSON Schema of edition.json, made from the dataclasses; the stored copy is compared."""

from typing import Any

from shirube.exchange.history import SCHEMA
from shirube.exchange.mapping import Form, form
from shirube.plan import Edition


def edition_schema() -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of the present version of edition.json.

    Every class of the core is a definition with its docstring; an enumeration lists its words
    with the Japanese term as title.
    """
    edition = form(Edition)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:shirube:edition:{SCHEMA}",
        "title": "Shirube Edition (版)",
        "description": "A municipality's plan as it stood at one publication, with every figure, "
        "change and amount that it printed, and where each was read.",
        "type": "object",
        "properties": {"shirube": _head(), "edition": edition.schema},
        "required": ["shirube", "edition"],
        "additionalProperties": False,
        "$defs": dict(sorted(_definitions(edition).items())),
    }


def _head() -> dict[str, Any]:
    return {
        "type": "object",
        "properties": {
            "schema": {"const": SCHEMA, "description": "The version of this form."},
            "hash": {
                "type": "string",
                "pattern": "^[0-9a-f]{64}$",
                "description": "SHA-256 of the value of edition as JSON without blanks (検証値).",
            },
        },
        "required": ["schema", "hash"],
        "additionalProperties": False,
    }


def _definitions(of: Form) -> dict[str, Any]:
    own = {of.schema["$ref"].rpartition("/")[2]: of.define()} if of.define else {}
    for part in of.parts:
        own |= _definitions(part)
    return own
