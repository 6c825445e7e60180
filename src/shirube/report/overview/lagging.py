"""What lags and what changed in the year, by measure."""

from collections.abc import Iterator

from shirube.charts import Caption, Chart, Rank, Ranked, drawing
from shirube.evaluation import MeasureReview, Standing, YearReview, places
from shirube.plan import Edition
from shirube.report.folio import Align, Block, Cell, Heading, Picture, Row, Table
from shirube.report.progress.lettering import lettered
from shirube.report.progress.naming import row_name
from shirube.report.progress.tree import Tree, grouped
from shirube.report.theme import Theme

_BEHIND = 80
"""Per cent below which an indicator is called late."""
_NO_MEASURE = "施策に属さない指標"
_NARROW = 0.55
_MOST = 10
"""Indicators that the list of late ones names."""


def measure_name(one: MeasureReview) -> str:
    """Return the name of a measure, or what stands for none."""
    return _NO_MEASURE if one.measure is None else lettered(one.measure.name)


def late_blocks(review: YearReview, laid: Tree, said: str, theme: Theme) -> Iterator[Block]:
    """Yield the indicators that are late in a year, and how many each measure has."""
    late = [(one, [s for s in one.counted if _is_late(s)]) for one in review.measures]
    ranks = tuple(Rank(_name(one), len(rows)) for one, rows in late if rows)
    if not ranks:
        return
    title = f"{said}に遅れている指標（達成率{_BEHIND}%未満）の数"
    yield Heading(2, theme.word("遅れている指標"))
    rows = sorted((s for _, of_it in late for s in of_it), key=lambda s: s.rate.order)
    heads = ("番号", "指標", "区分", "達成率")
    yield Table(
        theme.word(f"{said}の達成率が低い指標"),
        (0.1, 0.5, 0.14, 0.26),
        (tuple(Cell(theme.word(head), Align.CENTER, head=True) for head in heads),),
        tuple(_late_row(one, laid, theme) for one in rows[:_MOST]),
        (f"※{len(rows)}件のうち低いものから{_MOST}件",) if len(rows) > _MOST else (),
    )
    yield picture(Ranked(Caption(title, "件"), ranks), _NARROW)


def _is_late(one: Standing) -> bool:
    known, share = one.rate.order
    return known and share * 100 < _BEHIND


def _name(one: MeasureReview) -> str:
    number = "" if one.measure is None else f"{lettered(one.measure.number)} "
    return number + measure_name(one)


def _late_row(one: Standing, laid: Tree, theme: Theme) -> Row:
    row = one.indicator
    home = laid.elements[row.element].number if row.element in laid.elements else ""
    return (
        Cell(lettered(home), Align.CENTER, head=True),
        Cell(row_name(row, laid, theme), head=True),
        Cell(row.category.value, Align.CENTER),
        Cell(one.rate.shown.ja, Align.END),
    )


def changed_blocks(edition: Edition, theme: Theme) -> Iterator[Block]:
    """Yield how many plans and targets of each measure were changed."""
    names = {e.id: f"{lettered(e.number)} {lettered(e.name)}" for e in edition.elements}
    home = places(edition)
    found = grouped((home.measure(change.indicator), change) for change in edition.changes)
    if found:
        yield Heading(2, theme.word("変更のあった施策"))
        ranks = tuple(Rank(names.get(m, _NO_MEASURE), len(rows)) for m, rows in found.items())
        yield picture(Ranked(Caption("計画と目標値の変更の数", "件"), ranks), _NARROW)


def picture(chart: Chart, width: float) -> Picture:
    """Return a chart as a picture; ``width`` is a share of that of the text."""
    drawn = drawing(chart)
    return Picture(drawn.svg, drawn.alt, drawn.title, drawn.note, width)
