"""What a command is: its name, what it takes, how its page of help reads, what it does."""

from argparse import Namespace
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from shirube.cli.outcome import Outcome
from shirube.cli.screen import Screen
from shirube.terms import Bilingual


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument: its names (one without dashes has a place instead), meaning, and form.

    ``form`` is what argparse is told: ``metavar``, ``type``, ``nargs``, ``action`` …
    """

    names: tuple[str, ...]
    meaning: Bilingual
    form: Mapping[str, Any] = field(default_factory=dict)

    @property
    def written(self) -> str:
        """Return the argument as a usage line writes it (``-o, --out DIR``)."""
        value = self.form.get("metavar", "")
        if not self.names[0].startswith("-"):
            return str(value)
        return f"{', '.join(self.names)} {value}".strip()


@dataclass(frozen=True, slots=True)
class Example:
    """A call that works as it stands, and what it is good for."""

    call: str
    purpose: Bilingual


@dataclass(frozen=True, slots=True)
class Command:
    """One command of the table in ``commands.py``."""

    name: str
    usage: str
    purpose: Bilingual
    arguments: tuple[Argument, ...]
    examples: tuple[Example, ...]
    act: Callable[[Namespace, Screen], Outcome]


JSON = Argument(
    ("--json",),
    Bilingual(
        "結果を JSON のひとまとまりで標準出力に書く",
        "write the result as one JSON object to standard output",
    ),
    {"action": "store_true"},
)
LANG = Argument(
    ("--lang",),
    Bilingual(
        "画面の言葉（ja 日本語、en 英語）。SHIRUBE_LANG でも選べる",
        "language of the screen (ja or en); SHIRUBE_LANG chooses it too",
    ),
    {"metavar": "LANG", "choices": ("ja", "en")},
)
HELP = Argument(("-h", "--help"), Bilingual("使い方を出す", "print this page"))
VERSION = Argument(("--version",), Bilingual("版の番号を出す", "print the version"))
SOURCE = Argument(
    ("source",),
    Bilingual(
        "文書（テキスト）、edition.json、または表のフォルダー",
        "a document (text), an edition.json, or a folder of tables",
    ),
    {"metavar": "SOURCE", "type": Path},
)
OUT = Argument(
    ("-o", "--out"),
    Bilingual("結果を書くフォルダー。なければ作る", "folder for the results; made if missing"),
    {"metavar": "DIR", "type": Path, "required": True},
)
