"""How much there is of everything in an Edition."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from shirube.cli.family import family
from shirube.plan import Category, Edition, Role


@dataclass(frozen=True, slots=True)
class Tally:
    """Counts of one Edition, each in the order of first appearance or of the model."""

    elements: Mapping[str, int]
    """By tier, in the plan's own words."""
    indicators: Mapping[Category, int]
    figures: Mapping[Role, int]
    changes: int
    costs: int
    effects: int
    passages: int
    exhibits: int
    corrections: int


def tally(edition: Edition) -> Tally:
    """Count an Edition; tiers stand in the order of the tree."""
    tiers = Counter(element.tier for element in family(edition).below(""))
    categories = Counter(indicator.category for indicator in edition.indicators)
    roles = Counter(figure.role for figure in edition.figures)
    return Tally(
        elements=dict(tiers),
        indicators={category: categories[category] for category in Category},
        figures={role: roles[role] for role in Role if roles[role]},
        changes=len(edition.changes),
        costs=len(edition.costs),
        effects=len(edition.effects),
        passages=len(edition.passages),
        exhibits=len(edition.exhibits),
        corrections=len(edition.corrections),
    )
