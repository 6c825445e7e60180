"""``shirube tables``: the open tables and their data package, and nothing else."""

import json
from pathlib import Path

import pytest

from shirube.cli import main
from shirube.exchange import open_tables
from tests.cli.sample import EDITION

EXPECTED = {*open_tables(EDITION), "datapackage.json"}


def test_only_the_tables(saved: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out"
    assert main(["tables", str(saved), "-o", str(out)]) == 0
    assert {path.name for path in out.iterdir()} == EXPECTED
    listed = capsys.readouterr().out.splitlines()
    assert {Path(line) for line in listed} == {out / name for name in EXPECTED}


def test_the_tables_are_those_of_the_edition(saved: Path, tmp_path: Path) -> None:
    main(["tables", str(saved / "edition.json"), "-o", str(tmp_path / "out")])
    written = {name: (tmp_path / "out" / name).read_bytes() for name in open_tables(EDITION)}
    assert written == open_tables(EDITION)


def test_json(saved: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out"
    assert main(["tables", str(saved), "-o", str(out), "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert {Path(name).name for name in said["files"]} == EXPECTED


@pytest.mark.parametrize("source", ["missing.json", "missing"])
def test_a_source_that_is_not_there(
    source: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["tables", str(tmp_path / source), "-o", str(tmp_path / "out")]) == 2
    assert source in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_an_output_that_is_a_file(saved: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["tables", str(saved), "-o", str(saved / "edition.json")]) == 2
    assert "はファイルです" in capsys.readouterr().err
