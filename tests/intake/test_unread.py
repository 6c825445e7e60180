"""unread.csv: the lines that were not understood, as a spreadsheet opens them."""

import csv
import io

from shirube.intake.ledger import Bookkeeper
from shirube.intake.unread import unread_table
from tests.intake.page import page


def test_the_table() -> None:
    book = Bookkeeper(page('題\n\n  残り、"一" \n値\n残り二'))
    book.furniture([1], "見出し")
    book.field([4], "指標")
    data = unread_table(book.ledger())
    assert data.startswith(b"\xef\xbb\xbf")
    assert data.count(b"\r\n") == data.count(b"\n") == 3
    assert list(csv.reader(io.StringIO(data.decode("utf-8-sig")))) == [
        ["ファイル", "行", "本文"],
        ["page.txt", "3", '残り、"一"'],
        ["page.txt", "5", "残り二"],
    ]


def test_a_document_without_unread_lines_has_titles_alone() -> None:
    book = Bookkeeper(page("題"))
    book.furniture([1], "見出し")
    assert unread_table(book.ledger()).decode("utf-8-sig") == "ファイル,行,本文\r\n"
