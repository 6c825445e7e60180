"""Tables as officers keep them: what is read of each layout, and what is refused."""

import numpy as np
import pytest

from shirube.population import Sheet, Stated, people, ratios, rows_of_csv, same_areas, sheet
from shirube.terms import Refusal

_SAID = Stated("潮見市")
_PEOPLE = [[[1, 2, 3], [4, 5, 6]], [[7, 8, 9], [10, 11, 12]]]
"""2020 and 2025, males and females, of 0-4, 5-9 and 10+."""
LAYOUTS = {
    "long": """
年,性別,年齢,人口
2020,男,0～4歳,1
2020,男,5～9歳,2
2020,男,10歳以上,3
2020,女,0～4歳,4
2020,女,5～9歳,5
2020,女,10歳以上,6
2025,男,0～4歳,7
2025,男,5～9歳,8
2025,男,10歳以上,9
2025,女,0～4歳,10
2025,女,5～9歳,11
2025,女,10歳以上,12
""",
    "ages down, sexes as columns": """
潮見市　男女・年齢別人口,,,,
,男,,女,
年齢,2020年,2025年,2020年,2025年
総数,6,24,15,33
0～4歳,1,7,4,10
5～9歳,2,8,5,11
10歳以上,3,9,6,12
（再掲）0～9歳,3,15,9,21
""",
    "ages down, years as columns": """
,2020年,,2025年,
,男,女,男,女
0-4,1,4,7,10
5-9,2,5,8,11
10+,3,6,9,12
""",
    "ages down, sexes as blocks below one another": """
総数,,
年齢,令和2年,令和7年
0～4歳,5,17
5～9歳,7,19
10歳以上,9,21
男,,
0～4歳,1,7
5～9歳,2,8
10歳以上,3,9
女,,
0～4歳,4,10
5～9歳,5,11
10歳以上,6,12
""",
    "ages across, merged cells beside them": """
年,性,総数,0～4歳,5～9歳,10歳以上
2020年,男,6,1,2,3
,女,15,4,5,6
2025年,男,24,7,8,9
,女,33,10,11,12
""",
    "ages across, years as blocks": """
令和2年（2020年）10月1日現在,,,
,0～4歳,5～9歳,10歳以上
男女計,5,7,9
男,1,2,3
女,4,5,6
令和7年（2025年）10月1日現在,,,
,0～4歳,5～9歳,10歳以上
男女計,17,19,21
男,7,8,9
女,10,11,12
""",
    "ages across, years as blocks beside one another": """
,2020年,,,2025年,,
性別,0～4歳,5～9歳,10歳以上,0～4歳,5～9歳,10歳以上
男,1,2,3,7,8,9
女,4,5,6,10,11,12
""",
    "ages down, sexes beside them": """
性別,年齢,2020年,2025年
男,0～4歳,1,7
,5～9歳,2,8
,10歳以上,3,9
女,0～4歳,4,10
,5～9歳,5,11
,10歳以上,6,12
""",
}


def _read(text: str, stated: Stated = _SAID, **how: object) -> Sheet:
    return sheet(rows_of_csv(text.strip()), stated, **how)  # type: ignore[arg-type]


@pytest.mark.parametrize("text", LAYOUTS.values(), ids=LAYOUTS)
def test_every_layout_says_the_same(text: str) -> None:
    found = _read(text)
    assert found.years == (2020, 2025)
    assert found.labels == ("0-4", "5-9", "10+")
    assert found.values.tolist() == _PEOPLE


def test_single_years_with_plain_numbers() -> None:
    rows = ["年齢,男,女", *(f"{age},{age * 2},{age * 3}" for age in range(5)), "5+,1,2"]
    counted, ages = people(_read("\n".join(rows)), 2020)
    assert (ages.width, ages.count) == (1, 6)
    assert counted.tolist() == [[0, 2, 4, 6, 8, 1], [0, 3, 6, 9, 12, 2]]


def test_separators_and_signs_of_numbers() -> None:
    found = _read('年齢,男,女\n0～4歳,"1,234",△0.5\n5～9歳,１２,-1\n10歳以上,▲2,0')
    assert found.values.tolist() == [[[1234, 12, -2], [-0.5, -1, 0]]]


@pytest.mark.parametrize(
    ("last", "labels"),
    [("10～14歳以上", ("0-4", "5-9", "10+")),
     ("10～14歳以上,3,3\n15歳以上", ("0-4", "5-9", "10-14", "15+"))],
)  # fmt: skip
def test_an_age_with_both_ends_is_open_where_nothing_follows(
    last: str, labels: tuple[str, ...]
) -> None:
    assert _read(f"年齢,男,女\n0～4歳,1,1\n5～9歳,2,2\n{last},3,3").labels == labels


