"""A screen that is a sheet of paper: what was printed can be read back."""

import io

from rich.console import Console

from shirube.cli.screen import Screen
from shirube.terms import Language


def paper(language: Language = "ja", width: int = 100) -> Screen:
    out, err = (
        Console(file=io.StringIO(), width=width, markup=False, emoji=False, highlight=False)
        for _ in ("out", "err")
    )
    return Screen(language, out, err)


def printed(screen: Screen) -> str:
    """What stands on the paper; a text of a StringIO is whole."""
    file = screen.out.file
    assert isinstance(file, io.StringIO)
    return file.getvalue()
