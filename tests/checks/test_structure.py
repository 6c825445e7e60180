"""STR: numbers, titles, counts, references and lists."""

import pytest

from shirube.checks import Case, named_rule, sketched
from shirube.checks.script import document_script
from shirube.terms import Severity
from tests.checks.noticing import noticed, spots

_BODY = """
施策 1 渡船団体への支援
施策 2 港のさざなみ講座
施策 3 海岸の保全
概要 名称 | 海岸の保全
概要 名称 | 海岸の保全
"""
_LIST = """
施策 1 港
  事業 1 桟橋
  事業 2 待合所
  事業 3 渡船
  事業 4 灯台
"""
SKETCHES = [
    ("STR-02", "章 1 港\n章 2 島\n章 4 浦", ["第3章"]),
    ("STR-02", "章 1 港\n章 2 島\n章 3 浦", []),
    # one number stands twice, so the other is missing: that is told elsewhere
    ("STR-02", "施策 1 港\n  事業 1-1 島\n  事業 1-3 浦\n  事業 1-3 浜", []),
    ("STR-02", "章 2 島\n章 9 浦", []),
    ("STR-02", "章 1 港\n章 3 浦\n文 注記 | 題 | 2は欠番です。", []),
    ("STR-02", "施策 1 港\n  事業 1-1 市場\n  事業 1-3 桟橋", ["事業1-2"]),
    # the numbers of measures run on through the pillars
    (
        "STR-02",
        "政策の柱 1 海\n  施策 1 港\n  施策 2 島\n政策の柱 2 山\n  施策 3 森\n  施策 4 畑",
        [],
    ),
    ("STR-04", "章 1 港\n章 3 島\n章 2 浦", ["2"]),
    ("STR-04", "施策 1 港\n  事業 1-9 市場\n  事業 1-10 桟橋", []),
    ("STR-05", "施策 2 港\n  事業 2-1 市場\n  事業 3-2 桟橋", ["3-2"]),
    ("STR-05", "政策の柱 1 海\n  施策 3 港\n    事業 3-1 市場", []),
    ("STR-08", "施策 1 港\n施策 2 島\n文 本文 | | 別の計画の施策9を見る。", []),
    ("STR-08", "施策 1 港\n施策 2 島\n文 本文 | | 全2施策76指標を見直す。", []),
    (
        "STR-08",
        "施策 1 港\n  事業 1-1 市場\n  事業 1-2 桟橋\n文 本文 | | 事業1-5を見る。",
        ["事業1-5"],
    ),
    ("STR-12", f"{_BODY}概要 名称 | 渡船団体等への支援", []),
    ("STR-12", f"{_BODY}概要 名称 | 港の講座", []),
    ("STR-12", f"{_BODY}概要 名称 | 渡船体への支援", ["渡船体への支援"]),
    ("STR-13", f"{_LIST}文 本文 | 港 | 「桟橋」と「渡船」を守る。", []),
    ("STR-13", f"{_LIST}文 本文 | 港 | 「桟橋」「渡船」「灯台」「待合所」を守る。", ["待合所"]),
    ("STR-13", f"{_LIST}文 本文 | 港 | 「山」「渡船」「森」「待合所」を守る。", []),
    ("STR-09", "施策 1 港\n施策 2 島\n施策 3 浦\n概要 名称 | 港\n概要 名称 | 島", ["浦"]),
    ("STR-09", "施策 1 港\n施策 2 島\n概要 名称 | 港(再掲)\n概要 名称 | 島", []),
]


@pytest.mark.parametrize(("code", "sketch", "words"), SKETCHES)
def test_the_tree(code: str, sketch: str, words: list[str]) -> None:
    case = sketched(sketch)
    assert [finding.spot for finding in named_rule(code).findings(case)] == words


TEXTS = [
    ("STR-03", "第2節 港を守る\n本文\n第2節 港を守る", 0),
    ("STR-03", "第2節 港を守る\n本文\n第2節 島を結ぶ", 1),
    ("STR-03", "第1章\n第2節 港を守る\n第2章\n第2節 島を結ぶ", 0),
    ("STR-03", "第2節 港と島と浦の暮らしを\n本文\n第2節 港と島と浦の暮らしを守る", 0),
    ("STR-03", "第2節 港を守る……3\n本文\n第2節 港を守る", 0),
    ("STR-06", "「港」、「島」、「浦」の3つの柱を立てる。", 0),
    ("STR-06", "「港」、「島」の3つの柱を立てる。", 1),
    ("STR-06", "5つの要素(港、島、浦、山など)を挙げる。", 0),
    ("STR-06", "次の三つの理念を掲げる。\n①港を守る\n②島を結ぶ\n③浦を育てる", 0),
    ("STR-06", "次の三つの理念を掲げる。\n①港を守る\n②島を結ぶ\n2.方針", 1),
    ("STR-10", "第1章 港\n○○について定める。", 1),
    ("STR-10", "効果 ○ ○ 未定の額", 0),
    ("STR-11", "港(※1)と島(※2)\n※1 市の港\n※2 市の島", 0),
    ("STR-11", "港(※1)と島(※2)\n※1 市の港", 1),
    ("STR-11", "回数 ※13,600回\n※1 延べ\n港(※1)\n※1 実数", 0),
]


@pytest.mark.parametrize(("code", "text", "findings"), TEXTS)
def test_the_text(code: str, text: str, findings: int) -> None:
    assert len(noticed(code, text)) == findings


def test_the_pillars_of_the_tree_are_counted() -> None:
    tree = "政策の柱 1 海\n政策の柱 2 山\n"
    assert spots("STR-06", tree) == []
    case = sketched(tree)
    told = document_script("例", ["3つの政策の柱を立てる。"])
    broken = Case(case.edition, told)
    assert len(list(named_rule("STR-06").findings(broken))) == 1


def test_a_list_without_printed_numbers_is_told_so() -> None:
    tree = sketched("施策 1 港\n  事業 1-2 桟橋\n  事業 1-1 市場")
    lists = ["港", "桟橋", "市場"]
    bare = Case(tree.edition, document_script("例", lists))
    (finding,) = named_rule("STR-04").findings(bare)
    assert finding.sentence.ja == (
        "番号のない一覧で「市場」が「桟橋」より後にあります。本文の番号(1-1、1-2)では前です。"
    )
    numbered = Case(tree.edition, document_script("例", ["港", "1-2 桟橋", "1-1 市場"]))
    (finding,) = named_rule("STR-04").findings(numbered)
    assert "番号の順に並んでいません" in finding.sentence.ja


def test_what_a_member_said_weighs_less() -> None:
    tree = sketched(
        "政策の柱 1 海\n政策の柱 2 山\n文 意見 | 会議 | 3つの政策の柱でまず最初に始める。"
    )
    told = document_script("例", ["", "", "3つの政策の柱でまず最初に始める。"])
    case = Case(tree.edition, told)
    (finding,) = named_rule("STR-06").findings(case)
    assert finding.severity is Severity.NOTE
    assert list(named_rule("TXT-09").findings(case)) == []
