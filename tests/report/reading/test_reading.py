"""The text edition against what a person would write, and the signs as they are spoken."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from shirube.report.folio import Cell, Folio, Table
from shirube.report.reading import reading
from shirube.report.reading.signs import spoken
from tests.report.folios import BROAD, COSTS, EMPTY, EVERY, ODD

ALL = pytest.mark.parametrize("folio", [EVERY, BROAD, ODD, EMPTY], ids=lambda folio: folio.name)


def _read(*blocks: Table) -> list[str]:
    """Return what is read of blocks, without title and guide."""
    return reading(Folio("", "題", blocks)).decode("utf-8-sig").split("\r\n")[4:-1]


def test_the_edition_is_what_a_person_would_write() -> None:
    written = Path(__file__).with_name("every.txt").read_text("utf-8").splitlines()
    blocks = tuple(block for block in EVERY.blocks if block is not COSTS)
    read = reading(replace(EVERY, blocks=blocks)).decode("utf-8-sig")
    assert read.split("\r\n") == [*written, ""]


@ALL
def test_the_form(folio: Folio) -> None:
    made = reading(folio)
    assert made.startswith(b"\xef\xbb\xbf")
    text = made.decode("utf-8-sig")
    assert text.count("\r\n") == text.count("\n") == text.count("\r")
    assert re.search(r"[ 　\t]{2}|^[ 　]|[ 　]$", text, re.MULTILINE) is None
    assert "\r\n\r\n\r\n" not in text
    assert made == reading(folio)


@pytest.mark.parametrize(
    ("printed", "said"),
    [
        ("■概要", "しかく 概要"),
        ("(1)計画の概要", "かっこ1 計画の概要"),
        ("（１２） 計画", "かっこ１２ 計画"),
        ("（ア）対象", "かっこア 対象"),
        ("⑴対象", "かっこ1 対象"),
        ("①参加者、⑳その他", "まる1 参加者、まる20 その他"),
        ("㉑参加者", "まる21 参加者"),
        ("(累計)", "(累計)"),
        ("（2年間の合計）", "（2年間の合計）"),
        ("▲1,234千円", "マイナス1,234千円"),
        ("△ 0.5", "マイナス0.5"),
        ("▲は減", "くろさんかく は減"),
        ("令和4～5年度", "令和4から5年度"),
        ("令和4年度〜令和5年度", "令和4年度から令和5年度"),
        ("～みんなで～", "～みんなで～"),
        ("―", "横棒"),
        ("－", "横棒"),
        ("「―」は該当なし", "「横棒」は該当なし"),
        ("二〇二三年", "二〇二三年"),
        ("〇", "まる"),
        ("○印", "まる 印"),
        ("◎", "にじゅうまる"),
        ("※見込み", "こめじるし 見込み"),
        ("1,000人 → 900人", "1,000人 やじるし 900人"),
        ("見込み（※）は、※である", "見込み（こめじるし）は、こめじるし である"),
        ("氏　　名", "氏 名"),
        ("1-1", "1-1"),
    ],
)
def test_signs_are_spoken(printed: str, said: str) -> None:
    assert spoken(printed) == said


@pytest.mark.parametrize(
    ("table", "read"),
    [
        pytest.param(
            Table("題のある表", (1, 1), ((Cell("甲"), Cell("乙")),), ()),
            ["表、題のある表。行はありません。", "列の見出しは甲、乙。", "表の終わり。"],
            id="no rows",
        ),
        pytest.param(Table("", (), (), ()), ["表。行はありません。", "表の終わり。"], id="nothing"),
        pytest.param(
            Table("", (1, 1), (), ((Cell("上", rows=2), Cell("右")), (Cell("下"),))),
            ["表。2列、2行。", "1行目。（2行に共通）上。右。", "2行目。下。", "表の終わり。"],
            id="no heads",
        ),
        pytest.param(
            Table("", (1, 1), ((Cell("甲", columns=2),),), ((Cell("一"), Cell("二")),)),
            ["表。2列、1行。", "1行目。甲は一。甲は二。", "表の終わり。"],
            id="one head over two columns",
        ),
        pytest.param(
            Table(
                "",
                (1, 1),
                ((Cell(""), Cell("乙")),),
                ((Cell("文。", head=True), Cell("一。\n二")),),
            ),
            ["表。2列、1行。", "文。乙は一。、二。", "表の終わり。"],
            id="stops and lines",
        ),
    ],
)
def test_odd_tables(table: Table, read: list[str]) -> None:
    assert _read(table) == read


def test_a_bracket_in_its_own_line_goes_on() -> None:
    head = (Cell("指標"), Cell("目標値\n（令和5年度末）"))
    row = (Cell("参加者", head=True), Cell("80人\n（2年間の合計）\n延べ"))
    assert _read(Table("", (1, 1), (head,), (row,)))[1] == (
        "参加者。目標値（令和5年度末）は80人（2年間の合計）、延べ。"
    )


def test_every_row_of_a_long_table_is_said() -> None:
    said = _read(COSTS)
    assert said[0] == "表、事業費。単位：千円。4列、60行。"
    assert said[60] == "施策その60。番号は60。令和4年度は74,040。令和5年度は75,000。"
    assert len(said) == 62


def test_markup_and_control_characters() -> None:
    text = reading(ODD).decode("utf-8-sig")
    assert "<b>&amp;" in text
    assert "制御文字と タブ\r\n改行" in text
    assert "読めない図" in text
    assert re.search(r"[\x00-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f]", text) is None
