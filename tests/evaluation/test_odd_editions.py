"""Odd Editions give a judgement or a named unknown, never an exception."""

from dataclasses import replace

import pytest

from shirube.evaluation import (
    announced,
    change_list,
    cost_sums,
    effect_sums,
    evaluated,
    indicator_totals,
    plan_changes,
    rate_distribution,
    target_changes,
)
from shirube.plan import Category, Direction, Edition, Kind, Role
from shirube.terms import Period, PeriodKind
from tests.evaluation.given_cells import result
from tests.evaluation.making import baseline, edition, figure, indicator, target, yearly

ROW = indicator(category=Category.OUTCOME)
END = Period(PeriodKind.END)
TWELVE = "|".join(["10"] * 12)


def _all(odd: Edition) -> list[str]:
    """Judge everything there is, and return what applies to the indicators."""
    found = evaluated(odd)
    assert rate_distribution(e.rate for e in found).total == len(found)
    indicator_totals(odd)
    cost_sums(odd.costs)
    effect_sums(odd.effects)
    announced(odd)
    change_list(odd)
    assert plan_changes(odd).sentence.ja and target_changes(odd).sentence.en
    return [result(e.rate) for e in found]


@pytest.mark.parametrize(
    "case, odd, expected",
    [
        ("no indicator", edition([], []), []),
        ("no figure", edition([ROW], []), ["実績・見込みなし"]),
        ("figures of nobody", edition([], [target("5", id="x")]), []),
        ("one year", edition([ROW], [target("8", 2022), *yearly(Role.ACTUAL, "4")]), ["50.0"]),
        (
            "twelve years",
            edition([indicator()], [*yearly(Role.ORIGINAL, TWELVE), *yearly(Role.ACTUAL, TWELVE)]),
            ["100.0"] * 12,
        ),
        ("words", edition([ROW], [baseline("試行"), target("本格"), *yearly(Role.ACTUAL, "検討")]),
         ["文字値", "実績・見込みなし"]),
        ("no element", edition([replace(ROW, element="")], [target("5")]), ["実績・見込みなし"]),
        ("years turned round", edition([ROW], [target("5")], 2025, 2022), ["実績・見込みなし"]),
        ("target without a year", edition([ROW], [figure(Role.TARGET, END, "5")]),
         ["実績・見込みなし"]),
        ("not a number", edition([ROW], [target("NaN", 2022), *yearly(Role.ACTUAL, "Infinity")]),
         ["実績・見込みなし"]),
    ],
)  # fmt: skip
def test_odd(case: str, odd: Edition, expected: list[str]) -> None:
    assert _all(odd) == expected


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("direction", Direction)
@pytest.mark.parametrize("base", ["―", "", "0", "-5", "5", "検討"])
@pytest.mark.parametrize("goal", ["―", "0", "-5", "5", "全面運用"])
def test_every_kind_and_direction_answers(
    kind: Kind, direction: Direction, base: str, goal: str
) -> None:
    row = indicator(kind=kind, direction=direction, category=Category.OUTCOME)
    figures = [baseline(base), target(goal), *yearly(Role.FORECAST, "3|検討||―")]
    found = _all(edition([row], figures))
    assert len(found) == 4 and all(found)


def test_ten_thousand_indicators() -> None:
    rows = [indicator(f"i{n}") for n in range(10_000)]
    figures = [f for row in rows for f in yearly(Role.ORIGINAL, "4", id=row.id)]
    reached = [f for row in rows for f in yearly(Role.ACTUAL, "3", id=row.id)]
    assert set(_all(edition(rows, [*figures, *reached]))) == {"75.0"}
