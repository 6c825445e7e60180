"""The columns that say where in the plan something stands."""

from dataclasses import dataclass

from shirube.evaluation import Places, places
from shirube.plan import Edition, Indicator
from shirube.report.progress.lettering import lettered

PLACE_HEADS = (("施策番号", 6), ("施策", 19), ("事業番号", 6), ("事業", 19))


@dataclass(frozen=True, slots=True)
class Home:
    """The elements and indicators of an Edition, to say where a row stands."""

    tree: Places
    rows: dict[str, Indicator]

    def place(self, indicator: str) -> tuple[str, str, str, str]:
        """Return number and name of the measure and of the element right above an indicator."""
        measure = self.tree.measure(indicator)
        above = self.tree.homes.get(indicator, "")
        return *self._named(measure), *self._named("" if above == measure else above)

    def _named(self, element: str) -> tuple[str, str]:
        found = self.tree.elements.get(element)
        return ("", "") if found is None else (lettered(found.number), lettered(found.name))


def home(edition: Edition) -> Home:
    """Return the places of an Edition."""
    return Home(places(edition), {row.id: row for row in edition.indicators})
