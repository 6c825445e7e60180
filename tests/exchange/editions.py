"""A strategy that makes any Edition, from texts of one line or from any text at all.

It follows the dataclasses, so that a new field is drawn as soon as it is there.
"""

import string
import types
import typing
from dataclasses import fields, is_dataclass
from decimal import Decimal
from enum import Enum
from typing import Any, Union, get_args, get_origin

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from shirube.plan import Amount, Change, Cost, Edition, Element, Figure, Indicator, Plan
from shirube.terms import Answer, Source, Unknown, Wording

Hint = Any

HOSTILE = (
    *("=1+1", "+81", "-1-1", "-3", "@SUM(A1)", "'=x", "''-y", "＝1", " =1", '"', 'say "no"'),
    *("a,b", "a、b", "a;b", "\\", "a\\;b", ";", "、", " a ", "①㎡―", "値あり", "未定", "12"),
    *("\ufeff", "𠮷", "i1", "e1", "null", "NULL", "{}", "\\u0000", "</script>"),
)
"""Texts of one line that have broken a table somewhere."""

LINES = st.sampled_from(HOSTILE) | st.text(
    st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp"))
    | st.sampled_from(string.punctuation),
    max_size=6,
)
"""Texts of one line, as the open tables hold them."""
TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=8)
"""Texts as JSON holds them: line breaks and control characters too."""

_SOURCES = st.builds(
    lambda file, first, more: Source(file, first, first + more),
    st.sampled_from(("report.txt", "計画 案:2.txt", "=a.txt")),
    st.integers(1, 99),
    st.integers(0, 3),
)
_NUMBERS = st.decimals(-(10**12), 10**12, places=2) | st.integers(-(10**6), 10**12).map(Decimal)
_YEARS = st.integers(1990, 2060)
_THOUSANDS = st.integers(-(10**9), 10**9).map(lambda thousand: thousand * 1000)


def anything(hint: Hint, texts: SearchStrategy[str]) -> SearchStrategy[Any]:
    """Any value of a type of the core; an amount is in whole thousand yen."""
    known = {str: texts, int: _YEARS, Decimal: _NUMBERS, Source: _SOURCES, bool: st.booleans()}
    origin: object = get_origin(hint)
    parts = get_args(hint)
    if hint == Amount:
        return _THOUSANDS | anything(Unknown, texts)
    if origin is tuple and parts[1:] == (...,):
        return runs(anything(parts[0], texts))
    if origin is tuple:
        return st.tuples(*(anything(part, texts) for part in parts))
    if origin is Union or origin is types.UnionType:
        return st.one_of(*(anything(part, texts) for part in parts))
    if hint in known:
        return known[hint]
    if is_dataclass(hint):
        return record(hint, texts)
    return st.sampled_from(hint) if issubclass(hint, Enum) else st.none()


def record(
    kind: Hint, texts: SearchStrategy[str], **given: SearchStrategy[Any]
) -> SearchStrategy[Any]:
    """Any record of a class, with the fields that are given."""
    hints = typing.get_type_hints(kind)
    names = [field.name for field in fields(kind) if field.name not in given]
    return st.builds(kind, **{name: anything(hints[name], texts) for name in names}, **given)


def runs(items: SearchStrategy[Any]) -> SearchStrategy[tuple[Any, ...]]:
    """Any few of ``items``."""
    return st.lists(items, max_size=2).map(tuple)


def _changed(answer: Answer) -> Answer:
    """An answer whose words look like no number and no state."""
    return Wording(f"語{answer.words}") if isinstance(answer, Wording) else answer


@st.composite
def editions(draw: DrawFn, texts: SearchStrategy[str] = LINES) -> Edition:
    """Any small Edition whose IDs hold together, with all its texts from ``texts``."""
    ids = st.lists(texts.filter(bool), unique=True, max_size=3)
    own = draw(ids)
    counted = draw(ids) if own else []
    element, indicator = st.sampled_from(own or ["-"]), st.sampled_from(counted or ["-"])
    answers = anything(Answer, texts).map(_changed)
    figures = record(Figure, texts, indicator=indicator, part=texts.map("内{}".format))
    changes = record(
        Change,
        texts,
        indicator=indicator,
        part=texts.map("変{}".format),
        before=answers,
        after=answers,
    )
    edition = record(
        Edition,
        texts,
        plan=record(Plan, texts, id=texts.filter(bool)),
        stage=texts.filter(lambda text: not text.endswith("(案)")),
        date=texts | st.just("令和5年2月28日"),
        elements=st.tuples(
            *(
                record(Element, texts, id=st.just(id), parent=st.sampled_from(["", *own]))
                for id in own
            )
        ),
        indicators=st.tuples(
            *(
                record(
                    Indicator,
                    texts,
                    id=st.just(id),
                    element=element,
                    relisted_from=st.sampled_from(["", *counted]),
                )
                for id in counted
            )
        ),
        figures=runs(figures) if counted else st.just(()),
        changes=runs(changes) if counted else st.just(()),
        costs=runs(record(Cost, texts, element=st.sampled_from(["", *own]))),
    )
    made: Edition = draw(edition)
    return made
