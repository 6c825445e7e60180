"""BUD, EFF and OUT: money, and what the public reads."""

import pytest

from shirube.checks import document_script, named_rule, sketched
from tests.checks.looking import found, spots

_TWO = "施策 1 港\n施策 2 魚\n"


def costs(*lines: str) -> str:
    return _TWO + "".join(f"事業費 {line}\n" for line in lines)


def budget(first: int, second: int, total: int) -> list[str]:
    return [
        f"1 港 | 2022 | 当初計画 | {first}",
        f"2 魚 | 2022 | 当初計画 | {second}",
        f"合計 | 2022 | 当初計画 | {total}",
    ]


_NOTE = "文 注記 | | ※重複する予算事業があるため、合計額と一致しません。\n"
_SUMS = [
    (costs(*budget(3, 4, 7)), []),
    (costs(*budget(3, 4, 6)), ["E"]),
    (costs(*budget(3, 4, 6)) + _NOTE, []),
    (costs(*budget(3, 4, 8)) + _NOTE, ["E"]),
    (costs(*budget(3, 4, 7)) + _NOTE, ["W"]),
]


@pytest.mark.parametrize(("sketch", "weights"), _SUMS)
def test_costs_come_to_the_total_or_share_items(sketch: str, weights: list[str]) -> None:
    assert [finding.severity.value for finding in found("BUD-01", sketch)] == weights


SPENT = [
    ("BUD-03", "138", "138", ["見込み 2022年度"]),
    ("BUD-03", "138", "139", []),
    ("BUD-03", "0", "0", []),
    ("BUD-04", "138", "139", ["見込み 2022年度"]),
    ("BUD-04", "138", "138", []),
    ("BUD-07", "100", "80", []),
    ("BUD-07", "100", "79", ["見込み 2022年度"]),
    ("BUD-07", "0", "0", []),
    ("BUD-07", "100", "空欄", []),
]


@pytest.mark.parametrize(("code", "plan", "reached", "places"), SPENT)
def test_what_was_spent_of_a_plan(code: str, plan: str, reached: str, places: list[str]) -> None:
    lines = (f"1 港 | 2022 | 当初計画 | {plan}", f"1 港 | 2022 | 見込み | {reached}")
    assert spots(code, costs(*lines)) == places


@pytest.mark.parametrize(("code", "reached"), [("BUD-04", 139), ("BUD-07", 50)])
def test_a_note_explains_an_amount(code: str, reached: int) -> None:
    plan, cell = "1 港 | 2022 | 当初計画 | 100", f"1 港 | 2022 | 見込み | {reached}"
    assert spots(code, costs(plan, cell)) == ["見込み 2022年度"]
    assert spots(code, costs(plan, f"{cell} | 入札差金")) == []
    assert spots(code, costs(plan, f"{cell} | 特別会計含む")) == ["見込み 2022年度"]


def test_the_revised_plan_is_what_counts() -> None:
    lines = (
        "1 港 | 2022 | 当初計画 | 100",
        "1 港 | 2022 | 修正計画 | 150",
        "1 港 | 2022 | 見込み | 140",
    )
    assert spots("BUD-04", costs(*lines)) == []


def test_a_change_of_plan_wants_its_cost() -> None:
    row = (
        "施策 1 港\n  事業 1-1 桟橋\n"
        "    行動量 回数 | 回 | 合計 | 増 | 当初計画 2022=3 2023=4 計=7 | 修正計画 2023=6 計=9\n"
        "    変更 2023 | 4 | 6 | 希望が増えたため\n施策 2 魚\n"
    )
    kept = (
        f"{row}事業費 1 港 | 2023 | 修正計画 | ―\n事業費 2 魚 | 2023 | 当初計画 | 5\n"
        "事業費 2 魚 | 2023 | 修正計画 | 6\n"
    )
    subjects = [(finding.subject, finding.spot) for finding in found("BUD-02", kept)]
    assert subjects == [("施策2", "修正計画 2023年度"), ("施策1", "修正計画 2023年度")]


def test_the_unit_of_money_stands_near_the_table() -> None:
    case = sketched(costs("1 港 | 2022 | 当初計画 | 100"))
    rule = named_rule("BUD-05")
    for heading, places in (("（単位：千円）", []), ("施策の一覧", ["事業費"])):
        texts = document_script("例", [heading, "1 港 100", "2 魚 200"])
        again = type(case)(case.edition, texts)
        assert [finding.spot for finding in rule.findings(again)] == places


