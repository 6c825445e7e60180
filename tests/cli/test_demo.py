"""``shirube demo``: the whole path on the examples of a checkout."""

import json
from pathlib import Path

import pytest

from shirube.cli import main
from shirube.cli.demo import EDITIONS, REPORT, checkout
from shirube.exchange import load_edition, save_edition
from shirube.terms import Refusal
from tests.cli.sample import EDITION

Printed = pytest.CaptureFixture[str]


@pytest.fixture
def examples(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout with the examples, and a current folder deep inside it."""
    (tmp_path / REPORT).parent.mkdir(parents=True)
    (tmp_path / REPORT).write_text("報告", encoding="utf-8")
    for place in EDITIONS:
        save_edition(EDITION, tmp_path / place, {})
    inside = tmp_path / "docs"
    inside.mkdir()
    monkeypatch.chdir(inside)
    return tmp_path


@pytest.mark.usefixtures("good_reader")
def test_the_path_on_the_screen(examples: Path, capsys: Printed) -> None:
    assert main(["demo"]) == 0
    printed = capsys.readouterr()
    headlines = [line for line in printed.out.splitlines() if line.startswith("■")]
    assert len(headlines) == 5
    assert printed.out.count("潮見みらい計画") == 3
    assert "  ID    A/1-1①\n" in printed.out
    assert "report.txt:49" in printed.out
    assert [line.split()[1] for line in printed.out.splitlines()[-8:]] == [
        "show",
        "show",
        "check",
        "evaluate",
        "diff",
        "tables",
        "layouts",
        "--help",
    ]
    assert printed.err == ""


@pytest.mark.usefixtures("good_reader")
def test_the_results_lie_under_out(examples: Path) -> None:
    main(["demo"])
    assert load_edition(examples / "docs/out/shiomi") == EDITION
    main(["demo", "-o", "elsewhere"])
    assert load_edition(examples / "docs/elsewhere/shiomi") == EDITION


@pytest.mark.usefixtures("good_reader", "examples")
def test_json(capsys: Printed) -> None:
    assert main(["demo", "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert said["shiomi"]["plan"] == "潮見みらい計画"
    assert [one["plan"] for one in said["setagaya"]] == ["潮見みらい計画"] * 2


def test_outside_a_checkout(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Printed
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["demo"]) == 2
    assert "リポジトリの中でもう一度" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_the_checkout_is_looked_for_upward(examples: Path) -> None:
    assert checkout(examples / "docs") == examples
    with pytest.raises(Refusal):
        checkout(examples.parent)
