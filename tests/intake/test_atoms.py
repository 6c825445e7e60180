"""Tokens understood one by one. A number is written value|unit|words that qualify it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shirube.intake.atoms import AtomKind, unit_prefix
from tests.intake.page import atom_shown, atoms_of, pieces

NUMBERS = [
    ("12人", "12|人"),
    ("１２人", "12|人"),
    ("1２ 人", "12|人"),
    ("12", "12|-"),
    ("0", "0|-"),
    ("0.50％", "0.50|%"),
    ("1,200人", "1200|人"),
    ("1,234,567円", "1234567|円"),
    ("12百万円", "12|百万円"),
    ("3 8 0 人", "380|人"),
    ("1 , 1 2 8 人", "1128|人"),
    ("25 .3 ％", "25.3|%"),
    ("△3.5ポイント", "-3.5|ポイント"),
    ("▲ 3件", "-3|件"),
    ("-5点", "-5|点"),
    ("40ｇ／人・日", "40|g/人・日"),
    ("3 t-CO₂", "3|t-CO₂"),
    ("250㎡", "250|㎡"),
    ("5 施 設", "5|施設"),
    ("5つ", "5|つ"),
    ("12か\n所", "12|か所"),
    ("12 か\n所", "12|か所"),
    ("12\nか所", "12|か所"),
    ("延べ120人", "120|人|延べ"),
    ("のべ 1,200 人回", "1200|人回|のべ"),
    ("約 30 件", "30|件|約"),
    ("80％以上", "80|%|以上"),
    ("80 ％ 以上", "80|%|以上"),
    ("12以上", "12|-|以上"),
    ("約 30 件 程度", "30|件|約|程度"),
    ("30日以内", "30|日|以内"),
    ("10％増", "10|%|増"),
    ("28 件※", "28|件"),
    ("28件※1", "28|件"),
    ("28 件 ※1", "28|件"),
    ("+3.0％", "3.0|%"),
    ("＋3.0 ポイント", "3.0|ポイント"),
    ("1 億 2,000 万円", "12000|万円"),
    ("1億2,000万円", "12000|万円"),
    ("1億2千万円", "12000|万円"),
    ("△1億2,000万円", "-12000|万円"),
    ("1万2,500人", "12500|人"),
    ("1.2億円", "1.2|億円"),
    ("3千人", "3|千人"),
    ("2 万 部", "2|万部"),
    ("421.5 千 t-CO2", "421.5|千t-CO2"),
    ("2万", "2|万"),
    ("10 千代田区", "10|千代田区"),
]


@pytest.mark.parametrize(("text", "shown"), NUMBERS)
def test_numbers(text: str, shown: str) -> None:
    assert [atom_shown(atom) for atom in atoms_of(text)] == [shown]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("― － ‐ - ─", ["―", "―", "―", "―", "―"]),
        ("12 ― 13", ["12|-", "―", "13|-"]),
        ("10人（延べ）", ["10|人", "(延べ)"]),
        ("12件(うち新規3件)", ["12|件", "(うち新規3件)"]),
        ("2校\n（令和５年\n３月時点）", ["2|校", "(令和5年3月時点)"]),
        ("(市(全域))計画", ["(市(全域))", "計画"]),
        ("(閉じない", ["(閉じない"]),
        ("a）12人 b）3人", ["a:", "12|人", "b:", "3|人"]),
        ("ア）3校", ["ア:", "3|校"]),
        ("新設：5件", ["新設:", "5|件"]),
        ("新設 ： 5件", ["新設:", "5|件"]),
        ("整備数 3か所", ["整備数", "3|か所"]),
        ("検討 試行 運用", ["検討", "試行", "運用"]),
        ("講座の数（回）", ["講座の数", "(回)"]),
        ("①12 回 / ②8 回", ["①:", "12|回", "②:", "8|回"]),
        ("①12回/②8回", ["①:", "12|回", "②:", "8|回"]),
        ("a）3人、b）4人", ["a:", "3|人", "b:", "4|人"]),
        ("28 件※ 30 件", ["28|件", "30|件"]),
        ("2万 3万", ["2|万", "3|万"]),
        ("1億2,000万円 3億円", ["12000|万円", "3|億円"]),
        ("40ｇ／人・日 38ｇ／人・日", ["40|g/人・日", "38|g/人・日"]),
    ],
)
def test_other_atoms(text: str, shown: list[str]) -> None:
    assert [atom_shown(atom) for atom in atoms_of(text)] == shown


@pytest.mark.parametrize("text", ["未把握", "未集計", "調査なし", "秘匿", "未定", "調整中"])
def test_a_word_in_place_of_a_figure_is_like_a_dash(text: str) -> None:
    (atom,) = atoms_of(text)
    assert (atom.kind, atom.text) == (AtomKind.DASH, text)


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("10～15 人", "人"),
        ("10 ～ 15 人", "人"),
        ("2～\n3 回", "回"),
        ("10～20", ""),
        ("5％以上～10％未満", "%"),
        ("-1.5～2.0％", "%"),
        ("30 人/25 人", "人"),
        ("1 か所、2,000 ㎡", "㎡"),
        ("3 室→4 室", "室"),
        ("8 分 30 秒", ""),
        ("2時間30分", ""),
    ],
)
def test_several_numbers_that_are_one_value(text: str, unit: str) -> None:
    (atom,) = atoms_of(text)
    assert (atom.kind, atom.unit) == (AtomKind.COMPOUND, unit)


@pytest.mark.parametrize(
    "text",
    [
        "第 10 期",
        "令和 5 年",
        "第3次",
        "28地区で始動",
        "3つの柱",
        "年3回",
        "1/3",
        "10～20人",
        "1,23",
        "5.5.5",
        "12件。",
        "1億2,34万円",
        "延べ床面積",
        "約束",
    ],
)
def test_a_number_within_words_is_a_word(text: str) -> None:
    found = [atom_shown(atom) for atom in atoms_of(text)]
    assert found == ["".join(piece.text for piece in pieces(text))]


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("社・団体", "社・団体"),
        ("社", "社"),
        ("回/②8回", "回"),
        ("%増", "%"),
        ("地区で始動", "地区"),
        ("人以上", "人"),
        ("人(延べ)", "人"),
        ("艘", "艘"),
        ("以上", ""),
        ("です", ""),
        ("", ""),
    ],
)
def test_the_unit_that_words_begin_with(text: str, unit: str) -> None:
    assert unit_prefix(text) == unit


@given(
    st.text(
        alphabet="12,.△▲+-―約延べ以上人件％()（）：a)第期 　\n検討万億①/～→、※未定分秒", max_size=40
    )
)
def test_no_sign_is_lost_and_none_invented(text: str) -> None:
    if not text.strip():
        return
    given_signs = "".join(piece.raw for piece in pieces(text))
    kept = "".join(token.raw for atom in atoms_of(text) for token in atom.tokens)
    assert kept == given_signs
