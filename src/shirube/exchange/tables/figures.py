"""値.csv: one printed number or word a row."""

from shirube.exchange.tables.answer import answer, answer_cells
from shirube.exchange.tables.cell import SEMICOLON, joined
from shirube.exchange.tables.common import place, remarks, role, state
from shirube.exchange.tables.row import Row
from shirube.exchange.tables.table import Column, Table
from shirube.exchange.tables.words import code_table
from shirube.plan import Figure, Role
from shirube.terms import Bilingual, Period, PeriodKind

_COLUMNS = (
    Column(
        "指標ID",
        "Figure.indicator",
        Bilingual("値の属する指標", "the indicator it belongs to"),
        required=True,
        within=("指標.csv", "指標ID"),
    ),
    Column(
        "内訳",
        "Figure.part",
        Bilingual("内訳の名前。なければ空欄", "the label of the part; blank where there is none"),
    ),
    role("Figure"),
    Column(
        "期間区分",
        "Figure.period.kind",
        Bilingual("値がどのような期間のものか", "the form of its time"),
        words=code_table(PeriodKind),
        required=True,
    ),
    Column(
        "開始年度",
        "Figure.period.first",
        Bilingual("最初の会計年度(西暦)", "first fiscal year, western"),
        "integer",
        unit="年度",
    ),
    Column(
        "終了年度",
        "Figure.period.last",
        Bilingual("最後の会計年度(西暦)", "last fiscal year, western"),
        "integer",
        unit="年度",
    ),
    Column(
        "時点",
        "Figure.period.as_of",
        Bilingual("印字された時点(半角にそろえる)", "the printed date, folded"),
    ),
    Column(
        "値",
        "Figure.answer.value",
        Bilingual("数。単位は列「単位」", "the number; its unit is in 単位"),
        "number",
    ),
    Column("単位", "Figure.answer.unit", Bilingual("値の単位", "the printed unit")),
    Column(
        "文字値",
        "Figure.answer.words",
        Bilingual(
            "数のない欄の言葉、または数のまわりに言葉のある欄の全体",
            "the words of a cell without a number, or the whole cell where it holds both",
        ),
    ),
    state("Figure.answer"),
    remarks("Figure", "注記"),
    place("Figure"),
)


def _cells(figure: Figure) -> tuple[str, ...]:
    period = figure.period
    return (
        figure.indicator,
        figure.part,
        figure.role.value,
        period.kind.value,
        "" if period.first is None else str(period.first),
        "" if period.last is None else str(period.last),
        period.as_of,
        *answer_cells(figure.answer),
        joined(figure.notes, SEMICOLON),
        str(figure.source),
    )


def figure(row: Row) -> Figure:
    """Return the figure that a row holds. Raises Misfit for a cell it cannot take."""
    return Figure(
        indicator=row["指標ID"],
        part=row["内訳"],
        role=row.word("版区分", Role),
        period=Period(
            kind=row.word("期間区分", PeriodKind),
            first=row.year("開始年度"),
            last=row.year("終了年度"),
            as_of=row["時点"],
        ),
        answer=answer(row),
        source=row.source("出典"),
        notes=row.items("注記", SEMICOLON),
    )


FIGURES = Table(
    "値.csv",
    "figures",
    Bilingual("印字された一つの値または言葉", "one printed figure or word"),
    _COLUMNS,
    _cells,
)
