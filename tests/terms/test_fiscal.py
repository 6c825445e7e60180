"""Fiscal years and eras, both ways."""

import re

import pytest

from shirube.terms import (
    ERAS,
    FISCAL_YEAR,
    FISCAL_YEARS,
    fiscal_year_name,
    wareki,
    western,
    year,
    years,
)


@pytest.mark.parametrize(
    "era, number, expected",
    [
        ("明治", 1, 1868),
        ("大正", 15, 1926),
        ("昭和", 1, 1926),
        ("昭和", 64, 1989),
        ("平成", 1, 1989),
        ("平成", 31, 2019),
        ("令和", 1, 2019),
        ("令和", 4, 2022),
        ("平成", 62, 2050),
        ("R", 5, 2023),
        ("H", 30, 2018),
        ("S", 45, 1970),
    ],
)
def test_an_era_year_in_the_western_count(era: str, number: int, expected: int) -> None:
    assert western(era, number) == expected


def test_an_era_that_does_not_exist() -> None:
    with pytest.raises(KeyError):
        western("慶応", 3)


@pytest.mark.parametrize(
    "number, expected",
    [
        (1868, "明治元"),
        (1911, "明治44"),
        (1912, "大正元"),
        (1926, "昭和元"),
        (1988, "昭和63"),
        (1989, "平成元"),
        (2018, "平成30"),
        (2019, "令和元"),
        (2022, "令和4"),
        (2050, "令和32"),
    ],
)
def test_a_western_year_in_its_era(number: int, expected: str) -> None:
    assert wareki(number) == expected


@pytest.mark.parametrize(
    "number, expected", [(2019, "令和元年度"), (2022, "令和4年度"), (2050, "令和32年度")]
)
def test_the_name_of_a_fiscal_year(number: int, expected: str) -> None:
    assert fiscal_year_name(number) == expected


def test_there_and_back() -> None:
    numbers = range(1868, 2101)
    assert [year(fiscal_year_name(number)) for number in numbers] == list(numbers)


def test_one_year_of_two_eras_is_one_fiscal_year() -> None:
    assert year("令和元年度") == year("平成31年度") == year("2019年度") == 2019


@pytest.mark.parametrize(
    "text, expected",
    [
        ("令和4年度", (2022,)),
        ("令和４年度", (2022,)),
        ("令和 5 年 12 月末", (2023,)),
        ("令和1 2年度", (2030,)),
        ("Ｒ６年度", (2024,)),
        ("H29年度からR5年度", (2017, 2023)),
        ("令和６年度（２０２４年度）", (2024,)),
        ("2024年度(令和6年度)", (2024,)),
        ("令和７（２０２５）年度", (2025,)),
        ("2025(令和7)年度、2026(令和8)年度", (2025, 2026)),
        ("令和6年度から令和9年度まで、令和6年度", (2024, 2027, 2024)),
        ("昭和45年=100", (1970,)),
        ("平成62年", (2050,)),
        ("Ｒ７年度", (2025,)),
        ("令和7年度(2025)", (2025,)),
        ("令和７年度（2025年）", (2025,)),
        ("2025年度（令和７年度）", (2025,)),
        ("2025年度(R7)", (2025,)),
        ("令和７（'25）年度", (2025,)),
        ("令 和 ７ 年 度", (2025,)),
        ("令和７年度 ８年度 ９年度", (2025, 2026, 2027)),
        ("令和9年度、10年度及び11年度", (2027, 2028, 2029)),
        ("令和７年度 目標 ８年度 目標", (2025, 2026)),
        ("令和７(2025)年度 ８(2026)年度", (2025, 2026)),
        ("令和5年(2023年)4月", (2023,)),
        ("令和7年度から2年度にわたり", (2025,)),
        ("令和7年度は前の8年度に比べ", (2025,)),
        ("2025年度 8年度", (2025,)),
        ("8年度", ()),
        ("2年間の合計", ()),
        ("第10期計画", ()),
        ("5年平均", ()),
        ("3020年", ()),
        ("", ()),
    ],
)
def test_the_years_that_a_text_names(text: str, expected: tuple[int, ...]) -> None:
    assert years(text) == expected
    assert year(text) == (expected[0] if expected else None)


@pytest.mark.parametrize(
    "text",
    [
        "令和4年度",
        "平成元年度",
        "令和6年度(2024年度)",
        "令和7(2025)年度",
        "2025(令和7)年度",
        "R8年度",
        "令和7年度(2025)",
        "令和7年度(2025年)",
        "2025年度(令和7年度)",
        "2025年度(R7)",
        "令和7('25)年度",
        "令 和 1 2 年 度",
        "2 0 2 5 年 度",
    ],
)
def test_a_fiscal_year_in_print(text: str) -> None:
    assert re.fullmatch(FISCAL_YEAR, text)
    assert re.fullmatch(FISCAL_YEARS, text)
    assert len(years(text)) == 1


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("令和7年度 8年度 9年度", (2025, 2026, 2027)),
        ("令和7年度 令和8年度", (2025, 2026)),
        ("令和7年度 目標 令和8年度 目標", (2025, 2026)),
        ("R7年度(計画) R8年度(計画)", (2025, 2026)),
        ("令和元年度 2年度", (2019, 2020)),
        ("2025年度 2026年度", (2025, 2026)),
    ],
)
def test_titles_of_years(text: str, named: tuple[int, ...]) -> None:
    assert re.fullmatch(FISCAL_YEARS, text)
    assert years(text) == named


@pytest.mark.parametrize("text", ["7年度 8年度", "令和7年度 実績", "2025年度 8年度", "令和7年度8"])
def test_what_are_no_titles_of_years(text: str) -> None:
    assert not re.fullmatch(FISCAL_YEARS, text)


@pytest.mark.parametrize(
    "text", ["令和4年", "25年度", "2年度", "令和年度", "第2025年度", "PR7年度"]
)
def test_what_is_no_fiscal_year(text: str) -> None:
    assert not re.fullmatch(FISCAL_YEAR, text)


def test_eras_follow_each_other() -> None:
    firsts = [era.first for era in ERAS]
    assert firsts == sorted(firsts)
    assert [era.name for era in ERAS] == ["明治", "大正", "昭和", "平成", "令和"]
    assert [era.sign for era in ERAS] == ["M", "T", "S", "H", "R"]
