"""A progress report as text: overview, contents, measures, costs (layout A)."""

from tests.typeset.city import Progress
from tests.typeset.pen import Pen
from tests.typeset.report_body import Body
from tests.typeset.report_costs import Costs
from tests.typeset.report_front import contents, position
from tests.typeset.report_overview import overview
from tests.typeset.sheet import Sheet
from tests.typeset.style import Style


def report(city: Progress, style: Style) -> str:
    """The whole document."""
    pen, sheet = Pen(style, city.last_heisei), Sheet(style)
    if style.overview:
        overview(city, pen, sheet)
        sheet.turn()
        sheet.pages = 1
    position(city, pen, sheet)
    sheet.turn()
    contents(city, pen, sheet)
    body = Body(city, pen, sheet)
    for pillar in city.pillars:
        for measure in pillar.measures:
            sheet.turn()
            body.measure(pillar, measure)
    sheet.turn()
    Costs(city, pen, sheet).write()
    return sheet.text()
