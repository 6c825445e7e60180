"""Which names are the same thing in other words, and which only look alike."""

import pytest

from shirube.difference.names import akin_units, bare, core, qualifiers, weight
from shirube.plan import LEFT_OUT


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("水防訓練の参加者数", "水防訓練参加人数"),
        ("保護者への支援件数", "保護者の支援件数"),
        ("水防訓練の参加者数(累計)", "水防訓練の参加者数"),
        ("水防訓練の参加者数（延べ数）", "水防訓練の参加者数"),
        ("取り組みを行う団体数", "取組みを行う団体数"),
        ("障がい者の就労に関する相談件数", "障害者の就労についての相談件数"),
        ("講座の開催回数", "講座の実施回数"),
    ],
)
def test_the_same_in_other_words(one: str, other: str) -> None:
    assert core(one) == core(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("男性の参加者数", "女性の参加者数"),
        ("新規登録件数", "登録件数"),
        ("水防訓練の参加者数", "水防訓練の実施回数"),
        ("協力事業者数(東地区)", "協力事業者数(西地区)"),
        ("相談員による研修の参加者数", "相談員への研修の参加者数"),
        ("第1期の整備数", "第2期の整備数"),
        ("介護施設数", "介護事業所数"),
    ],
)
def test_another_thing(one: str, other: str) -> None:
    assert core(one) != core(other)


def test_a_name_ends_where_its_parts_begin() -> None:
    assert core("計画の作成数a)川の南b)川の北", ("a", "b")) == core("計画の作成数")


def test_a_name_that_was_left_out_is_no_name() -> None:
    assert core(LEFT_OUT) == ""


def test_how_it_is_counted_stands_in_brackets() -> None:
    assert qualifiers("登録数(累計)(東地区)") == {"累計"}
    assert bare("登録数(累計)(東地区)") == "登録数(東地区)"


@pytest.mark.parametrize(
    ("name", "share"),
    [("", 0), ("件数", 0), ("総合相談件数", 0.25), ("水害対策協議会参加団体数一覧", 1)],
)
def test_a_long_name_proves_more(name: str, share: float) -> None:
    assert weight(name) == share


@pytest.mark.parametrize(
    ("one", "other", "akin"),
    [
        ("人", "名", True),
        ("箇所", "施設", True),
        ("件", "人", False),
        ("", "", True),
        ("%", "人", False),
    ],
)
def test_units(one: str, other: str, akin: bool) -> None:
    assert akin_units(one, other) is akin
