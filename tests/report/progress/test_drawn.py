"""Whatever an Edition holds, its main document comes out, and its numbers stand in it."""

from hypothesis import given

from shirube.plan import Edition, Role
from shirube.report.progress import main_document
from shirube.report.theme import plain
from shirube.terms import Quantity, fold
from tests.exchange.editions import editions
from tests.report.progress.sheets import texts


@given(editions())
def test_every_number_stands_in_it(edition: Edition) -> None:
    whole = "\n".join(texts(main_document(edition, plain())))
    homes = {row.id for row in edition.indicators}
    known = [
        f for f in edition.figures if f.indicator in homes and f.role is not Role.FORMER_TARGET
    ]
    numbers = {
        fold(f"{abs(figure.answer.value):,f}")
        for figure in known
        if isinstance(figure.answer, Quantity) and not figure.answer.words
    }
    assert [number for number in numbers if number not in whole] == []
