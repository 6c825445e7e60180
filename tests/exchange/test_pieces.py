"""A large Edition is written piece by piece, and no otherwise than a small one."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from shirube.exchange import edition_json, write_all
from shirube.exchange.document import edition_pieces
from shirube.terms import Refusal
from tests.exchange.example import EDITION


def test_the_pieces_are_the_text() -> None:
    assert b"".join(edition_pieces(EDITION)).decode() == edition_json(EDITION)


def test_no_piece_holds_more_than_a_record() -> None:
    assert max(map(len, edition_pieces(EDITION))) < len(edition_json(EDITION)) / 4


def test_a_file_may_come_in_pieces(tmp_path: Path) -> None:
    write_all({"a": iter([b"1", b"", b"23"]), "b": b"4"}, tmp_path / "out")
    assert ((tmp_path / "out/a").read_bytes(), (tmp_path / "out/b").read_bytes()) == (b"123", b"4")


def broken() -> Iterator[bytes]:
    yield b"1"
    raise Refusal("読めない値です。", "A value that cannot be written.")


def test_pieces_that_break_off_leave_nothing(tmp_path: Path) -> None:
    with pytest.raises(Refusal):
        write_all({"a": b"1", "b": broken()}, tmp_path / "new/out")
    assert list(tmp_path.iterdir()) == []
