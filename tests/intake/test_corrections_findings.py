"""What a planner is told of rows that do not fit, need not be, or cannot be understood."""

from dataclasses import replace

import pytest

from shirube.intake import corrected
from shirube.plan import Edition
from shirube.terms import Severity
from tests.intake.planner import EDITION, FILE, SIGNED, applied, codes, people, table

MISFITS = {
    "an ID that is gone": ("A9,値,,当初計画,2022,1000,1200", "CONF-01"),
    "a part that is gone": ("A1,値,c,当初計画,2022,1000,1200", "CONF-01"),
    "a role that is gone": ("A1,値,a,実績,2022,1000,1200", "CONF-01"),
    "a year that is gone": ("A1,値,a,当初計画,2024,1000,1200", "CONF-01"),
    "goals of an indicator": ("A1,SDGs,,,,,3", "CONF-01"),
    "a value that is another": ("A1,値,a,当初計画,2022,999,1200", "CONF-02"),
    "a blank cell that is none": ("A1,値,a,当初計画,2022,,1200", "CONF-02"),
    "a kind that is another": ("A1,集計,,,,水準,累計", "CONF-02"),
    "an expected number in words": ("A1,値,a,当初計画,2022,千,1200", "CONF-02"),
    "goals that are others": ("M1,SDGs,,,,3、11,4", "CONF-02"),
    "a year left open": ("A1,値,a,当初計画,,9999,1200", "CONF-03"),
}


@pytest.mark.parametrize("case", MISFITS)
def test_a_row_that_no_longer_fits_is_reported_and_not_applied(case: str) -> None:
    row, code = MISFITS[case]
    edition, findings = corrected(EDITION, table(f"{row},{SIGNED}"), FILE)
    assert edition == EDITION
    assert codes(findings) == [f"{code} {FILE}:2"]
    assert findings[0].severity is Severity.WARNING


def test_the_finding_says_what_is_read_now_and_what_to_do() -> None:
    _, (finding,) = corrected(EDITION, table(f"A1,値,a,当初計画,2022,999,1200,{SIGNED}"), FILE)
    assert finding.subject == "A1"
    assert finding.sentence.ja == (
        "確認.csv 2行目: 「A1」の値(内訳「a」、版区分「当初計画」、年度「2022」)は"
        "「999」と読まれたはずですが、今は「1000」と読まれています。"
    )
    assert finding.sentence.en == (
        "確認.csv, line 2: 値 of 'A1' (内訳 'a', 版区分 '当初計画', 年度 '2022') "
        "should read '999', but now reads '1000'."
    )
    assert "列「読み取った値」を「1000」に" in finding.remedy.ja


FAULTS = {
    "an unknown item": ("A1,あたい,a,当初計画,2022,1000,1200,係,誤植", "項目"),
    "no item": ("A1,,a,当初計画,2022,1000,1200,係,誤植", "項目"),
    "nobody": ("A1,値,a,当初計画,2022,1000,1200,,誤植", "確認者"),
    "no reason": ("A1,値,a,当初計画,2022,1000,1200,係,　", "理由"),
    "cells missing at the end": ("A1,値,a,当初計画,2022,1000,1200", "確認者"),
    "no ID": (",値,a,当初計画,2022,1000,1200,係,誤植", "対象ID"),
    "no role": ("A1,値,a,,2022,1000,1200,係,誤植", "版区分"),
    "no role of a cost": ("M1,事業費,,,2022,16679,1200,係,誤植", "版区分"),
    "an unknown role": ("A1,値,a,計画,2022,1000,1200,係,誤植", "版区分"),
    "words for a number": ("A1,値,a,当初計画,2022,1000,約千人,係,誤植", "正しい値"),
    "a number with its unit": ("A1,値,a,当初計画,2022,1000,1200人,係,誤植", "正しい値"),
    "a date of a spreadsheet": ("A1,値,a,当初計画,2022,1000,2022/4/1,係,誤植", "正しい値"),
    "an unknown kind": ("A1,集計,,,,合計,総和,係,誤植", "正しい値"),
    "no kind": ("A1,集計,,,,合計,空欄,係,誤植", "正しい値"),
    "an unknown direction": ("A1,方向,,,,増,上,係,誤植", "正しい値"),
    "an unknown state": ("A1,状態,a,当初計画,2022,値あり,不明,係,誤植", "正しい値"),
    "no name": ("M1,名称,,,,地域の備え,空欄,係,誤植", "正しい値"),
    "goal 18": ("M1,SDGs,,,,11,3、18,係,誤植", "正しい値"),
    "goal 0": ("M1,SDGs,,,,11,0,係,誤植", "正しい値"),
    "goal in words": ("M1,SDGs,,,,11,健康,係,誤植", "正しい値"),
    "goals run together": ("M1,SDGs,,,,11,311,係,誤植", "正しい値"),
    "no year": ("A1,年度,a,当初計画,2022,2022,来年,係,誤植", "正しい値"),
    "years back to front": ("A1,年度,a,当初計画,2022,2022,2023-2022,係,誤植", "正しい値"),
    "a wrong check digit": ("計画,全国地方公共団体コード,,,,,131122,係,誤植", "正しい値"),
    "a code without check digit": ("計画,全国地方公共団体コード,,,,,13112,係,誤植", "正しい値"),
    "a part of a yen": ("M1,事業費,,当初計画,2022,16679,1.0001,係,誤植", "正しい値"),
    "an amount in words": ("M1,事業費,,当初計画,2022,16679,多額,係,誤植", "正しい値"),
    "an unquoted comma": ("A1,値,a,当初計画,2022,1000,1200,係,大字,小字", "理由"),
    "a control character": ("A1,値,a,当初計画,2022,1000,1200,係\a,誤植", "確認者"),
    "a year of the plan at an indicator": ("A1,開始年度,,,,2022,2021,係,誤植", "対象ID"),
}


