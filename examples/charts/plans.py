"""Pictures of a plan of the invented city Shiomi (潮見市); every number is invented."""

from decimal import Decimal

from shirube.charts import (
    Caption,
    Chart,
    Dumbbell,
    Part,
    Rank,
    Ranked,
    RowChart,
    RowKey,
    Series,
    Shares,
    Spark,
    Step,
)

_SOURCE = "潮見市総合計画 推進状況（令和5年2月）"
_YEARS = (2022, 2023, 2024, 2025)

ROW = RowChart(
    Caption("子育てひろばの利用者数", "人", _SOURCE),
    _YEARS,
    original=(12_000, 12_600, 13_200, 13_800),
    revised=(None, 12_200, 12_500, 13_000),
    forecast=(None, 11_900, None, None),
    final=(11_450, None, None, None),
    baseline=10_800,
    target=14_000,
)
KEY = RowKey(Caption("印の見方"))
SPARK = Spark(
    Caption("図書館の貸出冊数", "万冊", _SOURCE),
    Series("貸出冊数", (2016, 2017, 2018, 2019, 2020, 2021, 2022), (61, 63, 62, 64, 38, None, 59)),
)
SHARES = Shares(
    Caption("成果指標の進み具合", "件", _SOURCE, "令和5年1月"),
    (
        Part("目標を達成", 18),
        Part("順調", 41),
        Part("やや遅れ", 12),
        Part("遅れ", 5),
        Part("値が未定", 9),
    ),
)
STEPS = Dumbbell(
    Caption("令和5年度の計画の変更", "件", _SOURCE),
    (
        Step("空き家の相談", 120, 180),
        Step("通学路の安全点検と見守り活動への参加団体", 86, 64),
        Step("防災訓練", 45, 45),
        Step("農業体験", 30, Decimal("37.5")),
    ),
)
RANKS = Ranked(
    Caption("施策ごとの達成率", "%", _SOURCE, remark="丸は施策の中の一つ一つの指標。"),
    (
        Rank("安心して産み育てられるまち", Decimal("104.2"), (88, 101, 123)),
        Rank("災害に強く、だれもが助け合える地域づくり", 96, (61, 96, 131)),
        Rank("港と商店街のにぎわい", 412, (130, 148, 412)),
        Rank("水とみどりの保全", 71, (50, 92)),
        Rank("開かれた市役所", None),
        Rank("学びと文化", 88, (84, 92)),
    ),
    level=100,
    limit=150,
)

PLANS: dict[str, tuple[Chart, str]] = {
    "row": (ROW, "指標の行 A row"),
    "key": (KEY, "行の印 The key to rows"),
    "spark": (SPARK, "小さな線 A sparkline"),
    "shares": (SHARES, "内訳の帯 A distribution"),
    "steps": (STEPS, "変更前後 Before and after"),
    "ranks": (RANKS, "達成率の順位 Ranked bars"),
}
"""The name of the file, the picture, and its heading."""
