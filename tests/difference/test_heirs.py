"""Two published plans: what a planner finds by hand is found, and nothing false is certain."""

from dataclasses import replace
from fractions import Fraction

import pytest

from shirube.difference import Drift, How, IndicatorPair, difference
from shirube.plan import Edition, Indicator
from tests.difference.setagaya import AFTER, ASKED, BEFORE, ELEMENTS, HEIRS

_FOUND = difference(BEFORE, AFTER)
_PAIRS = {pair.before.id: pair for pair in _FOUND.indicators}


def _named(edition: Edition, element: str, name: str) -> Indicator:
    (found,) = [
        row for row in edition.indicators if row.element == element and row.name.startswith(name)
    ]
    return found


def _by_hand() -> dict[str, str]:
    return {
        _named(BEFORE, f"project-{one}", left).id: _named(AFTER, f"initiative-{other}", right).id
        for one, left, other, right, _ in HEIRS
    }


def _pair(row: tuple[str, str, str, str, set[Drift]]) -> IndicatorPair:
    return _PAIRS[_named(BEFORE, f"project-{row[0]}", row[1]).id]


def test_every_heir_is_found() -> None:
    found = {pair.before.id: pair.after.id for pair in _FOUND.indicators if pair.match.sure}
    assert _by_hand().items() - found.items() == set()


def test_nothing_certain_is_false() -> None:
    certain = {
        pair.before.id: pair.after.id for pair in _FOUND.indicators if pair.match.how is How.CERTAIN
    }
    assert certain.items() - _by_hand().items() == set()


def test_a_person_is_asked_where_a_planner_would_hesitate() -> None:
    asked = [(p.before.id, p.after.id) for p in _FOUND.indicators if not p.match.sure]
    assert asked == [
        (
            _named(BEFORE, f"project-{one}", left).id,
            _named(AFTER, f"initiative-{other}", right).id,
        )
        for one, left, other, right in ASKED
    ]


@pytest.mark.parametrize("row", HEIRS, ids=lambda row: f"{row[0]} {row[1][:12]}")
def test_how_each_drifted(row: tuple[str, str, str, str, set[Drift]]) -> None:
    assert {drifted.drift for drifted in _pair(row).drifts} == row[4]


def test_projects_and_measures() -> None:
    found = {(p.before.id, p.after.id, p.match.sure) for p in _FOUND.elements}
    assert found == set(ELEMENTS)


def test_a_target_of_two_years_is_compared_by_the_year() -> None:
    # 240 over two years are 120 a year; the heir's last year has 140
    (drifted,) = _pair(HEIRS[7]).drifts
    assert (drifted.before_value, drifted.after_value) == (Fraction(120), Fraction(140))
    assert drifted.annual


def test_every_thing_is_told_once() -> None:
    before = [pair.before.id for pair in _FOUND.indicators]
    after = [pair.after.id for pair in _FOUND.indicators]
    before += [row.id for row in _FOUND.removed_indicators]
    after += [row.id for row in _FOUND.added_indicators]
    assert sorted(before) == sorted(row.id for row in BEFORE.indicators)
    assert sorted(after) == sorted(row.id for row in AFTER.indicators)


def test_without_its_heirs_nothing_is_certain() -> None:
    heirs = set(_by_hand().values())
    left = tuple(row for row in AFTER.indicators if row.id not in heirs)
    found = difference(BEFORE, replace(AFTER, indicators=left))
    assert [(p.before.name, p.after.name) for p in found.indicators if p.match.sure] == []
