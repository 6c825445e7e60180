"""How a planner may write a value, and the one spelling that is kept."""

from collections.abc import Callable

import pytest

from shirube.exchange.tables.misfit import Misfit
from shirube.intake.corrections.goals import goals
from shirube.intake.corrections.municipality import check_digit, code
from shirube.intake.corrections.numbers import NUMBER, number, single, thousands
from shirube.intake.corrections.place import Place, place
from shirube.intake.corrections.spelling import DEPARTMENTS, NOTES, TEXT
from shirube.intake.corrections.times import time, year

SPELLINGS: tuple[tuple[Callable[[str], str], str, str], ...] = (
    (number, "2500", "2500"),
    (number, "２，５００", "2500"),
    (number, "1,234,567.8", "1234567.8"),
    (number, "44.10", "44.10"),
    (number, "▲3", "-3"),
    (number, "△ 3", "-3"),
    (number, "−0.5", "-0.5"),
    (number, "'-3", "-3"),
    (time, "2024", "2024"),
    (time, "２０２４年度", "2024"),
    (time, "令和6年度", "2024"),
    (time, "令和元年度", "2019"),
    (time, "平成31年度", "2019"),
    (time, "2024-2026", "2024-2026"),
    (time, "2024～2026年度", "2024-2026"),
    (time, "令和6年度から令和8年度", "2024-2026"),
    (time, "総量", "期間計"),
    (year, "令和6年度（2024年度）", "2024"),
    (goals, "11", "11"),
    (goals, "11、3", "3、11"),
    (goals, "３,１１,０３", "3、11"),
    (goals, "3 ・ 11", "3、11"),
    (code, "131121", "131121"),
    (code, "１３１１２１", "131121"),
    (code, "'011002", "011002"),
    (single, "1,500", "1500"),
    (single, "―", "該当なし"),
    (single, "検討・調整", "検討・調整"),
    (thousands, "16,679", "16679"),
    (thousands, "未定", "未定"),
    (DEPARTMENTS.spelled, "危機管理課,総務課", "危機管理課、総務課"),
    (DEPARTMENTS.spelled, "危機管理課、 ；総務課、", "危機管理課、総務課"),
    (NOTES.spelled, "延べ；２年間の合計", "延べ;2年間の合計"),
    (TEXT.spelled, "空欄", ""),
    (TEXT.spelled, "潮見　みらい\n計画", "潮見みらい計画"),
)


@pytest.mark.parametrize(("spelled", "cell", "expected"), SPELLINGS)
def test_the_one_spelling(spelled: Callable[[str], str], cell: str, expected: str) -> None:
    assert spelled(cell) == expected
    assert spelled(expected) == expected


NONE: tuple[tuple[Callable[[str], str], str], ...] = (
    (number, "約2500"),
    (number, "2500人"),
    (number, "25,00"),
    (number, "1e3"),
    (number, "NaN"),
    (number, "1" * 19),
    (time, "2024-2024"),
    (time, "2026-2024"),
    (time, "24"),
    (time, "1850"),
    (year, "2024-2025"),
    (year, "期間計"),
    (goals, "18"),
    (goals, "0"),
    (goals, "3、健康"),
    (goals, "1-3"),
    (code, "011003"),
    (code, "11002"),
    (code, "1311211"),
    (thousands, "多額"),
    (thousands, "0.0001"),
)


@pytest.mark.parametrize(("spelled", "cell"), NONE)
def test_what_has_no_spelling(spelled: Callable[[str], str], cell: str) -> None:
    with pytest.raises(Misfit):
        spelled(cell)


@pytest.mark.parametrize(
    ("five", "digit"),
    [
        ("13112", "1"),
        ("01100", "2"),
        ("27100", "4"),
        ("13100", "8"),
        ("13000", "1"),
        ("14100", "3"),
    ],
    ids=["世田谷区", "札幌市", "大阪市", "特別区部", "東京都", "横浜市"],
)
def test_check_digits_of_municipalities(five: str, digit: str) -> None:
    assert check_digit(five) == digit


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("44.10", "44.1", True),
        ("1,000", "1000", True),
        ("1000", "", False),
        ("", "空欄", True),
        ("1000", "千", False),
    ],
)
def test_what_a_spreadsheet_changes_is_still_alike(one: str, other: str, alike: bool) -> None:
    assert NUMBER.alike(one, other) is alike


@pytest.mark.parametrize("sign", ["10〜20歳", "a−b", "a—b", "a‖b"])
def test_signs_that_cp932_brings_back_as_others_are_alike(sign: str) -> None:
    saved = sign.translate(str.maketrans("〜−—‖", "～－―∥")).encode("cp932").decode("cp932")
    assert saved != sign
    assert TEXT.alike(sign, saved)


@pytest.mark.parametrize(
    ("written", "text"),
    [
        (Place("measure-1"), "measure-1"),
        (Place("A1", "a", "当初計画", "2022"), "A1;a;当初計画;2022"),
        (Place("A1", "", "現況値"), "A1;;現況値"),
        (Place("A1", "a;b", "当初計画", "2022", 2), "A1;a\\;b;当初計画;2022;2"),
    ],
)
def test_a_place_in_one_text(written: Place, text: str) -> None:
    assert str(written) == text
    assert place(text) == written
