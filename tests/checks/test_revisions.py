"""Revisions and their reasons: boundaries of the rules REV-01 to REV-09."""

from dataclasses import replace

import pytest

from shirube.checks import Case, extended, named_rule, sketched, vocabulary
from shirube.checks.evidence.reasons import moves
from tests.checks.looking import weighed
from tests.checks.noticing import noticed, spots

FERRY = "事業 1-1 渡船\n  行動量 便数 | 便 | 合計 | 増 | "


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("1,200件から3,800件に修正した。", [("1200", "3800", "件")]),
        ("定員を2, 500人から約8,300人に広げる。", [("2500", "8300", "人")]),
        ("140名から100名へ変更する。", [("140", "100", "人")]),
        ("44.8%を44.5%に改める。", [("44.8", "44.5", "%")]),
        ("790t-CO2から980t-CO2に変更する。", [("790", "980", "t-CO2")]),
        ("320→430件とする。", [("320", "430", "件")]),
        # a span of time and two kinds of things are no moves
        ("令和4年度から5年度に延ばす。", []),
        ("10団体から30回に。", []),
        ("参加が見込まれるため。", []),
    ],
)
def test_what_a_reason_says_has_moved(text: str, found: list[tuple[str, str, str]]) -> None:
    assert [(str(m.before), str(m.after), m.unit) for m in moves(text)] == found


@pytest.mark.parametrize(
    ("reason", "wrong"),
    [
        ("10便から12便に変更した。", []),
        ("10便から13便に変更した。", ["10便から13便"]),
        # numbers of something else need not be those of the change
        ("定員を40人から60人に増やしたため。", []),
        ("令和5年度の計画を12便に変更した。", []),
        ("令和5年度の計画を21便に変更した。", ["計画を21便に変更"]),
        ("令和6年度の計画を10便から12便に変更した。", ["令和6年度"]),
        ("令和5年度及び令和6年度の計画を10便から12便に変更した。", []),
        ("令和6年度に予定した便を前倒しし、令和5年度の計画を12便に変更した。", []),
    ],
)
def test_the_numbers_of_a_reason_are_those_of_the_change(reason: str, wrong: list[str]) -> None:
    sketch = f"{FERRY}当初計画 2023=10 | 修正計画 2023=12\n  変更 2023 | 10 | 12 | {reason}"
    assert spots("REV-02", sketch) == wrong


@pytest.mark.parametrize(
    ("total", "wrong"),
    [
        # 10 planned for the year that closed, 14 for the year to come
        ("24", []),
        ("22", ["修正計画 総量"]),
        # 12 that came, and 14: only right where the Edition carries results
        ("26", ["修正計画 総量"]),
    ],
)
def test_a_revised_total_carries_the_plan(total: str, wrong: list[str]) -> None:
    other = "  行動量 客数 | 人 | 合計 | 増 | 当初計画 2022=5 2023=5 計=10 | "
    other += "修正計画 2023=7 計=12 | 見込み 2022=6"
    first = "当初計画 2022=10 2023=10 計=20 | 修正計画 2023=14 計="
    assert spots("REV-03", f"{FERRY}{first}{total} | 見込み 2022=12\n{other}") == wrong


def test_an_edition_that_carries_results_is_judged_by_them() -> None:
    rows = [
        f"  行動量 {name} | 便 | 合計 | 増 | 当初計画 2022=10 2023=10 計=20 | "
        f"修正計画 2023=14 計={total} | 見込み 2022=12"
        for name, total in (("朝", 26), ("昼", 26), ("夜", 24))
    ]
    sentences = noticed("REV-03", "事業 1-1 渡船\n" + "\n".join(rows))
    assert len(sentences) == 1
    assert "「夜」" in sentences[0]
    assert "26便" in sentences[0]


def test_a_row_whose_kind_was_guessed_wrong_is_judged_by_its_own_total() -> None:
    """The original total is a sum, so the revised one is: 10 + 14."""
    sketch = (
        "事業 1-1 渡船\n  行動量 登録者数 | 人 | 水準 | 増 | 当初計画 2022=10 2023=10 計=20 | "
        "修正計画 2023=14 計=24 | 見込み 2022=9"
    )
    assert spots("REV-03", sketch) == []


@pytest.mark.parametrize(
    ("forecast", "direction", "wrong"),
    [
        ("80", "増", 0),
        ("79", "増", 1),
        ("149", "増", 0),
        ("150", "増", 1),
        # where less is better 100 planned and 130 come are 77 %
        ("130", "減", 1),
        ("120", "減", 0),
    ],
)
def test_far_from_the_plan(forecast: str, direction: str, wrong: int) -> None:
    row = f"行動量 ごみの量 | t | 合計 | {direction} | 当初計画 2022=100 2023=100"
    sketch = f"事業 1-1 清掃\n  {row} | 見込み 2022={forecast}"
    assert len(spots("REV-04", sketch)) == wrong


