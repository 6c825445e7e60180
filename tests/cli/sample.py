"""A small Edition of the invented city, and a reading of it, that an officer could correct."""

from collections.abc import Sequence
from decimal import Decimal

from shirube.intake import Fate, Ledger, Reading
from shirube.plan import (
    Category,
    Change,
    Cost,
    Direction,
    Document,
    Edition,
    Element,
    Figure,
    Ground,
    Indicator,
    Kind,
    Link,
    Passage,
    PassageKind,
    Plan,
    Rank,
    Relation,
    Role,
)
from shirube.terms import (
    Answer,
    Bilingual,
    Finding,
    Period,
    PeriodKind,
    Quantity,
    Reason,
    Severity,
    Source,
    Unknown,
    Wording,
)

FILE = "report.txt"
NONE = Unknown(Reason.NOT_APPLICABLE, "―")
NOT_YET = Unknown(Reason.NOT_YET)
TOTAL = Period(PeriodKind.TOTAL, 2022, 2023)


def at(first: int, last: int | None = None) -> Source:
    return Source(FILE, first, last or first)


def people(number: str) -> Quantity:
    return Quantity(Decimal(number), "人")


def year(number: int) -> Period:
    return Period(PeriodKind.YEAR, number, number)


def row(
    indicator: str, role: Role, part: str, cells: Sequence[Answer], line: int
) -> tuple[Figure, ...]:
    """A printed row: 2022, 2023, 総量, one line of the document each."""
    periods = (year(2022), year(2023), TOTAL)
    return tuple(
        Figure(indicator, part, role, period, answer, at(line + place))
        for place, (period, answer) in enumerate(zip(periods, cells, strict=True))
    )


def element(id: str, parent: str, tier: str, rank: Rank | None, name: str, line: int) -> Element:
    number = id.rpartition("/")[2]
    return Element(id, parent, tier, rank, number, name, at(line))


def indicator(id: str, home: str, category: Category, number: str, name: str) -> Indicator:
    return Indicator(
        id,
        home,
        category,
        number,
        name,
        "人",
        Kind.FLOW,
        Ground.INFERRED,
        Direction.UP,
        Ground.PRINTED,
        at(40, 46),
        parts=("座学", "実技") if number == "②" else (),
    )


ELEMENTS = (
    element("P/1", "", "政策の柱", Rank.PILLAR, "安心して暮らせるまち", 10),
    Element(
        "M/1",
        "P/1",
        "施策",
        Rank.MEASURE,
        "1",
        "地域の備えを高める",
        at(12),
        departments=("危機管理課", "総務課"),
    ),
    element("M/1-1", "M/1", "事業", Rank.PROJECT, "防災の学びを広げる", 20),
    element("M/1-2", "M/1", "事業", Rank.PROJECT, "避難の備えを整える", 22),
    element("M/2", "P/1", "施策", Rank.MEASURE, "水辺に親しむ", 60),
)
INDICATORS = (
    indicator("A/1-1①", "M/1-1", Category.ACTIVITY, "①", "防災教室の参加者数"),
    indicator("A/1-1②", "M/1-1", Category.ACTIVITY, "②", "訓練の参加者数"),
    indicator("O/1-1①", "M/1-1", Category.OUTCOME, "①", "備えのある世帯の割合"),
    indicator("A/1-2", "M/1-2", Category.ACTIVITY, "", "避難計画の作成"),
)
FIGURES = (
    *row("A/1-1①", Role.ORIGINAL, "", (people("1000"), people("1500"), people("2500")), 40),
    *row("A/1-1①", Role.REVISED, "", (NONE, people("1800"), people("2800")), 43),
    *row("A/1-1①", Role.FORECAST, "", (people("950"), NOT_YET, people("950")), 46),
    *row("A/1-1②", Role.ORIGINAL, "実技", (people("20"), people("25"), people("45")), 53),
    *row("A/1-1②", Role.ORIGINAL, "座学", (people("10"), people("15"), people("25")), 50),
    *row("A/1-2", Role.ORIGINAL, "", (Wording("検討・調整"), Wording("実施"), NONE), 56),
    Figure(
        "O/1-1①",
        "",
        Role.BASELINE,
        Period(PeriodKind.POINT, as_of="令和3年12月時点"),
        Quantity(Decimal("41.0"), "%"),
        at(70),
    ),
    Figure(
        "O/1-1①",
        "",
        Role.TARGET,
        Period(PeriodKind.END, last=2023),
        Quantity(Decimal("50"), "%"),
        at(71),
        notes=("以上",),
    ),
)
EDITION = Edition(
    plan=Plan("shiomi", "", "潮見市", "潮見みらい計画", "実施計画", 2022, 2023),
    stage="推進状況",
    draft=True,
    date="令和5年2月",
    as_of="令和4年12月31日",
    predecessor="",
    documents=(Document(FILE, "0" * 64, 80, "progress"),),
    elements=ELEMENTS,
    indicators=INDICATORS,
    figures=FIGURES,
    changes=(
        Change("A/1-1①", "", "2023", people("1500"), people("1800"), "会場が増えたため", at(49)),
    ),
    costs=(
        Cost("M/1", "1", "地域の備えを高める", 2022, Role.FORECAST, 12_345_000, at(75)),
        Cost("M/1", "1", "地域の備えを高める", 2023, Role.ORIGINAL, 12_400_000, at(75)),
    ),
    links=(
        Link("M/1", Relation.SDG, "11", at(13)),
        Link("M/1", Relation.SDG, "13", at(13)),
    ),
    passages=(Passage("M/1", PassageKind.PRESENT, "", "みなが備えている。", at(15)),),
)


def ledger(total: int, unread: Sequence[int], file: str = FILE) -> Ledger:
    """A document of ``total`` lines, of which the lines ``unread`` were not understood."""
    numbers = range(1, total + 1)
    return Ledger(
        file,
        tuple(f"line {number}" for number in numbers),
        tuple(Fate.UNREAD if number in unread else Fate.FIELD for number in numbers),
        tuple("" if number in unread else "値" for number in numbers),
    )


def finding(severity: Severity, code: str = "X001") -> Finding:
    sentence = Bilingual("名称が二つあります。", "There are two names.")
    remedy = Bilingual("確認.csv で一つにしてください。", "Choose one in 確認.csv.")
    return Finding(code, severity, "M/1", at(12), sentence, remedy)


def reading(unread: Sequence[int] = (), *findings: Finding) -> Reading:
    return Reading(EDITION, ledger(100, unread), findings)