def test_a_unit_of_thousands_is_read_from_its_note() -> None:
    found = _read("単位：千人,,\n年齢,男,女\n0～4歳,1,2\n5～9歳,3,4\n10歳以上,5,6.5")
    assert found.stated.unit == "千人"
    assert found.values.tolist() == [[[1000, 3000, 5000], [2000, 4000, 6500]]]


def test_definition_and_register_are_read_from_the_text() -> None:
    found = _read("日本人人口（住民基本台帳）,,\n年齢,男,女\n0～4歳,1,2\n5～9歳,3,4\n10歳以上,5,6")
    assert (found.stated.definition, found.stated.register) == ("日本人", "住民基本台帳")


_ARROWS = """
2020年→2025年,,,
性,出生→0～4歳,0～4歳→5～9歳,5歳以上→10歳以上
男,0.99,0.98,0.5
女,0.97,0.96,0.6
"""


def test_ratios_between_two_groups() -> None:
    lives, births, ages = ratios(_read(_ARROWS), 2025)
    assert ages.names == ("0-4", "5-9", "10+")
    assert births is not None
    assert births.tolist() == [0.99, 0.97]
    assert lives.tolist() == [[0.98, 0.5, 0.5], [0.96, 0.6, 0.6]]


def test_ratios_without_births_and_in_percent() -> None:
    text = "性,0～4歳→5～9歳,5～9歳→10～14歳,10歳以上→15歳以上\n男,98,97,50\n女,99,96,60"
    lives, births, ages = ratios(_read(text, Stated("生残率", unit="%")), 2050)
    assert births is None
    assert ages.names == ("0-4", "5-9", "10-14", "15+")
    assert np.allclose(lives, [[0.98, 0.97, 0.5, 0.5], [0.99, 0.96, 0.6, 0.6]])


def test_ratios_whose_two_last_groups_stand_apart() -> None:
    text = "性,0～4歳→5～9歳,5～9歳→10歳以上,10歳以上→10歳以上\n男,0.9,0.8,0.5\n女,0.9,0.8,0.6"
    lives, births, ages = ratios(_read(text), 2050)
    assert births is None
    assert ages.names == ("0-4", "5-9", "10+")
    assert lives.tolist() == [[0.9, 0.8, 0.5], [0.9, 0.8, 0.6]]


@pytest.mark.parametrize(
    ("there", "instead"),
    [
        ("0～4歳→5～9歳", "10～14歳"),
        ("0～4歳→5～9歳", "0～9歳→5～9歳"),
        ("5歳以上→10歳以上", "5～9歳→10歳以上"),
    ],
)
def test_ratios_that_leave_an_age_out(there: str, instead: str) -> None:
    with pytest.raises(Refusal, match=r"続いていません|のはずでした"):
        ratios(_read(_ARROWS.replace(there, instead)), 2025)


_MERGED = """
code,sex,age,people
1,男,0～4歳,1
1,男,5～9歳,2
1,男,10歳以上,3
1,女,0～4歳,4
1,女,5～9歳,5
1,女,10歳以上,6
2,男,0～4歳,10
2,男,5～9歳,20
2,男,10歳以上,30
2,女,0～4歳,40
2,女,5～9歳,50
2,女,10歳以上,60
"""


def test_rows_are_chosen_and_merged_areas_added_up() -> None:
    assert _read(_MERGED, where={"code": ["1"]}).values.tolist() == [[[1, 2, 3], [4, 5, 6]]]
    both = _read(_MERGED, where={"code": ["1", "2"]})
    assert both.values.tolist() == [[[11, 22, 33], [44, 55, 66]]]


_OF_MANY = """
自治体の生残率,,,,2020年→2025年,,
コード,自治体,性別,,0～4歳→5～9歳,5～9歳→10～14歳,10歳以上→15歳以上
01,潮見市,男,,0.9,0.8,0.5
,,女,,0.9,0.8,0.6
02,浜野町,男,,0.7,0.8,0.5
,,女,,0.7,0.8,0.6
"""


def test_one_municipality_of_a_wide_table_of_many() -> None:
    found = _read(_OF_MANY, where={"コード": ["02"]})
    assert found.years == (2025,)
    assert found.values.tolist() == [[[0.7, 0.8, 0.5], [0.7, 0.8, 0.6]]]
    with pytest.raises(Refusal, match="2度"):
        _read(_OF_MANY)


def test_rates_of_women_alone() -> None:
    found = _read("年齢,女\n15～19歳,0.1\n20～24歳,0.2\n25～29歳,0.3")
    assert found.values.tolist() == [[[0.1, 0.2, 0.3]]]
    assert found.labels == ("15-19", "20-24", "25-29")


def test_a_unit_that_nobody_knows() -> None:
    with pytest.raises(Refusal, match="単位「世帯」は使えません"):
        _read(LAYOUTS["long"], Stated("潮見市", unit="世帯"))


def test_unknown_ages_are_spread_when_asked() -> None:
    found = _read("年齢,男,女\n0～4歳,10,1\n5～9歳,20,2\n10歳以上,70,7\n不詳,10,－")
    assert people(found, 2020, spread=True)[0].tolist() == [[11, 22, 77], [1, 2, 7]]


