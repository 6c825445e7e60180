"""The story and the table: what a reader is told."""

from dataclasses import replace
from decimal import Decimal

import pytest

from shirube.difference import (
    Difference,
    DifferenceRow,
    RowKind,
    difference,
    difference_rows,
    difference_table,
    markdown,
    story,
)
from shirube.plan import LEFT_OUT, Cost, Role
from tests.difference.making import HARBOUR, NEXT, PLACE, Row, edition, measure

_HOME = measure("M/1", "1", "水辺の備え", departments=("危機管理課",))
_BEFORE = edition(
    Row("a", "訓練の参加者数", years={2022: "1000", 2023: "1200"}),
    Row("b", "水門の点検回数", unit="回", target="4"),
    Row("c", "灯台の見学者数"),
    elements=[_HOME],
    costs=[Cost("M/1", "1", "備え", 2023, Role.ORIGINAL, 2_000_000, PLACE)],
    stage="策定版",
)
_AFTER = edition(
    Row("a", "訓練の参加者数", years={2022: "1000", 2023: "1200"}, revised={2023: "3800"}),
    Row("b", "水門の点検回数", unit="回", target="4"),
    Row("d", "砂浜の清掃回数", unit="回"),
    elements=[replace(_HOME, name="海辺の備え", departments=("危機管理課", "港湾課"))],
    costs=[
        Cost("M/1", "1", "備え", 2023, Role.ORIGINAL, 2_000_000, PLACE),
        Cost("M/1", "1", "備え", 2023, Role.REVISED, 1_500_000, PLACE),
    ],
)
_FOUND = difference(_BEFORE, _AFTER)


@pytest.mark.parametrize(
    ("ja", "en"),
    [
        (
            "指標は前が3件、後が3件です。2件が引き継がれ（うち1件は中身が変わりました）、"
            "0件は引き継がれたかもしれず、1件は前だけに、1件は後だけにあります。",
            "There are 3 indicators before and 3 after: 2 went on (1 of them changed), 0 may have, "
            "1 are only before and 1 only after.",
        ),
        ("版: 策定版 → 推進状況。", "版: 策定版 → 推進状況."),
        (
            "施策「1 海辺の備え」の名称: 水辺の備え → 海辺の備え。",
            "施策「1 海辺の備え」: name: 水辺の備え → 海辺の備え.",
        ),
        (
            "施策「1 海辺の備え」の所管: 危機管理課 → 危機管理課、港湾課。",
            "施策「1 海辺の備え」: departments: 危機管理課 → 危機管理課、港湾課.",
        ),
        (
            "「訓練の参加者数」: 計画が上方に修正されました（1,200人 [令和5年度] → "
            "3,800人 [令和5年度]）。",
            "'訓練の参加者数': The plan was raised (1,200人 [FY2023] → 3,800人 [FY2023]).",
        ),
        (
            "中身が変わらず引き継がれた指標は1件です: 「水門の点検回数」。",
            "1 indicators went on without a change: 「水門の点検回数」.",
        ),
        (
            "「1 海辺の備え」の令和5年度の事業費の計画: 2,000千円 → 1,500千円。",
            "Planned cost of '1 海辺の備え' in FY2023: 2,000千円 → 1,500千円.",
        ),
        ("修正計画が1か所新しく書かれました。", "1 revised plan figures are new."),
        ("新しい指標は1件です: 「砂浜の清掃回数」。", "New indicators (1): 「砂浜の清掃回数」."),
        (
            "なくなった指標は1件です: 「灯台の見学者数」。",
            "Indicators that are gone (1): 「灯台の見学者数」.",
        ),
    ],
)
def test_the_story(ja: str, en: str) -> None:
    told = [sentence for chapter in story(_FOUND) for sentence in chapter.sentences]
    assert (ja, en) in [(sentence.ja, sentence.en) for sentence in told]


def test_nothing_else_is_told() -> None:
    titles = [chapter.title.ja for chapter in story(_FOUND)]
    assert titles == [
        "概要",
        "計画と体系",
        "引き継がれた指標の変化",
        "値の増減",
        "お金",
        "新しい指標と、なくなった指標",
    ]


def test_two_equal_editions_have_a_short_story() -> None:
    (summary, *rest) = story(difference(_BEFORE, _BEFORE))
    assert summary.sentences[-1].ja == "違いはありません。"
    assert [chapter.title.ja for chapter in rest] == ["引き継がれた指標の変化"]


def test_a_name_that_was_left_out_is_not_told() -> None:
    other = edition(plan=NEXT, elements=[measure("G/1", "1", LEFT_OUT)])
    told = markdown(story(difference(edition(plan=HARBOUR), other)), "ja")
    assert LEFT_OUT not in told
    assert "後だけにある施策は1件です。" in told


def _rows(found: Difference, kind: RowKind) -> list[DifferenceRow]:
    return [row for row in difference_rows(found) if row.kind is kind]


def test_the_rows_of_contrasts() -> None:
    assert [
        (row.subject, row.after_id, row.aspect, row.what, row.role, row.before, row.after)
        for row in _rows(_FOUND, RowKind.CONTRAST)
    ] == [
        ("計画", "", "計画", "版", "", "策定版", "推進状況"),
        ("要素", "M/1", "名称", "", "", "水辺の備え", "海辺の備え"),
        ("要素", "M/1", "所管", "", "", "危機管理課", "危機管理課、港湾課"),
        ("要素", "M/1", "事業費", "2023", "修正計画", "", "1,500千円"),
        ("指標", "a", "値", "", "修正計画", "", "3,800人"),
    ]


def test_the_rows_of_drifts_and_ends() -> None:
    (drift,) = _rows(_FOUND, RowKind.DRIFT)
    assert (drift.after_id, drift.aspect, drift.change) == ("a", "計画の上方修正", Decimal(2600))
    assert [row.before_id for row in _rows(_FOUND, RowKind.REMOVED)] == ["c"]
    assert [row.after_id for row in _rows(_FOUND, RowKind.ADDED)] == ["d"]


def test_the_file_has_the_same_rows() -> None:
    lines = difference_table(_FOUND).decode("utf-8-sig").splitlines()
    assert lines[0].startswith("種類,対象,一致,点,前ID,")
    assert len(lines) == 1 + len(difference_rows(_FOUND))
    assert lines[-1].startswith("後のみ,指標,,,,,,d,,砂浜の清掃回数,")
