"""Shiomi walks the whole path: made again it is what lies there, and it says the truth."""

from pathlib import Path

import pytest

from examples.__main__ import main
from examples.making import make_shiomi
from shirube.exchange import load_edition
from tests.examples.hand import ROOT
from tests.intake.truths import differences, rows
from tests.typeset import truth
from tests.typeset.shiomi import STYLE, shiomi

SHIOMI = ROOT / "examples/shiomi"


def test_made_again_it_is_byte_for_byte_the_same(tmp_path: Path) -> None:
    make_shiomi(tmp_path)
    made = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    lying = {path.name: path.read_bytes() for path in SHIOMI.iterdir() if path.is_file()}
    assert made.keys() == lying.keys()
    assert [name for name in made if made[name] != lying[name]] == []


@pytest.mark.parametrize("table", ["体系", "指標", "値", "変更", "事業費", "効果額"])
def test_every_table_says_the_truth(table: str) -> None:
    found = rows(load_edition(SHIOMI), "progress")
    assert differences(found[table], truth(shiomi(), STYLE)[table]) == ([], [])


def test_documents_that_are_not_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "shiomi").mkdir()
    monkeypatch.setattr("examples.__main__.HOME", tmp_path)
    assert main(["--seeds", str(tmp_path)]) == 2
    assert "004_*.txt" in capsys.readouterr().err
    assert not (tmp_path / "setagaya").exists()
