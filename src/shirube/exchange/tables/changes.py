"""変更.csv: one change of planned figures a row.

変更前 and 変更後 are single cells, so their units and words stand in 値.csv, in the rows of the
same figures; ``in_full`` brings them back.
"""

from collections.abc import Iterable
from dataclasses import replace

from shirube.exchange.tables.answer import of_one_cell, one_cell
from shirube.exchange.tables.common import place
from shirube.exchange.tables.row import Row
from shirube.exchange.tables.table import Column, Table
from shirube.plan import Change, Figure, Indicator, Role
from shirube.terms import Answer, Bilingual, PeriodKind, Quantity

_TARGET = "目標値"
_BEFORE = (Role.ORIGINAL, Role.FORMER_TARGET)
_AFTER = (Role.REVISED, Role.TARGET)

_COLUMNS = (
    Column(
        "指標ID",
        "Change.indicator",
        Bilingual("変更した指標", "the indicator that changed"),
        required=True,
        within=("指標.csv", "指標ID"),
    ),
    Column("内訳", "Change.part", Bilingual("内訳の名前", "the label of the part")),
    Column(
        "対象",
        "Change.subject",
        Bilingual(f"変更した年度(西暦)か{_TARGET}", f"the fiscal year that changed, or {_TARGET}"),
    ),
    Column(
        "変更前",
        "Change.before",
        Bilingual("前の数か言葉。単位は値.csv", "the former number or words; unit in 値.csv"),
    ),
    Column(
        "変更後",
        "Change.after",
        Bilingual("後の数か言葉。単位は値.csv", "the new number or words; unit in 値.csv"),
    ),
    Column("理由", "Change.reason", Bilingual("印字された理由", "the printed reason, folded")),
    Column(
        "理由分類",
        "Change.reason_class",
        Bilingual("人が付ける理由の分類", "the class that a person gives the reason"),
    ),
    place("Change"),
)


def _cells(change: Change) -> tuple[str, ...]:
    return (
        change.indicator,
        change.part,
        change.subject,
        one_cell(change.before),
        one_cell(change.after),
        change.reason,
        change.reason_class,
        str(change.source),
    )


def change(row: Row) -> Change:
    """Return the change that a row holds. Raises Misfit for a cell it cannot take."""
    return Change(
        indicator=row["指標ID"],
        part=row["内訳"],
        subject=row["対象"],
        before=of_one_cell(row, "変更前"),
        after=of_one_cell(row, "変更後"),
        reason=row["理由"],
        source=row.source("出典"),
        reason_class=row["理由分類"],
    )


CHANGES = Table(
    "変更.csv",
    "changes",
    Bilingual("計画した値の一つの変更", "one change of planned figures"),
    _COLUMNS,
    _cells,
)


def in_full(
    changes: Iterable[Change], figures: Iterable[Figure], indicators: Iterable[Indicator]
) -> tuple[Change, ...]:
    """Return changes with the answers of the same figures, else with the indicator's unit."""
    printed = {
        (figure.indicator, figure.part, figure.role, _subject(figure)): figure.answer
        for figure in figures
    }
    units = {indicator.id: indicator.unit for indicator in indicators}

    def whole(change: Change, answer: Answer, roles: tuple[Role, Role]) -> Answer:
        role = roles[change.subject == _TARGET]
        found = printed.get((change.indicator, change.part, role, change.subject))
        if found is not None and one_cell(found) == one_cell(answer):
            return found
        if isinstance(answer, Quantity):
            return replace(answer, unit=units.get(change.indicator, ""))
        return answer

    return tuple(
        replace(
            change,
            before=whole(change, change.before, _BEFORE),
            after=whole(change, change.after, _AFTER),
        )
        for change in changes
    )


def _subject(figure: Figure) -> str:
    return _TARGET if figure.period.kind is PeriodKind.END else str(figure.period.first)
