"""The indicators of a measure with what they came to in a year, as a table."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from rich.box import SIMPLE_HEAD
from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from shirube.cli.family import Family
from shirube.cli.labels import label
from shirube.cli.match import full_number
from shirube.cli.rate_cell import rate_lines, value_cell
from shirube.cli.screen import seen
from shirube.evaluation import Evaluated, MeasureReview, Standing
from shirube.plan import Role
from shirube.terms import Bilingual, Language, Unknown

NO_MEASURE = Bilingual("施策に属さない指標", "indicators of no measure")
_WORST = Bilingual(
    "内訳のある指標は、最も悪い内訳を全体の率とします。",
    "Of an indicator of several parts the worst part speaks for the whole.",
)
_NO_INDICATOR = Bilingual("指標はありません。", "There is no indicator.")
_RELISTED = Bilingual("再掲", "relisted")
_TOTAL = Bilingual("総量", "total")
_NUMBER = Bilingual("番号", "no.")
_NAME = Bilingual("指標", "indicator")
_DUE = Bilingual("計画・目標", "due")
_REACHED = Bilingual("見込み・実績", "reached")
_RATE = Bilingual("率", "rate")
_GRADE = Bilingual("評価", "grade")
_FORMS: Mapping[Bilingual, Mapping[str, Any]] = {
    _NUMBER: {"no_wrap": True},
    _NAME: {"ratio": 1, "width": 14},
    _DUE: {"justify": "right", "max_width": 12},
    _REACHED: {"justify": "right", "max_width": 12},
    _RATE: {"max_width": 22},
}
"""How wide the columns are: the name has what is left, most remarks stand on one line."""

Graded = Callable[[Evaluated], str]
"""What a scale says of a judgement."""


def measure_title(review: MeasureReview, language: Language) -> str:
    """Return the tier, the number and the name of a measure."""
    measure = review.measure
    if measure is None:
        return NO_MEASURE.spoken(language)
    return f"{f'{measure.tier} {measure.number}'.strip()}  {measure.name}"


def standing_table(
    standings: Iterable[Standing], tree: Family, language: Language, graded: Graded | None
) -> Iterator[RenderableType]:
    """Yield a table of indicators, a row for each part, and how several parts count."""
    found = list(standings)
    if not found:
        yield Text(f"  {_NO_INDICATOR.spoken(language)}", "dim")
        return
    heads = (_NUMBER, _NAME, _DUE, _REACHED, _RATE)
    table = Table(box=SIMPLE_HEAD, expand=True)
    for head in heads:
        table.add_column(head.spoken(language), overflow="fold", **_FORMS.get(head, {}))
    for standing in found:
        for part in standing.parts:
            *cells, rate = _cells(standing, part, tree, language)
            grade = f"\n{_GRADE.spoken(language)}: {graded(part)}" if graded else ""
            table.add_row(*(Text(seen(cell)) for cell in (*cells, f"{rate}{grade}")))
    yield table
    if any(len(standing.parts) > 1 for standing in found):
        yield Text(f"{_WORST.spoken(language)}\n", "dim")


def _cells(standing: Standing, part: Evaluated, tree: Family, language: Language) -> list[str]:
    row = standing.indicator
    relisted = f" ({_RELISTED.spoken(language)})" if row.relisted else ""
    name = " ".join(filter(None, (f"{row.name}{relisted}", f"[{part.part}]" if part.part else "")))
    what = f"({label(row.category, language)}, {label(part.kind, language)})"
    return [
        full_number(row, tree),
        f"{name}\n{what}",
        due_cell(part, language),
        reached_cell(part, language),
        rate_lines(part.rate, language),
    ]


def due_cell(part: Evaluated, language: Language) -> str:
    """Return what is due and whether it is a plan or the target."""
    said = value_cell(part.due, part.unit, language)
    if isinstance(part.due, Unknown):
        return said
    word = _TOTAL.spoken(language) if part.due_role is None else label(part.due_role, language)
    return f"{said}\n({word})"


def reached_cell(part: Evaluated, language: Language) -> str:
    """Return what the year came to; a forecast is marked as one."""
    if part.role is None:
        return value_cell(part.actual, part.unit, language)
    mark = label(part.role, language)
    known = value_cell(part.actual, part.unit, language)
    return f"{known}\n({mark})" if part.role in (Role.FORECAST, Role.ACTUAL) else known
