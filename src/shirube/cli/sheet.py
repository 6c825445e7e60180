"""The figures of one indicator as a little table: roles down, time across, places below."""

from collections.abc import Iterable, Sequence

from rich.box import SIMPLE_HEAD
from rich.table import Table
from rich.text import Text

from shirube.cli.cell import answer_cell, period_cell
from shirube.cli.labels import label
from shirube.cli.screen import seen
from shirube.plan import Figure, Indicator, Role
from shirube.terms import Bilingual, Language, Period, PeriodKind, Source

_PLACES = Bilingual(
    "値の下の「:数字」は {file} の行", "':number' under a value is its line in {file}"
)
_ORDER = {
    PeriodKind.POINT: 0,
    PeriodKind.YEAR: 1,
    PeriodKind.SPAN: 1,
    PeriodKind.TOTAL: 2,
    PeriodKind.END: 3,
}


def sheet(
    indicator: Indicator, figures: Iterable[Figure], language: Language
) -> tuple[Table, Text]:
    """Return the table of an indicator's figures, each with its line, and how to read it."""
    home = indicator.source.file
    own = [figure for figure in figures if figure.indicator == indicator.id]
    periods = sorted({figure.period for figure in own}, key=_place_in_time)
    parts = any(figure.part for figure in own)
    table = Table(box=SIMPLE_HEAD)
    for _ in range(2 if parts else 1):
        table.add_column(overflow="fold")
    for period in periods:
        head = seen(period_cell(period, language))
        table.add_column(Text(head), justify="right", overflow="fold")
    said = ""
    for role, part in _rows(own, indicator.parts):
        row = [figure for figure in own if (figure.role, figure.part) == (role, part)]
        name = label(role, language)
        heads = ["" if name == said else name, part] if parts else [name]
        said = name
        cells = [_cell([one for one in row if one.period == p], home, language) for p in periods]
        table.add_row(*(Text(seen(head)) for head in heads), *cells)
    return table, Text(seen(_PLACES.spoken(language).format(file=home)), "dim")


def _rows(figures: Sequence[Figure], parts: Sequence[str]) -> list[tuple[Role, str]]:
    order = {"": -1} | {part: place for place, part in enumerate(parts)}
    rows = {(figure.role, figure.part) for figure in figures}
    roles = list(Role)
    return sorted(
        rows, key=lambda row: (roles.index(row[0]), order.get(row[1], len(parts)), row[1])
    )


def _cell(figures: Sequence[Figure], home: str, language: Language) -> Text:
    lines: list[str | tuple[str, str]] = []
    for figure in figures:
        said = answer_cell(figure.answer, language)
        notes = "".join(f"({note})" for note in figure.notes if note not in said)
        lines += [seen(f"{said}{notes}"), "\n"]
        lines += [(seen(_place(figure.source, home)), "dim"), "\n"]
    return Text.assemble(*lines[:-1])


def _place(source: Source, home: str) -> str:
    return str(source).removeprefix(home)


def _place_in_time(period: Period) -> tuple[int, int, int, str]:
    ends = (period.first or period.last or 0, period.last or 0)
    return _ORDER[period.kind], *ends, period.as_of
