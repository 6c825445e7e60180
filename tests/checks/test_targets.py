"""TGT: where a row starts and where it shall end."""

import pytest

from shirube.checks import sketched
from tests.checks.looking import found, inferred, spots, weighed


def outcome(fields: str, head: str = "") -> str:
    return f"{head}事業 1-1 港\n  成果指標 {fields}\n"


def activity(fields: str) -> str:
    return f"事業 1-1 港\n  行動量 {fields}\n"


AIMS = [
    ("TGT-03", "率 | % | 率 | 増 | 現況値 2021=80 | 目標値 =80", []),
    ("TGT-03", "率 | % | 率 | 減 | 現況値 2021=80 | 目標値 =90", ["目標値 2023年度"]),
    ("TGT-03", "率 | % | 率 | 維持 | 現況値 2021=80 | 目標値 =70", []),
    ("TGT-03", "率 | % | 率 | 未定 | 現況値 2021=80 | 目標値 =70", []),
    ("TGT-03", "率 | % | 率 | 増 | 現況値 =― | 目標値 =70", []),
    ("TGT-03", "率 | % | 率 | 増 | 現況値 2021=0 | 目標値 =-1", ["目標値 2023年度"]),
    ("TGT-04", "率 | % | 率 | 増 | 現況値 2021=80 | 目標値 =80", ["目標値 2023年度"]),
    ("TGT-04", "率 | % | 率 | 増 | 現況値 2021=100 | 目標値 =100", []),
    ("TGT-04", "事故の数 | 件 | 水準 | 減 | 現況値 2021=0 | 目標値 =0", []),
    ("TGT-05", "数 | 人 | 水準 | 増 | 現況値 令和3年12月時点=80 | 目標値 =90", []),
    ("TGT-05", "数 | 人 | 合計 | 増 | 現況値 2021=80 | 目標値 =90", []),
    ("TGT-06", "数 | 人 | 合計 | 増 | 現況値 2020=429 | 目標値 =858[2年間の合計]", []),
    (
        "TGT-06",
        "数 | 人 | 合計 | 増 | 現況値 2020=429 | 目標値 =857[2年間の合計]",
        ["目標値 2023年度"],
    ),
    ("TGT-09", "数 | 人 | 合計 | 増 | 当初計画 2022=9 2023=5", ["当初計画 2023年度"]),
    ("TGT-09", "新規の数 | 人 | 合計 | 増 | 当初計画 2022=9 2023=5", []),
    ("TGT-09", "新規の割合 | % | 率 | 増 | 当初計画 2022=9 2023=5", ["当初計画 2023年度"]),
    ("TGT-06", "数 | 人 | 合計 | 減 | 現況値 2020=429 | 目標値 =857[2年間の合計]", []),
    ("TGT-05", "数 | 人 | 合計 | 増 | 現況値 2020=9 | 目標値 =20[2年間の合計][年平均10人]", []),
    ("TGT-10", "紹介できた割合 | % | 率 | 増 | 現況値 2020=87 | 目標値 =100", ["目標値 2023年度"]),
    ("TGT-10", "歩道の整備の割合 | % | 率 | 増 | 現況値 2020=87 | 目標値 =100", []),
    ("TGT-10", "紹介できた割合 | % | 率 | 増 | 現況値 2020=100 | 目標値 =100", []),
]


@pytest.mark.parametrize(("code", "fields", "places"), AIMS)
def test_an_outcome(code: str, fields: str, places: list[str]) -> None:
    assert spots(code, outcome(fields)) == places


