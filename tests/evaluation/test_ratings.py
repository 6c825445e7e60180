"""Ratings by the published scales (domain specification 2.6), and distributions."""

from decimal import Decimal
from fractions import Fraction

import pytest

from shirube.evaluation import (
    Formula,
    Obstacle,
    Rate,
    Remark,
    Scale,
    capped,
    rate_distribution,
    rating,
    rating_distribution,
    scales,
    scales_of,
)
from shirube.plan import Direction
from shirube.terms import Refusal
from tests.evaluation.given_cells import cells

SCALES = {scale.id: scale for scale in scales()}
UP, DOWN = Direction.UP, Direction.DOWN


def _rates(percent: str, *marks: Remark) -> tuple[Rate, ...]:
    """Return a rate of every measure that a scale can have, all of ``percent``."""
    share = Fraction(percent) / 100
    formulas = (Formula.F4, Formula.F5, Formula.F1)
    return tuple(Rate(formula, share, remarks=marks) for formula in formulas)


@pytest.mark.parametrize(
    "scale, words",
    [
        # percent: 120, 110, 100.1, 100, 99.9, 80, 79.9, 60, 59.9, 50, 49.9, 20, 19.9
        ("cabinet-kpi", "A A A A B B B B B B B B B"),
        ("nagano", "順調 順調 順調 順調 おおむね順調 おおむね順調" + " 努力を要する" * 7),
        ("tama", "着実に " * 4 + "概ね " * 4 + "改善や工夫が必要 " * 5),
        ("nagoya-port", "順調 " * 6 + "やや遅れ " * 2 + "遅れ " * 5),
        ("ino", "◎ ◎ ◎ ○ △ △ △ △ △ △ △ △ △"),
        ("osaka-library", "A A B B B B C C C C D D D"),
        (
            "sano",
            "100％ 100％ 100％ 100％ 90％ 80％ 70％ 60％ 50％ 50％ 50％未満 50％未満 50％未満",
        ),
        (
            "fuji",
            "80％以上 " * 6 + "50％以上80％未満 " * 4 + "20％以上50％未満 " * 2 + "20％未満",
        ),
        ("default", "達成 " * 4 + "概ね達成 " * 2 + "やや遅れ " * 2 + "遅れ " * 5),
    ],
)
def test_bands_begin_where_the_scale_says(scale: str, words: str) -> None:
    percents = [120, 110, 100.1, 100, 99.9, 80, 79.9, 60, 59.9, 50, 49.9, 20, 19.9]
    actual, base = cells("2", "1")
    found = [rating(SCALES[scale], _rates(str(p)), actual, base, UP).label for p in percents]
    assert found == words.split()


@pytest.mark.parametrize(
    "scale, percent, base, actual, direction, label",
    [
        ("default", "-10", "50", "45", UP, "基準値より悪化"),
        ("default", "-10", "50", "55", DOWN, "基準値より悪化"),
        ("regional-grant", "101", "50", "99", UP, "非常に効果的であった"),
        ("regional-grant", "100", "50", "99", UP, "相当程度効果があった"),
        ("regional-grant", "69", "50", "55", UP, "効果があった"),
        ("regional-grant", "69", "50", "45", UP, "効果がなかった"),
        ("regional-grant", "69", "50", "50", UP, ""),
        ("nagayo", "101", "50", "80", UP, "S"),
        ("nagayo", "90", "50", "56", UP, "A"),
        ("nagayo", "90", "50", "55", UP, "B"),
        ("nagayo", "90", "50", "45", UP, "B"),
        ("nagayo", "90", "50", "44", UP, "C"),
        ("fukuoka", "100", "50", "55", UP, "a"),
        ("fukuoka", "40", "50", "55", UP, "b"),
        ("fukuoka", "40", "50", "48", UP, "b"),
        ("fukuoka", "40", "50", "47", UP, "c"),
        ("kitsuki", "101", "50", "80", UP, "A"),
        ("kitsuki", "85", "50", "60", UP, ""),
        ("ministries", "120", "50", "60", UP, ""),
        ("nagaoka", "100", "50", "60", UP, "達成済み"),
        ("nagaoka", "99", "50", "60", UP, ""),
    ],
)
def test_movement_decides_where_the_scale_says_so(
    scale: str, percent: str, base: str, actual: str, direction: Direction, label: str
) -> None:
    b, a = cells(base, actual)
    assert rating(SCALES[scale], _rates(percent), a, b, direction).label == label


