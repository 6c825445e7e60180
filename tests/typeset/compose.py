"""From a city and a style to the text of its document."""

from tests.typeset.city import City, Progress
from tests.typeset.finishing import finished
from tests.typeset.report import report
from tests.typeset.sector import sector
from tests.typeset.style import PLAIN, Style


def typeset(city: City, style: Style = PLAIN) -> str:
    """The text of a city's document."""
    text = report(city, style) if isinstance(city, Progress) else sector(city, style)
    return finished(text, style)
