"""What holds for every two Editions."""

import random
from collections import Counter
from dataclasses import replace
from typing import Any

import pytest

from shirube.difference import Contrast, Difference, difference, origin
from shirube.plan import Edition, abridged
from tests.cli.sample import EDITION
from tests.difference.setagaya import AFTER, BEFORE

_ROWS = ("elements", "indicators", "figures", "changes", "costs", "effects", "links", "exhibits")
_EDITIONS = {"shiomi": EDITION, "progress": BEFORE, "welfare": AFTER}
_COUPLES = [(BEFORE, AFTER), (origin(BEFORE), BEFORE), (EDITION, AFTER)]


def _shuffled(edition: Edition, seed: int) -> Edition:
    order = random.Random(seed)
    rows: dict[str, Any] = {
        name: tuple(order.sample(getattr(edition, name), len(getattr(edition, name))))
        for name in _ROWS
    }
    return replace(edition, **rows)


def _told(found: Difference) -> Difference:
    """Return a difference without the Editions, whose rows stand in another order."""
    return replace(found, before=EDITION, after=EDITION)


def _turned(contrast: Contrast) -> Contrast:
    return replace(contrast, before=contrast.after, after=contrast.before)


@pytest.mark.parametrize("edition", _EDITIONS.values(), ids=_EDITIONS)
def test_an_edition_does_not_differ_from_itself(edition: Edition) -> None:
    found = difference(edition, edition)
    assert found.is_empty
    assert len(found.indicators) == len(edition.indicators)
    assert [pair for pair in found.indicators if pair.drifts] == []


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize(("before", "after"), _COUPLES)
def test_the_order_of_rows_does_not_matter(before: Edition, after: Edition, seed: int) -> None:
    shuffled = difference(_shuffled(before, seed), _shuffled(after, seed + 10))
    assert _told(shuffled) == _told(difference(before, after))


@pytest.mark.parametrize(("before", "after"), _COUPLES)
def test_the_other_way_round_mirrors(before: Edition, after: Edition) -> None:
    onward, back = difference(before, after), difference(after, before)
    assert (back.removed, back.added) == (onward.added, onward.removed)
    assert Counter(map(_turned, back.contrasts)) == Counter(onward.contrasts)
    mirrored = {(pair.after.id, pair.before.id): pair for pair in back.indicators}
    assert len(mirrored) == len(onward.indicators)
    for pair in onward.indicators:
        other = mirrored[pair.before.id, pair.after.id]
        assert other.match == pair.match
        assert Counter(map(_turned, other.contrasts)) == Counter(pair.contrasts)
    turned = {(pair.after.id, pair.before.id): pair.match for pair in back.elements}
    assert turned == {(pair.before.id, pair.after.id): pair.match for pair in onward.elements}


@pytest.mark.parametrize("edition", _EDITIONS.values(), ids=_EDITIONS)
def test_a_copy_that_leaves_sentences_out_says_nothing_else(edition: Edition) -> None:
    told = replace(
        edition,
        elements=tuple(
            replace(e, name=f"{e.name}。", description="文です。") for e in edition.elements
        ),
    )
    found = difference(told, abridged(told))
    assert [pair for pair in found.indicators if pair.drifts] == []
    assert found.is_empty
