"""The two READMEs say the same, and name only what exists."""

import re

import pytest

from shirube.cli.commands import commands
from tests.docs.tree import ROOT

_FENCE = re.compile(r"^```sh\n(?P<code>.*?)^```", re.MULTILINE | re.DOTALL)
_MAKE = re.compile(r"`make ([a-z]+)|^make ([a-z]+)", re.MULTILINE)
_TARGETS = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.M))
_PAGES = ["README.md", "README.ja.md", "CONTRIBUTING.md", "docs/design.md", "docs/glossary.md"]


def _commands(page: str) -> list[str]:
    text = (ROOT / page).read_text(encoding="utf-8")
    lines = [line for fence in _FENCE.finditer(text) for line in fence["code"].splitlines()]
    return [line.partition("#")[0].strip() for line in lines]


def test_both_languages_give_the_same_commands() -> None:
    assert _commands("README.md") == _commands("README.ja.md")


def test_readme_begins_with_two_commands() -> None:
    assert _commands("README.md")[:2] == ["make demo", "make test"]


@pytest.mark.parametrize("page", _PAGES)
def test_every_make_word_is_a_target(page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    assert {word for pair in _MAKE.findall(text) for word in pair if word} - _TARGETS == set()


@pytest.mark.parametrize("call", [c for c in _commands("README.md") if c.startswith("shirube")])
def test_every_call_is_a_command_with_its_arguments(call: str) -> None:
    _, name, *words = call.split()
    (command,) = [known for known in commands() if known.name == name]
    options = {option for argument in command.arguments for option in argument.names}
    assert {word for word in words if word.startswith("-")} <= options


def test_ci_runs_the_test_command_of_the_readme() -> None:
    assert (ROOT / ".ci/run").read_text(encoding="utf-8").splitlines()[-1] == "make test"
