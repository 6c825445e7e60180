"""No command writes over what it reads, nor two results into one file."""

from pathlib import Path

import pytest

from shirube.cli import main

CALLS = [
    (["check", "{saved}", "-o", "{tmp}/a.csv", "-o", "{tmp}/a.csv"], "二つの結果は書けません"),
    (["check", "{saved}", "-o", "{tmp}/a.csv", "--form", "{tmp}/a.csv"], "二つの結果は書けません"),
    (["check", "{saved}", "-o", "{tmp}/folder.csv"], "フォルダーです"),
    (["check", "{saved}", "--form", "{tmp}/folder.csv"], "フォルダーです"),
    (["check", "{saved}", "-o", "{saved}/edition.json"], "上書きしません"),
    (["check", "{saved}/edition.json", "-o", "{saved}/edition.json"], "上書きしません"),
    (["check", "{saved}", "-o", "{saved}/値.csv"], "上書きしません"),
    (["check", "{saved}", "--form", "{saved}/値.csv"], "上書きしません"),
    (["check", "{saved}", "--accepted", "{tmp}/a.csv", "-o", "{tmp}/a.csv"], "上書きしません"),
    (["check", "{saved}", "--form", "{saved}/検査.csv"], "列「対象ID」がありません"),
    (["check", "{saved}", "{saved}/../saved"], "二度指定されています"),
    (["origin", "{saved}", "-o", "{saved}"], "元の版があります"),
    (["origin", "{saved}/edition.json", "-o", "{saved}"], "元の版があります"),
    (["origin", "{saved}", "-o", "{tmp}/x", "--report", "{tmp}/x"], "同じフォルダー"),
    (["origin", "{saved}", "-o", "{tmp}/x", "--date", "春ごろ"], "令和4年3月のように"),
]


@pytest.mark.parametrize(("words", "said"), CALLS)
def test_nothing_is_lost(
    words: list[str], said: str, saved: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "folder.csv").mkdir()
    (tmp_path / "a.csv").write_text("規則,対象ID,箇所,理由,記入者\n", "utf-8")
    (saved / "検査.csv").write_text("規則,重大度\nREAD-01,注意\n", "utf-8")
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    assert main([word.format(saved=saved, tmp=tmp_path) for word in words]) == 2
    printed = capsys.readouterr()
    assert said in printed.err
    assert printed.out == ""
    assert before == {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
