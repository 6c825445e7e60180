"""The overview's slides of costs and facilities."""

from tests.typeset.city import Cost, Progress
from tests.typeset.era import fiscal
from tests.typeset.measuring import wrapped
from tests.typeset.pen import Pen
from tests.typeset.slides import Slides

ROWS = 12


def years(city: Progress, slides: Slides, first: str) -> None:
    """Heads of year columns: what was, what is expected, what is planned."""
    for i, year in enumerate(city.years):
        word = (
            "実績" if year < city.report_year else "見込み" if year == city.report_year else "計画"
        )
        head = [fiscal(year, city.last_heisei), word]
        slides.box([first, *head] if i == 0 else head)


def amounts(cost: Cost) -> str:
    """Actual where there is one, else the revised plan, else the original."""
    rows = zip(cost.actual, cost.revised, cost.original, strict=True)
    return " ".join(f"{next(a for a in row if a is not None):,}" for row in rows)


def costs(city: Progress, pen: Pen, slides: Slides) -> None:
    """Costs by measure."""
    slides.lines(["第2章、 政策の柱に基づく取組み", "事業費一覧"])
    for i, measure in enumerate(city.measures):
        if i % ROWS == 0:
            years(city, slides, "施策")
        names = wrapped(measure.name, pen.style.slide - 5)
        figures = amounts(measure.cost)
        if len(names) == 1:
            slides.lines([f"{measure.number} {names[0]} {figures}"])
        else:
            slides.box([str(measure.number), *names])
            slides.lines([figures])
    slides.lines([f"合計 {amounts(city.total_cost)}", "単位：千円"])
    if len(city.measures) > 1:
        slides.lines(
            ["※複数の施策に関わる予算事業があるため、施策の事業費の合計は合計額と一致しません。"]
        )


def facilities(city: Progress, slides: Slides) -> None:
    """Counts and floor areas."""
    slides.lines(["公共施設等総合管理計画に基づく取組み"])
    years(city, slides, "項目")
    for facility in city.facilities:
        slides.lines([f"{facility.name} {' '.join(facility.figures)}"])
    slides.lines(["■建物総量上限"])
