"""DAT: dates that cannot be, and dates that are only unusual."""

import pytest

from shirube.checks import named_rule, sketched
from shirube.terms import Severity
from tests.checks.noticing import noticed, spots

_PLAN = "計画 2022-2023\n"
DATES = [
    ("DAT-02", "令和6年の計画は平成42年度までである。", ["平成42年度"]),
    ("DAT-02", "昭和70年の港", ["昭和70年"]),
    ("DAT-02", "昭和64年と平成元年は同じ年である。", []),
    ("DAT-03", "令和5年3年14日に開く。", ["令和5年3年14日"]),
    ("DAT-03", "2月30日に開く。", ["2月30日"]),
    ("DAT-03", "令和5年2月29日に開く。", ["令和5年2月29日"]),
    ("DAT-03", "令和6年2月29日に開く。", []),
    ("DAT-03", "令和5年13月に開く。", ["令和5年13月"]),
    ("DAT-03", "令和9年3月から令和8年4月まで", ["令和9年3月から令和8年4月"]),
    ("DAT-03", "令和8年4月から令和9年3月まで", []),
    ("DAT-03", "令和5年11月から3月まで", []),
    ("DAT-03", "令和5年年次報告、2023年年末、令和5年3日間の会期", []),
    ("DAT-03", "12か月、3年5日分、24月分の手当", []),
    ("DAT-04", "令和4年9月8日(木)に開く。", []),
    ("DAT-04", "令和4年9月8日(金)に開く。", ["令和4年9月8日(金)"]),
    ("DAT-04", "令和4年9月8日(木)と9月9日(土)に開く。", ["9月9日(土)"]),
    ("DAT-04", "毎月8日(金)に開く。", []),
    ("DAT-05", "令和6年(2024年度)の計画", ["令和6年(2024年度)"]),
    ("DAT-05", "令和6年度(2024年度)、2024年(令和6年)、令和6(2024)年度", []),
    (
        "DAT-08",
        "令和4年12月末現在の見込み。令和4年12月末時点での見込み。令和4年度末の見込み。",
        [],
    ),
]


@pytest.mark.parametrize(("code", "text", "words"), DATES)
def test_dates(code: str, text: str, words: list[str]) -> None:
    assert spots(code, text) == words


EDITIONS = [
    ("DAT-06", "計画 2022-2023\n事業 1 港\n  行動量 ① 数 | 件 | 合計 | 増 | 見込み 2024=3", 0),
    ("DAT-06", "計画 2022-2023\n事業 1 港\n  行動量 ① 数 | 件 | 合計 | 増 | 当初計画 2022=3", 1),
    (
        "DAT-07",
        "計画 2022-2023\n日程 令和5年3月 | 予定 | 推進状況の策定 | 2023-03-01 | 2023-03-31",
        0,
    ),
    ("DAT-07", "計画 2022-2023\n日程 令和4年4月 | 予定 | 計画の策定 | 2022-04-01 | 2022-04-30", 0),
    (
        "DAT-09",
        "計画 2024-2027 | 素案 | 案\n文 趣旨 | 題 | 国は潮見市実施計画の例を策定しました。",
        0,
    ),
    ("DAT-09", "計画 2024-2027 | 策定版\n文 趣旨 | 題 | 潮見市実施計画を策定しました。", 0),
    (
        "DAT-09",
        "計画 2024-2027 | 素案 | 案\n文 趣旨 | 題 | 令和2年3月に前の実施計画を策定しました。",
        0,
    ),
]


@pytest.mark.parametrize(("code", "sketch", "findings"), EDITIONS)
def test_dates_of_a_plan(code: str, sketch: str, findings: int) -> None:
    assert len(noticed(code, sketch)) == findings


def test_a_document_of_heisei_counts_on_in_heisei() -> None:
    sketch = "計画 2015-2019 | 素案 | 案 | 平成27年8月\n文 趣旨 | 題 | 平成62年までを見通す。"
    assert list(named_rule("DAT-02").findings(sketched(sketch))) == []


def test_the_start_of_a_plan_weighs_more_than_its_late_adoption() -> None:
    adopted = "日程 12月 | 予定 | 計画の策定 | 2022-12-01 | 2022-12-31\n"
    started = "日程 1月 | 予定 | 計画のスタート | 2023-01-01 | 2023-01-31\n"
    both = list(named_rule("DAT-07").findings(sketched(_PLAN + adopted + started)))
    assert [(f.spot, f.severity) for f in both] == [("計画のスタート", Severity.WARNING)]
    late = list(named_rule("DAT-07").findings(sketched(_PLAN + adopted)))
    assert [(f.spot, f.severity) for f in late] == [("計画の策定", Severity.NOTE)]
