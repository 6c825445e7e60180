"""The file edition.json: an Edition with its schema version and its hash.

The text is canonical: fields in the order of their classes, a field at its default left out,
one record a line. The hash is the SHA-256 of the value of ``edition`` without blanks
(``jq -cj .edition edition.json | sha256sum``), so that neither layout nor head belongs to it.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import MISSING, fields
from typing import NoReturn

from shirube.exchange.history import SCHEMA, lift
from shirube.exchange.mapping import Form, Misshapen, Plain, Value, form
from shirube.plan import Edition
from shirube.terms import Refusal

Members = Iterable[tuple[str, str | Iterable[str]]]
"""Each field of an Edition with its compact JSON, a list as its records."""
_compact = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def edition_json(edition: Edition) -> str:
    """Return the canonical text of an Edition.

    Raises Refusal where a value has no JSON form: a NUL, a lone surrogate, a NaN.
    """
    held = [
        (name, value if isinstance(value, str) else list(value))
        for name, value in _members(edition)
    ]
    return "".join(_text(_digest(held), held))


def edition_pieces(edition: Edition) -> Iterator[bytes]:
    """Yield the text of ``edition_json`` as UTF-8, so that a large one is never held whole.

    Raises Refusal like ``edition_json``, before the first piece.
    """
    for piece in _text(edition_hash(edition), _members(edition)):
        yield piece.encode()


def edition_hash(edition: Edition) -> str:
    """Return the hash by which later Editions name this one (検証値): SHA-256, 64 hex digits.

    Raises Refusal like ``edition_json``.
    """
    return _digest(_members(edition))


def edition_of_json(text: str | bytes) -> Edition:
    """Return the Edition that a text of edition.json holds; bytes are UTF-8.

    Raises Refusal for a text that is no JSON or no Edition, for a newer schema, for a hash
    that does not fit the content, and for a shape that the schema does not allow.
    """
    version, digest, plain = _opened(_parsed(text))
    if version > SCHEMA:
        raise Refusal(
            f"この edition.json は新しい形式(schema {version})です。"
            f"このShirubeが読めるのは {SCHEMA} までです。新しいShirubeで読んでください。",
            f"This edition.json has the newer schema {version}; this Shirube reads up to "
            f"{SCHEMA}: read it with a newer Shirube.",
        )
    if _digest(_plain_members(plain)) != digest:
        raise Refusal(
            "edition.json の検証値が内容と合いません。作られた後に書き換えられています。"
            "元のファイルを使うか、文書から読み直してください。",
            "The hash of edition.json does not fit its content, which was changed after it was "
            "made: use the original file or read the documents again.",
        )
    try:
        edition: Edition = form(Edition).read(lift(plain, version))
    except Misshapen as error:
        _refuse(error)
    return edition


def _members(edition: Edition) -> Members:
    """Yield the members of an Edition; one at its default is left out."""
    for field, item in zip(fields(Edition), form(Edition).parts, strict=True):
        value = getattr(edition, field.name)
        if field.default is MISSING or value != field.default:
            yield field.name, _written(field.name, item, value)


def _written(name: str, item: Form, value: Value) -> str | Iterator[str]:
    if item.json is list and type(value) is tuple:
        return _records(name, item.parts[0], value)
    try:
        return _compact(item.write(value))
    except Misshapen as error:
        _refuse(error.inside(f".{name}"))


def _records(name: str, item: Form, values: tuple[Value, ...]) -> Iterator[str]:
    for place, value in enumerate(values):
        try:
            yield _compact(item.write(value))
        except Misshapen as error:
            _refuse(error.inside(f"[{place}]").inside(f".{name}"))


def _plain_members(plain: dict[str, Plain]) -> Members:
    for name, value in plain.items():
        yield name, map(_compact, value) if isinstance(value, list) else _compact(value)


def _digest(members: Members) -> str:
    """Return the hash of members as they stand in one object without blanks."""
    digest = hashlib.sha256()
    for piece in _object(members):
        digest.update(piece.encode("utf-8", "surrogatepass"))
    return digest.hexdigest()


def _object(members: Members) -> Iterator[str]:
    sign = "{"
    for name, value in members:
        yield f"{sign}{_compact(name)}:"
        yield from [value] if isinstance(value, str) else _array(value, "[", ",", "]")
        sign = ","
    yield "}" if sign == "," else "{}"


def _text(digest: str, members: Members) -> Iterator[str]:
    """Yield the canonical text: one member a line, one record a line."""
    head = _compact({"schema": SCHEMA, "hash": digest})
    yield f'{{\n "shirube": {head},\n "edition": {{'
    sign = "\n"
    for name, value in members:
        yield f"{sign}  {_compact(name)}: "
        yield from [value] if isinstance(value, str) else _array(value, "[\n   ", ",\n   ", "\n  ]")
        sign = ",\n"
    yield "\n }\n}\n"


def _array(records: Iterable[str], opened: str, between: str, closed: str) -> Iterator[str]:
    sign = opened
    for record in records:
        yield sign + record
        sign = between
    yield "[]" if sign is opened else closed


def _parsed(text: str | bytes) -> Plain:
    try:
        return json.loads(text.decode("utf-8-sig") if isinstance(text, bytes) else text)
    except (ValueError, RecursionError) as error:
        raise Refusal(
            "JSONとして読めません。Shirubeが書いた edition.json を指定してください。",
            "This is not JSON: name an edition.json that Shirube wrote.",
        ) from error


def _opened(document: Plain) -> tuple[int, str, dict[str, Plain]]:
    match document:
        case {"shirube": {"schema": int(version), "hash": str(digest)}, "edition": dict(plain)}:
            if type(version) is int and version >= 0:
                return version, digest, plain
    raise Refusal(
        "このJSONはShirubeの版(Edition)ではありません。「shirube」の schema と hash、"
        "「edition」を持つ edition.json を指定してください。",
        "This JSON holds no Shirube Edition: name an edition.json with 'shirube' (schema, hash) "
        "and 'edition'.",
    )


def _refuse(error: Misshapen) -> NoReturn:
    given = repr(error.given)[:40]
    place, expected = f"edition{error.place}", error.expected
    raise Refusal(
        f"edition.json の {place} は {expected.ja} でなければなりませんが、{given} でした。"
        "その箇所を直すか、文書から読み直してください。",
        f"{place} of edition.json must be {expected.en}, but is {given}: mend it there or read "
        "the documents again.",
    ) from error
