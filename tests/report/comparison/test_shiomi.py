"""The comparison of Shiomi as adopted with its report, beside the document read by hand."""

from dataclasses import replace
from pathlib import Path

import pytest

from shirube.difference import difference, origin
from shirube.exchange import load_edition
from shirube.report.comparison import comparison
from shirube.report.folio import Folio, Heading, Side, Text
from shirube.report.theme import plain
from shirube.terms import fold
from tests.report.progress.sheets import copied, tables, texts

SHIOMI = load_edition(Path(__file__).parents[3] / "examples" / "shiomi")

# 施策, 箇所, 旧, 新, the reason speaks of
LINES = (
    ("1", "修正計画(令和8年度)", "200件", "340件", "福祉専門職への委託"),
    ("1", "目標値(令和8年度末)", "44.0%", "55.0%", "前倒し"),
    ("2", "修正計画(護岸改修令和8年度)", "160m", "130m", "資材の納入が遅れ"),
    ("2", "目標値(令和8年度末)", "79.6%", "78.2%", "県施行分"),
    ("3", "修正計画(令和8年度)", "12回", "9回", "中央岸壁の補修"),
    ("3", "目標値(令和8年度末)", "9,200人", "6,900人", "寄港回数が減る"),
    ("4", "修正計画(令和8年度)", "58店舗", "68店舗", "協力店"),
    ("4", "目標値(令和8年度末)", "30.0%", "32.0%", "流通量"),
    ("8", "修正計画(令和8年度)", "260件", "390件", "国の補助制度"),
    ("8", "目標値(令和8年度末)", "790t-CO₂(累計)", "980t-CO₂(累計)", "省エネルギー改修"),
)
# 施策, 令和8年度の事業費: as adopted and revised.
COSTS = (("1", "20,150千円", "27,480千円"), ("3", "252,900千円", "247,300千円"))


@pytest.fixture(scope="module")
def folio() -> Folio:
    return comparison(difference(origin(SHIOMI), SHIOMI), plain())


def _of(folio: Folio, measure: str) -> list[tuple[str, ...]]:
    heads = [b.text for b in folio.blocks if isinstance(b, Heading) and b.level == 2]
    place = next(n for n, head in enumerate(heads) if head.startswith(f"施策{measure}　"))
    return [tuple(row) for row in copied(tables(folio)[place]).rows]


@pytest.mark.parametrize(("measure", "what", "old", "new", "reason"), LINES)
def test_a_change_stands_old_against_new_with_its_reason(
    folio: Folio, measure: str, what: str, old: str, new: str, reason: str
) -> None:
    rows = [row for row in _of(folio, measure) if row[1:3] == (fold(old), fold(new))]
    assert any(row[0].endswith(what) and reason in row[3] for row in rows)


@pytest.mark.parametrize(("measure", "old", "new"), COSTS)
def test_a_revised_cost_stands_against_the_adopted_one(
    folio: Folio, measure: str, old: str, new: str
) -> None:
    rows = _of(folio, measure)
    assert [row[1:3] for row in rows if "事業費(令和8年度修正計画)" in row[0]] == [(old, new)]


def test_measures_without_a_change_are_not_there(folio: Folio) -> None:
    heads = [b.text for b in folio.blocks if isinstance(b, Heading) and b.level == 2]
    assert [head[:3] for head in heads] == ["計画全", "施策1", "施策2", "施策3", "施策4", "施策8"]
    assert folio.side is Side.LANDSCAPE and folio.name == "新旧対照表"


def test_what_the_report_adds_is_counted_and_no_line(folio: Folio) -> None:
    assert not any("見込み(" in text or "実績(" in text for text in texts(folio))
    found = difference(origin(SHIOMI), SHIOMI)
    contrasts = [*found.contrasts]
    contrasts += [contrast for pair in found.elements for contrast in pair.contrasts]
    contrasts += [contrast for pair in found.indicators for contrast in pair.contrasts]
    lines = sum(len(table.body) for table in tables(folio))
    # Each of the ten reasons stands as the remark of its change.
    left = len(contrasts) - lines - 10
    assert f"実績の値など{left}件は" in "".join(texts(folio))


def test_two_editions_that_are_the_same_have_nothing_to_compare() -> None:
    folio = comparison(difference(SHIOMI, SHIOMI), plain())
    assert not tables(folio)
    assert isinstance(folio.blocks[-1], Text)
    assert folio.blocks[-1].text == "二つの版に違いはありません。"


def test_the_other_way_round_the_sides_change_places() -> None:
    back = comparison(difference(SHIOMI, origin(SHIOMI)), plain())
    assert any(row[1:3] == ("55.0%", "44.0%") for row in _of(back, "1"))


def test_a_theme_words_the_heads() -> None:
    worded = replace(plain(), words={"旧": "現行", "新": "改定案"})
    folio = comparison(difference(origin(SHIOMI), SHIOMI), worded)
    assert copied(tables(folio)[0]).heads == ("箇所", "現行", "改定案", "備考")
