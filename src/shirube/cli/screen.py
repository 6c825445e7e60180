"""The screen: one language, one place for results (stdout), one for what went wrong (stderr)."""

import io
import json
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TextIO

from rich.console import Console, RenderableType
from rich.text import Text

from shirube.terms import Bilingual, Language


@dataclass(frozen=True, slots=True)
class Screen:
    """Where a command speaks, and in which language."""

    language: Language
    out: Console
    err: Console

    def spoken(self, sentence: Bilingual) -> str:
        """Return a sentence in the language of this screen."""
        return sentence.spoken(self.language)

    def show(self, *things: RenderableType) -> None:
        """Print tables and trees as wide as the terminal, and texts without cutting them."""
        for thing in things:
            _print(thing, self.out)

    def say(self, words: Bilingual | str, style: str = "") -> None:
        """Print a sentence; it is never cut, so that a path in it can be copied."""
        said = words if isinstance(words, str) else self.spoken(words)
        self.show(Text(seen(said), style))

    def warn(self, sentence: Bilingual) -> None:
        """Print one sentence to stderr."""
        _print(Text(f"shirube: {seen(self.spoken(sentence))}"), self.err)

    def data(self, thing: Mapping[str, Any]) -> None:
        """Print one JSON object; what the encoding cannot hold is written as an escape."""
        ascii_only = not self.out.encoding.startswith("utf")
        self.out.file.write(json.dumps(thing, ensure_ascii=ascii_only, indent=2) + "\n")


def screen(language: Language, out: TextIO, err: TextIO, environment: Mapping[str, str]) -> Screen:
    """Return the screen on two streams; NO_COLOR makes a terminal as plain as a file."""
    for stream in (out, err):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    plain = False if environment.get("NO_COLOR") else None
    consoles = (
        Console(file=stream, force_terminal=plain, markup=False, emoji=False, highlight=False)
        for stream in (out, err)
    )
    return Screen(language, *consoles)


def _print(thing: RenderableType, console: Console) -> None:
    """Print without the blanks that a table leaves at the end of a line."""
    with console.capture() as page:
        console.print(thing, soft_wrap=isinstance(thing, Text))
    lines = page.get().split("\n")
    console.file.write("\n".join(line.rstrip(" ") for line in lines))
    console.file.flush()


def seen(text: str) -> str:
    """Return ``text`` fit for a terminal: a control character of a document becomes a sign."""
    return "".join(c if c == "\n" or unicodedata.category(c) != "Cc" else "?" for c in text)
