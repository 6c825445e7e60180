"""The glossary is whole: every noun of the code stands in it, and every entry is in the code."""

import re
from enum import Enum

import pytest

from shirube import difference, plan, terms
from tests.docs.tree import ROOT

_ROW = re.compile(
    r"^\| (?P<term>[^|]+?) \| (?P<reading>[^|]*?) \| `(?P<name>[\w.]+)` \|", re.MULTILINE
)
_ROWS = list(_ROW.finditer((ROOT / "docs/glossary.md").read_text(encoding="utf-8")))
_TERMS = {row["name"]: row["term"] for row in _ROWS}
_NOUNS = {name: getattr(room, name) for room in (terms, plan, difference) for name in room.__all__}
_ENUMS = [noun for noun in _NOUNS.values() if isinstance(noun, type) and issubclass(noun, Enum)]
_MEMBERS = {f"{enum.__name__}.{member.name}": member for enum in _ENUMS for member in enum}


def test_every_noun_of_the_code_is_explained() -> None:
    nouns = {name for name in _NOUNS if name[0].isupper() and not name.isupper()}
    assert sorted((nouns | set(_MEMBERS)) - set(_TERMS)) == []


def test_every_entry_is_in_the_code() -> None:
    assert sorted(set(_TERMS) - set(_NOUNS) - set(_MEMBERS)) == []


def test_no_entry_stands_twice() -> None:
    assert len(_TERMS) == len(_ROWS)


def test_every_term_has_its_reading() -> None:
    assert [row["name"] for row in _ROWS if not re.fullmatch("[ぁ-ゖー・]+", row["reading"])] == []


@pytest.mark.parametrize("name", [n for n, m in _MEMBERS.items() if not str(m.value).isascii()])
def test_the_term_is_the_word_of_the_open_tables(name: str) -> None:
    assert _TERMS[name] == _MEMBERS[name].value
