"""What the tests of the command line share: a quiet environment, a saved Edition, a reader."""

from collections.abc import Callable
from pathlib import Path

import pytest

from shirube.exchange import save_edition
from shirube.intake import Reading
from shirube.terms import Refusal
from tests.cli.sample import EDITION, reading

Reader = Callable[..., Reading]
_ENVIRONMENT = {"COLUMNS": "100", "SHIRUBE_LANG": "ja"}
_UNSET = ("LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR", "FORCE_COLOR", "TERM")


@pytest.fixture(autouse=True)
def plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in _ENVIRONMENT.items():
        monkeypatch.setenv(name, value)
    for name in _UNSET:
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    """A folder with the invented Edition and its tables."""
    folder = tmp_path / "saved"
    save_edition(EDITION, folder, {})
    return folder


@pytest.fixture
def good_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every document reads as the invented Edition, but one named ``bad``."""
    install(monkeypatch, _read)


def install(monkeypatch: pytest.MonkeyPatch, reader: Reader) -> None:
    """Let the commands read documents by ``reader``."""
    monkeypatch.setattr("shirube.cli.read.read_document", reader)
    monkeypatch.setattr("shirube.cli.opening.read_document", reader)


def _read(path: Path, *, layout: str | None = None, corrections: Path | None = None) -> Reading:
    if path.stem == "bad":
        raise Refusal("文書ではありません。", "This is no document.")
    return reading()
