"""A small Edition of the invented city, and its open tables as an officer would write them."""

from decimal import Decimal

from shirube.plan import (
    Category,
    Change,
    Cost,
    Direction,
    Document,
    Edition,
    Effect,
    EffectCategory,
    Element,
    Figure,
    Ground,
    Indicator,
    Kind,
    Link,
    Plan,
    Rank,
    Relation,
    Role,
)
from shirube.terms import Period, PeriodKind, Quantity, Reason, Source, Unknown, Wording


def at(first: int, last: int | None = None) -> Source:
    return Source("report.txt", first, last or first)


def people(number: str) -> Quantity:
    return Quantity(Decimal(number), "人")


YEAR_2022 = Period(PeriodKind.YEAR, 2022, 2022)
YEAR_2023 = Period(PeriodKind.YEAR, 2023, 2023)
REVISED = Quantity(Decimal("28"), "地区", "市内28地区で始動")

EDITION = Edition(
    plan=Plan("shiomi-2022", "131121", "潮見市", "潮見みらい計画", "実施計画", 2022, 2023),
    stage="推進状況",
    draft=True,
    date="令和5年2月",
    as_of="令和4年12月31日",
    predecessor="",
    documents=(Document("report.txt", "0" * 64, 80, "progress"),),
    elements=(
        Element("P1", "", "政策の柱", Rank.PILLAR, "1", "安心して暮らせるまち", at(10)),
        Element(
            "M1",
            "P1",
            "施策",
            Rank.MEASURE,
            "1",
            "地域の備え",
            at(12, 13),
            description="備え、助け合う",
            departments=("危機管理課", "総務課"),
            notes=("※特別会計含む", "総合戦略①"),
        ),
    ),
    indicators=(
        Indicator(
            "A1",
            "M1",
            Category.ACTIVITY,
            "①",
            "防災教室の参加者数(延べ数)",
            "人",
            Kind.FLOW,
            Ground.INFERRED,
            Direction.UP,
            Ground.PRINTED,
            at(40, 46),
            related=("1-1", "2-3"),
        ),
        Indicator(
            "A2",
            "M1",
            Category.ACTIVITY,
            "",
            "同上",
            "人",
            Kind.STOCK,
            Ground.PRINTED,
            Direction.OPEN,
            Ground.CONFIRMED,
            at(50),
            relisted=True,
            relisted_from="A1",
        ),
    ),
    figures=(
        Figure("A1", "", Role.ORIGINAL, YEAR_2022, people("1000"), at(40)),
        Figure("A1", "", Role.ORIGINAL, YEAR_2023, people("1500"), at(41), ("延べ", "2年間の合計")),
        Figure("A1", "", Role.REVISED, YEAR_2022, Unknown(Reason.NOT_APPLICABLE), at(42)),
        Figure("A1", "", Role.REVISED, YEAR_2023, REVISED, at(43, 44)),
        Figure("A1", "a", Role.FORECAST, YEAR_2022, Wording("検討・調整"), at(45)),
        Figure(
            "A2",
            "",
            Role.BASELINE,
            Period(PeriodKind.POINT, as_of="令和3年12月時点"),
            Quantity(Decimal("-44.10"), "%"),
            at(50),
        ),
        Figure(
            "A2",
            "",
            Role.TARGET,
            Period(PeriodKind.END, last=2023),
            Unknown(Reason.DEFERRED, "第10期計画に基づく取組み"),
            at(50),
        ),
    ),
    changes=(
        Change("A1", "", "2023", people("1500"), REVISED, "会場を増やしたため", at(46), "需要増"),
    ),
    costs=(
        Cost("M1", "1", "地域の備え", 2022, Role.ORIGINAL, 1_221_894_000, at(60)),
        Cost("", "合計", "", 2022, Role.ORIGINAL, Unknown(Reason.NOT_YET), at(61), ("暫定",)),
    ),
    effects=(
        Effect("7-1", "庁舎", 2022, Role.FORECAST, EffectCategory.REDUCTION, -5_000, at(70)),
        Effect(
            "5-1",
            "庁舎",
            None,
            None,
            EffectCategory.LOST,
            0,
            at(71),
            relisted_from="7-1",
        ),
    ),
    links=(Link("M1", Relation.SDG, "11", at(80)),),
)

TABLES = {
    "計画.csv": """\
全国地方公共団体コード,地方公共団体名,計画ID,計画名,計画種別,開始年度,終了年度,版,版の日付,数値の時点,前の版,検証値
131121,潮見市,shiomi-2022,潮見みらい計画,実施計画,2022,2023,推進状況(案),令和5年2月,令和4年12月31日,,{hash}
""",
    "体系.csv": """\
要素ID,親要素ID,階層,番号,名称,説明,所管,備考,出典
P1,,政策の柱,1,安心して暮らせるまち,,,,report.txt:10
M1,P1,施策,1,地域の備え,備え、助け合う,危機管理課、総務課,※特別会計含む;総合戦略①,report.txt:12-13
""",
    "指標.csv": """\
指標ID,要素ID,区分,枝番,名称,単位,集計,方向,根拠,関連計画番号,再掲元指標ID,備考,出典
A1,M1,行動量,①,防災教室の参加者数(延べ数),人,合計,増,推定,1-1;2-3,,,report.txt:40-46
A2,M1,行動量,,同上,人,累計,未定,印字,,A1,,report.txt:50
""",
    "値.csv": """\
指標ID,内訳,版区分,期間区分,開始年度,終了年度,時点,値,単位,文字値,状態,注記,出典
A1,,当初計画,年度,2022,2022,,1000,人,,値あり,,report.txt:40
A1,,当初計画,年度,2023,2023,,1500,人,,値あり,延べ;2年間の合計,report.txt:41
A1,,修正計画,年度,2022,2022,,,,,該当なし,,report.txt:42
A1,,修正計画,年度,2023,2023,,28,地区,市内28地区で始動,値あり,,report.txt:43-44
A1,a,見込み,年度,2022,2022,,,,検討・調整,値あり,,report.txt:45
A2,,現況値,時点,,,令和3年12月時点,-44.10,%,,値あり,,report.txt:50
A2,,目標値,期末,,2023,,,,第10期計画に基づく取組み,他計画による,,report.txt:50
""",
    "変更.csv": """\
指標ID,内訳,対象,変更前,変更後,理由,理由分類,出典
A1,,2023,1500,28,会場を増やしたため,需要増,report.txt:46
""",
    "事業費.csv": """\
要素ID,番号,名称,年度,版区分,金額千円,状態,備考,出典
M1,1,地域の備え,2022,当初計画,1221894,値あり,,report.txt:60
,合計,,2022,当初計画,,未定,暫定,report.txt:61
""",
    "効果額.csv": """\
番号,名称,年度,版区分,区分,金額千円,状態,再掲,備考,出典
7-1,庁舎,2022,見込み,削減額,-5,値あり,,,report.txt:70
5-1,庁舎,,,,0,値あり,7-1,,report.txt:71
""",
    "関連.csv": """\
元ID,関係,相手,出典
M1,SDGs,11,report.txt:80
""",
}
"""The text of each file, with LF for CRLF and without the byte order mark."""
