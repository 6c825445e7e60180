"""Odd Editions give an answer, never an exception."""

import random
from dataclasses import replace
from itertools import product

import pytest

from shirube.difference import (
    difference,
    difference_rows,
    difference_table,
    markdown,
    match_table,
    origin,
    story,
)
from shirube.plan import Direction, Edition, Kind, Plan
from tests.difference.making import HARBOUR, NEXT, Row, edition, measure
from tests.difference.setagaya import AFTER

_WORDS = (
    "海辺",
    "港",
    "水門",
    "避難",
    "訓練",
    "講座",
    "見守り",
    "清掃",
    "市場",
    "灯台",
    "漁具",
    "波止場",
)


def _many(number: int, plan: Plan, seed: int) -> Edition:
    chance = random.Random(seed)
    rows = [
        Row(
            f"i{place}",
            "".join(chance.sample(_WORDS, 4)) + f"{place}の参加者数",
            home=f"M/{place // 8}",
            years={plan.first: str(chance.randint(1, 999))},
        )
        for place in range(number)
    ]
    homes = [measure(f"M/{n}", str(n), f"{n}の備え") for n in range(number // 8 + 1)]
    return edition(*rows, plan=plan, elements=homes)


_EMPTY = replace(edition(), elements=(), indicators=(), figures=())
_ODD = {
    "nothing at all": _EMPTY,
    "no indicator": edition(),
    "only words": edition(
        Row("w", "検討の段階", years={2022: "検討", 2023: "実施"}, target="改訂")
    ),
    "one year": edition(
        Row("a", "訓練の参加者数", years={2022: "5"}), plan=replace(HARBOUR, last=2022)
    ),
    "zero and negative": edition(
        *(
            Row(f"n{place}", f"増減{place}", kind=kind, baseline=b, target=t, direction=way)
            for place, (kind, b, t, way) in enumerate(
                product((Kind.FLOW, Kind.RATE), ("0", "-3"), ("0", "-3"), Direction)
            )
        )
    ),
    "no name": edition(Row("a", ""), Row("b", "")),
    "figures of nobody": replace(edition(Row("a", "参加者数", target="3")), indicators=()),
    "a circle of elements": edition(
        Row("a", "参加者数", home="M/1"),
        elements=[measure("M/1", "1", "い", parent="M/2"), measure("M/2", "2", "ろ", parent="M/1")],
    ),
    "many": _many(400, NEXT, 5),
    "a real one": AFTER,
}


@pytest.mark.parametrize(("one", "other"), list(product(_ODD, repeat=2)))
def test_any_two_have_a_difference(one: str, other: str) -> None:
    found = difference(_ODD[one], _ODD[other])
    chapters = story(found)
    assert chapters[0].sentences
    assert markdown(chapters, "ja") and markdown(chapters, "en")
    assert len(difference_table(found).splitlines()) == len(difference_rows(found)) + 1
    assert match_table(found)
    assert found.is_empty or one != other


@pytest.mark.parametrize("name", _ODD)
def test_any_has_an_origin(name: str) -> None:
    adopted = origin(_ODD[name])
    assert origin(adopted) == adopted


def test_ten_thousand_indicators_find_themselves() -> None:
    one, other = _many(10_000, HARBOUR, 1), _many(10_000, replace(NEXT, first=2022), 1)
    assert difference(one, one).is_empty
    pairs = difference(one, other).indicators
    assert [pair for pair in pairs if pair.match.sure and pair.before.id != pair.after.id] == []
    assert sum(pair.before.id == pair.after.id for pair in pairs) > 9_900