PATHS = [
    # nine months of 7 are 9.3 a year
    (
        "TGT-06",
        "数 | 件 | 合計 | 増 | 現況値 令和5年12月時点=7 | 当初計画 2022=8 2023=9",
        ["当初計画 2022年度"],
    ),
    ("TGT-06", "数 | 件 | 合計 | 増 | 現況値 令和5年12月時点=7 | 当初計画 2022=10 2023=11", []),
    ("TGT-05", "数 | 件 | 合計 | 増 | 現況値 2021=1 | 当初計画 2022-2023=4", []),
    ("TGT-04", "数 | 件 | 合計 | 増 | 現況値 2021=30 | 当初計画 2022=40 2023=30", []),
    (
        "TGT-07",
        "数 | 回 | 合計 | 増 | 当初計画 2022=30 2023=40 計=70 | 実績 2022=70",
        ["実績 2022年度"],
    ),
    ("TGT-07", "数 | 回 | 合計 | 増 | 当初計画 2022=30 2023=40 計=70 | 実績 2022=70 2023=5", []),
    ("TGT-07", "数 | 回 | 合計 | 増 | 当初計画 2022=70 2023=0 計=70 | 実績 2022=70", []),
    ("TGT-07", "数 | 台 | 累計 | 増 | 当初計画 2022=7 2023=7 計=7 | 見込み 2022=7", []),
    (
        "TGT-07",
        "数 | 台 | 累計 | 増 | 当初計画 2022=7 2023=9 計=9 | 見込み 2022=9",
        ["見込み 2022年度"],
    ),
    (
        "TGT-07",
        "数 | 人 | 水準 | 減 | 当初計画 2022=9 2023=7 計=7 | 見込み 2022=6",
        ["見込み 2022年度"],
    ),
    ("TGT-08", "数 | 回 | 合計 | 増 | 当初計画 2022=3 2023=別計画 計=3", []),
    ("TGT-08", "数 | 校 | 水準 | 増 | 当初計画 2022=― 2023=90 計=90", []),
    ("TGT-08", "数 | 校 | 水準 | 増 | 当初計画 2022=90 2023=― 計=90", ["当初計画 2023年度"]),
    ("TGT-08", "運行 | | 到達段階 | 増 | 当初計画 2022=検討 2023=空欄", []),
    (
        "TGT-09",
        "率 | % | 率 | 増 | 現況値 2021=60 | 当初計画 2022=55 2023=70",
        ["当初計画 2022年度"],
    ),
    ("TGT-09", "率 | % | 率 | 減 | 現況値 2021=60 | 当初計画 2022=55 2023=50", []),
    ("TGT-09", "面積 | ㎡ | 合計 | 増 | 当初計画 2022=173 2023=170", []),
    ("TGT-09", "団体数 | 団体 | 合計 | 増 | 当初計画 2022=5 2023=2", ["当初計画 2023年度"]),
]


@pytest.mark.parametrize(("code", "fields", "places"), PATHS)
def test_an_activity(code: str, fields: str, places: list[str]) -> None:
    assert spots(code, activity(fields)) == places


def test_an_inferred_direction_weighs_less_and_is_said() -> None:
    sketch = outcome("率 | % | 率 | 増 | 現況値 2021=80 | 目標値 =70")
    assert weighed("TGT-03", sketched(sketch)) == ["E"]
    assert weighed("TGT-03", inferred(sketch)) == ["W"]
    (finding,) = found("TGT-03", sketch)
    assert "推定" not in finding.sentence.ja


def test_a_sum_over_years_says_what_it_is_a_year() -> None:
    sketch = outcome("数 | 人 | 合計 | 増 | 現況値 2020=429 | 目標値 =800[2年間の合計]")
    (finding,) = found("TGT-06", sketch)
    assert "800人（年400人に当たる）" in finding.sentence.ja


_SHARE = "率 | % | 率 | 増 | 現況値 =60.0 | 目標値 =80.0"
DEFAULTS = [
    ("計画 2024-2027 | 策定版 | | 未定 | 令和5年度", ["時点のない現況値（割合）"]),
    ("計画 2024-2027 | 策定版 | | 未定 | 令和4年度", []),
    ("計画 2024-2027 | 推進状況 | | 令和6年4月1日 | 令和5年度", []),
    ("計画 2024-2027 | 策定版 | | 令和6年3月31日 | 令和5年度", ["時点のない現況値（割合）"]),
    ("計画 2024-2027 | 策定版 | | 令和6年3月31日 | ", ["時点のない現況値（割合）"]),
    ("計画 2024-2027 | 策定版 | | 令和6年3月31日 | 令和5年12月末時点", []),
]


@pytest.mark.parametrize(("head", "places"), DEFAULTS)
def test_the_year_of_all_baselines_was_closed(head: str, places: list[str]) -> None:
    assert spots("TGT-02", outcome(_SHARE, f"{head}\n")) == places


def test_a_dated_baseline_needs_no_default() -> None:
    head = "計画 2024-2027 | 策定版 | | | 令和5年度\n"
    dated = _SHARE.replace("=60.0", "令和5年12月時点=60.0")
    assert spots("TGT-02", outcome(dated, head)) == []


EXCUSES = [
    ("率 | % | 率 | 増 | 現況値 =― | 目標値 =80.0", ["現況値"]),
    ("率 | % | 率 | 増 | 現況値 =― | 目標値 =80.0 | 注 新規", []),
    ("率 | % | 率 | 増 | 現況値 =別計画 | 目標値 =80.0", []),
    ("改訂 | | 到達段階 | 増 | 現況値 =平成26年の計画 | 目標値 =改訂", []),
    ("率 | % | 率 | 増 | 目標値 =80.0", ["現況値"]),
]


@pytest.mark.parametrize(("fields", "places"), EXCUSES)
def test_an_outcome_has_a_baseline_or_an_excuse(fields: str, places: list[str]) -> None:
    assert spots("TGT-01", outcome(fields)) == places


def test_missing_baselines_are_counted() -> None:
    rows = "".join(
        f"  成果指標 {sign} 率 | % | 率 | 増 | 現況値 =― | 目標値 =80\n" for sign in "①②"
    )
    known = "  成果指標 ③ 率 | % | 率 | 増 | 現況値 2021=60 | 目標値 =80\n"
    (finding,) = found("TGT-01", f"事業 1-1 港\n{rows}{known}")
    assert "3件のうち2件" in finding.sentence.ja
    assert "1-1①、1-1②" in finding.sentence.ja


