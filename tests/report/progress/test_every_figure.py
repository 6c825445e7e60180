"""Every figure of an Edition stands in its row and column of the main document, and no other."""

from collections import Counter
from pathlib import Path

import pytest

from shirube.exchange import load_edition
from shirube.plan import Edition, Figure, Indicator, Role
from shirube.report.progress import main_document
from shirube.report.theme import plain
from shirube.terms import PeriodKind, fold, wareki
from tests.report.progress.printed import lines
from tests.report.progress.sheets import Copied, copied, tables

EXAMPLES = Path(__file__).parents[3] / "examples"
NAMES = ("shiomi", "setagaya/progress-2023", "setagaya/welfare-plan-2024")
CAPTIONS = ("実現に向けた取組み(行動量)", "成果指標", "取組みの行動量", "取組みの成果指標")
_LABELS = {
    Role.ORIGINAL: "当初計画",
    Role.REVISED: "修正計画",
    Role.FORECAST: "実績(見込み)",
    Role.ACTUAL: "実績(見込み)",
}
Cell = tuple[str, str, str, str, str]
"""Number, name, label of the row, head of the column, and what stands there."""


@pytest.fixture(params=NAMES, scope="module")
def edition(request: pytest.FixtureRequest) -> Edition:
    return load_edition(EXAMPLES / request.param)


def _number(row: Indicator, edition: Edition) -> str:
    above = next(e.number for e in edition.elements if e.id == row.element)
    return fold(row.number if row.number.startswith(above) else f"{above}{row.number}")


def _column(figure: Figure, report: bool) -> str:
    if figure.role is Role.BASELINE:
        return "策定時" if report else "現況値"
    if figure.role is Role.TARGET:
        return f"目標値({wareki(figure.period.last or 0)}年度末)"
    if figure.period.kind is PeriodKind.TOTAL:
        return "総量"
    return f"{wareki(figure.period.first or 0)}年度"


def _expected(edition: Edition) -> Counter[Cell]:
    report = any(f.role in (Role.REVISED, Role.FORECAST) for f in edition.figures)
    found: Counter[Cell] = Counter()
    for row in edition.indicators:
        groups: dict[tuple[str, str], list[Figure]] = {}
        for figure in (f for f in edition.figures if f.indicator == row.id):
            if figure.role is not Role.FORMER_TARGET:
                label = _LABELS.get(figure.role, "") if report else ""
                groups.setdefault((label, _column(figure, report)), []).append(figure)
        for (label, column), figures in groups.items():
            text = lines(figures)
            if figures[0].role is Role.BASELINE and figures[0].period.as_of:
                text += fold(f"({figures[0].period.as_of})")
            found[_number(row, edition), fold(row.name), label, column, text] += 1
    return found


def _name(cell: str) -> str:
    """The name without what the document adds to it: 再掲 and numbers of another plan."""
    return cell.partition("【再掲】")[0].partition("【実施計画施策")[0]


def _found(sheet: Copied) -> Counter[Cell]:
    cells: Counter[Cell] = Counter()
    for place, row in enumerate(sheet.rows):
        for column, head in enumerate(sheet.heads):
            aside = column < 2 or head == "区分" or "変更理由" in head
            if aside or not sheet.begins(place, column):
                continue
            whole = head.startswith("目標値") or head in ("策定時", "現況値")
            labelled = "区分" in sheet.heads and not whole
            label = row[sheet.heads.index("区分")] if labelled else ""
            cells[row[0], _name(row[1]), label, head, row[column]] += 1
    return cells


def test_every_figure_and_no_other(edition: Edition) -> None:
    found: Counter[Cell] = Counter()
    for table in tables(main_document(edition, plain())):
        if fold(table.caption.split("　")[0]) in CAPTIONS:
            found += _found(copied(table))
    expected = _expected(edition)
    assert expected - found == Counter()
    assert {cell[4] for cell in (found - expected)} <= {"記載なし"}