@pytest.mark.parametrize("case", FAULTS)
def test_a_row_that_cannot_be_understood_names_file_line_and_column(case: str) -> None:
    row, column = FAULTS[case]
    good = f"A1,値,a,当初計画,2023,1500,1600,{SIGNED}"
    edition, findings = corrected(EDITION, table(row, good), FILE)
    assert codes(findings) == [f"CONF-06 {FILE}:2"]
    assert findings[0].severity is Severity.ERROR
    assert findings[0].sentence.ja.startswith(f"確認.csv 2行目: 列「{column}」")
    assert findings[0].sentence.en.startswith(f"確認.csv, line 2: column {column}")
    assert edition.figures[2].answer == people("1600"), "the good row beside it is applied"
    assert len(edition.corrections) == 1


CLASHES = {
    "a number that is withheld": (
        ("A1,値,a,当初計画,2022,1000,1200", "A1,状態,a,当初計画,2022,値あり,秘匿"),
        ["CONF-07 確認.csv:2", "CONF-07 確認.csv:3"],
    ),
    "the number that was read, withheld": (
        ("A1,値,a,当初計画,2022,1000,1000", "A1,状態,a,当初計画,2022,値あり,秘匿"),
        ["CONF-07 確認.csv:2", "CONF-07 確認.csv:3"],
    ),
    "a unit without a number": (("A3,単位,,当初計画,2022,,人",), ["CONF-07 確認.csv:2"]),
    "a value that is none": (("A2,状態,,目標値,,未定,値あり",), ["CONF-07 確認.csv:2"]),
    "a year of a baseline": (("A2,年度,,現況値,,,2021",), ["CONF-07 確認.csv:2"]),
    "a date of a plan": (("A1,時点,a,当初計画,2022,,令和4年度",), ["CONF-07 確認.csv:2"]),
    "years of a target": (("A2,年度,,目標値,,2023,2023-2024",), ["CONF-07 確認.csv:2"]),
    "a baseline that is a target": (("A2,版区分,,現況値,,現況値,目標値",), ["CONF-07 確認.csv:2"]),
    "a place that is taken": (("A1,内訳,b,当初計画,2022,b,a",), ["CONF-07 確認.csv:2"]),
    "two that go to one place": (
        ("A1,年度,a,当初計画,2022,2022,2025", "A1,年度,a,当初計画,2023,2023,2025"),
        ["CONF-07 確認.csv:2", "CONF-07 確認.csv:3"],
    ),
    "an end before the beginning": (("計画,終了年度,,,,2023,2020",), ["CONF-07 確認.csv:2"]),
}


@pytest.mark.parametrize("case", CLASHES)
def test_rows_that_do_not_go_together_are_all_left_out(case: str) -> None:
    rows, expected = CLASHES[case]
    edition, findings = corrected(EDITION, table(*(f"{row},{SIGNED}" for row in rows)), FILE)
    assert codes(findings) == expected
    assert edition == EDITION


