"""Tables in long form and the age groups that their headings name."""

import numpy as np
import pytest

from shirube.population import Ages, ages_named, table

_TEXT = """\
年,sex,age,人口
2020,女,0～4歳,1
2020,男,0～4歳,2
2020,女,5～9歳,3.5
2020,男,5～9歳,4
2020,女,10歳以上,5
2020,男,10歳以上,6
2025,F,0～4歳,7
2025,M,0～4歳,8
2025,F,5～9歳,9
2025,M,5～9歳,10
2025,F,10歳以上,11
2025,M,10歳以上,12
"""


def test_rows_in_any_order_of_sex_become_an_array() -> None:
    read = table(_TEXT, "人口", ("年", "sex", "age"))
    assert read.values.tolist() == [
        [[2, 4, 6], [1, 3.5, 5]],
        [[8, 10, 12], [7, 9, 11]],
    ]
    assert read.ages == Ages(5, 3)
    assert dict(read.labels) == {
        "年": ("2020", "2025"),
        "sex": ("male", "female"),
        "age": ("0～4歳", "5～9歳", "10歳以上"),
    }


@pytest.mark.parametrize(
    "names, width, last",
    [
        (["0～4歳", "5～9歳", "10歳以上"], 5, "10+"),
        (["0-4", "5-9", "10-14", "15+"], 5, "15+"),
        (["０〜４", "５〜９", "１０以上"], 5, "10+"),
        (["0～4歳", "5～9歳", "10～14歳以上"], 5, "10+"),
        (["0歳", "1歳", "2歳以上"], 1, "2+"),
        ([*map(str, range(100)), "100+"], 1, "100+"),
        (["0-9", "10-19", "20+"], 10, "20+"),
    ],
)
def test_groups_are_read_from_their_names(names: list[str], width: int, last: str) -> None:
    ages = ages_named(names)
    assert (ages.width, ages.count, ages.names[-1]) == (width, len(names), last)


@pytest.mark.parametrize(
    "ages, first, last, groups",
    [
        (Ages(5, 18), 15, 49, slice(3, 10)),
        (Ages(1, 101), 15, 49, slice(15, 50)),
        (Ages(5, 18), 80, 84, slice(16, 17)),
    ],
)
def test_spans(ages: Ages, first: int, last: int, groups: slice) -> None:
    assert ages.span(first, last) == groups


def test_rates_of_some_ages_are_placed_among_zeros() -> None:
    placed = Ages(5, 6).placed(10, np.array([[1, 2], [3, 4]]))
    assert placed.tolist() == [[0, 0, 1, 2, 0, 0], [0, 0, 3, 4, 0, 0]]
