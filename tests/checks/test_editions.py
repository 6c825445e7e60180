"""An Edition beside an earlier one: boundaries of the rules EDT-01 to EDT-05 and REV-08."""

import pytest

from shirube.checks import named_rule, sketched
from tests.checks.breaking import since, with_records
from tests.checks.noticing import noticed, spots
from tests.checks.shiomi import sound

EARLIER = "計画 2022-2023\n事業 1-1 渡船の運航\n  "
LATER = "計画 2024-2025 | 策定版 | | 令和6年3月 | | 潮見市交通計画 | 個別計画"
HEIR = f"\n→\n{LATER}\n事業 1 渡船の運航\n  "
SAME = "\n→\n計画 2022-2023\n事業 1-1 渡船の運航\n  "
ROW = "行動量 潮見渡船の利用者数 | 人 | 合計 | 増 | "


def test_a_sketch_of_two_editions_holds_both() -> None:
    case = sketched(f"{EARLIER}{ROW}当初計画 2022=10{SAME}{ROW}当初計画 2022=12")
    assert case.difference is not None
    assert case.difference.after == case.edition
    assert case.difference.same_plan
    assert [f.answer for f in case.difference.before.figures] != [
        f.answer for f in case.edition.figures
    ]


@pytest.mark.parametrize("code", ["EDT-01", "EDT-02", "EDT-03", "EDT-04", "EDT-05", "REV-08"])
def test_an_edition_alone_is_compared_with_nothing(code: str) -> None:
    case = sketched(f"{EARLIER}{ROW}当初計画 2022=10 2023=12 | 見込み 2022=9")
    assert list(named_rule(code).findings(case)) == []


@pytest.mark.parametrize(
    ("before", "after", "wrong"),
    [
        ("行動量 渡船の利用者数 | 人 | 合計", "行動量 渡船の利用者数 | 人 | 合計", []),
        ("行動量 渡船の利用者数 | 人 | 合計", "行動量 渡船の利用者数 | 人 | 累計", ["集計の変更"]),
        ("行動量 渡船の利用者数 | 人 | 合計", "行動量 渡船の利用者数 | 件 | 合計", ["単位の変更"]),
        # other words for the same are no other thing
        ("行動量 渡船の利用者数 | 人 | 合計", "行動量 渡船利用者数 | 人 | 合計", []),
    ],
)
def test_what_is_counted_stays(before: str, after: str, wrong: list[str]) -> None:
    values = "| 増 | 当初計画 2022=10 2023=12"
    assert spots("EDT-01", f"{EARLIER}{before} {values}{SAME}{after} {values}") == wrong


def test_a_recorded_change_of_the_definition_is_no_flaw() -> None:
    values = "| 増 | 当初計画 2022=10 2023=12"
    later = f"行動量 渡船の利用者数 | 人 | 累計 {values}\n  変更 2023 | 9 | 12 | 集計方法を改めた。"
    told = later + " | 定義変更"
    earlier = f"{EARLIER}行動量 渡船の利用者数 | 人 | 合計 {values}"
    assert spots("EDT-01", f"{earlier}{SAME}{told}") == []


@pytest.mark.parametrize(
    ("years", "wrong"),
    [
        ("2024=100 2025=110", 0),
        ("2024=90 2025=110", 1),
        ("2024=90 2025=95", 1),
    ],
)
def test_a_new_plan_begins_where_the_old_one_aimed(years: str, wrong: int) -> None:
    sketch = f"{EARLIER}{ROW}当初計画 2022=90 2023=100{HEIR}{ROW}当初計画 {years}"
    assert len(spots("EDT-02", sketch)) == wrong


@pytest.mark.parametrize(
    ("baseline", "wrong"), [("2022=100", 0), ("2022=60", 1), ("=―", 0), ("2023=110", 0)]
)
def test_a_new_plan_starts_from_what_came(baseline: str, wrong: int) -> None:
    earlier = f"{EARLIER}{ROW}当初計画 2022=90 2023=100 | 見込み 2022=100"
    sketch = f"{earlier}{HEIR}{ROW}現況値 {baseline} | 当初計画 2024=120 2025=130"
    assert len(spots("EDT-03", sketch)) == wrong


@pytest.mark.parametrize(
    ("table", "wrong"),
    [
        ("潮見渡船の実績 | 計・令和4年度/利用者数=91人", 1),
        ("潮見渡船の実績 | 計・令和4年度/利用者数=90人", 0),
        # another year, another unit, a plan, another ship
        ("潮見渡船の実績 | 計・令和3年度/利用者数=91人", 0),
        ("潮見渡船の実績 | 計・令和4年度/利用者数=91%", 0),
        ("潮見渡船の実績 | 計・令和4年度見込み/利用者数=91人", 0),
        ("浦手渡船の実績 | 計・令和4年度/利用者数=91人", 0),
        ("渡船の実績 | 潮見渡船の利用者数・令和4年度=91人", 1),
    ],
)
def test_a_table_tells_what_came_of_a_forecast(table: str, wrong: int) -> None:
    row = f"{ROW}当初計画 2022=100 2023=100 | 見込み 2022=90"
    sketch = f"{EARLIER}{row}{SAME}{row}\n表 統計表 | {table}"
    assert len(spots("EDT-04", sketch)) == wrong