def test_what_is_explained_is_no_longer_far_from_the_plan() -> None:
    sketch = f"{FERRY}当初計画 2022=100 2023=100 | 修正計画 2023=60 | 見込み 2022=50\n"
    assert spots("REV-04", sketch + "  変更 2023 | 100 | 60 | 船の点検が長引いたため。") == []
    assert spots("REV-04", f"{FERRY}当初計画 2022=0 2023=9 | 見込み 2022=4") == []


def with_limit(case: Case, name: str, number: str) -> Case:
    words = extended(vocabulary(), f'["見直しの目安"]\n"{name}" = ["{number}"]', "町の語.toml")
    return replace(case, words=words)


@pytest.mark.parametrize(("limit", "wrong"), [("80", 1), ("70", 0), ("なし", 0)])
def test_a_city_sets_its_own_limit(limit: str, wrong: int) -> None:
    case = sketched(f"{FERRY}当初計画 2022=100 2023=100 | 見込み 2022=75")
    found = list(named_rule("REV-04").findings(with_limit(case, "見込みの下限(%)", limit)))
    assert len(found) == wrong


@pytest.mark.parametrize(
    ("before", "after", "wrong"),
    [
        ("100", "300", 0),
        ("100", "301", 1),
        ("300", "100", 0),
        ("301", "100", 1),
        ("0", "50", 0),
        ("検討", "50", 0),
    ],
)
def test_a_threefold_revision(before: str, after: str, wrong: int) -> None:
    sketch = f"{FERRY}当初計画 2023={before}\n  変更 2023 | {before} | {after} | 要望による。"
    assert len(spots("REV-05", sketch)) == wrong


def test_a_revision_is_compared_with_its_own_number() -> None:
    """① was revised on both sides, ② only as an activity."""
    sketch = """
事業 1-1 渡船
  行動量 ① 便数 | 便 | 合計 | 増 | 当初計画 2023=10 | 修正計画 2023=12
  行動量 ② 待合所 | 箇所 | 累計 | 増 | 当初計画 2023=2 | 修正計画 2023=3
  成果指標 ① 利用者数 | 人 | 合計 | 増 | 変更前目標値 =90 | 目標値 =99
  成果指標 ② 満足した人の割合 | % | 率 | 増 | 目標値 =80
"""
    sentences = noticed("REV-06", sketch)
    assert len(sentences) == 1
    assert "②「待合所」" in sentences[0]


@pytest.mark.parametrize(
    ("activity", "outcome", "direction", "wrong"),
    [
        ("8", "120", "増", 1),
        ("12", "80", "増", 1),
        ("12", "120", "増", 0),
        # fewer accidents are a stronger target
        ("12", "80", "減", 0),
        ("8", "80", "減", 1),
        # nobody says which way is better
        ("8", "120", "未定", 0),
    ],
)
def test_opposite_ways(activity: str, outcome: str, direction: str, wrong: int) -> None:
    sketch = f"""
{FERRY}当初計画 2023=10 | 修正計画 2023={activity}
  成果指標 人の数 | 人 | 合計 | {direction} | 変更前目標値 =100 | 目標値 ={outcome}
"""
    assert len(spots("REV-10", sketch)) == wrong


def test_a_part_that_stayed_is_not_revised() -> None:
    sketch = """
事業 1-1 渡船
  行動量 改修 |  | 合計 | 増 | 当初計画 岸.2023=9m 門.2023=2基 | 修正計画 岸.2023=9m 門.2023=2基
  成果指標 整備率 | % | 率 | 増 | 目標値 =80
"""
    assert spots("REV-06", sketch) == []
    assert spots("REV-01", sketch) == []


def test_a_reason_left_out_of_a_copy_is_none_that_is_missing() -> None:
    sketch = f"{FERRY}当初計画 2023=10 | 修正計画 2023=12\n  変更 2023 | 10 | 12 | 転載省略"
    for code in ("REV-01", "REV-02", "REV-07", "LOG-07"):
        assert spots(code, sketch) == []


@pytest.mark.parametrize(
    ("change", "wrong"),
    [
        ("変更 2023 | 10 | 12 | 要望による。", 0),
        ("変更 2023 | 10 | 10 | 要望による。", 1),
        ("変更 2023 | 10 | ― | 要望による。", 1),
    ],
)
def test_a_reason_changes_something(change: str, wrong: int) -> None:
    assert len(spots("REV-01", f"{FERRY}当初計画 2023=10\n  {change}")) == wrong


