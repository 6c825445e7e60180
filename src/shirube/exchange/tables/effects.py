"""効果額.csv: one effect amount of a reform item a row."""

from shirube.exchange.tables.answer import amount, amount_cells
from shirube.exchange.tables.cell import SEMICOLON, joined
from shirube.exchange.tables.common import place, remarks, state, thousand_yen
from shirube.exchange.tables.row import Row
from shirube.exchange.tables.table import Column, Table
from shirube.exchange.tables.words import code_table
from shirube.plan import Effect, EffectCategory, Role
from shirube.terms import Bilingual

_COLUMNS = (
    Column("番号", "Effect.number", Bilingual("印字された番号", "the printed number")),
    Column("名称", "Effect.name", Bilingual("項目の名前", "the name of the item")),
    Column(
        "年度",
        "Effect.year",
        Bilingual("会計年度(西暦)。行の合計は空欄", "fiscal year, western; blank for the total"),
        "integer",
        unit="年度",
    ),
    Column(
        "版区分",
        "Effect.role",
        Bilingual(
            "計画、見込み、実績などの別。行の合計は空欄",
            "plan, forecast, actual …; blank for the total",
        ),
        words=code_table(Role),
    ),
    Column(
        "区分",
        "Effect.category",
        Bilingual(
            "効果額の種類。文字から印が失われたときは空欄",
            "the class of the amount; blank where the text lost its mark",
        ),
        words=code_table(EffectCategory),
    ),
    thousand_yen("Effect"),
    state("Effect.amount"),
    Column(
        "再掲",
        "Effect.relisted_from",
        Bilingual("再掲なら、もとの項目の番号", "the number of the item that owns the amount"),
    ),
    remarks("Effect"),
    place("Effect"),
)


def _cells(effect: Effect) -> tuple[str, ...]:
    return (
        effect.number,
        effect.name,
        "" if effect.year is None else str(effect.year),
        "" if effect.role is None else effect.role.value,
        effect.category.value,
        *amount_cells(effect.amount),
        effect.relisted_from,
        joined(effect.notes, SEMICOLON),
        str(effect.source),
    )


def effect(row: Row) -> Effect:
    """Return the effect that a row holds. Raises Misfit for a cell it cannot take."""
    return Effect(
        number=row["番号"],
        name=row["名称"],
        year=row.year("年度"),
        role=row.word("版区分", Role) if row["版区分"] else None,
        category=row.word("区分", EffectCategory),
        amount=amount(row),
        source=row.source("出典"),
        relisted_from=row["再掲"],
        notes=row.items("備考", SEMICOLON),
    )


EFFECTS = Table(
    "効果額.csv",
    "effects",
    Bilingual(
        "行政経営改革の一つの項目の効果額", "the effect amount of one item of the reform programme"
    ),
    _COLUMNS,
    _cells,
)