@pytest.mark.parametrize("scale", SCALES.values(), ids=lambda scale: scale.id)
def test_without_a_number_there_is_no_grade(scale: Scale) -> None:
    actual, base = cells("", "50")
    found = rating(scale, (Rate(Formula.F9, Obstacle.NO_ACTUAL),), actual, base, UP)
    assert found.label == scale.unrated
    assert found.rate.share is Obstacle.NO_ACTUAL


def test_a_scale_of_the_path_does_not_rate_without_a_path() -> None:
    actual, base = cells("50", "―")
    found = rating(SCALES["cabinet-kpi"], (Rate(Formula.F1, Fraction(1)),), actual, base, UP)
    assert (found.label, found.rate.share) == ("N", Obstacle.NO_BASELINE)


def test_a_rating_from_a_forecast_says_so() -> None:
    actual, base = cells("55", "50")
    assert rating(SCALES["nagano"], _rates("90", Remark.FORECAST), actual, base, UP).forecast
    assert not rating(SCALES["nagano"], _rates("90"), actual, base, UP).forecast


def test_every_scale_has_its_user_and_source() -> None:
    assert len(SCALES) == len(scales())
    assert [scale.id for scale in scales() if not (scale.user and scale.source)] == []


def test_a_plan_brings_its_own_scale() -> None:
    text = """
[[scale]]
id = "own"
user = "潮見市"
source = "計画書"
measure = "rate"
unrated = "保留"
band = [{ label = "良", at_least = 99.5 }, { label = "可" }]
"""
    (own,) = scales_of(text, "own.toml")
    actual, base = cells("1", "1")
    found = [rating(own, _rates(percent), actual, base, UP).label for percent in ("99.5", "99.4")]
    assert found == ["良", "可"]


@pytest.mark.parametrize(
    "text",
    [
        "[[scale]",
        "scale = 1",
        "[[scale]]\nid = 'x'",
        "[[scale]]\nid='x'\nuser=''\nsource=''\nunrated=''\nmeasure='mean'\nband=[]",
        "[[scale]]\nid='x'\nuser=''\nsource=''\nunrated=''\nmeasure='rate'\nband=[{at_least=1}]",
    ],
)
def test_an_odd_scale_is_refused_by_its_name(text: str) -> None:
    with pytest.raises(Refusal, match=r"own\.toml"):
        scales_of(text, "own.toml")


def test_distribution_counts_and_means_nothing() -> None:
    rates = [Rate(Formula.F1, Fraction(share, 100)) for share in (700, 100, 99, 80, 60, 0, -1)]
    rates += [Rate(Formula.F1, Obstacle.NO_ACTUAL, remarks=(Remark.FORECAST,))] * 2
    found = rate_distribution(rates)
    assert [(word.ja, count) for word, count in found.counts] == [
        ("100%以上", 2),
        ("80%以上", 2),
        ("60%以上", 1),
        ("0%以上", 1),
        ("0%未満", 1),
        ("算定不可（実績・見込みなし）", 2),
    ]
    assert [word.en for word, _ in found.counts[3:]] == [
        "0% or more",
        "below 0%",
        "not evaluable (no actual or forecast)",
    ]
    assert (found.total, found.forecasts) == (9, 2)


def test_distribution_of_nothing() -> None:
    assert rate_distribution([]).total == 0


def test_distribution_of_ratings_keeps_empty_words() -> None:
    actual, base = cells("55", "50")
    scale = SCALES["nagano"]
    found = [rating(scale, _rates(percent), actual, base, UP) for percent in ("100", "90", "85")]
    counts = rating_distribution(found, scale).counts
    assert [(word.ja, count) for word, count in counts] == [
        ("順調", 1),
        ("おおむね順調", 2),
        ("努力を要する", 0),
        ("未評価", 0),
    ]


@pytest.mark.parametrize(
    "percent, cap, expected",
    [("700", "100", "100"), ("700", "120", "120"), ("80", "100", "80"), ("-285", "100", "-285")],
)
def test_a_share_is_cut_only_for_an_average(percent: str, cap: str, expected: str) -> None:
    assert capped(Fraction(percent) / 100, Decimal(cap)) * 100 == Fraction(expected)
