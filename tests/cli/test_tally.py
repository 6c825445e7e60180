"""How much there is of everything."""

from dataclasses import replace

from shirube.cli.tally import tally
from shirube.plan import Category, Role
from tests.cli.sample import EDITION


def test_tiers_stand_in_the_order_of_the_tree() -> None:
    """Whatever the order in which a document names them."""
    backward = replace(EDITION, elements=EDITION.elements[::-1])
    assert list(tally(backward).elements) == ["政策の柱", "施策", "事業"]


def test_tally() -> None:
    found = tally(EDITION)
    assert found.elements == {"政策の柱": 1, "施策": 2, "事業": 2}
    assert found.indicators == {Category.ACTIVITY: 3, Category.OUTCOME: 1}
    assert found.figures == {
        Role.BASELINE: 1,
        Role.ORIGINAL: 12,
        Role.REVISED: 3,
        Role.FORECAST: 3,
        Role.TARGET: 1,
    }
    assert (found.changes, found.costs, found.effects) == (1, 2, 0)
    assert (found.passages, found.exhibits, found.corrections) == (1, 0, 0)
