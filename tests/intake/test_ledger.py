"""The ledger: every line has a fate, and a field outweighs furniture."""

import pytest

from shirube.intake.ledger import Bookkeeper, Fate
from tests.intake.page import page

FIELD, FURNITURE, BLANK, UNREAD = Fate.FIELD, Fate.FURNITURE, Fate.BLANK, Fate.UNREAD


def test_fates_and_purposes() -> None:
    book = Bookkeeper(page("題\n\n値\n残り"))
    book.furniture([1], "見出し")
    book.field([3], "指標")
    ledger = book.ledger()
    assert ledger.fates == (FURNITURE, BLANK, FIELD, UNREAD)
    assert ledger.purposes == ("見出し", "", "指標", "")
    assert tuple(ledger.lines) == ("題", "", "値", "残り")


@pytest.mark.parametrize("order", [("field", "furniture"), ("furniture", "field")])
def test_a_field_outweighs_furniture_in_any_order(order: tuple[str, ...]) -> None:
    book = Bookkeeper(page("値"))
    for act in order:
        getattr(book, act)([1], act)
    assert (book.ledger().fates, book.ledger().purposes) == ((FIELD,), ("field",))


@pytest.mark.parametrize(
    ("entered", "share", "unread"),
    [
        ([], 0.0, (1, 3, 4, 5)),
        ([1], 0.25, (3, 4, 5)),
        ([1, 2, 3], 0.5, (4, 5)),
        ([1, 3, 4, 5], 1.0, ()),
    ],
)
def test_the_share_counts_lines_that_are_not_blank(
    entered: list[int], share: float, unread: tuple[int, ...]
) -> None:
    book = Bookkeeper(page("一\n\n二\n三\n四"))
    book.field(entered, "値")
    ledger = book.ledger()
    assert (ledger.total, ledger.share, ledger.unread) == (4, share, unread)
    assert ledger.understood == ledger.total - len(unread)


def test_a_blank_line_stays_blank() -> None:
    book = Bookkeeper(page("一\n \n二"))
    book.field([1, 2, 3], "値")
    assert book.ledger().fates == (FIELD, BLANK, FIELD)
