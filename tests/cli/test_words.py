"""Every sentence stands in both languages, and every word of the model has a label."""

import importlib
import pkgutil
import re
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from typing import get_args

import pytest

from shirube import checks, cli, plan, terms
from shirube.cli.labels import label
from shirube.terms import Bilingual, is_japanese

MODULES = [
    importlib.import_module(f"shirube.cli.{one.name}") for one in pkgutil.iter_modules(cli.__path__)
]
SHOWN = (
    checks.Reads,
    plan.Category,
    plan.Direction,
    plan.EffectCategory,
    plan.Ground,
    plan.Kind,
    plan.PassageKind,
    plan.Relation,
    plan.Role,
    terms.Reason,
    terms.Severity,
)


def _sentences(thing: object) -> Iterator[Bilingual]:
    match thing:
        case Bilingual():
            yield thing
        case terms.Refusal():
            yield thing.sentence
        case Mapping():
            yield from (found for part in thing.values() for found in _sentences(part))
        case tuple():
            yield from (found for part in thing for found in _sentences(part))
        case _ if is_dataclass(thing) and not isinstance(thing, type):
            parts = (getattr(thing, field.name) for field in fields(thing))
            yield from (found for part in parts for found in _sentences(part))


SENTENCES = sorted(
    {found for module in MODULES for thing in vars(module).values() for found in _sentences(thing)},
    key=lambda sentence: sentence.en,
)


def test_the_search_finds_the_sentences() -> None:
    assert len(SENTENCES) > 80


@pytest.mark.parametrize("sentence", SENTENCES, ids=lambda sentence: sentence.en[:30])
def test_sentence(sentence: Bilingual) -> None:
    assert sentence.ja.strip()
    assert sentence.en.strip()
    assert sentence.ja.encode("cp932")
    plain = re.sub(r"\w+\.(csv|xlsx)|[①②■→×◎]", "", sentence.en)
    assert not any(map(is_japanese, plain))


@pytest.mark.parametrize("vocabulary", SHOWN, ids=lambda vocabulary: vocabulary.__name__)
def test_every_member_has_a_word_in_both_languages(vocabulary: type[Enum]) -> None:
    for language in get_args(terms.Language):
        words = [label(member, language) for member in vocabulary]
        assert all(words)
        assert len(set(words)) == len(words)
