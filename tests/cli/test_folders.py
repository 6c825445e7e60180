"""Where the results of each document go."""

from pathlib import Path

import pytest

from shirube.cli.folders import a_folder, folders
from shirube.terms import Refusal

CASES = [
    (["a.txt"], ["out"]),
    (["a.txt", "b.txt"], ["out/a", "out/b"]),
    (["x/a.txt", "y/a.txt", "z/a.txt"], ["out/a", "out/a-2", "out/a-3"]),
    (["a.txt", "A.txt"], ["out/a", "out/A-2"]),
    (["a.txt", "a.md", "a-2.txt"], ["out/a", "out/a-2", "out/a-2-2"]),
    (["a.b.txt", "計画"], ["out/a.b", "out/計画"]),
]


@pytest.mark.parametrize(("files", "expected"), CASES)
def test_folders(files: list[str], expected: list[str]) -> None:
    found = folders([Path(file) for file in files], Path("out"))
    assert [path.as_posix() for path in found] == expected


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    file = tmp_path / "out"
    file.write_text("")
    with pytest.raises(Refusal) as refusal:
        a_folder(file)
    assert "はファイルです" in refusal.value.sentence.ja


def test_a_folder_may_be_there_or_not(tmp_path: Path) -> None:
    assert a_folder(tmp_path) == tmp_path
    assert a_folder(tmp_path / "new") == tmp_path / "new"
