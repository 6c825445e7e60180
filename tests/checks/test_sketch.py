"""The notation of the examples."""

from decimal import Decimal

from shirube.checks import sketched
from shirube.plan import Category, EffectCategory, Kind, Rank, Relation, Restated, Role
from shirube.terms import PeriodKind, Quantity, Reason, Source, Unknown, Wording

CASE = sketched("""
計画 2022-2024 | 推進状況 | 案 | 令和5年2月 | 令和4年12月末
柱 1 港をひらく
  施策 1 港のにぎわい | 所管 港湾部、観光課 | 港が栄える
    関連 SDGs | 11
    事業 1-1 市場の改修
      行動量 ① 市の回数 | 回 | 合計 | 増 | 当初計画 2022=3 2023-2024=4[約] 計=7 | 見込み 2022=2.5
      変更 2023 | 4 | ― | 需要の増 | 需要増
      成果指標 来る人 | 人 | 水準 | 未定 | 現況値 2021=80 | 目標値 a.=1,000人 b.=検討 | 再掲
  施策 2 港の安全
事業費 2 港の安全 | 2022 | 当初計画 | 1000
事業費 合計 | 2022 | 当初計画 | ―
効果額 1-1 税 | 計 |  | 歳入増 | 12.5 | 再掲 9-1
概要 変更 | 1-1 市場 | 4 | 6 | 需要の増
告知 全2施策 | 2施策
文 現状 | 港 | 港は古い。
表 統計表 | 市の数 | 朝・令和4年度=3回 夜・令和4年度=―
日程 令和5年4月10日 | 今後 | 報告 | 2023-04-10
＋
計画 2024
""")
EDITION = CASE.edition


def test_the_plan_and_its_tree() -> None:
    assert (EDITION.plan.first, EDITION.plan.last) == (2022, 2024)
    assert (EDITION.draft, EDITION.as_of) == (True, "令和4年12月末")
    assert [(e.id, e.parent, e.rank) for e in EDITION.elements] == [
        ("柱1", "", Rank.PILLAR),
        ("施策1", "柱1", Rank.MEASURE),
        ("事業1-1", "施策1", Rank.PROJECT),
        ("施策2", "柱1", Rank.MEASURE),
    ]
    assert EDITION.elements[1].departments == ("港湾部", "観光課")
    assert EDITION.elements[1].description == "港が栄える"
    assert [(link.origin, link.relation) for link in EDITION.links] == [("施策1", Relation.SDG)]
    assert [other.plan.first for other in CASE.others] == [2024]


def test_indicators_and_figures() -> None:
    first, second = EDITION.indicators
    assert (first.id, first.number, first.kind) == ("事業1-1/行動量①", "①", Kind.FLOW)
    assert (second.category, second.parts, second.relisted) == (Category.OUTCOME, ("a", "b"), True)
    assert [(f.role, f.period.kind, f.part, f.answer, f.notes) for f in EDITION.figures] == [
        (Role.ORIGINAL, PeriodKind.YEAR, "", Quantity(Decimal(3), "回"), ()),
        (Role.ORIGINAL, PeriodKind.SPAN, "", Quantity(Decimal(4), "回"), ("約",)),
        (Role.ORIGINAL, PeriodKind.TOTAL, "", Quantity(Decimal(7), "回"), ()),
        (Role.FORECAST, PeriodKind.YEAR, "", Quantity(Decimal("2.5"), "回"), ()),
        (Role.BASELINE, PeriodKind.POINT, "", Quantity(Decimal(80), "人"), ()),
        (Role.TARGET, PeriodKind.END, "a", Quantity(Decimal(1000), "人"), ()),
        (Role.TARGET, PeriodKind.END, "b", Wording("検討"), ()),
    ]
    (change,) = EDITION.changes
    assert (change.indicator, change.subject, change.reason_class) == (first.id, "2023", "需要増")
    assert change.after == Unknown(Reason.NOT_APPLICABLE)


def test_money_is_whole_yen() -> None:
    measure, whole = EDITION.costs
    assert (measure.element, measure.amount) == ("施策2", 1_000_000)
    assert (whole.element, whole.number) == ("", "合計")
    assert whole.amount == Unknown(Reason.NOT_APPLICABLE)
    (effect,) = EDITION.effects
    assert (effect.year, effect.category, effect.amount, effect.relisted_from) == (
        None,
        EffectCategory.REVENUE,
        12_500,
        "9-1",
    )


def test_the_rest() -> None:
    (restated,) = EDITION.restatements
    assert (restated.subject, restated.number, restated.reason) == (
        Restated.CHANGE,
        "1-1",
        "需要の増",
    )
    assert EDITION.announcements[0].counts == ((2, "施策"),)
    assert EDITION.passages[0].text == "港は古い。"
    assert [(d.row, d.column) for d in EDITION.exhibits[0].data] == [
        ("朝", "令和4年度"),
        ("夜", "令和4年度"),
    ]
    assert EDITION.events[0].last == "2023-04-10"
    assert EDITION.indicators[0].source == Source("例", 7, 7)
