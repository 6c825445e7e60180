"""The readers of blocks, by the name that a layout gives them."""

from collections.abc import Callable, Mapping

from shirube.intake.blocks import Block
from shirube.intake.draft import Draft
from shirube.intake.readers.activities import activities
from shirube.intake.readers.costs import costs, overview_costs
from shirube.intake.readers.cover import cover
from shirube.intake.readers.effects import effects
from shirube.intake.readers.exhibits import items, programme, yearly_exhibits
from shirube.intake.readers.initiatives import initiatives
from shirube.intake.readers.listings import listing, paged_listing
from shirube.intake.readers.narrative import narrative
from shirube.intake.readers.outcomes import outcomes
from shirube.intake.readers.overview import changes, counts
from shirube.intake.readers.projects import projects
from shirube.intake.readers.prose import legend, passage
from shirube.intake.readers.reform import items as reform_items
from shirube.intake.readers.reform import policy
from shirube.intake.readers.structure import departments, goal, tier
from shirube.intake.readers.yearly import yearly

Reader = Callable[[Block, Draft], None]

READERS: Mapping[str, Reader] = {
    "activities": activities,
    "changes": changes,
    "costs": costs,
    "counts": counts,
    "cover": cover,
    "departments": departments,
    "effects": effects,
    "goal": goal,
    "initiatives": initiatives,
    "items": items,
    "legend": legend,
    "listing": listing,
    "narrative": narrative,
    "outcomes": outcomes,
    "overview_costs": overview_costs,
    "paged_listing": paged_listing,
    "passage": passage,
    "policy": policy,
    "programme": programme,
    "projects": projects,
    "reform_items": reform_items,
    "tier": tier,
    "yearly": yearly,
    "yearly_exhibits": yearly_exhibits,
}
