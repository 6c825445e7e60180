"""A small Edition that a planner corrects, and the 確認.csv of a planner."""

import csv
import io
from decimal import Decimal

from shirube.plan import (
    Category,
    Change,
    Correction,
    Cost,
    Direction,
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
from shirube.terms import (
    Answer,
    Finding,
    Period,
    PeriodKind,
    Quantity,
    Reason,
    Source,
    Unknown,
    Wording,
)

FILE = "確認.csv"
HEADER = "対象ID,項目,内訳,版区分,年度,読み取った値,正しい値,確認者,理由"
SIGNED = "企画課 佐藤,文書の12ページ"
"""Who and why, in rows where a test asks for nothing else."""


def at(line: int) -> Source:
    return Source("report.txt", line, line)


def people(number: str) -> Quantity:
    return Quantity(Decimal(number), "人")


def year(number: int) -> Period:
    return Period(PeriodKind.YEAR, number, number)


def figure(indicator: str, part: str, role: Role, period: Period, answer: Answer) -> Figure:
    return Figure(indicator, part, role, period, answer, at(40))


TOTAL = Period(PeriodKind.TOTAL, 2022, 2023)
END = Period(PeriodKind.END, None, 2023)
SPAN = Period(PeriodKind.SPAN, 2022, 2023)
SURVEY = Period(PeriodKind.POINT, as_of="令和3年12月時点")


def indicator(id: str, category: Category, name: str, **more: object) -> Indicator:
    facts = {
        "number": "",
        "unit": "人",
        "kind": Kind.FLOW,
        "kind_ground": Ground.INFERRED,
        "direction": Direction.UP,
        "direction_ground": Ground.INFERRED,
    }
    return Indicator(id, "M1", category, name=name, source=at(40), **(facts | more))  # type: ignore[arg-type]


EDITION = Edition(
    plan=Plan("shiomi-2022", "", "潮見市", "潮見みらい計画", "実施計画", 2022, 2023),
    stage="推進状況",
    draft=True,
    date="令和5年2月",
    as_of="",
    predecessor="",
    documents=(),
    elements=(
        Element("P1", "", "政策の柱", Rank.PILLAR, "1", "安心して暮らせるまち", at(10)),
        Element(
            "M1", "P1", "施策", Rank.MEASURE, "1", "地域の備え", at(12), departments=("危機管理課",)
        ),
    ),
    indicators=(
        indicator("A1", Category.ACTIVITY, "防災教室の参加者数", parts=("a", "b")),
        indicator("A2", Category.OUTCOME, "備えをした人の数", number="①"),
        indicator("A3", Category.ACTIVITY, "地区計画", unit="", kind=Kind.MILESTONE),
    ),
    figures=(
        figure("A1", "a", Role.ORIGINAL, year(2022), people("1000")),
        figure("A1", "b", Role.ORIGINAL, year(2022), people("44.10")),
        figure("A1", "a", Role.ORIGINAL, year(2023), people("1500")),
        figure("A1", "a", Role.ORIGINAL, TOTAL, people("2500")),
        figure("A2", "", Role.BASELINE, SURVEY, people("300")),
        figure("A2", "", Role.TARGET, END, Unknown(Reason.NOT_YET)),
        figure("A3", "", Role.ORIGINAL, year(2022), Wording("検討・調整")),
        figure("A3", "", Role.FORECAST, SPAN, Quantity(Decimal("28"), "地区", "28地区で始動")),
    ),
    changes=(
        Change("A1", "a", "2023", people("1200"), people("1500"), "会場を増やしたため", at(46)),
    ),
    costs=(
        Cost("M1", "1", "地域の備え", 2022, Role.ORIGINAL, 16_679_000, at(60)),
        Cost("", "合計", "", 2022, Role.ORIGINAL, Unknown(Reason.NOT_YET), at(61)),
    ),
    effects=(
        Effect("7-1", "庁舎", 2022, Role.FORECAST, EffectCategory.LOST, -5_000, at(70)),
        Effect("7-1", "庁舎", None, None, EffectCategory.LOST, -5_000, at(70)),
    ),
    links=(
        Link("M1", Relation.STRATEGY, "②", at(12)),
        Link("M1", Relation.SDG, "11", at(13)),
    ),
)


def table(*rows: str) -> bytes:
    """A 確認.csv with these rows under the titles."""
    return "\n".join((HEADER, *rows)).encode()


def table_of(rows: list[list[str]]) -> bytes:
    """A 確認.csv with these cells, whatever they hold."""
    text = io.StringIO(newline="")
    csv.writer(text).writerows([HEADER.split(","), *rows])
    return text.getvalue().encode()


def applied(edition: Edition) -> list[tuple[str, str, str, str]]:
    """The corrections of an Edition: place, item, before, after."""
    return [(one.place, one.field, one.before, one.after) for one in edition.corrections]


def codes(findings: tuple[Finding, ...]) -> list[str]:
    """The code of each finding with the lines it speaks of."""
    return [f"{one.code} {one.source}" for one in findings]


def signed(place: str, field: str, before: str, after: str) -> Correction:
    """A correction by the planner of ``SIGNED``."""
    who, why = SIGNED.split(",")
    return Correction(place, field, before, after, who, why)
