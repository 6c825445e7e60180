"""How a call ends when something outside goes wrong: never with a traceback."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

import pytest

from shirube.cli import main
from shirube.intake import Reading
from tests.cli.conftest import install

NOBODY, SKIP, MARK = 65534, 77, "as nobody:"
SHIRUBE = (sys.executable, "-m", "shirube")


def _run(*words: str, stdout: int | TextIO = subprocess.PIPE) -> subprocess.CompletedProcess[str]:
    command = [*SHIRUBE, *words]
    return subprocess.run(command, stdout=stdout, stderr=subprocess.PIPE, text=True, check=False)


def _sentence(done: subprocess.CompletedProcess[str]) -> str:
    """The one line on stderr, without ``shirube:``."""
    (line,) = done.stderr.splitlines()
    return line.removeprefix("shirube: ")


def test_python_m_shirube_is_the_same_door(saved: Path) -> None:
    done = _run("show", str(saved))
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("潮見みらい計画\n")


def test_interrupted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted(*given: object, **options: object) -> Reading:
        raise KeyboardInterrupt

    install(monkeypatch, interrupted)
    assert main(["read", "a.txt", "-o", str(tmp_path / "out")]) == 130
    assert capsys.readouterr().err == "shirube: 中断しました。\n"
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("words", [["show"], ["show", "--json"], ["show", "--help"]])
def test_a_reader_who_goes_away_is_no_error(words: list[str], saved: Path) -> None:
    read, write = os.pipe()
    os.close(read)
    done = _run(*words, str(saved), stdout=write)
    os.close(write)
    assert (done.returncode, done.stderr) == (141, "")


def test_a_reader_of_the_complaints_who_goes_away(tmp_path: Path) -> None:
    read, write = os.pipe()
    os.close(read)
    command = [*SHIRUBE, "show", str(tmp_path / "missing.json")]
    done = subprocess.run(command, stdout=write, stderr=write, check=False)
    os.close(write)
    assert done.returncode == 141


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
@pytest.mark.parametrize("words", [["show"], ["show", "--json"], ["show", "--help"]])
def test_a_full_disk_behind_the_output(words: list[str], saved: Path) -> None:
    with open("/dev/full", "w", encoding="utf-8") as full:
        done = _run(*words, str(saved), stdout=full)
    assert done.returncode == 2
    assert _sentence(done).startswith("読み書きができませんでした（")


def test_no_stdout_at_all(saved: Path) -> None:
    command = " ".join((*SHIRUBE, "show", f"'{saved}'", ">&-"))
    done = subprocess.run(["sh", "-c", command], stderr=subprocess.PIPE, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("encoding", ["ascii", "cp932", "utf-8"])
def test_any_encoding(encoding: str, saved: Path) -> None:
    environment = {**os.environ, "PYTHONIOENCODING": encoding}
    command = [*SHIRUBE, "show", str(saved), "A/1-1①"]
    done = subprocess.run(command, capture_output=True, env=environment, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"report.txt" in done.stdout
    assert "当初計画" in done.stdout.decode(encoding) or encoding == "ascii"


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that every user may enter."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


_STEP_DOWN = f"""
import os, sys
from shirube.cli import main
main(["show", sys.argv.pop(1)])  # loads all that a call needs, while it may be read
sys.stdout.flush()
try:
    os.setgroups([]), os.setgid({NOBODY}), os.setuid({NOBODY})
except OSError:
    sys.exit({SKIP})
sys.stderr.write("{MARK}")
sys.exit(main(sys.argv[1:]))
"""


def _as_ordinary_user(saved: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Run as somebody whom permissions bind: root is not bound by any."""
    if os.geteuid():
        return _run(*words)
    command = [sys.executable, "-c", _STEP_DOWN, str(saved), *words]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode == SKIP:
        pytest.skip("root cannot become an ordinary user here")
    done.stderr = done.stderr.partition(MARK)[2]
    return done


def test_a_document_that_may_not_be_read(open_folder: Path, saved: Path) -> None:
    file = open_folder / "secret.txt"
    file.write_text("秘密", encoding="utf-8")
    file.chmod(0)
    done = _as_ordinary_user(saved, "show", str(file))
    assert done.returncode == 2
    assert "secret.txt" in _sentence(done)


def test_a_folder_that_may_not_be_written(open_folder: Path, saved: Path) -> None:
    source = open_folder / "edition.json"
    shutil.copy(saved / "edition.json", source)
    (open_folder / "locked").mkdir(mode=0o555)
    done = _as_ordinary_user(saved, "tables", str(source), "-o", str(open_folder / "locked/out"))
    assert done.returncode == 2
    assert "locked" in _sentence(done)
    assert list((open_folder / "locked").iterdir()) == []


def test_a_folder_that_may_not_be_entered(open_folder: Path, saved: Path) -> None:
    closed = open_folder / "closed"
    closed.mkdir(mode=0)
    done = _as_ordinary_user(saved, "show", str(closed / "plan.txt"))
    assert done.returncode == 2
    assert _sentence(done)


def test_a_full_disk_leaves_nothing_half_written(saved: Path, tmp_path: Path) -> None:
    """On a disk of 16 KB, in a mount that only this process sees."""
    disk = tmp_path / "disk"
    disk.mkdir()
    script = (
        'mount -t tmpfs -o size=16k none "$1" || exit 99\n'
        'shift 1; "$@"; code=$?; ls -A "$DISK"; exit $code'
    )
    tables = [*SHIRUBE, "tables", str(saved), "-o", str(disk / "out")]
    try:
        done = subprocess.run(
            ["unshare", "--mount", "--map-root-user", "sh", "-c", script, "sh", str(disk), *tables],
            capture_output=True,
            text=True,
            env={**os.environ, "DISK": str(disk)},
            check=False,
        )
    except FileNotFoundError:
        pytest.skip("unshare is not installed")
    if done.returncode in (1, 99):
        pytest.skip("no disk can be mounted here")
    assert done.returncode == 2
    assert str(disk) in _sentence(done)
    assert done.stdout == ""
