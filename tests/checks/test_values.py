"""VAL: totals, units and shares, with what is sound and close to unsound."""

import pytest

from shirube.checks import sketched
from tests.checks.looking import found, inferred, spots, weighed

_HEAD = "事業 1-1 港\n"
_YEARS = "当初計画 2022=3 2023=4"


def row(fields: str, category: str = "行動量") -> str:
    return f"{_HEAD}  {category} {fields}\n"


SILENT = [
    ("VAL-16", row("定員数（平均値） | 人 | 平均 | 減 | 当初計画 2022=4.8"), "a mean"),
    ("VAL-16", row("整備の延長 | km | 合計 | 増 | 当初計画 2022=4.8"), "a length"),
    ("VAL-16", row("人口の増減数 | 人 | 合計 | 増 | 当初計画 2022=-48"), "may be negative"),
    ("VAL-16", row("回数 | 回 | 合計 | 増 | 当初計画 2022=4.0"), "a whole number"),
    ("VAL-01", row("回数 | 回 | 合計 | 増 | 当初計画 2022=3 2023=4 計=―"), "a dash as total"),
    (
        "VAL-01",
        row("回数 | 回 | 合計 | 増 | 当初計画 2022=3 2023=省略 計=9"),
        "a copy left one out",
    ),
    ("VAL-01", row("回数 | 回 | 合計 | 増 | 当初計画 2022=3 2023=空欄 計=9"), "a year is blank"),
    ("VAL-01", row("数 | 箇所 | 合計 | 増 | 当初計画 2022-2023=4 計=4"), "a cell of two years"),
    ("VAL-01", row("数 | 回 | 合計 | 増 | 当初計画 2022=検討 2023=4 計=4"), "words count nothing"),
    ("VAL-01", row("数 | 回 | 合計 | 増 | 見込み 2022=3 2023=空欄 計=3"), "a forecast so far"),
    ("VAL-02", row("率 | % | 率 | 増 | 当初計画 2022=80 2023=90 計=―"), "the only rate"),
    ("VAL-02", row("段階 | | 到達段階 | 増 | 当初計画 2022=検討 2023=開始 計=―"), "stages"),
    ("VAL-03", row("定員 | 人 | 水準 | 増 | 当初計画 2022=3 2023=4 計=4"), "a capacity is a level"),
    ("VAL-03", row("地区数 | 地区 | 水準 | 増 | 当初計画 2022=― 2023=4 計=4"), "one year alone"),
    ("VAL-05", row("数 | 人 | 水準 | 増 | 当初計画 2022=4 2023=3 計=3"), "a level may fall"),
    ("VAL-06", row("数 | 箇所 | 合計 | 増 | 当初計画 2022=3か所 2023=4箇所 計=7"), "two spellings"),
    ("VAL-06", row("数 | | 合計 | 増 | 当初計画 a.2022=3m b.2022=4箇所"), "each part has its own"),
    ("VAL-07", row("団体の数 | 社・団体 | 合計 | 増 | 当初計画 2022=3"), "one of two units fits"),
    ("VAL-07", row("相談件数（延べ数） | 件/年 | 合計 | 増 | 当初計画 2022=3"), "per year"),
    ("VAL-07", row("就業者数 | 人 | 合計 | 増 | 当初計画 2022=3"), "persons, no businesses"),
    ("VAL-08", row("目標の達成率 | % | 率 | 増 | 当初計画 2022=120"), "may exceed the whole"),
    ("VAL-11", row("新規登録者数 | 人 | 合計 | 増 | 当初計画 2022=3 2023=4 計=7"), "new persons"),
    ("VAL-11", row("参加者数 | 人 | 合計 | 増 | 当初計画 2022=3 2023=― 計=3"), "nothing is added"),
    ("VAL-13", row("率 | % | 率 | 増 | 当初計画 2022=80.0 2023=90.0 計=90.0"), "one decimal"),
    (
        "VAL-14",
        row("改修 | | 合計 | 増 | 当初計画 a.2022=3m b.2022=1箇所 2023=―"),
        "a dash for both",
    ),
]


@pytest.mark.parametrize(("code", "sketch", "why"), SILENT, ids=lambda value: value[:20])
def test_silent(code: str, sketch: str, why: str) -> None:
    assert spots(code, sketch) == [], why