_HEAD = "年齢,男,女\n"
REFUSED = {
    "a missing age": (_HEAD + "0～4歳,1,1\n10～14歳,1,1\n15歳以上,1,1", "「5-9」のはず", "'5-9'"),
    "no open end": (_HEAD + "0～4歳,1,1\n5～9歳,1,1\n10～14歳,1,1", "「10+」のはず", "'10+'"),
    "an age of one sex alone": (
        "性,年齢,2020年\n男,0～4歳,1\n男,5～9歳,1\n男,10歳以上,1\n女,0～4歳,1\n女,10歳以上,1",
        "そろいません（5-9）",
        "do not agree (5-9)",
    ),
    "one sex alone": (
        "年齢,男\n0～4歳,1\n5～9歳,1\n10歳以上,1",
        "男と女の両方がありません",
        "not both",
    ),
    "one sex alone in a year": (
        "年齢,2020年男,2020年女,2025年女\n0～4歳,1,1,1\n5～9歳,1,1,1\n10歳以上,1,1,1",
        "2025には女だけがあり、男がありません",
        "female 2025 alone",
    ),
    "no sexes": (
        "年齢,2020年\n0～4歳,1\n5～9歳,1\n10歳以上,1",
        "男と女の両方がありません",
        "not both",
    ),
    "negative people": (
        _HEAD + "0～4歳,1,1\n5～9歳,1,-3\n10歳以上,1,1",
        "2020年女5-9歳の人口が-3人",
        "-3 people in 2020, female, 5-9",
    ),
    "a blank": (
        _HEAD + "0～4歳,1,1\n5～9歳,,1\n10歳以上,1,1",
        "「」で、数ではありません",
        "no number",
    ),
    "a word": (_HEAD + "0～4歳,1,1\n5～9歳,x,1\n10歳以上,1,1", "「x」で、数ではありません", "'x'"),
    "twice": (
        _HEAD + "0～4歳,1,1\n5～9歳,1,1\n5～9歳,1,1\n10歳以上,1,1",
        "男 5-9 が2度",
        "male 5-9 twice",
    ),
    "a total that is another": (
        _HEAD + "総数,30,3\n0～4歳,1,1\n5～9歳,1,1\n10歳以上,1,1",
        "総数30と、年齢の合計3",
        "total 30",
    ),
    "unknown ages": (
        _HEAD + "0～4歳,1,1\n5～9歳,1,1\n10歳以上,1,1\n年齢不詳,5,0",
        '年齢不詳が5人います。unknown = "按分"（with_unknown）',
        "5 people of unknown age",
    ),
    "a row cut short": (
        "性別,年齢,人口\n男,0～4歳,1\n男,5～9歳\n男,10歳以上,1",
        "男 5-9 が「」で、数ではありません",
        "male 5-9",
    ),
    "titles alone": ("性別,年齢,人口", "一つに決まりません", "not clear which year"),
    "no ages": ("男,女\n1,2", "年齢階級の見出しがありません", "no headings of ages"),
    "two open ends": (
        _HEAD + "0～4歳,1,1\n5～9歳,1,1\n10歳以上,1,1\n12歳以上,1,1",
        "そろいません（12+）",
        "(12+)",
    ),
}


@pytest.mark.parametrize(("text", "ja", "en"), REFUSED.values(), ids=REFUSED)
def test_what_is_refused(text: str, ja: str, en: str) -> None:
    with pytest.raises(Refusal) as refused:
        people(_read(text), 2020)
    assert ja in refused.value.sentence.ja
    assert en in refused.value.sentence.en


def test_a_year_that_the_table_lacks() -> None:
    with pytest.raises(Refusal, match="2030年がありません（あるのは2020、2025年）"):
        _read(LAYOUTS["long"]).of(2030)


def test_a_statement_that_the_text_contradicts() -> None:
    stated = Stated("潮見市", definition="総人口")
    with pytest.raises(Refusal, match="「日本人」とありますが、設定では「総人口」"):
        _read("日本人\n年齢,男,女\n0～4歳,1,2\n5～9歳,3,4\n10歳以上,5,6", stated)


def test_a_municipality_that_is_gone() -> None:
    with pytest.raises(Refusal, match="code が 3 の行がありません。合併など"):
        _read(_MERGED, where={"code": ["3"]})
    with pytest.raises(Refusal, match="前の統計だけにある番号（2）と後だけにある番号（4）"):
        same_areas(["1", "2"], ["1", "4"])
    assert same_areas(["1", "2"], ["2", "1"]) == ("1", "2")


def test_a_column_of_numbers_that_is_not_clear() -> None:
    text = "性別,年齢,人口,世帯\n男,0～4歳,1,2"
    with pytest.raises(Refusal, match="value に列名"):
        _read(text)
