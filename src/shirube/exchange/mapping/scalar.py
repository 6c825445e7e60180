"""The forms that are made of nothing else: text, numbers, yes and no, words of a list."""

import re
from decimal import Decimal
from enum import Enum
from typing import Any

from shirube.exchange.mapping.docstring import described
from shirube.exchange.mapping.shape import Form, Hint, Misshapen, Plain, Value

_BROKEN = re.compile("[\x00\ud800-\udfff]")
_NUMBER = r"-?[0-9]+(\.[0-9]+)?"
_PLAIN_NUMBER = re.compile(_NUMBER)


def _text(value: Value) -> str:
    if type(value) is not str:
        raise Misshapen(value, "文字列", "a string")
    if not value.isprintable() and _BROKEN.search(value):
        raise Misshapen(
            value,
            "NULや片割れのサロゲートを含まない文字列",
            "a string without NUL and lone surrogates",
        )
    return value


def _integer(value: Value) -> int:
    if type(value) is not int:
        raise Misshapen(value, "整数", "an integer")
    return value


def _truth(value: Value) -> bool:
    if type(value) is not bool:
        raise Misshapen(value, "true か false", "true or false")
    return value


def _nothing(value: Value) -> None:
    if value is not None:
        raise Misshapen(value, "null", "null")


def _digits(value: Value) -> str:
    if type(value) is not Decimal or not value.is_finite():
        raise Misshapen(value, "有限の Decimal", "a finite Decimal")
    return f"{value:f}"


def _decimal(plain: Plain) -> Decimal:
    if type(plain) is not str or not _PLAIN_NUMBER.fullmatch(plain):
        raise Misshapen(
            plain, '桁区切りも単位もない数字の文字列("44.1")', 'a string of plain digits ("44.1")'
        )
    return Decimal(plain)


TEXT = Form(_text, _text, str, {"type": "string"})
INTEGER = Form(_integer, _integer, int, {"type": "integer"})
TRUTH = Form(_truth, _truth, bool, {"type": "boolean"})
NOTHING = Form(_nothing, _nothing, type(None), {"type": "null"})
DECIMAL = Form(_digits, _decimal, str, {"type": "string", "pattern": f"^{_NUMBER}$"})

SCALARS: dict[Hint, Form] = {
    str: TEXT,
    int: INTEGER,
    bool: TRUTH,
    type(None): NOTHING,
    Decimal: DECIMAL,
}


def word(kind: type[Enum]) -> Form:
    """Return the form of an enumeration: the member's English name in lower case."""
    names = {member: member.name.lower() for member in kind}
    members = {name: member for member, name in names.items()}
    known = ", ".join(members)

    def write(value: Value) -> str:
        if type(value) is not kind:
            raise Misshapen(value, f"{kind.__name__} の値", f"a {kind.__name__}")
        return names[value]

    def read(plain: Plain) -> Enum:
        if type(plain) is not str or plain not in members:
            raise Misshapen(plain, f"{known} のどれか", f"one of {known}")
        return members[plain]

    def define() -> dict[str, Any]:
        said, notes = described(kind)
        choices = [
            {"const": name, "title": str(member.value)}
            | ({"description": notes[member.name]} if member.name in notes else {})
            for member, name in names.items()
        ]
        return {"description": said, "oneOf": choices}

    return Form(write, read, str, {"$ref": f"#/$defs/{kind.__name__}"}, (), define)
