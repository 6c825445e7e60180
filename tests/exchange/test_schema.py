"""The stored JSON Schema is the one of the code, and it tells good files from bad ones."""

import json

import pytest
from hypothesis import given, settings
from jsonschema import Draft202012Validator

from shirube.exchange import SCHEMA, edition_json, edition_schema
from shirube.exchange.mapping import Plain
from shirube.plan import Edition
from tests.exchange.editions import TEXTS, editions
from tests.exchange.example import EDITION
from tests.exchange.generated import SCHEMA_FILE, schema_text

VALIDATOR = Draft202012Validator(edition_schema())
GOOD: Plain = json.loads(edition_json(EDITION))


def test_the_stored_schema_is_the_one_of_the_code() -> None:
    stored = SCHEMA_FILE.read_text(encoding="utf-8")
    assert stored == schema_text(), "make it anew: python -m tests.exchange.generated"
    assert SCHEMA_FILE.name == f"edition-{SCHEMA}.schema.json"


def test_it_is_a_schema() -> None:
    Draft202012Validator.check_schema(edition_schema())


@settings(max_examples=25)
@given(editions(TEXTS))
def test_every_edition_is_valid(edition: Edition) -> None:
    VALIDATOR.validate(json.loads(edition_json(edition)))


def test_it_says_what_the_code_says() -> None:
    words = edition_schema()["$defs"]
    assert words["Edition"]["description"].startswith("Everything a plan said at one publication")
    assert {"const": "target", "title": "目標値"} in words["Role"]["oneOf"]
    assert words["Figure"]["properties"]["part"]["description"].startswith("The printed label")
    assert words["Unknown"]["properties"]["type"] == {"const": "unknown"}
    assert "notes" not in words["Figure"]["required"]


@pytest.mark.parametrize(
    "path, value",
    [
        (("shirube", "schema"), 2),
        (("shirube", "hash"), "abc"),
        (("edition", "stage"), None),
        (("edition", "extra"), 1),
        (("edition", "plan", "first"), "2022"),
        (("edition", "elements", 0, "rank"), "king"),
        (("edition", "figures", 0, "answer"), {"type": "quantity", "value": 1, "unit": ""}),
        (("edition", "figures", 0, "answer"), {"type": "quantity", "value": "1,0", "unit": ""}),
        (("edition", "figures", 0, "answer"), {"value": "1", "unit": ""}),
        (("edition", "costs", 0, "amount"), "1000"),
    ],
)
def test_a_bad_value_is_not_valid(path: tuple[str | int, ...], value: object) -> None:
    bad = json.loads(json.dumps(GOOD))
    place = bad
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    assert VALIDATOR.is_valid(GOOD)
    assert not VALIDATOR.is_valid(bad)