def test_a_legend_excuses_missing_baselines() -> None:
    note = "文 凡例 | | 現況値の「―」は、新たに調べる指標です。\n"
    sketch = outcome("率 | % | 率 | 増 | 現況値 =― | 目標値 =80.0")
    assert spots("TGT-01", f"{note}{sketch}") == []


def test_a_year_that_others_plan_is_not_left_out() -> None:
    sketch = (
        "事業 1-1 港\n"
        "  行動量 ① 回数 | 回 | 合計 | 増 | 当初計画 2022=3 2023=4 計=7\n"
        "  行動量 ② 枚数 | 枚 | 合計 | 増 | 当初計画 2022=3 2023=4 計=7\n"
        "  行動量 ③ 箇所 | 箇所 | 合計 | 増 | 当初計画 2022=3 計=3\n"
        "  行動量 ④ 施設 | 施設 | 合計 | 増 | 当初計画 2022-2023=3 計=3\n"
    )
    assert [finding.subject for finding in found("TGT-08", sketch)] == ["事業1-1/行動量③"]


PART = "合計 | 増 | 現況値 令和5年12月時点=90 | 当初計画 2024="
"""Ninety in nine months are 120 a year."""


@pytest.mark.parametrize(
    ("plan", "weights"), [("120", []), ("108", ["I"]), ("107", ["W"]), ("60", ["W"])]
)
def test_a_baseline_of_nine_months_says_a_year_to_a_tenth(plan: str, weights: list[str]) -> None:
    head = "計画 2024-2027 | 策定版 | | 令和6年3月\n"
    sketch = outcome(f"数（延べ数） | 人 | {PART}{plan}", head)
    assert weighed("TGT-06", sketched(sketch)) == weights


def test_those_that_fall_just_short_are_told_at_once() -> None:
    head = "計画 2024-2027 | 策定版 | | 令和6年3月\n事業 1-1 港\n"
    rows = [f"  成果指標 {n}の数（延べ数） | 人 | {PART}115\n" for n in ("船", "客")]
    (finding,) = found("TGT-06", head + "".join(rows))
    assert "2件" in finding.sentence.ja


def test_counts_and_shares_without_a_date_are_told_apart() -> None:
    head = "計画 2024-2027 | 策定版 | | 令和6年3月31日 | 令和5年度\n"
    count = "  成果指標 数 | 箇所 | 累計 | 増 | 現況値 =60 | 目標値 =80\n"
    sketch = outcome(_SHARE, head) + count
    assert weighed("TGT-02", sketched(sketch)) == ["E", "W"]


@pytest.mark.parametrize(
    ("title", "past", "path", "places"),
    [
        ("市場の認知度", "46", "42 2023=44", ["当初計画 2023年度 過去の実績"]),
        ("市場の認知度", "46", "42 2023=47", ["当初計画 2022年度 過去の実績"]),
        ("市場の認知度", "46", "46 2023=47", []),
        # a fiftieth short is no retreat
        ("市場の認知度", "46", "45.1 2023=47", []),
        ("通りの人出", "46", "42 2023=44", []),
    ],
)
def test_what_was_reached_is_aimed_at_again(
    title: str, past: str, path: str, places: list[str]
) -> None:
    row = f"市場の認知度 | % | 率 | 増 | 現況値 2021=40 | 当初計画 2022={path}"
    table = f"  表 統計表 | {title} | 令和2年度={past}% 令和3年度=41%\n"
    assert spots("TGT-13", outcome(row) + table) == places


def test_a_table_with_the_baseline_and_a_like_name_is_that_of_the_row() -> None:
    row = "若い世代の市場の認知度 | % | 率 | 増 | 現況値 2021=40 | 当初計画 2023=44"
    told = "  表 統計表 | 市場の認知度（若者） | 令和2年度=46% 令和3年度="
    assert len(spots("TGT-13", outcome(row) + told + "40%\n")) == 1
    assert spots("TGT-13", outcome(row) + told + "41%\n") == []


@pytest.mark.parametrize(
    ("name", "note", "places"),
    [
        ("船の数（延べ数）", "[2年間の合計]", []),
        ("船の数（延べ数）", "", ["目標値 2023年度 期間"]),
        ("年間の船の数（延べ数）", "", []),
    ],
)
def test_a_target_says_over_how_many_years(name: str, note: str, places: list[str]) -> None:
    rows = [f"  成果指標 {n}の数 | 人 | 合計 | 増 | 目標値 2023=9[2年間の合計]\n" for n in "客人友"]
    last = f"  成果指標 {name} | 隻 | 合計 | 増 | 目標値 2023=9{note}\n"
    assert spots("TGT-14", f"事業 1-1 港\n{''.join(rows)}{last}") == places