def effects(*lines: str) -> str:
    return "".join(f"効果額 {line}\n" for line in lines)


_ROW = ("1-1 寄附 | 2022 | 見込み | 歳入増 | 84", "1-2 車両 | 2022 | 見込み | 削減額 | 16")
EFFECTS = [
    ("EFF-01", (*_ROW, "合計 | 2022 | 見込み | 計 | 100"), []),
    ("EFF-01", (*_ROW, "合計 | 2022 | 見込み | 計 | 101"), ["合計 令和4年度"]),
    ("EFF-01", _ROW, []),
    ("EFF-01", ("合計 | 2022 | 見込み | 計 | 101",), []),
    # a class says another sum than its items
    ("EFF-02", (*_ROW, "合計 | 2022 | 見込み | 歳入増 | 83"), ["歳入増 令和4年度"]),
    ("EFF-02", (*_ROW, "合計 | 2022 | 見込み | 歳入増 | 84"), []),
    # to be estimated later (※) is not the same as none (―)
    ("EFF-03", ("8-1 使用料 | 2022 | 見込み | 歳入増 | ※",), []),
    ("EFF-03", ("8-1 使用料 | 2022 | 見込み | 歳入増 | ―",), ["8-1 使用料"]),
    ("EFF-03", ("8-1 使用料 | 2022 | 見込み | 歳入増 | 0",), []),
    ("EFF-04", (_ROW[0], "1-1 寄附 | 計 | | 歳入増 | 84"), []),
    ("EFF-04", (_ROW[0], "1-1 寄附 | 計 | | 歳入増 | 85"), ["1-1 寄附 歳入増"]),
]


@pytest.mark.parametrize(("code", "lines", "places"), EFFECTS)
def test_effects(code: str, lines: tuple[str, ...], places: list[str]) -> None:
    assert spots(code, effects(*lines)) == places


def test_a_mark_in_the_text_wants_an_amount() -> None:
    case = sketched(effects("8-1 使用料 | 2022 | 見込み | | ―"))
    rule = named_rule("EFF-03")
    for line, places in (("8-1 使用料 ○ ―", ["8-1 使用料"]), ("8-1 使用料 ―", [])):
        again = type(case)(case.edition, document_script("例", [line]))
        assert [finding.spot for finding in rule.findings(again)] == places


RUNNING = [
    ("額・4=24円 額・5=30円 累計額・4=24円 累計額・5=54円", []),
    ("額・4=24円 額・5=30円 累計額・4=24円 累計額・5=55円", ["累計額 5"]),
    # the count began before the table
    ("額・4=24円 額・5=30円 累計額・4=99円 累計額・5=55円", []),
]


@pytest.mark.parametrize(("cells", "places"), RUNNING)
def test_a_running_sum(cells: str, places: list[str]) -> None:
    sketch = f"施策 1 港\n  表 施設の効果額 | 効果 | {cells}\n"
    assert spots("EFF-04", sketch) == places


SMALL = [
    ("不登校から学校に戻った人数 | 人 | 合計 | 増 | 現況値 2021=9", ["現況値 2021年度"]),
    ("不登校から学校に戻った人数 | 人 | 合計 | 増 | 現況値 2021=10", []),
    ("不登校から学校に戻った人数 | 人 | 合計 | 増 | 現況値 2021=0", []),
    ("不登校の相談の回数 | 回 | 合計 | 増 | 現況値 2021=3", []),
    ("市場の案内人の人数 | 人 | 合計 | 増 | 現況値 2021=3", []),
    ("不登校から学校に戻った人数 | 人 | 合計 | 増 | 当初計画 2022=3", []),
]


@pytest.mark.parametrize(("fields", "places"), SMALL)
def test_small_numbers_of_sensitive_services(fields: str, places: list[str]) -> None:
    assert spots("OUT-02", f"事業 1-1 市場\n  成果指標 {fields}\n") == places


def test_a_copy_without_its_notes_is_not_blamed() -> None:
    copy = costs(*budget(3, 4, 6)) + "文 注記 | | 転載省略\n"
    assert spots("BUD-01", copy) == []
    table = "  表 施設 | 面積 | 港・2022=609㎡ 道・2022=724㎡ 合計・2022=1,332㎡\n"
    assert spots("VAL-10", f"施策 1 港\n{table}文 注記 | | 転載省略\n") == []
