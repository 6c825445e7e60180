"""The list of all indicators (指標一覧): a row an indicator or part, a column a role and time."""

from collections.abc import Iterator, Sequence

from shirube.plan import Edition, Figure, Indicator, Role
from shirube.report.progress.lettering import lettered
from shirube.report.progress.slots import Slot, slots
from shirube.report.progress.tree import grouped
from shirube.report.progress.values import period_text
from shirube.report.theme import Theme
from shirube.report.workbook.listing import Listing, Value
from shirube.report.workbook.values import plain_cell
from shirube.report.workbook.whereabouts import PLACE_HEADS, home
from shirube.terms import Period, PeriodKind, Quantity, Unknown

_ABOUT = (
    ("指標番号", 6),
    ("指標", 26),
    ("内訳", 8),
    ("区分", 9),
    ("単位", 7),
    ("集計", 6),
    ("方向", 6),
    ("再掲", 5),
)
_TIMELESS = (Role.BASELINE, Role.FORMER_TARGET)
"""Roles of which an indicator has one figure; their dates stand among the remarks."""
_ROLES = list(Role)
Column = tuple[Role, Period | None]


def indicator_listing(edition: Edition, theme: Theme) -> Listing:
    """Return every indicator of an Edition, each part of it a row."""
    figures = grouped((figure.indicator, figure) for figure in edition.figures)
    columns = _columns(edition.figures)
    tree = home(edition)
    heads = (
        *PLACE_HEADS,
        *_ABOUT,
        *((_head(column, theme), 10) for column in columns),
        ("状態・注記", 30),
    )
    rows = tuple(
        (*tree.place(row.id), *line)
        for row in edition.indicators
        for line in _lines(row, figures.get(row.id, ()), columns, theme)
    )
    return Listing("指標一覧", heads, rows, (4, 5))


def _columns(figures: Sequence[Figure]) -> tuple[Column, ...]:
    found = {_column(figure) for figure in figures}
    return tuple(sorted(found, key=lambda one: (_ROLES.index(one[0]), _first(one[1]))))


def _column(figure: Figure) -> Column:
    return figure.role, None if figure.role in _TIMELESS else figure.period


def _first(period: Period | None) -> tuple[Slot, ...]:
    return () if period is None else slots(period)


def _head(column: Column, theme: Theme) -> str:
    role, period = column
    name = theme.word("策定時" if role is Role.BASELINE else role.value)
    if period is None:
        return name
    said = "総量" if period.kind is PeriodKind.TOTAL else period_text(period, theme)
    return f"{name}\n{said}".strip()


def _lines(
    row: Indicator, figures: Sequence[Figure], columns: Sequence[Column], theme: Theme
) -> Iterator[tuple[Value, ...]]:
    by_part = grouped((figure.part, figure) for figure in figures)
    for part, of_it in (by_part or {"": ()}).items():
        unit = _unit(row, of_it)
        held = grouped((_column(figure), figure) for figure in of_it)
        yield (
            lettered(row.number),
            lettered(row.name),
            lettered(part),
            row.category.value,
            unit,
            row.kind.value,
            row.direction.value,
            "再掲" if row.relisted else "",
            *(_cell(held.get(column, ()), unit) for column in columns),
            "、".join(_remarks(row, of_it, theme)),
        )


def _unit(row: Indicator, figures: Sequence[Figure]) -> str:
    """Return the unit that the bare numbers of a part have, or nothing where they differ."""
    answers = [f.answer for f in figures]
    units = {a.unit for a in answers if isinstance(a, Quantity) and not a.words}
    return units.pop() if len(units) == 1 else "" if units else row.unit


def _cell(figures: Sequence[Figure], unit: str) -> Value:
    if len(figures) == 1:
        return plain_cell(figures[0].answer, unit)
    return "\n".join(str(plain_cell(figure.answer, unit)) for figure in figures)


def _remarks(row: Indicator, figures: Sequence[Figure], theme: Theme) -> Iterator[str]:
    """Yield what the cells say besides: why one is empty, notes, the date of a baseline."""
    yield from map(lettered, row.notes)
    for figure in figures:
        dated = figure.role in _TIMELESS and bool(period_text(figure.period, theme))
        said = [period_text(figure.period, theme)] if dated else []
        if isinstance(figure.answer, Unknown) and not figure.answer.words:
            said.append(figure.answer.reason.value)
        said += map(lettered, figure.notes)
        if said and (figure.notes or dated or not isinstance(figure.answer, Unknown)):
            yield f"{_head(_column(figure), theme)}：{'・'.join(said)}".replace("\n", " ")
