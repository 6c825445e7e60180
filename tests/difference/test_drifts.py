"""How an indicator drifts: a row before, a row after, and what is told of it."""

from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest

from shirube.difference import Drift, Drifted, difference
from shirube.plan import Category, Change, Direction, Edition, Kind
from tests.difference.making import HARBOUR, NEXT, PLACE, Row, answer, edition, measure

D = Drift
_NAME = "海辺の避難訓練の参加者数"
_BEFORE = Row("a", _NAME)
_UP = {"direction": Direction.UP}
_DOWN = {"direction": Direction.DOWN}


def _drifts(before: Edition, after: Edition) -> tuple[Drifted, ...]:
    (pair,) = difference(before, after).indicators
    return pair.drifts


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ({}, {}, set()),
        ({}, {"category": Category.OUTCOME}, {D.CLASS_MOVED}),
        ({"kind": Kind.STOCK}, {}, {D.KIND_CHANGED}),
        # of a level and a stock alike the last year counts
        ({"kind": Kind.LEVEL}, {"kind": Kind.STOCK}, set()),
        ({}, {"unit": "名"}, {D.UNIT_CHANGED}),
        (_UP, _DOWN, {D.DIRECTION_CHANGED}),
        (_UP, {"direction": Direction.OPEN}, set()),
        ({}, {"name": "海辺の避難訓練参加人数"}, {D.RENAMED}),
        ({}, {"name": f"{_NAME}(延べ数)"}, {D.REDEFINED}),
        ({"name": f"{_NAME}(累計)", "kind": Kind.STOCK}, {}, {D.KIND_CHANGED}),
        ({}, {"parts": ("大人", "子ども")}, {D.REDEFINED}),
        # the last target, in the declared direction
        ({"target": "100", **_UP}, {"target": "90"}, {D.TARGET_WEAKENED}),
        ({"target": "100", **_UP}, {"target": "110"}, {D.TARGET_STRENGTHENED}),
        ({"target": "17.6", **_DOWN}, {"target": "18.0", **_DOWN}, {D.TARGET_WEAKENED}),
        ({"target": "18.0", **_DOWN}, {"target": "17.6", **_DOWN}, {D.TARGET_STRENGTHENED}),
        ({"target": "100"}, {"target": "100.0"}, set()),
        (
            {"target": "100", "direction": Direction.OPEN},
            {"target": "90", "direction": Direction.OPEN},
            {D.TARGET_MOVED},
        ),
        ({"target": "100"}, {"target": "検討"}, set()),
        # an amount of two years is halved before it is compared
        ({"target": "240", "target_notes": ("2年間の合計",)}, {"target": "120"}, set()),
        (
            {"target": "240", "target_notes": ("2年間の合計",)},
            {"target": "119"},
            {D.TARGET_WEAKENED},
        ),
        # but a stock is not
        (
            {"target": "240", "target_notes": ("2年間の合計",), "kind": Kind.STOCK},
            {"target": "200", "kind": Kind.STOCK},
            {D.TARGET_WEAKENED},
        ),
        # the first year of the heir against the last target before it
        ({"target": "16"}, {"years": {2024: "15", 2026: "16"}}, {D.FIRST_TARGET_WEAKENED}),
        (
            {"target": "16"},
            {"years": {2024: "15", 2026: "17"}},
            {D.FIRST_TARGET_WEAKENED, D.TARGET_STRENGTHENED},
        ),
        ({"years": {2022: "10", 2023: "16"}}, {"years": {2024: "16", 2026: "16"}}, set()),
        ({"years": {2023: "16"}, "revised": {2023: "20"}}, {"years": {2024: "20"}}, set()),
        # the baseline against what was reached, in its year to the number
        (
            {"actual": {2023: "291"}},
            {"baseline": "290", "baseline_of": (2023, "")},
            {D.BASELINE_BROKEN},
        ),
        ({"actual": {2023: "290"}}, {"baseline": "290", "baseline_of": (2023, "")}, set()),
        # of another year a fifth more or less is no drift, nor what the plan said
        ({"forecast": {2022: "100"}}, {"baseline": "120", "baseline_of": (2023, "")}, set()),
        (
            {"forecast": {2022: "100"}},
            {"baseline": "121", "baseline_of": (2023, "")},
            {D.BASELINE_BROKEN},
        ),
        (
            {"forecast": {2022: "433"}, "years": {2023: "549"}},
            {"baseline": "560", "baseline_of": (2023, "")},
            set(),
        ),
        # nine months of a year, as printed or per year
        (
            {"forecast": {2022: "100"}},
            {"baseline": "75", "baseline_of": (None, "令和5年12月時点")},
            set(),
        ),
        # what was only aimed at is no result
        ({"target": "17"}, {"baseline": "30", "baseline_of": (2023, "")}, set()),
    ],
)
def test_between_two_plans(
    before: dict[str, Any], after: dict[str, Any], expected: set[Drift]
) -> None:
    home = "水辺の備えを高める"
    one = edition(Row("a", **{"name": _NAME, **before}))
    other = edition(
        Row("x", **{"name": _NAME, "target_of": 2026, **after}),
        plan=NEXT,
        elements=[measure("M/1", "1", home)],
    )
    assert {each.drift for each in _drifts(one, other)} == expected


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (
            {"years": {2023: "30"}},
            {"years": {2023: "30"}, "revised": {2023: "80"}},
            {D.PLAN_RAISED},
        ),
        (
            {"years": {2023: "10"}},
            {"years": {2023: "10"}, "revised": {2023: "6"}},
            {D.PLAN_LOWERED},
        ),
        ({"years": {2023: "10"}}, {"years": {2023: "10"}, "revised": {2023: "―"}}, set()),
        (
            {"years": {2023: "10"}},
            {"years": {2023: "12"}},
            {D.ORIGINAL_CHANGED, D.PLAN_RAISED},
        ),
        ({"target": "24"}, {"target": "16", "former": "24"}, {D.TARGET_WEAKENED}),
        (
            {"target": "24"},
            {"target": "16", "former": "20"},
            {D.TARGET_WEAKENED, D.ORIGINAL_CHANGED},
        ),
        ({"forecast": {2022: "290"}}, {"actual": {2022: "291"}}, {D.FORECAST_MISSED}),
        ({"forecast": {2022: "290"}}, {"actual": {2022: "290"}}, set()),
        ({"baseline": "5"}, {"baseline": "6"}, {D.BASELINE_BROKEN}),
        ({"home": "M/1"}, {"home": "M/2"}, {D.MOVED}),
    ],
)
def test_within_one_plan(
    before: dict[str, Any], after: dict[str, Any], expected: set[Drift]
) -> None:
    elements = [measure("M/1", "1", "水辺の備え"), measure("M/2", "2", "港の備え")]
    one, other = (
        edition(Row("a", **{"name": _NAME, **said}), elements=elements) for said in (before, after)
    )
    assert {each.drift for each in _drifts(one, other)} == expected


def test_a_change_brings_its_reason() -> None:
    before = edition(replace(_BEFORE, target="24"))
    change = Change(
        "a", "", "目標値", answer("24", "人"), answer("16", "人"), "会場が減った", PLACE
    )
    after = edition(replace(_BEFORE, target="16", former="24"), changes=[change])
    (drifted,) = _drifts(before, after)
    assert drifted.reason == "会場が減った"
    assert drifted.sentence.ja.endswith("理由: 会場が減った")
    assert (drifted.before_value, drifted.after_value) == (Fraction(24), Fraction(16))
    assert not drifted.annual
    assert drifted.before is not None and drifted.before.said == answer("24", "人")


def test_numbers_of_other_units_are_not_compared() -> None:
    before = edition(replace(_BEFORE, target="24", unit="回"), plan=HARBOUR)
    after = edition(replace(_BEFORE, target="16"), plan=HARBOUR)
    assert {each.drift for each in _drifts(before, after)} == {D.UNIT_CHANGED}
