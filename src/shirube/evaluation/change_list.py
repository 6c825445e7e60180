"""The list of changes (変更一覧): what was planned before, what is planned now, and why."""

from dataclasses import dataclass

from shirube.evaluation.place import places
from shirube.plan import Change, Edition
from shirube.terms import fiscal_year_name


@dataclass(frozen=True, slots=True)
class ListedChange:
    """A change with the numbers and the name under which a reader finds it."""

    measure: str
    """Printed number of the measure, or empty."""
    project: str
    """Printed number of the project, or empty."""
    indicator: str
    """Name of the indicator, or empty where the Edition does not have it."""
    subject: str
    """目標値, or the fiscal year as documents print it."""
    change: Change


def change_list(edition: Edition) -> tuple[ListedChange, ...]:
    """Return the changes of an Edition in their order."""
    tree = places(edition)
    names = {row.id: row.name for row in edition.indicators}
    return tuple(
        ListedChange(
            tree.number(tree.measure(change.indicator)),
            tree.number(tree.project(change.indicator)),
            names.get(change.indicator, ""),
            _subject(change.subject),
            change,
        )
        for change in edition.changes
    )


def _subject(subject: str) -> str:
    year = subject.isascii() and subject.isdigit() and len(subject) == 4
    return fiscal_year_name(int(subject)) if year else subject
