"""The form of any type of the core, found by its hint: scalar, record, choice or tuple.

A tuple is an array; one of a fixed length keeps its length. A choice of several types is
written as the one it is: null, a number, or a record that says its ``type``.
"""

import types
from collections.abc import Callable, Iterable
from dataclasses import is_dataclass
from enum import Enum
from functools import cache
from typing import Union, get_args, get_origin

from shirube.exchange.mapping.record import record, tag
from shirube.exchange.mapping.scalar import SCALARS, word
from shirube.exchange.mapping.shape import Form, Hint, Misshapen, Plain, Value


@cache
def form(hint: Hint) -> Form:
    """Return the form of a type hint. Raises TypeError for a type that the core does not use."""
    if hint in SCALARS:
        return SCALARS[hint]
    origin: object = get_origin(hint)
    parts = get_args(hint)
    if origin is Union or origin is types.UnionType:
        return _choice(parts)
    if origin is tuple:
        return _run(parts[0]) if parts[1:] == (...,) else _row(parts)
    if isinstance(hint, type) and is_dataclass(hint):
        return record(hint, form)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return word(hint)
    raise TypeError(f"{hint} has no form in JSON")


def _run(hint: Hint) -> Form:
    item = form(hint)

    def write(values: Value) -> list[Plain]:
        if type(values) is not tuple:
            raise Misshapen(values, "組(tuple)", "a tuple")
        return _each(item.write, values)

    def read(plain: Plain) -> tuple[Value, ...]:
        if type(plain) is not list:
            raise Misshapen(plain, "配列([…])", "an array ([...])")
        return tuple(_each(item.read, plain))

    return Form(write, read, list, {"type": "array", "items": item.schema}, (item,))


def _row(hints: tuple[Hint, ...]) -> Form:
    items = tuple(form(hint) for hint in hints)

    def write(values: Value) -> list[Plain]:
        if type(values) is not tuple or len(values) != len(items):
            raise Misshapen(values, f"{len(items)}個の組", f"a tuple of {len(items)}")
        return _each(lambda pair: pair[0].write(pair[1]), zip(items, values, strict=True))

    def read(plain: Plain) -> tuple[Value, ...]:
        if type(plain) is not list or len(plain) != len(items):
            raise Misshapen(plain, f"{len(items)}個の配列", f"an array of {len(items)}")
        return tuple(_each(lambda pair: pair[0].read(pair[1]), zip(items, plain, strict=True)))

    schema = {
        "type": "array",
        "prefixItems": [item.schema for item in items],
        "minItems": len(items),
        "items": False,
    }
    return Form(write, read, list, schema, items)


def _choice(hints: tuple[Hint, ...]) -> Form:
    records = {kind: record(kind, form, tagged=True) for kind in filter(is_dataclass, hints)}
    others = {hint: form(hint) for hint in hints if hint not in records}
    tagged = {tag(kind): choice for kind, choice in records.items()}
    plains = {choice.json: choice for choice in others.values()}
    forms = records | others
    known = ", ".join([*tagged, *(kind.__name__ for kind in plains)])

    def write(value: Value) -> Plain:
        choice = forms.get(type(value))
        if choice is None:
            raise Misshapen(value, f"{known} のどれか", f"one of {known}")
        return choice.write(value)

    def read(plain: Plain) -> Value:
        said = plain.get("type") if type(plain) is dict else None
        choice = tagged.get(said) if type(said) is str else plains.get(type(plain))
        if choice is None:
            raise Misshapen(plain, f"{known} のどれか", f"one of {known}")
        return choice.read(plain)

    schema = {"anyOf": [choice.schema for choice in forms.values()]}
    return Form(write, read, object, schema, tuple(forms.values()))


def _each(turn: Callable[[Value], Plain], values: Iterable[Value]) -> list[Plain]:
    turned: list[Plain] = []
    try:
        for value in values:
            turned.append(turn(value))
    except Misshapen as error:
        raise error.inside(f"[{len(turned)}]") from None
    return turned
