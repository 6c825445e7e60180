"""The file edition.json: an Edition with its schema version and its hash.

The text is canonical: fields in the order of their classes, a field at its default left out,
one record a line. The hash is the SHA-256 of the value of ``edition`` without blanks
(``jq -cj .edition edition.json | sha256sum``), so that neither layout nor head belongs to it.
"""

import hashlib
import json
from typing import NoReturn

from shirube.exchange.history import SCHEMA, lift
from shirube.exchange.mapping import Misshapen, Plain, form
from shirube.plan import Edition
from shirube.terms import Refusal

_compact = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def edition_json(edition: Edition) -> str:
    """Return the canonical text of an Edition.

    Raises Refusal where a value has no JSON form: a NUL, a lone surrogate, a NaN.
    """
    fields = _fields(_plain(edition))
    head = _compact({"schema": SCHEMA, "hash": _digest(fields)})
    lines = ",\n".join(f"  {_compact(name)}: {_laid_out(value)}" for name, value in fields.items())
    return f'{{\n "shirube": {head},\n "edition": {{\n{lines}\n }}\n}}\n'


def edition_hash(edition: Edition) -> str:
    """Return the hash by which later Editions name this one (検証値): SHA-256, 64 hex digits.

    Raises Refusal like ``edition_json``.
    """
    return _digest(_fields(_plain(edition)))


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
    if _digest(_fields(plain)) != digest:
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


def _plain(edition: Edition) -> dict[str, Plain]:
    try:
        plain: dict[str, Plain] = form(Edition).write(edition)
    except Misshapen as error:
        _refuse(error)
    return plain


def _fields(plain: dict[str, Plain]) -> dict[str, str | list[str]]:
    """Return each field as compact JSON, a list as its records, so that all is encoded once."""
    return {
        name: list(map(_compact, value)) if isinstance(value, list) else _compact(value)
        for name, value in plain.items()
    }


def _digest(fields: dict[str, str | list[str]]) -> str:
    members = ",".join(
        f"{_compact(name)}:{value if isinstance(value, str) else '[' + ','.join(value) + ']'}"
        for name, value in fields.items()
    )
    return hashlib.sha256(f"{{{members}}}".encode("utf-8", "surrogatepass")).hexdigest()


def _laid_out(value: str | list[str]) -> str:
    if isinstance(value, str):
        return value
    return "[\n   " + ",\n   ".join(value) + "\n  ]" if value else "[]"


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
