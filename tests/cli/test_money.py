"""Money on the screen: year, role, amount and place of each."""

from dataclasses import replace

from shirube.cli.element_page import element_page
from shirube.cli.family import family
from shirube.plan import Effect, EffectCategory, Role
from shirube.terms import Reason, Unknown
from tests.cli.paper import paper, printed
from tests.cli.sample import EDITION, at, element

ITEM = element("R/2-1", "", "改革の取組み", None, "広告の収入", 90)
UNKNOWN = Unknown(Reason.NOT_YET, "※")
EFFECTS = (
    Effect("2-1", "広告の収入", 2022, Role.FORECAST, EffectCategory.REVENUE, 152_000_000, at(91)),
    Effect("2-1", "広告の収入", None, None, EffectCategory.LOST, UNKNOWN, at(92)),
    Effect("2-1", "べつの取組み", 2022, Role.FORECAST, EffectCategory.REVENUE, 1_000, at(93)),
)


def test_a_reform_item_shows_its_effects() -> None:
    """Another item of the same number does not."""
    edition = replace(EDITION, elements=(*EDITION.elements, ITEM), effects=EFFECTS)
    screen = paper()
    screen.show(*element_page(ITEM, edition, family(edition), "ja"))
    rows = [line.split() for line in printed(screen).splitlines() if "report.txt:9" in line][1:]
    assert rows == [
        ["令和4年度", "見込み", "歳入増", "152,000千円", "report.txt:91"],
        ["計", "(未定)※", "report.txt:92"],
    ]
