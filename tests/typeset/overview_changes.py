"""The overview's slide of main changes."""

from tests.typeset.city import Cell, Progress
from tests.typeset.era import fiscal
from tests.typeset.measuring import wrapped
from tests.typeset.pen import Pen
from tests.typeset.slides import Slides


def changes(city: Progress, pen: Pen, slides: Slides) -> None:
    """Changed activities of the coming year, moved targets."""
    if city.report_year == city.years[-1]:
        return
    coming = city.years.index(city.report_year) + 1
    year = fiscal(city.years[coming], city.last_heisei)
    slides.lines([f"主な計画の変更点（{year}）", "行 動 量"])
    for measure in city.measures:
        for project in measure.projects:
            for made in project.activities:
                if made.reason:
                    pair = f"{said(made.original[coming])} ➡ {said(made.revised[coming])}"
                    change(pen, slides, measure.number, made.indicator.name, pair, made.reason)
    slides.lines(["成果指標"])
    for measure in city.measures:
        for project in measure.projects:
            for goal in project.outcomes:
                if goal.old_target:
                    pair = f"{said(goal.old_target)} ➡ {said(goal.target)}"
                    change(pen, slides, measure.number, goal.indicator.name, pair, goal.reason)


def change(
    pen: Pen, slides: Slides, number: int, name: tuple[str, ...], pair: str, reason: str
) -> None:
    """One change."""
    lines = wrapped("".join(name), 27.0)
    slides.box([f"●施策{number}", f"➢ {lines[0]}"])
    slides.lines(lines[1:])
    cause, because, _ = reason.partition("ため")
    slides.box([pair, *wrapped(f"⇒ {cause}{because}", 34.0)])


def said(cell: Cell) -> str:
    """A figure closed up, its note in brackets."""
    part = cell.parts[0]
    note = f"（{part.note}）" if part.note else ""
    return f"{part.number:,}{part.unit}{note}"
