"""The overview before a report: cover, list of measures, main changes, costs, effects."""

from tests.typeset.city import Progress
from tests.typeset.counting import announced
from tests.typeset.era import fiscal, month_of
from tests.typeset.measuring import wrapped
from tests.typeset.overview_changes import changes
from tests.typeset.overview_effects import effects
from tests.typeset.overview_money import costs, facilities
from tests.typeset.pen import Pen
from tests.typeset.sheet import Sheet
from tests.typeset.slides import Slides


def overview(city: Progress, pen: Pen, sheet: Sheet) -> None:
    """All slides."""
    slides = Slides(sheet)
    if pen.style.cover:
        cover(city, pen, sheet)
        sheet.turn()
    title(city, slides)
    slides.turn()
    measures(city, pen, slides)
    slides.turn()
    changes(city, pen, slides)
    counts(city, slides)
    slides.turn()
    costs(city, pen, slides)
    if city.facilities:
        slides.turn()
        facilities(city, slides)
    if city.viewpoints:
        slides.turn()
        effects(city, slides)


def cover(city: Progress, pen: Pen, sheet: Sheet) -> None:
    """The paper that brings the report to a committee."""
    title = f"{city.name}{city.plan}推進状況（案）"
    sheet.put(f"{title}について ")
    sheet.empty()
    sheet.put("１ 主旨 ")
    report = fiscal(city.report_year, city.last_heisei)
    text = f"{report}末の見込みを踏まえて{city.plan}を見直し、推進状況（案）としたので報告する。"
    sheet.paragraph(pen.lines(text, 50.0))
    sheet.empty()
    sheet.put(f"２ {title} ")
    sheet.put("別紙１「概要版」及び別紙２「推進状況（案）」のとおり ")


def title(city: Progress, slides: Slides) -> None:
    """The first slide."""
    years = f"{city.years[0]}-{city.years[-1]}（実施計画）"
    slides.box([month_of(*city.published), city.name])
    slides.box([f"{city.name}{city.plan}", years])
    slides.box(["推進状況（案）", "【概要版】"])
    slides.lines(["第１章、 計画の位置づけについて"])
    text = f"◆{city.plan}に掲げた施策について、年度末の見込みと翌年度以降の計画をまとめました。"
    slides.box(wrapped(text, 38.0))


def measures(city: Progress, pen: Pen, slides: Slides) -> None:
    """Pillars and measures."""
    slides.lines(["第2章、 政策の柱に基づく取組み", "施策一覧", "政策の柱 施策"])
    for pillar in city.pillars:
        slides.lines([f"政策の柱{pen.digits(str(pillar.number))}"])
        slides.box(wrapped(pillar.name, 6.0))
        for measure in pillar.measures:
            names = wrapped(measure.name, pen.style.slide)
            slides.box(
                [f"{measure.number} {names[0]}"]
                if len(names) == 1
                else [str(measure.number), *names]
            )


def counts(city: Progress, slides: Slides) -> None:
    """How many of all were changed."""
    said = announced(city)
    slides.lines(
        [
            f"全{said.measures}施策{said.projects}事業のうち、"
            f"{said.changed_measures}施策{said.changed_projects}事業の計画を変更",
            f"全{said.measures}施策{said.outcomes}指標のうち、"
            f"{said.retargeted_measures}施策{said.retargeted_outcomes}指標の目標値を変更",
        ]
    )
