"""docs/command-line.md says every command and argument as the program does; its examples run."""

import re
import shlex
from pathlib import Path

import pytest

from shirube.cli import main
from shirube.cli.command import HELP, LANG, VERSION, Argument, Command
from shirube.cli.commands import commands
from shirube.cli.manual import CODES

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs/command-line.md").read_text(encoding="utf-8")
COMMON, *SECTIONS = re.split(r"^## shirube ", PAGE, flags=re.MULTILINE)
CALLS = [
    line
    for fence in re.findall(r"^```sh\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
    for line in fence.splitlines()
]
_ROW = re.compile(r"^\| .* \|$", re.MULTILINE)


def _rows(arguments: tuple[Argument, ...]) -> list[str]:
    return [f"| `{one.written}` | {one.meaning.ja} | {one.meaning.en} |" for one in arguments]


def _said(text: str) -> list[str]:
    """The rows of the tables of a section, without their heads."""
    return [row for row in _ROW.findall(text) if "Meaning" not in row and "---" not in row]


def test_every_command_has_its_section() -> None:
    assert [section.split("\n")[0] for section in SECTIONS] == [one.name for one in commands()]


@pytest.mark.parametrize("command", commands(), ids=lambda command: command.name)
def test_section(command: Command) -> None:
    (section,) = [one for one in SECTIONS if one.startswith(f"{command.name}\n")]
    assert _said(section) == _rows(command.arguments)
    assert f"```text\nshirube {command.name} {command.usage}\n```" in section
    assert f"\n{command.purpose.ja}\n\n{command.purpose.en}\n" in section
    assert [one.call for one in command.examples if f"\n{one.call}\n" not in section] == []


def test_the_common_part() -> None:
    codes = [f"| {code} | {meaning.ja} | {meaning.en} |" for code, meaning in CODES]
    assert _said(COMMON) == _rows((HELP, VERSION, LANG)) + codes


@pytest.mark.parametrize("call", CALLS)
def test_the_examples_run(
    call: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "examples").symlink_to(ROOT / "examples")
    monkeypatch.chdir(tmp_path)
    name, *words = [found for word in shlex.split(call) for found in _expanded(word, tmp_path)]
    assert name == "shirube"
    assert main(words) in (0, 1)
    printed = capsys.readouterr()
    assert printed.out
    assert printed.err == ""


def _expanded(word: str, folder: Path) -> list[str]:
    """What a shell makes of a word: the files that fit a pattern, or the word itself."""
    if "*" not in word:
        return [word]
    return sorted(str(path.relative_to(folder)) for path in folder.glob(word))
