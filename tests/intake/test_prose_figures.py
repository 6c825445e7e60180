"""Figures out of sentences: those that a sentence states for certain, and no other."""

import pytest

from shirube.intake.paper import paper
from shirube.intake.prose_figures import figures
from shirube.intake.sentences import prose

STATED = (
    ("増加率は4.3%です。", [("増加率", "", "4.3", "%")]),
    ("令和2年には、増加率は4.3％です。", [("増加率", "令和2年", "4.3", "%")]),
    ("人口は約1,014,000人です。", [("人口", "", "1014000", "人")]),
    ("となりの浅葱市（増加率4.6％）より低い。", [("浅葱市 増加率", "", "4.6", "%")]),
    (
        "浅葱市が転入で13.2％、転出で15.0％です。",
        [("浅葱市 転入", "", "13.2", "%"), ("浅葱市 転出", "", "15.0", "%")],
    ),
    (
        "年少人口・・1970年を100とした場合、2010年には、62.7です。",
        [("年少人口", "2010年", "62.7", "")],
    ),
    ("全国で人口1億人を保つ。", [("人口", "", "100000000", "人")]),
    (
        "出生率が1.22（平成26年／1.05）です。",
        [("出生率", "", "1.22", ""), ("出生率", "平成26年", "1.05", "")],
    ),
)
LEFT = (
    "自然増が4,000～4,500人規模です。",
    "水準は1.0強です。",
    "東京都が5割前後です。",
    "転入は10％を上回ります。",
    "1人の女性が産む子の数です。",
    "15歳から49歳の人が減ります。",
    "過去10年間の傾向です。",
    "平成27年3月に始めます。",
    "第2章で述べます。",
    "3つの視点から5か年で進めます。",
)


def _found(text: str) -> list[tuple[str, str, str, str]]:
    (paragraph,) = prose(paper("text.txt", text.encode()).lines, marked=False)
    return [
        (said.row, said.column, str(said.quantity.value), said.quantity.unit)
        for said in figures(paragraph)
    ]


@pytest.mark.parametrize(("text", "wanted"), STATED)
def test_what_a_sentence_states(text: str, wanted: list[tuple[str, str, str, str]]) -> None:
    assert _found(text) == wanted


@pytest.mark.parametrize("text", LEFT)
def test_what_is_left_in_the_text(text: str) -> None:
    assert _found(text) == []


def test_the_base_of_an_index_and_about_are_notes() -> None:
    text = "年少人口・・1970年を100とした場合、2010年には、62.7です。いまは約50人です。"
    (paragraph,) = prose(paper("text.txt", text.encode()).lines, marked=False)
    assert [said.notes for said in figures(paragraph)] == [("1970年=100",), ("約",)]
