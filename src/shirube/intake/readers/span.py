"""What a text without a cover says of its plan: its name, and the years that it is for."""

import re

from shirube.intake.draft import Draft
from shirube.terms import FISCAL_YEAR, fold, year

_SPAN = re.compile(
    rf"(?P<first>{FISCAL_YEAR})を初年度とする(?:向こう)?(?P<count>\d{{1,2}})[ヵヶカケか箇]?年"
)
_NAMED = re.compile(r"(?P<name>[一-龥]{2,4}[市区町村][一-龥ァ-ヴー・]*計画)は.*")


def plan_facts(draft: Draft) -> None:
    """Enter the plan's name and its years.

    A line begins with the name (…市…計画は); the years are 令和6年度を初年度とする向こう8か年.
    """
    named = (_NAMED.fullmatch(fold(text)) for text in draft.paper.folded)
    name = next((match["name"] for match in named if match), "")
    if name:
        draft.facts.setdefault("plan_name", name)
    span = _SPAN.search(draft.squeezed)
    first = year(span["first"]) if span else None
    if span and first:
        draft.years.update(range(first, first + int(span["count"])))