def test_a_value_that_is_read_right_by_now_needs_no_row() -> None:
    edition, (finding,) = corrected(
        EDITION, table(f"A1,値,a,当初計画,2022,100,1000,{SIGNED}"), FILE
    )
    assert edition == EDITION
    assert (finding.code, finding.severity) == ("CONF-05", Severity.NOTE)


def test_a_part_that_is_read_right_by_now_needs_no_row_and_both_names_find_it() -> None:
    """The reader has learnt the label since; rows that name the old one still fit."""
    rows = (
        f"A1,内訳,B,当初計画,2022,B,b,{SIGNED}",
        f"A1,値,B,当初計画,2022,44.10,45,{SIGNED}",
    )
    edition, findings = corrected(EDITION, table(*rows), FILE)
    assert codes(findings) == ["CONF-05 確認.csv:2"]
    assert edition.figures[1].answer == people("45")


def test_two_rows_on_one_cell() -> None:
    """The first stands; another value is reported, and the same value once more can go."""
    rows = (
        "A1,値,a,当初計画,2022,1000,1200",
        "A1,値,a,当初計画,2022,1000,1300",
        "A1,値,a,当初計画,2022,1000,1200",
    )
    edition, findings = corrected(EDITION, table(*(f"{row},{SIGNED}" for row in rows)), FILE)
    assert codes(findings) == ["CONF-04 確認.csv:3", "CONF-05 確認.csv:4"]
    assert edition.figures[0].answer == people("1200")


def test_an_old_row_that_no_longer_fits_leaves_room_for_the_new_one() -> None:
    rows = ("A1,値,a,当初計画,2022,900,1200", "A1,値,a,当初計画,2022,1000,1200")
    edition, findings = corrected(EDITION, table(*(f"{row},{SIGNED}" for row in rows)), FILE)
    assert codes(findings) == ["CONF-02 確認.csv:2"]
    assert edition.figures[0].answer == people("1200")


def test_of_several_cells_the_one_that_reads_as_expected_is_meant() -> None:
    row = f"A1,値,a,当初計画,,1500,1600,{SIGNED}"
    edition, findings = corrected(EDITION, table(row), FILE)
    assert findings == ()
    assert edition.figures[2].answer == people("1600")


def test_two_records_in_one_place_are_told_apart_by_what_was_read() -> None:
    twin = replace(EDITION.effects[0], amount=3_000_000)
    doubled = replace(EDITION, effects=(*EDITION.effects, twin))
    rows = (
        f"7-1,効果額,,見込み,2022,3000,3001,{SIGNED}",
        f"7-1,効果額,,見込み,2022,-5,-6,{SIGNED}",
    )
    edition, findings = corrected(doubled, table(*rows), FILE)
    assert findings == ()
    assert [one.amount for one in edition.effects] == [-6_000, -5_000, 3_001_000]
    assert corrected(edition, table(*rows), FILE) == (edition, ())


def test_rows_that_move_a_figure_and_rows_that_name_where_it_goes() -> None:
    """A shift of columns: every row names the year as read, or, the last, as corrected."""
    rows = (
        "A1,年度,a,当初計画,2022,2022,2023",
        "A1,年度,a,当初計画,2023,2023,2024",
        "A1,値,a,当初計画,2022,1000,1100",
        "A1,値,a,当初計画,2024,1500,1700",
    )
    edition, findings = corrected(EDITION, table(*(f"{row},{SIGNED}" for row in rows)), FILE)
    assert findings == ()
    moved = [(one.period.first, one.answer) for one in edition.figures if one.part == "a"]
    assert moved == [(2023, people("1100")), (2024, people("1700")), (2022, people("2500"))]


def _guessed(edition: Edition) -> Edition:
    *others, last = edition.figures
    return replace(edition, figures=(*others, replace(last, notes=("年度推定", "延べ"))))


@pytest.mark.parametrize("right", ["2022-2023", "2022-2024"])
def test_years_that_a_person_has_seen_are_guessed_no_more(right: str) -> None:
    row = f"A3,年度,,見込み,2022-2023,2022-2023,{right},{SIGNED}"
    edition, findings = corrected(_guessed(EDITION), table(row), FILE)
    assert findings == ()
    assert edition.figures[-1].notes == ("延べ",)
    assert applied(edition) == [
        ("A3;;見込み;2022-2023", "年度", "2022-2023", right),
        ("A3;;見込み;2022-2023", "注記", "年度推定;延べ", "延べ"),
    ]
