"""The form of a dataclass: an object with its fields in the order of the class.

A field at its default is left out, so that a field added later changes no file and no hash of
before. A record that is one choice of several says its ``type`` (quantity, wording, unknown).
"""

import typing
from collections.abc import Callable
from dataclasses import MISSING, fields
from typing import Any

from shirube.exchange.mapping.docstring import described
from shirube.exchange.mapping.shape import Form, Hint, Misshapen, Plain, Value


def tag(kind: Hint) -> str:
    """Return the word by which a record says its type."""
    return str(kind.__name__).lower()


def record(kind: Hint, form: Callable[[Hint], Form], tagged: bool = False) -> Form:
    """Return the form of a dataclass whose fields have the forms that ``form`` answers."""
    hints = typing.get_type_hints(kind)
    own = {field.name: form(hints[field.name]) for field in fields(kind)}
    head = {"type": tag(kind)} if tagged else {}
    defaults = {field.name: field.default for field in fields(kind) if field.default is not MISSING}
    needed = [name for name in own if name not in defaults]

    def define() -> dict[str, Any]:
        said, notes = described(kind)
        properties = {
            name: item.schema | ({"description": notes[name]} if name in notes else {})
            for name, item in own.items()
        }
        return {
            "description": said,
            "type": "object",
            "properties": {name: {"const": text} for name, text in head.items()} | properties,
            "required": [*head, *needed],
            "additionalProperties": False,
        }

    return Form(
        _writer(own, head, defaults),
        _reader(kind, own, head, defaults),
        dict,
        {"$ref": f"#/$defs/{kind.__name__}"},
        tuple(own.values()),
        define,
    )


def _writer(
    own: dict[str, Form], head: dict[str, str], defaults: dict[str, Value]
) -> Callable[[Value], dict[str, Plain]]:
    needed = [(name, item.write) for name, item in own.items() if name not in defaults]
    spare = [(name, own[name].write, default) for name, default in defaults.items()]

    def write(value: Value) -> dict[str, Plain]:
        plain: dict[str, Plain] = dict(head)
        name = ""
        try:
            for name, turn in needed:
                plain[name] = turn(getattr(value, name))
            for name, turn, default in spare:
                item = getattr(value, name)
                if item != default:
                    plain[name] = turn(item)
        except Misshapen as error:
            raise error.inside(f".{name}") from None
        return plain

    return write


def _reader(
    kind: type, own: dict[str, Form], head: dict[str, str], defaults: dict[str, Value]
) -> Callable[[Plain], Value]:
    needed = [(name, item.read) for name, item in own.items() if name not in defaults]
    spare = [(name, own[name].read, default) for name, default in defaults.items()]
    names = {*own, *head}

    def read(plain: Plain) -> Value:
        if type(plain) is not dict:
            raise Misshapen(plain, "項目を持つ記録({…})", "a record ({...})")
        if not plain.keys() <= names:
            extra = next(name for name in plain if name not in names)
            raise Misshapen(extra, "知っている項目の名前", "the name of a known field")
        name = ""
        values = []
        try:
            for name, turn in needed:
                values.append(turn(plain[name]))
            for name, turn, default in spare:
                values.append(turn(plain[name]) if name in plain else default)
        except KeyError:
            raise Misshapen(None, f"{name} のある記録", f"a record with {name}") from None
        except Misshapen as error:
            raise error.inside(f".{name}") from None
        return kind(*values)

    return read