TOLD = [
    ("VAL-16", row("人数 | 人 | 合計 | 増 | 当初計画 2022=3 2023=-4"), ["当初計画 2023年度"]),
    ("VAL-16", row("人数 | 人 | 合計 | 増 | 当初計画 2022=3.5 2023=4"), ["当初計画 2022年度"]),
    ("VAL-01", row("回数 | 回 | 合計 | 増 | 見込み 2022=3 2023=4 計=8"), ["見込み 総量"]),
    (
        "VAL-01",
        row("数 | 回 | 合計 | 増 | 当初計画 2022=3 | 修正計画 計=9 | 実績 2022=3 計=4"),
        ["実績 総量"],
    ),
    ("VAL-02", row("数 | 人 | 累計 | 増 | 当初計画 2022=3 2023=4 計=5"), ["当初計画 総量"]),
    ("VAL-05", row("数 | 人 | 累計 | 増 | 見込み 2022=4 2023=3"), ["見込み 2023年度"]),
    (
        "VAL-06",
        row("数 | 人 | 合計 | 増 | 現況値 2021=9人 | 当初計画 2022=3件 2023=4件"),
        ["現況値 2021年度"],
    ),
    ("VAL-07", row("支援法人数 | 人 | 合計 | 増 | 当初計画 2022=3"), ["単位「人」"]),
    ("VAL-07", row("支援につないだ件数 | 人 | 合計 | 増 | 当初計画 2022=3"), ["単位「人」"]),
    ("VAL-08", row("参加した人の割合 | % | 率 | 増 | 当初計画 2022=101"), ["当初計画 2022年度"]),
    (
        "VAL-14",
        row("改修 | | 合計 | 増 | 当初計画 a.2022=3m b.2022=1箇所 a.2023=4m"),
        ["当初計画 2023年度 b"],
    ),
]


@pytest.mark.parametrize(("code", "sketch", "places"), TOLD)
def test_told(code: str, sketch: str, places: list[str]) -> None:
    assert spots(code, sketch) == places


@pytest.mark.parametrize(
    ("code", "total", "weight"),
    [("VAL-01", "4", ["W"]), ("VAL-01", "9", ["E"]), ("VAL-01", "7", [])],
)
def test_the_last_value_as_total_of_an_inferred_flow_is_a_question(
    code: str, total: str, weight: list[str]
) -> None:
    sketch = row(f"登録数 | 人 | 合計 | 増 | {_YEARS} 計={total}")
    assert weighed(code, inferred(sketch)) == weight


@pytest.mark.parametrize(("total", "weight"), [("7", ["W"]), ("9", ["E"]), ("4", [])])
def test_the_sum_as_total_of_an_inferred_level_is_a_question(total: str, weight: list[str]) -> None:
    sketch = row(f"登録者数 | 人 | 水準 | 増 | {_YEARS} 計={total}")
    assert weighed("VAL-02", inferred(sketch)) == weight


def test_a_printed_kind_leaves_no_question() -> None:
    sketch = row(f"登録者数（累計） | 人 | 累計 | 増 | {_YEARS} 計=7")
    assert weighed("VAL-02", sketched(sketch)) == ["E"]


def test_one_house_rule_for_the_totals_of_rates() -> None:
    sketch = (
        "事業 4-2 港\n"
        "  行動量 参画の割合 | % | 率 | 増 | 当初計画 2022=80 2023=90 計=90\n"
        "事業 14-1 市場\n"
        "  行動量 使用の割合 | % | 率 | 増 | 当初計画 2022=90 2023=95 計=―\n"
    )
    (finding,) = found("VAL-02", sketch)
    assert finding.subject == "事業14-1/行動量使用の割合"
    assert finding.severity.value == "W"


def test_a_relisted_row_is_told_once() -> None:
    sketch = (
        "事業 1-1 港\n"
        "  行動量 ① 案内の件数 | 人 | 合計 | 増 | 当初計画 2022=3\n"
        "事業 9-1 港\n"
        "  行動量 ① 案内の件数 | 人 | 合計 | 増 | 当初計画 2022=3 | 再掲 事業1-1/行動量①\n"
    )
    assert [finding.subject for finding in found("VAL-07", sketch)] == ["事業1-1/行動量①"]


def table(cells: str, more: str = "") -> str:
    return f"施策 1 港\n  表 施設 | 面積 | {cells}{more}\n"


SUMS = [
    ("港・2022=367億円 道・2022=174億円 合計・2022=541億円", []),
    ("上限・2022=541億円 港・2022=367億円 道・2022=174億円", []),
    ("港・2022=367億円 道・2022=174億円 合計・2022=551億円", ["E"]),
    ("港・2022=609㎡ 道・2022=724㎡ 合計・2022=1,332㎡", ["W"]),
    # the head is no total by name, but the other year proves it
    (
        "上限・2022=541円 港・2022=367円 道・2022=174円 "
        "上限・2023=667円 港・2023=462円 道・2023=195円",
        ["E"],
    ),
    # a mean over men and women is no sum, and a part of a part is not added
    ("男・2022=40% 女・2022=50% 全体・2022=45%", []),
    ("港・2022=367円 うち桟橋・2022=100円 道・2022=174円 合計・2022=541円", []),
    # what is far from a sum is only a part of the table
    ("いじめ・2022=48件 虐待・2022=20件 合計・2022=441件", []),
]


