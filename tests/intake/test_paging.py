"""Page numbers in every dress, and numbers that are none. f is furniture, u is content."""

import pytest

from shirube.intake.blocks import blocks
from shirube.intake.ledger import Bookkeeper, Fate
from shirube.intake.paging import page_number
from tests.intake.page import page
from tests.intake.sheet import block, layout

PLAIN = block("施策", "施策 {number} {name}") + block("表", "番号 名前")
SHOWN = {Fate.FURNITURE: "f", Fate.UNREAD: "u", Fate.BLANK: ""}


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("5", 5),
        ("- 5 -", 5),
        ("-5-", 5),
        ("― 5 ―", 5),
        ("P.5", 5),
        ("p. 15", 15),
        ("Page 5", 5),
        ("5 / 80", 5),
        ("5ページ", 5),
        ("5 頁", 5),
        ("2025", 0),
        ("-5", 0),
        ("5人", 0),
        ("5.0", 0),
        ("1/2/3", 0),
        ("AP5", 0),
    ],
)
def test_forms(text: str, number: int) -> None:
    assert page_number(text) == number


@pytest.mark.parametrize(
    ("text", "fates"),
    [
        ("施策 1 川\n一\n－１－\n二\n－２－\n三\n－３－\n四", "fufufufu"),
        ("施策 1 川\n一\nP.7\n二\nP.8\n三\nP.9\n四", "fufufufu"),
        ("施策 1 川\n一\n5 / 80\n二\n6 / 80\n三\n7 / 80\n四", "fufufufu"),
        ("施策 1 川\n一\n5ページ\n二\n6ページ\n三\n7ページ\n四", "fufufufu"),
        ("施策 1 川\n一\nP.107\n二\nP.108\n三\nP.109\n四", "fufufufu"),
        (
            "施策 1 川\n一\n22\nみなと町の計画\n…\n23\nみなと町の計画\n…\n24\nみなと町の計画\n四",
            "fuff" + 20 * "u" + "ff" + 20 * "u" + "ffu",
        ),
        (
            "施策 1 川\n12\n\fみなと町の計画\n40\n\fみなと町の計画\n5\n\fみなと町の計画\n四",
            "fufufufu",
        ),
        ("施策 1 川\n一\n\n\n― 5 ―\n\n\n二", "fufu"),
        ("施策 1 川\n一\n- 5 -\n二", "fuuu"),
        ("施策 1 川\n一\n― 5 ―\n施策 2 池", "fuuf"),
        ("施策 1 川\n― 3 ―\n― 4 ―\n― 5 ―\n― 12 ―\n― 2 ―\n― 40 ―", "fuuuuuu"),
        ("施策 1 川\n12人\n13人\n14人\n一", "fuuuu"),
    ],
)
def test_page_numbers(text: str, fates: str) -> None:
    document = page(text.replace("…", "\n".join(20 * ["一行"])))
    book = Bookkeeper(document)
    list(blocks(document, layout(PLAIN), book))
    assert "".join(SHOWN[fate] for fate in book.ledger().fates) == fates
