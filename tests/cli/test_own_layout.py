"""``shirube read --layout``: a layout of one's own, named by its path."""

import json
from pathlib import Path

import pytest

from shirube.cli import main

THIRD = Path(__file__).parents[1] / "intake" / "third"
REPORT = str(THIRD / "report.txt")


def test_a_document_is_read_by_a_layout_file(tmp_path: Path) -> None:
    layout = str(THIRD / "city-plan.toml")
    assert main(["read", REPORT, "--layout", layout, "-o", str(tmp_path)]) == 0
    edition = json.loads((tmp_path / "edition.json").read_text(encoding="utf-8"))["edition"]
    assert [document["layout"] for document in edition["documents"]] == ["city-plan"]


def test_without_it_the_document_is_of_no_known_layout(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["read", REPORT, "-o", str(tmp_path / "out")]) == 2
    assert "docs/layouts.md" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_a_slip_in_the_layout_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    own = tmp_path / "own.toml"
    text = (THIRD / "city-plan.toml").read_text(encoding="utf-8")
    own.write_text(text.replace('reads = "goal"', 'reads = "gaol"'), encoding="utf-8")
    call = ["read", REPORT, "--layout", str(own), "-o", str(tmp_path / "out"), "--lang", "ja"]
    assert main(call) == 2
    printed = capsys.readouterr().err
    assert "様式own.tomlのブロック「ありたい姿」のreadsの「gaol」" in "".join(printed.split())
    assert not (tmp_path / "out").exists()
