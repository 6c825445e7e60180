"""Bad input gets one sentence in either language, exit code 2, and leaves nothing behind."""

from collections.abc import Callable
from pathlib import Path

import pytest

from shirube.cli import main

NOVEL = "吾輩は猫である。名前はまだ無い。\n" * 500


def _missing(path: Path) -> None:
    assert not path.exists()


def _folder(path: Path) -> None:
    path.mkdir()


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _blank(path: Path) -> None:
    path.write_text("\n \n\t\n", encoding="utf-8")


def _binary(path: Path) -> None:
    path.write_bytes(bytes(range(256)) * 40)


def _novel(path: Path) -> None:
    path.write_text(NOVEL, encoding="utf-8")


def _novel_in_shift_jis(path: Path) -> None:
    path.write_text(NOVEL, encoding="cp932")


def _no_json(path: Path) -> None:
    path.write_text("{", encoding="utf-8")


def _no_edition(path: Path) -> None:
    path.write_text('{"a": 1}', encoding="utf-8")


DOCUMENTS = [_missing, _folder, _empty, _blank, _binary, _novel, _novel_in_shift_jis]
EDITIONS = [_missing, _folder, _empty, _binary, _no_json, _no_edition]
CALLS = [
    *((["read", "-o", "{out}"], "given.txt", made) for made in DOCUMENTS),
    *((["show"], "given.txt", made) for made in DOCUMENTS),
    *((["show"], "given.json", made) for made in EDITIONS),
    *((["tables", "-o", "{out}"], "given.json", made) for made in EDITIONS),
]


@pytest.mark.parametrize("language", ["ja", "en"])
@pytest.mark.parametrize(("words", "name", "made"), CALLS)
def test_bad_input(
    words: list[str],
    name: str,
    made: Callable[[Path], None],
    language: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    given, out = tmp_path / name, tmp_path / "out"
    made(given)
    command, *options = [word.format(out=out) for word in words]
    assert main([command, str(given), *options, "--lang", language]) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    (sentence,) = printed.err.splitlines()
    assert sentence.endswith("。" if language == "ja" else ".")
    assert not out.exists()
