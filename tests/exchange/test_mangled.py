"""However a file was mangled: it is read, or it gets the project's own error."""

import hashlib
import json
from contextlib import suppress

from hypothesis import given
from hypothesis import strategies as st
from hypothesis.strategies import DataObject

from shirube.exchange import edition_json, edition_of_json, edition_of_tables, open_tables
from shirube.exchange.mapping import Plain
from shirube.terms import Refusal
from tests.exchange.example import EDITION

FILES = open_tables(EDITION)
TEXT = edition_json(EDITION)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=2)
        | st.dictionaries(st.sampled_from(["type", "value", "unit", "name"]), inner, max_size=2)
    ),
    max_leaves=5,
)


@given(st.binary() | st.text())
def test_any_text_for_an_edition(text: bytes | str) -> None:
    with suppress(Refusal):
        edition_of_json(text)


@given(st.integers(0, len(TEXT)), st.integers(0, 40), st.text(max_size=5))
def test_a_text_with_a_piece_exchanged(start: int, length: int, piece: str) -> None:
    with suppress(Refusal):
        edition_of_json(TEXT[:start] + piece + TEXT[start + length :])


@given(st.data(), JSON, st.integers(0, 1))
def test_a_value_of_another_shape(data: DataObject, value: Plain, schema: int) -> None:
    edition = json.loads(TEXT)["edition"]
    place = edition
    while True:
        step = data.draw(st.sampled_from(list(place) if type(place) is dict else [0]))
        if not place[step] or type(place[step]) not in (dict, list) or data.draw(st.booleans()):
            break
        place = place[step]
    place[step] = value
    compact = json.dumps(edition, ensure_ascii=False, separators=(",", ":"))
    digest = hashlib.sha256(compact.encode("utf-8", "surrogatepass")).hexdigest()
    head = {"schema": schema, "hash": digest}
    with suppress(Refusal):
        edition_of_json(json.dumps({"shirube": head, "edition": edition}))


@given(
    st.sampled_from(list(FILES)),
    st.integers(0, 400),
    st.integers(0, 20),
    st.binary(max_size=4) | st.sampled_from([b'"', b",", b"\n", b"\r", b"\0", b"'=", b"\\"]),
)
def test_a_table_with_a_piece_exchanged(file: str, start: int, length: int, piece: bytes) -> None:
    content = FILES[file]
    mangled = content[:start] + piece + content[start + length :]
    with suppress(Refusal):
        edition_of_tables({**FILES, file: mangled})
