"""The screen: any encoding, no control character of a document, columns that align."""

import io
import json
import os

import pytest
from rich.cells import cell_len
from rich.table import Table
from rich.text import Text

from shirube.cli.screen import screen, seen
from shirube.terms import Bilingual
from tests.cli.paper import paper, printed

HELLO = Bilingual("標 ①㎡ 한𠮷", "Signpost")


def _stream(encoding: str) -> io.TextIOWrapper:
    return io.TextIOWrapper(io.BytesIO(), encoding=encoding, newline="\n")


def _written(stream: io.TextIOWrapper) -> bytes:
    stream.flush()
    assert isinstance(stream.buffer, io.BytesIO)
    return stream.buffer.getvalue()


@pytest.mark.parametrize(
    ("encoding", "expected"),
    [("utf-8", "標 ①㎡ 한𠮷\n"), ("cp932", "標 ①㎡ ??\n"), ("ascii", "? ?? ??\n")],
)
def test_what_an_encoding_lacks_becomes_a_question_mark(encoding: str, expected: str) -> None:
    out = _stream(encoding)
    screen("ja", out, _stream(encoding), {}).say(HELLO)
    assert _written(out) == expected.encode(encoding)


@pytest.mark.parametrize("encoding", ["utf-8", "cp932", "ascii"])
def test_json_is_whole_in_every_encoding(encoding: str) -> None:
    out = _stream(encoding)
    screen("ja", out, _stream(encoding), {}).data({"名称": HELLO.ja})
    assert json.loads(_written(out).decode(encoding)) == {"名称": HELLO.ja}


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("ふつうの行", "ふつうの行"),
        ("二\n行", "二\n行"),
        ("\x1b[31m赤\x1b[0m", "?[31m赤?[0m"),
        ("タブ\tと\r復帰", "タブ?と?復帰"),
        ("[bold]括弧[/bold] :smile:", "[bold]括弧[/bold] :smile:"),
    ],
)
def test_a_document_cannot_move_the_cursor(text: str, safe: str) -> None:
    assert seen(text) == safe
    page = paper()
    page.say(text)
    assert printed(page) == f"{safe}\n"


def test_a_lone_surrogate_of_a_file_name_is_no_trouble() -> None:
    out = _stream("utf-8")
    screen("ja", out, _stream("utf-8"), {}).say(os.fsdecode(b"\xff.txt"))
    assert _written(out) == b"?.txt\n"


def test_wide_characters_align() -> None:
    table = Table("名", "値")
    for name in ("防災塾", "ab", "①ｱ"):
        table.add_row(Text(name), Text("1"))
    page = paper()
    page.show(table)
    assert len({cell_len(line) for line in printed(page).splitlines()}) == 1


def test_a_sentence_is_never_cut() -> None:
    page = paper(width=20)
    page.say("長い道 " * 20)
    assert printed(page).count("\n") == 1


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(("environment", "plain"), [({}, False), ({"NO_COLOR": "1"}, True)])
def test_no_colour_where_none_is_wanted(environment: dict[str, str], plain: bool) -> None:
    out = _Terminal()
    screen("ja", out, _Terminal(), environment).say("太字", "bold")
    assert ("\x1b" not in out.getvalue()) is plain


def test_a_file_is_plain() -> None:
    out = io.StringIO()
    screen("ja", out, io.StringIO(), {}).say("太字", "bold")
    assert out.getvalue() == "太字\n"
