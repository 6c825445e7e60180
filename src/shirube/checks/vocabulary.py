"""The word lists of the rules: data of the package that a city can extend."""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from shirube.terms import Refusal

WordList = Mapping[str, tuple[str, ...]]
"""Words with the words that belong to each: a misprint with what is meant …"""
Vocabulary = Mapping[str, WordList]
"""The word lists by name."""


@cache
def vocabulary() -> Vocabulary:
    """Return the word lists of the package: each table of each file in ``checks/words``."""
    folder = files("shirube.checks").joinpath("words")
    texts = (entry.read_text("utf-8") for entry in folder.iterdir() if entry.name.endswith(".toml"))
    lists: dict[str, WordList] = {}
    for text in texts:
        lists |= _lists(text)
    return lists


def extended(lists: Vocabulary, text: str, path: str) -> Vocabulary:
    """Return word lists with the entries of a TOML text added; an empty list takes one away.

    Raises Refusal, naming ``path``, for a text that is no such list or a list nobody reads.
    """
    try:
        added = _lists(text)
    except (tomllib.TOMLDecodeError, TypeError) as trouble:
        raise Refusal(
            f"語の一覧{path}を読めません（{trouble}）。docs/checks.mdの書き方に直してください。",
            f"The word list {path} cannot be read ({trouble}); write it as docs/checks.md shows.",
        ) from trouble
    for name in added:
        if name not in lists:
            known = "、".join(sorted(lists))
            raise Refusal(
                f"{path}の一覧「{name}」を使う規則はありません。{known}のいずれかにしてください。",
                f"No rule reads the list '{name}' of {path}; use one of {known}.",
            )
    return {
        name: {w: t for w, t in {**words, **added.get(name, {})}.items() if t}
        for name, words in lists.items()
    }


def _lists(text: str) -> dict[str, WordList]:
    return {name: _words(name, table) for name, table in tomllib.loads(text).items()}


def _words(name: str, table: object) -> WordList:
    if not isinstance(table, dict):
        raise TypeError(f"[{name}]")
    for word, told in table.items():
        if not isinstance(told, list) or not all(isinstance(each, str) for each in told):
            raise TypeError(f"[{name}] {word}")
    return {word: tuple(told) for word, told in table.items()}
