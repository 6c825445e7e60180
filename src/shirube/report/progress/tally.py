"""How many plans and targets were changed, counted from the Edition and never copied."""

from collections.abc import Iterator

from shirube.difference import is_report
from shirube.evaluation import plan_changes, target_changes
from shirube.plan import Edition
from shirube.report.folio import Block, Items
from shirube.report.theme import Theme


def tally_blocks(edition: Edition, theme: Theme) -> Iterator[Block]:
    """Yield the two counts for a report; a plan as adopted has none."""
    if is_report(edition):
        counts = (plan_changes(edition), target_changes(edition))
        yield Items(tuple(tally.sentence.ja for tally in counts))
