"""A theme (体裁): how the documents of one municipality look and speak, in one small file."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import cache
from importlib.resources import files
from typing import Any

from shirube.terms import Refusal

_COLOUR = re.compile("#[0-9a-fA-F]{6}")
_YEAR = re.compile(r"[^{}]*\{(?:wareki|year)\}(?:[^{}]|\{(?:wareki|year)\})*")
_PAPERS = ("a4", "a3", "b5", "jis-b5")


@dataclass(frozen=True, slots=True)
class Theme:
    """What a theme sets; each has a default in ``themes/plain.toml``.

    ``issuer`` is who publishes. ``colour`` is that of headings, ``tint`` of the heads of
    tables. ``paper`` is a page size. ``wareki`` writes a year ({wareki} and {year}).
    ``money`` is the unit of amounts, 千円 or 百万円. ``rounding`` is the note that stands where
    parts do not add up. ``words`` are headings and labels that a municipality words otherwise.
    """

    name: str
    issuer: str
    colour: str
    tint: str
    paper: str
    wareki: str
    money: str
    rounding: str
    words: Mapping[str, str]

    def word(self, said: str) -> str:
        """Return how this municipality words a heading or label."""
        return self.words.get(said, said)


_PLAIN = "plain.toml"
_MONEY = ("円", "千円", "百万円")
_ENTRIES = tuple(field.name for field in fields(Theme))


@cache
def plain() -> Theme:
    """Return the theme of the package."""
    text = files("shirube.report").joinpath("themes").joinpath(_PLAIN).read_text("utf-8")
    return Theme(**tomllib.loads(text))


def theme(text: str, path: str) -> Theme:
    """Return the theme of a TOML text; what it leaves out is as in the plain one.

    Raises Refusal, naming ``path``, for an entry that does not exist or of another form.
    """
    try:
        given = tomllib.loads(text)
    except tomllib.TOMLDecodeError as trouble:
        raise Refusal(
            f"体裁{path}を読めません（{trouble}）。TOMLの書き方を確かめてください。",
            f"The theme {path} cannot be read ({trouble}); check its TOML.",
        ) from trouble
    whole: dict[str, Any] = {name: getattr(plain(), name) for name in _ENTRIES} | given
    wrong = next((name for name in given if not _sound(name, given[name])), None)
    if wrong is not None:
        raise Refusal(
            f"体裁{path}の{wrong}「{given[wrong]}」は使えません。docs/report.mdの書き方に"
            "直してください。",
            f"The entry {wrong} ('{given[wrong]}') of the theme {path} cannot be used; write it as "
            "docs/report.md shows.",
        )
    return Theme(**whole)


def _sound(name: str, value: object) -> bool:
    if name == "words":
        return isinstance(value, dict) and all(isinstance(word, str) for word in value.values())
    if name not in _ENTRIES or not isinstance(value, str):
        return False
    if name == "wareki":
        return bool(_YEAR.fullmatch(value))
    choices = {"paper": _PAPERS, "money": _MONEY}.get(name)
    if choices is not None:
        return value in choices
    return bool(_COLOUR.fullmatch(value)) if name in ("colour", "tint") else True
