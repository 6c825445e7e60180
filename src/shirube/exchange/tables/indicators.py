"""指標.csv: one indicator a row."""

from shirube.exchange.tables.cell import SEMICOLON, joined
from shirube.exchange.tables.common import place, remarks
from shirube.exchange.tables.row import Row
from shirube.exchange.tables.table import Column, Table
from shirube.exchange.tables.words import code_table
from shirube.plan import Category, Direction, Ground, Indicator, Kind
from shirube.terms import Bilingual

_WEAKER_FIRST = (Ground.INFERRED, Ground.PRINTED, Ground.CONFIRMED)

_COLUMNS = (
    Column(
        "指標ID",
        "Indicator.id",
        Bilingual("指標の識別子", "identifies the indicator"),
        required=True,
    ),
    Column(
        "要素ID",
        "Indicator.element",
        Bilingual("指標が載っている要素", "the element whose row it is"),
        required=True,
        within=("体系.csv", "要素ID"),
    ),
    Column(
        "区分",
        "Indicator.category",
        Bilingual("行動量か成果指標か", "activity or outcome"),
        words=code_table(Category),
        required=True,
    ),
    Column(
        "枝番",
        "Indicator.number",
        Bilingual("印字された枝番", "the printed sub-number"),
    ),
    Column("名称", "Indicator.name", Bilingual("指標の名前", "its name, folded")),
    Column(
        "単位",
        "Indicator.unit",
        Bilingual("値の単位。内訳で異なるときは空欄", "its unit; blank where parts differ"),
    ),
    Column(
        "集計",
        "Indicator.kind",
        Bilingual("各年度から総量をどう作るか", "how the years make a total"),
        words=code_table(Kind),
        required=True,
    ),
    Column(
        "方向",
        "Indicator.direction",
        Bilingual("どちらがよいか", "which way is better"),
        words=code_table(Direction),
        required=True,
    ),
    Column(
        "根拠",
        "Indicator.kind_ground, Indicator.direction_ground",
        Bilingual(
            "集計と方向をどう知ったか(二つのうち弱い方)",
            "how kind and direction are known: the weaker of the two",
        ),
        words=code_table(Ground),
        required=True,
    ),
    Column(
        "関連計画番号",
        "Indicator.related",
        Bilingual("関連する別の計画の施策番号", "numbers of measures of another plan"),
        sign=SEMICOLON,
    ),
    Column(
        "再掲元指標ID",
        "Indicator.relisted_from",
        Bilingual("再掲なら、もとの指標", "the indicator that owns the data of a 再掲"),
        within=("指標.csv", "指標ID"),
    ),
    remarks("Indicator"),
    place("Indicator"),
)


def _cells(indicator: Indicator) -> tuple[str, ...]:
    grounds = (indicator.kind_ground, indicator.direction_ground)
    return (
        indicator.id,
        indicator.element,
        indicator.category.value,
        indicator.number,
        indicator.name,
        indicator.unit,
        indicator.kind.value,
        indicator.direction.value,
        min(grounds, key=_WEAKER_FIRST.index).value,
        joined(indicator.related, SEMICOLON),
        indicator.relisted_from,
        joined(indicator.notes, SEMICOLON),
        str(indicator.source),
    )


def indicator(row: Row) -> Indicator:
    """Return the indicator that a row holds. Raises Misfit for a cell it cannot take."""
    ground = row.word("根拠", Ground)
    return Indicator(
        id=row["指標ID"],
        element=row["要素ID"],
        category=row.word("区分", Category),
        number=row["枝番"],
        name=row["名称"],
        unit=row["単位"],
        kind=row.word("集計", Kind),
        kind_ground=ground,
        direction=row.word("方向", Direction),
        direction_ground=ground,
        source=row.source("出典"),
        related=row.items("関連計画番号", SEMICOLON),
        relisted=bool(row["再掲元指標ID"]),
        relisted_from=row["再掲元指標ID"],
        notes=row.items("備考", SEMICOLON),
    )


INDICATORS = Table(
    "指標.csv",
    "indicators",
    Bilingual("一つの指標", "one indicator"),
    _COLUMNS,
    _cells,
    key="指標ID",
)
