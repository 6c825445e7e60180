"""A folder of an Edition: all files or none, other files untouched, both forms read back."""

import errno
import os
import resource
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from shirube.exchange import (
    edition_json,
    edition_of_tables,
    finding_table,
    load_edition,
    open_tables,
    save_edition,
    save_tables,
    write_all,
)
from shirube.terms import Refusal
from tests.exchange.example import EDITION

OTHER = replace(EDITION, stage="策定版", draft=False)
NAMES = ["edition.json", *open_tables(EDITION), "datapackage.json"]


def contents(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes() if path.is_file() else b""
        for path in folder.rglob("*")
    }


def test_the_files_of_an_edition(tmp_path: Path) -> None:
    folder = tmp_path / "out" / "shiomi"
    assert save_edition(EDITION, folder) == tuple(folder / name for name in NAMES)
    assert sorted(path.name for path in folder.iterdir()) == sorted(NAMES)
    assert [path.name for path in folder.parent.iterdir()] == ["shiomi"]
    assert (folder / "edition.json").read_text(encoding="utf-8") == edition_json(EDITION)
    assert load_edition(folder) == load_edition(folder / "edition.json") == EDITION


def test_extra_files_and_those_of_other_people(tmp_path: Path) -> None:
    (tmp_path / "確認.csv").write_bytes(b"mine")
    extra = {"unread.csv": b"lines", **finding_table(())}
    written = save_edition(EDITION, tmp_path, extra)
    assert [path.name for path in written] == [*NAMES, "unread.csv", "検査.csv"]
    assert (tmp_path / "確認.csv").read_bytes() == b"mine"
    assert '"検査.csv"' in (tmp_path / "datapackage.json").read_text(encoding="utf-8")
    save_edition(OTHER, tmp_path)
    assert load_edition(tmp_path) == OTHER
    assert (tmp_path / "確認.csv").read_bytes() == b"mine"
    assert (tmp_path / "unread.csv").read_bytes() == b"lines"


def test_only_the_tables(tmp_path: Path) -> None:
    folder = tmp_path / "tables"
    written = save_tables(EDITION, folder)
    assert [path.name for path in written] == NAMES[1:]
    assert load_edition(folder) == edition_of_tables(open_tables(EDITION))


def test_the_present_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert save_edition(EDITION, Path())[0] == Path("edition.json")
    assert load_edition(Path()) == EDITION


