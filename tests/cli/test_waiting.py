"""The bar for whoever waits: on a terminal alone, and gone afterwards."""

import io

import pytest
from rich.console import Console

from shirube.cli.screen import Screen
from shirube.cli.waiting import counted as followed
from shirube.cli.waiting import waiting
from tests.cli.paper import paper

ERASE_LINE = "\x1b[2K"


def _waited(terminal: bool, total: int) -> str:
    err = io.StringIO()
    console = Console(file=err, force_terminal=terminal, width=100, _environ={"TERM": "xterm"})
    with waiting(Screen("ja", paper().out, console), "[計画].txt", 0, total):
        pass
    return err.getvalue()


@pytest.mark.parametrize("total", [1, 3])
def test_a_file_gets_no_bar(total: int) -> None:
    assert _waited(False, total) == ""


@pytest.mark.parametrize(("total", "counted"), [(1, False), (3, True)])
def test_a_terminal_gets_one_that_vanishes(total: int, counted: bool) -> None:
    shown = _waited(True, total)
    assert "[計画].txt" in shown
    assert ("0/3" in shown) is counted
    assert shown.endswith(ERASE_LINE)


@pytest.mark.parametrize("terminal", [False, True])
def test_what_is_followed_arrives_whole(terminal: bool) -> None:
    err = io.StringIO()
    console = Console(file=err, force_terminal=terminal, width=100, _environ={"TERM": "xterm"})
    screen = Screen("ja", paper().out, console)
    assert list(followed(screen, "[経路]", iter("abc"), 3)) == ["a", "b", "c"]
    shown = err.getvalue()
    assert ("[経路]" in shown and "3/3" in shown and shown.endswith(ERASE_LINE)) is terminal
