"""Headings as a planner writes them, found on pages as they are printed."""

import re

import pytest

from shirube.intake.patterns import Headings, Hit, pattern
from tests.intake.page import page


def _hit(written: str, text: str) -> Hit | None:
    found = Headings([(written, None)]).hits(page(text).folded, 0)
    return found[0][0] if found else None


@pytest.mark.parametrize(
    ("written", "text", "lines"),
    [
        ("めざす姿", "めざす姿", 1),
        ("めざす姿", "め ざ す 姿", 1),
        ("主な 取組み", "主な取組み", 1),
        ("主な 取組み", "主な\n取組み", 2),
        ("施策 番号 施策名", "施策\n番号 施策名\n1 川", 2),
        ("事業費(千円)", "事業費（千円）", 1),
        ("{year}", "令和元年度", 1),
        ("{year}", "令和 １ ２ 年 度", 1),
        ("{year}", "令和6年度（2024年度）", 1),
        ("{year}", "２０２５年度", 1),
        ("{year}", "令和７（２０２５）年度", 1),
        ("{year}", "2025 (令和 7) 年度", 1),
        ("{year}", "Ｒ７年度", 1),
        ("{year}", "令和7年度（2025年）", 1),
        ("{year}", "2025年度（令和７年度）", 1),
        ("{year}", "令和７（'25）年度", 1),
        ("{year}", "令 和 ７ 年 度", 1),
        ("番号 {year}+ 合計", "番号 令和７年度 ８年度\n９年度 合計", 2),
        ("番号 {year}+ 目標値", "番号 令和７年度 目標\n令和８年度 目標 目標値", 2),
        ("番号 [現況値|基準値] 合計", "番号 現況値 合計", 1),
        ("番号 [現況値|基準値] 合計", "番号 基 準\n値 合計", 2),
        ("[現況値] 合計", "［現況値］ 合計", 1),
        ("現況値 [({baseline})|] {year}+", "現況値\n（令和６年度末） 令和７年度", 2),
        ("現況値 [({baseline})|] {year}+", "現況値 令和７年度", 1),
        ("[{bullet}|] 方針{number} {name}", "➢ 方針１ 川", 1),
        ("[{bullet}|] 方針{number} {name}", "? 方針１ 川", 1),
        ("[{bullet}|] 方針{number} {name}", "方針１ 川", 1),
        ("番号 {year}+ 合計", "番号 令和7年度\n令和8年度\n令和9年度 合計", 3),
        ("{stage}", "令和4年度 見込み", 1),
        ("全{count}事業", "全１２事業", 1),
        ("{text}について", "この計画について", 1),
        ("{bullet}{text}", "●川を守る", 1),
        ("指標 ({target}末)", "指標\n（令和11年度末）", 2),
    ],
)
def test_found(written: str, text: str, lines: int) -> None:
    hit = _hit(written, text)
    assert hit is not None
    assert hit.lines == lines


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("めざす姿", "めざす姿へ"),
        ("めざす姿", "1 めざす姿"),
        ("めざす姿", "めざす\n姿"),
        ("施策 {number}", "施策 一"),
        ("{year}", "令和7年"),
        ("{year}", "7年度"),
        ("番号 {year}+ 合計", "番号 合計"),
        ("{number} 主旨", "主旨"),
        ("番号 名前", "番号"),
        ("番号 {year}+ 合計", "番号 7年度 8年度 合計"),
        ("番号 {year}+ 合計", "番号 令和7年度 実績 合計"),
        ("番号 [現況値|基準値] 合計", "番号 合計"),
        ("番号 [現況値|基準値] 合計", "番号 現況値 基準値 合計"),
        ("[現況値] 合計", "現況値 合計"),
    ],
)
def test_not_found(written: str, text: str) -> None:
    assert _hit(written, text) is None


@pytest.mark.parametrize(
    ("written", "text", "held"),
    [
        ("施策 {number} {name}", "施策１－２ 川 と 池", {"number": "1-2", "name": "川 と 池"}),
        ("施策 {number} {name}", "施策 3\n川と池", {"number": "3", "name": "川と池"}),
        ("{date}", "令和７年８月１日", {"date": "令和7年8月1日"}),
        (
            "名前 基準値({baseline}) {year}+ 目標値({target})",
            "名前 基準値（令和5年度）\n令和7年度 令和8年度 目標値（令和9年度）",
            {
                "baseline": "令和5年度",
                "years": "令和7年度 令和8年度",
                "target": "令和9年度",
            },
        ),
        ("現在 {baseline}", "現在 令和5年3月", {"baseline": "令和5年3月"}),
        (
            "名前 [現況値|基準値] [({baseline})|] {year}+",
            "名前 基準値（R6.12） 令和７年度 ８年度",
            {"baseline": "R6.12", "years": "令和7年度 8年度"},
        ),
        (
            "名前 [現況値|基準値] [({baseline})|] {year}+",
            "名前 基準値 令和７年度",
            {"baseline": "", "years": "令和7年度"},
        ),
    ],
)
def test_what_the_placeholders_hold(written: str, text: str, held: dict[str, str]) -> None:
    hit = _hit(written, text)
    assert {key: getattr(hit, key) for key in held} == held


def test_every_heading_that_fits_is_told_in_written_order() -> None:
    headings = Headings([("施策 {name}", "a"), ("めざす姿", "b"), ("施策 {number} {name}", "c")])
    found = headings.hits(page("施策 1 川").folded, 0)
    assert [owner for _, owner in found] == ["a", "c"]


@pytest.mark.parametrize(
    ("written", "trouble"),
    [("{nubmer} 施策", KeyError), ("{name}と{name}", re.error)],
)
def test_a_placeholder_must_be_known_and_stand_once(written: str, trouble: type[Exception]) -> None:
    with pytest.raises(trouble):
        pattern(written)
