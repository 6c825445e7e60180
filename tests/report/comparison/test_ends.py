"""What is new, gone, moved or renamed, in small Editions that somebody can work out."""

from dataclasses import replace

import pytest

from shirube.difference import difference
from shirube.plan import Edition
from shirube.report.comparison import comparison, erratum
from shirube.report.folio import Heading
from shirube.report.theme import plain
from shirube.terms import Bilingual, Finding, Refusal, Severity, fold
from tests.difference.making import NEXT, Row, edition, measure
from tests.report.progress.sheets import copied, tables, texts

DRILL = Row("M/1/a", "防災訓練の参加者数", years={2022: "100", 2023: "120"}, target="300")
PATROL = Row("M/1/b", "見回りの回数", unit="回", years={2022: "10"})
OTHER = measure("M/2", "2", "港のにぎわい")
ONE = measure("M/1", "1", "水辺の備えを高める")


def _rows(before: Edition, after: Edition) -> list[tuple[str, ...]]:
    folio = comparison(difference(before, after), plain())
    return [row for table in tables(folio) for row in copied(table).rows]


def test_an_indicator_that_came_and_one_that_went() -> None:
    rows = _rows(edition(DRILL), edition(PATROL))
    assert ("防災訓練の参加者数指標", "防災訓練の参加者数", "(削除)", "") in rows
    assert ("見回りの回数指標", "(新設)", "見回りの回数", "") in rows
    assert len(rows) == 2


def test_a_measure_that_went_has_a_section_of_its_own_at_the_end() -> None:
    before = edition(DRILL, replace(PATROL, home="M/2"), elements=(ONE, OTHER))
    after = edition(DRILL, elements=(ONE,))
    folio = comparison(difference(before, after), plain())
    heads = [b.text for b in folio.blocks if isinstance(b, Heading) and b.level == 2]
    assert heads == ["施策2　港のにぎわい"]
    assert [row[2] for row in copied(tables(folio)[0]).rows] == ["(削除)", "(削除)"]


def test_a_new_name_stands_against_the_old_one() -> None:
    rows = _rows(edition(DRILL), edition(replace(DRILL, name="防災訓練に加わった人の数")))
    assert rows == [
        (
            "防災訓練に加わった人の数名称",
            "防災訓練の参加者数",
            "防災訓練に加わった人の数",
            "",
        )
    ]


def test_a_corrected_figure_is_an_erratum() -> None:
    wrong, right = edition(DRILL), edition(replace(DRILL, years={2022: "100", 2023: "210"}))
    folio = erratum(difference(wrong, right), plain())
    (table,) = tables(folio)
    assert copied(table).rows == (
        (
            "1",
            fold("施策1 防災訓練の参加者数 当初計画（令和5年度）"),
            "120人",
            "210人",
            "plan.txt:1",
        ),
    )


def test_nothing_to_correct_is_said() -> None:
    same = difference(edition(DRILL), edition(DRILL))
    assert "訂正はありません。" in list(texts(erratum(same, plain())))


@pytest.mark.parametrize(
    "other",
    (
        edition(DRILL, stage="策定版"),
        edition(DRILL, plan=NEXT),
        replace(edition(DRILL), draft=True),
    ),
)
def test_another_stage_or_plan_has_no_erratum(other: Edition) -> None:
    with pytest.raises(Refusal, match="新旧対照表"):
        erratum(difference(edition(DRILL), other), plain())


def test_an_erratum_leaves_nothing_out() -> None:
    wrong, right = edition(DRILL), edition(replace(DRILL, forecast={2022: "90"}))
    rows = [r for t in tables(erratum(difference(wrong, right), plain())) for r in copied(t).rows]
    assert [row[2:4] for row in rows] == [("記載なし", "90人")]


def test_another_plan_is_compared_too() -> None:
    folio = comparison(difference(edition(DRILL), edition(DRILL, plan=NEXT)), plain())
    assert any("みなと福祉計画" in text for text in texts(folio))


def test_a_tree_that_bites_its_tail_and_no_tree_at_all() -> None:
    circle = replace(edition(DRILL), elements=(replace(ONE, parent="M/1"),))
    bare = replace(edition(DRILL), elements=())
    assert _rows(circle, bare)
    assert _rows(bare, circle)


def test_an_error_that_is_open_lies_over_the_comparison() -> None:
    both = Bilingual("合計が合いません。", "The sum is wrong.")
    wrong = Finding("SUM-01", Severity.ERROR, "", None, both, both)
    found = difference(edition(DRILL), edition(PATROL))
    assert comparison(found, plain(), [wrong]).watermark == "検査未了"
    assert comparison(found, plain()).watermark == ""