@pytest.mark.parametrize(("cells", "weights"), SUMS)
def test_the_rows_of_a_table_add_up(cells: str, weights: list[str]) -> None:
    assert [each.severity.value for each in found("VAL-10", table(cells))] == weights


def test_a_note_on_rounding_explains_a_small_difference_only() -> None:
    note = " | 注 端数処理の関係で合計は一致しない"
    close = "港・2022=609㎡ 道・2022=724㎡ 合計・2022=1,332㎡"
    far = "港・2022=609㎡ 道・2022=724㎡ 合計・2022=1,322㎡"
    assert spots("VAL-10", table(close, note)) == []
    assert spots("VAL-10", table(far, note)) == ["2022 合計"]


SHARES = [
    # 106/279 = 37.99…, 126/261 = 48.3 %, 136/291 = 46.7 %: rounded to whole per cent
    ("38% 2 279人 106人", []),
    ("37% 2 279人 106人", []),
    ("39% 2 279人 106人", ["2 提供率"]),
]


@pytest.mark.parametrize(("given", "places"), SHARES)
def test_a_share_is_its_part_by_its_whole(given: str, places: list[str]) -> None:
    share, year, whole, part = given.split()
    cells = f"相談者数・{year}={whole} 提供人数・{year}={part} 提供率・{year}={share}"
    assert spots("VAL-09", table(cells)) == places


def test_unrelated_numbers_are_no_share() -> None:
    cells = "相談者数・2=279人 職員数・2=12人 満足率・2=80%"
    assert spots("VAL-09", table(cells)) == []


def test_a_jump_with_a_reason_is_no_jump() -> None:
    jump = row("回数 | 回 | 合計 | 増 | 当初計画 2022=10 2023=100 計=110")
    explained = f"{jump}  変更 2023 | 100 | 120 | 希望が増えたため\n"
    assert spots("VAL-12", jump) == ["急な増減"]
    assert spots("VAL-12", explained) == []


def test_a_jump_is_measured_per_year() -> None:
    # from 100 to 200 in four years is less than 1.5 times a year; to 900 it is more
    calm = row("数 | 人 | 水準 | 増 | 現況値 2019=100 | 目標値 2023=200", "成果指標")
    sudden = row("数 | 人 | 水準 | 増 | 現況値 2019=100 | 目標値 2023=900", "成果指標")
    assert (spots("VAL-12", calm), spots("VAL-12", sudden)) == ([], ["急な増減"])


def test_many_rows_of_one_cause_are_one_finding() -> None:
    rows = "".join(
        f"  行動量 {sign} 率 | % | 率 | 増 | 当初計画 2022=80 2023=90.0 計=90.0\n"
        for sign in "①②③④"
    )
    (finding,) = found("VAL-13", _HEAD + rows)
    assert "4件" in finding.sentence.ja
    assert "行動量1-1③（90.0%と80%）" in finding.sentence.ja


@pytest.mark.parametrize(
    ("name", "wrong"),
    [
        ("研修の開催", 1),
        ("研修の開催回数", 0),
        ("研修の満足度", 0),
        ("研修を受けた職員の人数（延べ数）", 0),
        ("改修した桟橋の延長※市施行分", 0),
        ("地域協議会（部会は随時開催）", 1),
    ],
)
def test_a_name_says_what_is_counted(name: str, wrong: int) -> None:
    assert len(found("VAL-17", row(f"{name} | 回 | 合計 | 増 | {_YEARS}"))) == wrong


def test_a_value_that_shall_fall_is_no_sum() -> None:
    fields = "抱え込む件数 | 件 | 水準 | {} | 当初計画 2022=7 2023=4 計=4"
    assert len(found("VAL-03", row(fields.format("増")))) == 1
    assert found("VAL-03", row(fields.format("減"))) == []


@pytest.mark.parametrize(
    ("times", "people", "wrong"),
    [
        # thirty come each time
        ("20", "360", 0),
        ("20", "359", 1),
        ("5", "300", 0),
    ],
)
def test_the_people_each_time(times: str, people: str, wrong: int) -> None:
    activity = row(f"回数 | 回 | 合計 | 増 | 現況値 2021=10 | 当初計画 2023={times}")
    outcome = f"  成果指標 人数 | 人 | 合計 | 増 | 現況値 2021=300 | 当初計画 2023={people}\n"
    assert len(found("VAL-18", activity + outcome)) == wrong
