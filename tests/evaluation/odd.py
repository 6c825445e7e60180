"""Odd Editions, by name and by search: nothing that a document can hold may break a judgement."""

from dataclasses import replace
from decimal import Decimal

from hypothesis import strategies as st

from shirube.plan import (
    Amount,
    Category,
    Cost,
    Direction,
    Edition,
    Effect,
    EffectCategory,
    Figure,
    Indicator,
    Kind,
    Role,
)
from shirube.terms import Answer, Period, PeriodKind, Quantity, Reason, Unknown, Wording
from tests.evaluation.making import (
    HERE,
    baseline,
    edition,
    figure,
    indicator,
    target,
    yearly,
)

OUTCOME = Category.OUTCOME
_ROW = indicator(category=OUTCOME)
_TWELVE = "|".join(str(number) for number in range(1, 13))
_LAST = Period(PeriodKind.END)


def _goal(base: str, goal: str, direction: Direction = Direction.UP) -> Edition:
    row = indicator(category=OUTCOME, direction=direction)
    return edition([row], [baseline(base), target(goal, 2022), *yearly(Role.FORECAST, "3")])


def _many(count: int) -> Edition:
    rows = [indicator(f"i{number}") for number in range(count)]
    figures = [
        figure
        for row in rows
        for role, cell in ((Role.ORIGINAL, "4"), (Role.ACTUAL, "3"))
        for figure in yearly(role, cell, id=row.id)
    ]
    return edition(rows, figures)


ODD: dict[str, tuple[Edition, str]] = {
    "no indicator": (edition([], []), ""),
    "no element": (replace(edition([_ROW], []), elements=()), "実績・見込みなし"),
    "no figure": (edition([_ROW], []), "実績・見込みなし"),
    "one year": (
        edition([_ROW], [target("8", 2022), *yearly(Role.ACTUAL, "4")], 2022, 2022),
        "50.0",
    ),
    "twelve years": (
        edition(
            [indicator()],
            [*yearly(Role.ORIGINAL, _TWELVE), *yearly(Role.ACTUAL, _TWELVE)],
            2022,
            2033,
        ),
        "100.0",
    ),
    "only words": (
        edition([_ROW], [baseline("試行"), target("本格"), *yearly(Role.ACTUAL, "検討")]),
        "文字値",
    ),
    "only dashes": (
        edition([_ROW], [baseline("―"), target("―"), *yearly(Role.ACTUAL, "―|")]),
        "実績・見込みなし",
    ),
    "baseline zero": (_goal("0", "6"), "50.0"),
    "baseline below zero": (_goal("-3", "9"), "50.0"),
    "target equals baseline": (_goal("5", "5"), "60.0"),
    "target zero, to be less": (_goal("6", "0", Direction.DOWN), "50.0"),
    "target and baseline zero": (_goal("0", "0"), "分母が0"),
    "target worse": (_goal("6", "3"), "目標が基準値より悪い"),
    "direction open": (
        edition(
            [indicator(category=OUTCOME, direction=Direction.OPEN)],
            [target("6", 2022), *yearly(Role.FORECAST, "3")],
        ),
        "方向が未定",
    ),
    "years turned round": (edition([_ROW], [target("5")], 2025, 2022), "実績・見込みなし"),
    "a target without a year": (
        edition([_ROW], [figure(Role.TARGET, _LAST, "5")]),
        "実績・見込みなし",
    ),
    "an element of its own": (
        edition([replace(_ROW, element="nowhere")], [target("5")]),
        "実績・見込みなし",
    ),
    "two units": (
        edition(
            [indicator()],
            [
                *yearly(Role.ORIGINAL, "3"),
                Figure(
                    "i",
                    "",
                    Role.FORECAST,
                    Period(PeriodKind.YEAR, 2022, 2022),
                    Quantity(Decimal(3), "回"),
                    HERE,
                ),
            ],
        ),
        "単位が違う",
    ),
    "ten thousand indicators": (_many(10_000), "75.0"),
}
"""Each odd Edition with the one thing that a person expects of its present year."""

_NUMBERS = st.decimals(-(10**12), 10**12, places=2) | st.sampled_from(
    [Decimal(0), Decimal("-0.0"), Decimal("1E+30"), Decimal("1E-30")]
)
_ANSWERS: st.SearchStrategy[Answer] = st.one_of(
    st.builds(Quantity, _NUMBERS, st.sampled_from(["人", "", "%"])),
    st.sampled_from(["検討", "実施", "[a]\n", "\x1b[31m"]).map(Wording),
    st.sampled_from(Reason).map(Unknown),
)
_YEARS = st.integers(2020, 2034) | st.none()
_PERIODS = st.builds(
    Period,
    st.sampled_from(PeriodKind),
    _YEARS,
    _YEARS,
    st.sampled_from(["", "令和3年12月時点", "令和13月"]),
)
_IDS = st.sampled_from(["a", "b", "c", "nobody"])
_PARTS = st.sampled_from(["", "x", "累計y"])
_NOTES = st.sampled_from([(), ("2年間の合計",), ("0年間の合計",), ("超",), ("累計", "約")])
_FIGURES = st.builds(
    Figure, _IDS, _PARTS, st.sampled_from(Role), _PERIODS, _ANSWERS, st.just(HERE), _NOTES
)
_AMOUNTS: st.SearchStrategy[Amount] = st.integers(-(10**9), 10**9) | st.just(
    Unknown(Reason.NOT_YET)
)
_COSTS = st.builds(
    Cost,
    st.sampled_from(["m1", "p1", "", "nowhere"]),
    st.just("1"),
    st.just("名"),
    st.integers(2022, 2024),
    st.sampled_from(Role),
    _AMOUNTS,
    st.just(HERE),
)
_EFFECTS = st.builds(
    Effect,
    st.sampled_from(["1", "2", ""]),
    st.sampled_from(["項目", "合計"]),
    st.integers(2022, 2023) | st.none(),
    st.sampled_from(Role) | st.none(),
    st.sampled_from(EffectCategory),
    _AMOUNTS,
    st.just(HERE),
    st.sampled_from(["", "1"]),
    st.sampled_from([(), ("*",)]),
)


def _row(id: str) -> st.SearchStrategy[Indicator]:
    rows = st.builds(
        indicator,
        st.just(id),
        st.sampled_from(Kind),
        st.sampled_from(Direction),
        st.sampled_from(Category),
        st.sampled_from([(), ("x", "累計y")]),
        st.sampled_from(["p1", "m1", "nowhere"]),
    )
    return st.tuples(rows, st.booleans()).map(lambda pair: replace(pair[0], relisted=pair[1]))


@st.composite
def editions(draw: st.DrawFn) -> Edition:
    """Draw an Edition of up to three indicators whose cells nobody would print."""
    rows = [draw(_row(id)) for id in ("a", "b", "c")[: draw(st.integers(0, 3))]]
    made = edition(
        rows,
        draw(st.lists(_FIGURES, max_size=16)),
        draw(st.integers(2020, 2026)),
        draw(st.integers(2020, 2033)),
    )
    costs, effects = draw(st.lists(_COSTS, max_size=6)), draw(st.lists(_EFFECTS, max_size=6))
    return replace(made, costs=tuple(costs), effects=tuple(effects))
