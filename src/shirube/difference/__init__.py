"""Two Editions in, their difference out: pairs, contrasts, drifts, a story and a table."""

from shirube.difference.comparing import difference
from shirube.difference.contrast import Aspect, Contrast, Side
from shirube.difference.difference import Difference, ElementPair, IndicatorPair, Rejected
from shirube.difference.drift import Drift, Drifted
from shirube.difference.match import SURE, How, Match, Thing, Verdict
from shirube.difference.match_file import match_table, verdicts
from shirube.difference.origin import adoption_date, is_report, origin, succeeding
from shirube.difference.rows import DifferenceRow, RowKind, difference_rows
from shirube.difference.story import Chapter, markdown, story
from shirube.difference.table import FILE as TABLE_FILE
from shirube.difference.table import difference_table
from shirube.difference.verdicts import FILE as MATCH_FILE

__all__ = [
    "MATCH_FILE",
    "SURE",
    "TABLE_FILE",
    "Aspect",
    "Chapter",
    "Contrast",
    "Difference",
    "DifferenceRow",
    "Drift",
    "Drifted",
    "ElementPair",
    "How",
    "IndicatorPair",
    "Match",
    "Rejected",
    "RowKind",
    "Side",
    "Thing",
    "Verdict",
    "adoption_date",
    "difference",
    "difference_rows",
    "difference_table",
    "is_report",
    "markdown",
    "match_table",
    "origin",
    "story",
    "succeeding",
    "verdicts",
]
