"""What the sections are made of, laid out from an Edition."""

from shirube.plan import Edition
from shirube.report.progress.lettering import lettered
from shirube.report.progress.sections import Matter
from shirube.report.progress.style import styles
from shirube.report.progress.tree import grouped, tree
from shirube.report.progress.whereabouts import boxes
from shirube.report.theme import Theme


def matter(edition: Edition, theme: Theme) -> Matter:
    """Return the matter of an Edition's sections."""
    laid = tree(edition)
    return Matter(
        laid,
        grouped((change.indicator, change) for change in edition.changes),
        grouped((passage.element, passage) for passage in edition.passages),
        grouped((exhibit.element, exhibit) for exhibit in edition.exhibits),
        boxes(edition, laid),
        styles(edition),
        lettered(edition.as_of),
        theme,
    )
