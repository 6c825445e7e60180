"""The pairs that are compared grow with the plan, not with its square."""

import pytest

from shirube.difference.candidates import candidates
from shirube.difference.profile import ElementProfile, name_of

_WORDS = ("海辺", "港", "水門", "避難", "訓練", "講座", "見守り", "清掃", "市場", "灯台", "漁具")


def _profiles(number: int, name: str) -> list[ElementProfile]:
    return [
        ElementProfile(
            f"e{place}",
            name_of(name.format(one=_WORDS[place % 11], other=_WORDS[place // 11 % 11], n=place)),
            "事業",
            (name_of(f"{place // 4}の備え"),),
        )
        for place in range(number)
    ]


@pytest.mark.parametrize(
    "name", ["相談件数", "{one}の{other}", "{one}の{other}その{n}", "第{n}事業"]
)
@pytest.mark.parametrize("number", [100, 6_400])
def test_each_thing_brings_a_few(name: str, number: int) -> None:
    one, other = _profiles(number, name), _profiles(number, name)
    assert len(candidates(one, other)) <= 82 * number


def test_a_name_that_was_left_out_is_compared_with_none() -> None:
    assert candidates(_profiles(3, "転載省略"), _profiles(3, "転載省略")) == set()


def test_the_same_name_on_another_level_is_not_compared() -> None:
    one = _profiles(1, "海辺の備え")
    other = [ElementProfile("x", name_of("海辺の備え"), "施策", ())]
    assert candidates(one, other) == set()
