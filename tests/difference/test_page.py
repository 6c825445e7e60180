"""docs/difference.md lists what the code has, and its example is what the command prints."""

import io
import re
from contextlib import redirect_stdout

import pytest

from shirube.cli import main
from shirube.difference import Drift, How
from shirube.difference.scoring import (
    ELEMENT_THRESHOLDS,
    ELEMENT_WEIGHTS,
    INDICATOR_THRESHOLDS,
    INDICATOR_WEIGHTS,
    MARGIN,
)
from tests.docs.tree import ROOT

_PAGE = (ROOT / "docs/difference.md").read_text(encoding="utf-8")
_FENCES = dict(re.findall(r"^```(\w+)\n(.*?)^```", _PAGE, re.MULTILINE | re.DOTALL))


def _rows(title: str) -> list[list[str]]:
    _, _, rest = _PAGE.partition(f"# {title}")
    lines = [line for line in rest.partition("\n#")[0].splitlines() if line.startswith("| ")]
    return [[cell.strip().strip("`") for cell in line.strip("|").split("|")] for line in lines[2:]]


@pytest.mark.parametrize(
    ("title", "weights"), [("指標の点", INDICATOR_WEIGHTS), ("要素の点", ELEMENT_WEIGHTS)]
)
def test_the_weights(title: str, weights: dict[str, int]) -> None:
    assert {row[0]: int(row[1]) for row in _rows(title)} == weights
    assert sum(weights.values()) == 100


@pytest.mark.parametrize("bounds", [INDICATOR_THRESHOLDS, ELEMENT_THRESHOLDS])
def test_the_thresholds(bounds: object) -> None:
    possible, certain = (getattr(bounds, name) for name in ("possible", "certain"))
    assert f"{possible}点から候補、{certain}点から確実" in _PAGE
    assert f"{MARGIN}点以内" in _PAGE


def test_every_drift_is_explained() -> None:
    listed = [(row[0], row[1]) for row in _rows("変質")]
    assert listed == [(drift.value, drift.name) for drift in Drift]


def test_every_state_is_explained() -> None:
    assert [row[0] for row in _rows("対応 Matching")] == [how.value for how in How]


def test_the_worked_example_is_what_the_command_prints(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)
    examples = "examples/setagaya"
    main(["diff", f"{examples}/progress-2023", f"{examples}/welfare-plan-2024", "--lang", "ja"])
    printed = capsys.readouterr().out
    chapters = re.findall(r"^\S.*\n(?: .*\n)+", _FENCES["text"], re.MULTILINE)
    assert len(chapters) == 2
    assert [chapter for chapter in chapters if chapter not in printed] == []


def test_the_code_prints_what_the_page_says(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    printed = io.StringIO()
    with redirect_stdout(printed):
        exec(compile(_FENCES["python"], "docs/difference.md", "exec"), {})
    assert printed.getvalue() == _FENCES["output"]
