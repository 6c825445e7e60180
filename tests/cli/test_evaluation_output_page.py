"""docs/evaluation-output.md names every column of 評価.csv and every field of the JSON."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from shirube.cli import main
from shirube.cli.evaluation_table import COLUMNS

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs/evaluation-output.md").read_text(encoding="utf-8")
SECTIONS = dict(re.findall(r"^##+ (.+?)\n(.*?)(?=^##|\Z)", PAGE, re.MULTILINE | re.DOTALL))
CALLS = (
    ["examples/setagaya/progress-2023", "--scale", "nagano"],
    ["examples/setagaya/welfare-plan-2024"],
    ["examples/shiomi", "--year", "2024"],
)
_WHOSE = "(?:all|activity|outcome)"
FORMS = (
    (
        rf"(?:measures\[\]\.)?distribution\.(?:{_WHOSE}\.)?(?!{_WHOSE}$)",
        "DISTRIBUTION",
    ),
    (r"changes\.(?:plans|targets)\.", "TALLY"),
    (r".*(?:\.rates\[\]|\.rate|\.from_forecast)\.", "RATE"),
    (r"totals\[\]\.(?:original|reached|revised\.\w+_carry)\.", "TOTAL"),
)
"""Objects that stand in several places under one name of the page."""
ONE = re.compile(r".*(?:obstacles|scale|rating)")
"""Objects that the page tells in one line."""
VALUE = {"value", "unit", "words", "unknown"}
HEADS = [title for title in SECTIONS if "|" in SECTIONS[title] and title != "評価.csv"]


def _rows(title: str) -> list[list[str]]:
    lines = [line for line in SECTIONS[title].splitlines() if line.startswith("| ")][1:]
    cells = ([cell.strip() for cell in line.strip("|").split(" | ")] for line in lines)
    return [row for row in cells if not row[0].startswith("---")]


def test_the_columns() -> None:
    wanted = [[column.name, column.meaning.ja, column.meaning.en] for column in COLUMNS]
    assert _rows("評価.csv") == wanted


def _documented() -> set[tuple[str, str]]:
    """Every field of the page with the form that it stands under."""
    return {
        ("" if title.startswith("全体") else title.partition(" ")[0], field)
        for title in HEADS
        for row in _rows(title)
        for field in re.findall(r"`([\w.\[\]]+)`", row[0])
    }


def _paths(thing: object, place: str = "") -> Iterator[str]:
    """Yield the place of every leaf of a JSON value: ``indicators[].parts[].year``."""
    if isinstance(thing, dict) and not set(thing) <= VALUE and not ONE.fullmatch(place):
        for key, value in thing.items():
            yield from _paths(value, f"{place}.{key}" if place else key)
    elif isinstance(thing, list) and any(isinstance(one, dict) for one in thing):
        for one in thing:
            yield from _paths(one, f"{place}[]")
    else:
        yield place


def _told(path: str) -> tuple[str, str]:
    """Return the form of the page that a place belongs to, and its field there."""
    names = [title.partition(" ")[0] for title in HEADS]
    ways = [*FORMS, *((re.escape(f"{name}."), name) for name in sorted(names, key=len)[::-1])]
    for way, form in ways:
        if match := re.match(way, path):
            return form, path[match.end() :]
    return "", path


def _above(path: str) -> Iterator[str]:
    """Yield a place and those that hold it."""
    steps = path.split(".")
    yield from (".".join(steps[:count]) for count in range(1, len(steps) + 1))


def test_every_field_is_on_the_page(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)
    found: set[str] = set()
    for call in CALLS:
        assert main(["evaluate", *call, "--json"]) == 0
        found |= set(_paths(json.loads(capsys.readouterr().out)))
    documented = {(form, field.removesuffix("[]")) for form, field in _documented()}
    full = {path for path in found if f"{path}[]" not in " ".join(found)}
    leaves = {_told(path) for path in full if not any(p.startswith(f"{path}.") for p in full)}
    assert sorted(leaves - documented) == []
    known = {_told(place.removesuffix("[]")) for path in found for place in _above(path)}
    assert sorted(documented - known) == []
