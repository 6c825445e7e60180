"""One spelling: widths unified, signs that mean something kept, layout taken out."""

import pytest

from shirube.terms import fold, fold_apart, fold_unit, is_dash, is_japanese


@pytest.mark.parametrize(
    "printed, folded",
    [
        ("防災教室", "防災教室"),
        ("参加者数（延べ数）", "参加者数(延べ数)"),
        ("延べ53０名", "延べ530名"),
        ("２，５００人", "2,500人"),
        ("１００％", "100%"),
        ("ｾﾞﾛｶｰﾎﾞﾝ", "ゼロカーボン"),
        ("①②⑳", "①②⑳"),
        ("173 ㎡", "173㎡"),
        ("㎥と℃", "㎥と℃"),
        ("個別避難\n計画の作成", "個別避難計画の作成"),
        ("  区立　保育園  ", "区立保育園"),
        ("医療的 ケア", "医療的ケア"),
        ("DX 推進", "DX推進"),
        ("SETAGAYA  PORT", "SETAGAYA PORT"),
        ("RE100 の\r\n賛同", "RE100の賛同"),
        ("令和 5 年", "令和5年"),
        ("⺠間と⾏政", "民間と行政"),
        ("", ""),
        (" \n ", ""),
    ],
)
def test_fold(printed: str, folded: str) -> None:
    assert fold(printed) == folded
    assert fold(folded) == folded


@pytest.mark.parametrize(
    "printed, folded",
    [
        ("t-CO₂", "t-CO₂"),
        ("ｔ-CO₂", "t-CO₂"),
        ("％", "%"),
        ("㎡", "㎡"),
        ("ｇ／人・日", "g/人・日"),
        (" 人 ", "人"),
    ],
)
def test_fold_unit(printed: str, folded: str) -> None:
    assert fold_unit(printed) == folded


def test_a_low_two_is_a_digit_outside_units() -> None:
    assert fold("CO₂排出量") == "CO2排出量"


@pytest.mark.parametrize(
    "printed, folded", [("令和 ４\n 年度", "令和 4 年度"), ("a　b", "a b"), ("t-CO₂", "t-CO₂")]
)
def test_fold_apart(printed: str, folded: str) -> None:
    assert fold_apart(printed) == folded


@pytest.mark.parametrize("text", ["―", "－", "-", "—", "–", "‐", "−", "─", " ― ", "――"])
def test_a_dash(text: str) -> None:
    assert is_dash(text)


@pytest.mark.parametrize("text", ["", " ", "0", "―3", "-1", "一", "なし", "※"])
def test_no_dash(text: str) -> None:
    assert not is_dash(text)


@pytest.mark.parametrize("character", "区あアｱ、（①％Ａ")
def test_a_character_set_as_wide_as_a_kanji(character: str) -> None:
    assert is_japanese(character)


@pytest.mark.parametrize("character", "a1%(-")
def test_a_character_set_narrow(character: str) -> None:
    assert not is_japanese(character)