def test_lowering_follows_the_direction() -> None:
    """Less waste is a stronger target; the approved change tells that approvals are kept."""
    sketch = """
事業 1-1 清掃
  成果指標 ごみの量 | t | 水準 | 減 | 目標値 =90
  変更 目標値 | 100 | 90 | 分別が進んだため。
  行動量 清掃の回数 | 回 | 合計 | 増 | 当初計画 2023=9
  変更 2023 | 10 | 9 | 天候による。 | 外部要因 | 環境部長
"""
    assert spots("REV-09", sketch) == []


SHORT = f"{FERRY}当初計画 2022=100 2023=100 | 修正計画 2023=150 | 見込み 2022=50\n"


@pytest.mark.parametrize(
    ("reason", "wrong"),
    [
        ("令和6年度の分を前倒しするため。", 1),
        ("令和4年度の運航が遅れたため。", 0),
        ("転載省略", 0),
    ],
)
def test_a_reason_to_do_more_explains_no_shortfall(reason: str, wrong: int) -> None:
    assert len(spots("REV-04", f"{SHORT}  変更 2023 | 100 | 150 | {reason}")) == wrong


@pytest.mark.parametrize(
    ("reason", "weights"),
    [
        ("要望による。", ["W"]),
        ("対象を市民全体に広げたため。", ["I"]),
        ("定員を合計5,000枠に広げるため。", ["I"]),
        # the numbers of the change itself and the year say nothing of its cause
        ("令和5年度の計画を100便から400便に改める。", ["W"]),
    ],
)
def test_a_reason_that_says_what_changed(reason: str, weights: list[str]) -> None:
    sketch = f"{FERRY}当初計画 2023=100\n  変更 2023 | 100 | 400 | {reason}"
    assert weighed("REV-05", sketched(sketch)) == weights


FEWER, MORE = "当初計画 2023=10 | 修正計画 2023=6", "当初計画 2023=10 | 修正計画 2023=16"


@pytest.mark.parametrize(
    ("plan", "outcome", "weights"),
    [
        (MORE, "利用者数 | 人 | 合計 | 増 | 目標値 =80", ["W"]),
        (MORE, "満足した人の割合 | % | 率 | 増 | 目標値 =80", ["W"]),
        # of fewer who take part the same share may be content
        (FEWER, "満足した人の割合 | % | 率 | 増 | 目標値 =80", ["I"]),
        (FEWER, "利用者数 | 人 | 合計 | 増 | 目標値 =80", ["W"]),
        (MORE, "満足した人の割合 | % | 率 | 増 | 目標値 =100", ["I"]),
        # all the districts that other rows reach at most
        (MORE, "実施した地区の数 | 地区 | 累計 | 増 | 目標値 =28", ["I"]),
        (MORE, "実施した地区の数 | 地区 | 累計 | 増 | 目標値 =27", ["W"]),
    ],
)
def test_an_outcome_that_a_revision_does_not_move(
    plan: str, outcome: str, weights: list[str]
) -> None:
    other = "事業 1-2 島\n  成果指標 島の地区の数 | 地区 | 累計 | 増 | 目標値 =28"
    row = f"行動量 便数 | 便 | 合計 | 増 | {plan}"
    sketch = f"{other}\n事業 1-1 渡船\n  {row}\n  成果指標 {outcome}"
    assert weighed("REV-06", sketched(sketch)) == weights


def test_an_outcome_revised_with_a_reason_weighs_less() -> None:
    outcome = "成果指標 利用者数 | 人 | 合計 | 増 | 変更前目標値 =80 | 目標値 =90"
    sketch = f"{FERRY}当初計画 2023=10\n  {outcome}"
    assert weighed("REV-06", sketched(sketch)) == ["W"]
    told = f"{sketch}\n  変更 目標値 | 80 | 90 | 利用が増えたため。"
    assert weighed("REV-06", sketched(told)) == ["I"]


@pytest.mark.parametrize(
    ("forecast", "total", "wrong"),
    [
        # 10 planned, 14 to come; 24 printed
        ("8", "24", 0),
        ("7", "24", 1),
        ("13", "24", 1),
        # printed by results
        ("7", "21", 0),
    ],
)
def test_a_total_far_from_what_will_come(forecast: str, total: str, wrong: int) -> None:
    plan = f"当初計画 2022=10 2023=10 計=20 | 修正計画 2023=14 計={total}"
    assert len(spots("REV-11", f"{FERRY}{plan} | 見込み 2022={forecast}")) == wrong