def test_a_folder_is_made_as_the_user_makes_folders(tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    save_edition(EDITION, tmp_path / "out")
    assert (tmp_path / "out").stat().st_mode == (tmp_path / "mine").stat().st_mode


def test_a_refused_edition_writes_nothing(tmp_path: Path) -> None:
    with pytest.raises(Refusal):
        save_edition(replace(EDITION, stage="a\nb"), tmp_path / "out")
    assert contents(tmp_path) == {}


@contextmanager
def files_up_to(size: int) -> Iterator[None]:
    """A disk that takes no larger file."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.mark.parametrize("size", [0, 600, 3000])
def test_a_full_disk(size: int, tmp_path: Path) -> None:
    with pytest.raises(Refusal) as refusal, files_up_to(size):
        save_edition(EDITION, tmp_path / "deep" / "out")
    assert "何も変えていません" in refusal.value.sentence.ja
    assert contents(tmp_path) == {}
    save_edition(OTHER, tmp_path / "out")
    before = contents(tmp_path)
    with pytest.raises(Refusal), files_up_to(size):
        save_edition(EDITION, tmp_path / "out")
    assert contents(tmp_path) == before


@pytest.mark.parametrize("broken", range(1, 2 * len(NAMES) + 1))
@pytest.mark.parametrize("exists", [True, False])
def test_a_move_that_fails_is_taken_back(
    broken: int, exists: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As where a file is open in a spreadsheet that locks it."""
    if exists:
        save_edition(OTHER, tmp_path)
    (tmp_path / "確認.csv").write_bytes(b"mine")
    before = contents(tmp_path)
    moves = 0
    rename = Path.rename

    def locked(self: Path, target: Path) -> Path:
        nonlocal moves
        moves += 1
        if moves == broken:
            raise PermissionError(errno.EACCES, "Permission denied")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", locked)
    if not exists and broken > len(NAMES):
        save_edition(EDITION, tmp_path)
        assert moves == len(NAMES)
        return
    with pytest.raises(Refusal):
        save_edition(EDITION, tmp_path)
    assert contents(tmp_path) == before


def test_a_folder_in_the_place_of_a_file(tmp_path: Path) -> None:
    save_edition(OTHER, tmp_path)
    (tmp_path / "値.csv").unlink()
    (tmp_path / "値.csv").mkdir()
    (tmp_path / "値.csv" / "mine").write_bytes(b"mine")
    before = contents(tmp_path)
    with pytest.raises(Refusal):
        save_edition(EDITION, tmp_path)
    assert contents(tmp_path) == before


def test_a_file_in_the_place_of_the_folder(tmp_path: Path) -> None:
    (tmp_path / "out").write_bytes(b"mine")
    for folder in (tmp_path / "out", tmp_path / "out" / "deep"):
        with pytest.raises(Refusal):
            save_edition(EDITION, folder)
    assert contents(tmp_path) == {"out": b"mine"}


@contextmanager
def ordinary_user() -> Iterator[Path]:
    """A folder that an ordinary user may see and not write to, seen as that user."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "out").mkdir()
        is_root = os.geteuid() == 0
        for path in (folder / "out", folder):
            path.chmod(0o555)
        try:
            if is_root:
                os.seteuid(65534)
            yield folder
        finally:
            if is_root:
                os.seteuid(0)
            for path in (folder, folder / "out"):
                path.chmod(0o755)


@pytest.mark.parametrize("place", ["out", "new", "new/deep"])
def test_no_permission(place: str) -> None:
    with ordinary_user() as folder:
        with pytest.raises(Refusal) as refusal:
            save_edition(EDITION, folder / place)
        assert "権限" in refusal.value.sentence.ja
        assert contents(folder) == {"out": b""}


def test_a_path_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(Refusal) as refusal:
        load_edition(tmp_path / "missing.json")
    assert f"{tmp_path / 'missing.json'} を読めません" in refusal.value.sentence.ja


def test_a_file_that_is_no_edition_is_named(tmp_path: Path) -> None:
    (tmp_path / "novel.json").write_text("吾輩は猫である", encoding="utf-8")
    with pytest.raises(Refusal) as refusal:
        load_edition(tmp_path / "novel.json")
    assert refusal.value.sentence.ja.startswith(f"{tmp_path / 'novel.json'}: JSONとして")


def test_an_empty_folder(tmp_path: Path) -> None:
    with pytest.raises(Refusal) as refusal:
        load_edition(tmp_path)
    assert "計画.csv がありません" in refusal.value.sentence.ja


def test_tables_that_a_person_changed_beside_the_edition(tmp_path: Path) -> None:
    save_edition(EDITION, tmp_path)
    figures = tmp_path / "値.csv"
    saved = figures.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
    figures.write_text(saved, encoding="cp932")
    assert load_edition(tmp_path) == EDITION
    figures.write_text(saved.replace("1000", "1200"), encoding="cp932")
    with pytest.raises(Refusal) as refusal:
        load_edition(tmp_path)
    assert "edition.json と内容が違います" in refusal.value.sentence.ja
    assert load_edition(tmp_path / "edition.json") == EDITION
    (tmp_path / "edition.json").unlink()
    assert load_edition(tmp_path).figures[0].answer != EDITION.figures[0].answer


def test_files_of_any_kind(tmp_path: Path) -> None:
    assert write_all({"a": b"1", "b": b""}, tmp_path / "out") == (
        tmp_path / "out" / "a",
        tmp_path / "out" / "b",
    )
    assert contents(tmp_path / "out") == {"a": b"1", "b": b""}