LISTS = ("elements", "indicators", "figures", "changes", "links", "passages", "exhibits")


@pytest.mark.parametrize("records", LISTS)
@pytest.mark.parametrize("code", ["EDT-01", "EDT-02", "EDT-03", "EDT-04", "EDT-05", "REV-08"])
def test_an_edition_that_lacks_a_whole_list_is_no_accident(code: str, records: str) -> None:
    """What is not there is not compared; EDT-06 alone says that it is gone."""
    poor = with_records(sound(), records, ())
    for case in (since(sound(), poor), since(poor, sound()), since(poor, poor)):
        assert list(named_rule(code).findings(case)) == []


def test_what_is_gone_is_named_once() -> None:
    """Of a project that is gone its rows are not named too."""
    whole = f"{EARLIER}{ROW}当初計画 2022=90\n事業 1-2 桟橋の改修\n  行動量 改修 | m | 合計 | 増"
    later = f"{SAME}{ROW}当初計画 2022=90"
    assert spots("EDT-06", whole + later) == ["桟橋の改修"]
    assert spots("EDT-06", f"{EARLIER}{ROW}当初計画 2022=90{SAME}{ROW}当初計画 2022=90") == []


def test_a_measure_that_goes_with_its_pillar_is_told_once() -> None:
    before = "柱 1 港\n  施策 1 港の改修\n    事業 1-1 桟橋\n      行動量 改修数 | 箇所 | 合計 | 増"
    assert spots("EDT-06", f"{before}\n→\n柱 2 山") == ["港の改修"]


def test_another_plan_may_count_other_things() -> None:
    sketch = f"{EARLIER}{ROW}当初計画 2022=90{HEIR}行動量 桟橋の長さ | m | 合計 | 増"
    assert spots("EDT-06", sketch) == []


def test_a_mark_without_a_legend_means_nothing_that_could_change() -> None:
    sketch = "施策 1 港\n  関連 総合戦略 | ①\n→\n施策 1 港\n  関連 総合戦略 | ①\n"
    assert spots("EDT-05", sketch + "文 凡例 | 総合戦略 | ①:子どもを育てる") == []


def test_the_plan_as_adopted_stays() -> None:
    earlier = f"{EARLIER}{ROW}当初計画 2022=90 2023=100"
    (sentence,) = noticed("REV-08", f"{earlier}{SAME}{ROW}当初計画 2022=90 2023=110")
    assert "100人" in sentence
    assert "110人" in sentence
    assert spots("REV-08", f"{earlier}{SAME}{ROW}当初計画 2022=90 2023=100") == []


PAST = "成果指標 海の学びが役に立った児童の割合 | % | 率 | 増 | "


@pytest.mark.parametrize(
    ("later", "wrong"),
    [
        ("現況値 2022=73 | 当初計画 2024=80 2025=85", ["目標の先送り"]),
        ("現況値 2022=73 | 当初計画 2024=82 2025=85", []),
        # it was reached
        ("現況値 2022=81 | 当初計画 2024=80 2025=85", []),
    ],
)
def test_a_missed_target_is_not_only_promised_again(later: str, wrong: list[str]) -> None:
    assert spots("EDT-07", f"{EARLIER}{PAST}目標値 2023=80{HEIR}{PAST}{later}") == wrong


def test_the_outcome_whose_place_its_activity_took_is_named() -> None:
    plans = "潮見港津波浸水想定区域に住む避難行動要支援者の個別避難計画の作成数 | 件 | 合計 | 増"
    before = f"行動量 {plans} | 当初計画 2022=9 2023=9\n  成果指標 避難できる人の割合"
    after = f"成果指標 {plans} | 当初計画 2024=9 2025=9"
    sketch = f"{EARLIER}{before} | % | 率 | 増 | 目標値 2023=80{HEIR}{after}"
    (sentence,) = noticed("EDT-01", sketch)
    assert "「避難できる人の割合」がなくなりました" in sentence


def test_results_close_to_what_was_expected_are_told_at_once() -> None:
    names = ("潮見渡船の利用者数", "潮見航路の乗船者数")
    rows = [f"行動量 {n} | 人 | 合計 | 増 | 当初計画 2022=100 2023=100" for n in names]
    before = "\n  ".join(f"{row} | 見込み 2022=90" for row in rows)
    after = "\n  ".join(rows)
    tables = "\n".join(
        f"表 統計表 | {n[:4]}の実績 | {n}・令和4年度=91人 {n}・令和3年度=80人" for n in names
    )
    (sentence,) = noticed("EDT-04", f"{EARLIER}{before}{SAME}{after}\n{tables}")
    assert "2件" in sentence
