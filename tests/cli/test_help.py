"""The pages of help: every command, every argument, an example, both languages."""

import pytest

from shirube import __version__
from shirube.cli import main
from shirube.cli.commands import commands

HEADINGS = {"ja": ("使い方", "指定", "例", "終了コード"), "en": ("Usage", "Arguments", "Examples")}


@pytest.mark.parametrize("call", ["", "--help", "-h", "--lang ja --help"])
def test_the_front_page_lists_the_commands(call: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(call.split()) == 0
    printed = capsys.readouterr()
    assert printed.err == ""
    for command in commands():
        assert f"  {command.name} " in printed.out


@pytest.mark.parametrize("name", [command.name for command in commands()])
@pytest.mark.parametrize("language", ["ja", "en"])
def test_a_page_of_help(name: str, language: str, capsys: pytest.CaptureFixture[str]) -> None:
    (command,) = [one for one in commands() if one.name == name]
    assert main([name, "--help", "--lang", language]) == 0
    page = capsys.readouterr().out
    assert [heading for heading in HEADINGS[language] if heading not in page] == []
    assert [one.written for one in command.arguments if f"  {one.written} " not in page] == []
    assert command.examples
    assert [one.call for one in command.examples if f"  {one.call}\n" not in page] == []


def test_every_example_begins_as_its_command() -> None:
    for command in commands():
        for example in command.examples:
            assert example.call.startswith(f"shirube {command.name}")


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"shirube {__version__}\n"
