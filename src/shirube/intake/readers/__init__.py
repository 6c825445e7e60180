"""The readers of blocks, by the name that a layout gives them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from shirube.intake.blocks import Block
from shirube.intake.draft import Draft
from shirube.intake.readers.activities import activities
from shirube.intake.readers.aims import aims
from shirube.intake.readers.costs import costs, overview_costs
from shirube.intake.readers.cover import cover
from shirube.intake.readers.decisions import decisions
from shirube.intake.readers.diagram import diagram
from shirube.intake.readers.effects import effects
from shirube.intake.readers.exhibits import items, programme, yearly_exhibits
from shirube.intake.readers.facing import facing
from shirube.intake.readers.imprint import imprint
from shirube.intake.readers.initiatives import initiatives
from shirube.intake.readers.listings import listing, paged_listing
from shirube.intake.readers.meetings import meetings
from shirube.intake.readers.memorandum import memorandum
from shirube.intake.readers.narrative import narrative
from shirube.intake.readers.opinions import opinions
from shirube.intake.readers.outcomes import outcomes
from shirube.intake.readers.outline import outline
from shirube.intake.readers.overview import changes, counts
from shirube.intake.readers.projects import projects
from shirube.intake.readers.prose import legend, passage
from shirube.intake.readers.reform import items as reform_items
from shirube.intake.readers.reform import policy
from shirube.intake.readers.scheme import scheme
from shirube.intake.readers.slides import slides
from shirube.intake.readers.slots import COLUMNS, NAME, NUMBER, PROJECT_NUMBER, REASON
from shirube.intake.readers.strategy import strategy
from shirube.intake.readers.structure import departments, goal, tier
from shirube.intake.readers.title import title
from shirube.intake.readers.yearly import yearly
from shirube.plan import Role


@dataclass(frozen=True, slots=True)
class Reader:
    """A reader, with the entries of a block that it needs and those that it may use.

    ``columns`` are the words that its ``columns`` may hold, ``always`` those that they hold in
    any case.
    """

    read: Callable[[Block, Draft], None]
    needs: tuple[str, ...] = ()
    uses: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    always: tuple[str, ...] = ()


_TABLE = ("under", "category", "columns")
_NODE = ("tier", "id")


def _columns(*without: str) -> tuple[str, ...]:
    return tuple(word for word in COLUMNS if word not in without)


READERS: Mapping[str, Reader] = {
    "activities": Reader(
        activities, (*_TABLE, "rows"), (), _columns(NUMBER, Role.TARGET.value), (NAME,)
    ),
    "aims": Reader(aims, ("under", *_NODE, "under_id", "aim")),
    "changes": Reader(changes, uses=("of", "heads")),
    "costs": Reader(costs, ("rows",)),
    "counts": Reader(counts),
    "cover": Reader(cover),
    "decisions": Reader(decisions),
    "departments": Reader(departments, ("under",)),
    "diagram": Reader(diagram, uses=("heads",)),
    "effects": Reader(effects, ("rows",), ("titles", "heads")),
    "facing": Reader(facing, _NODE),
    "goal": Reader(goal, ("under",)),
    "imprint": Reader(imprint),
    "initiatives": Reader(initiatives, ("under", *_NODE)),
    "items": Reader(items, uses=("heads",)),
    "legend": Reader(legend),
    "listing": Reader(listing, uses=("pillar",)),
    "memorandum": Reader(memorandum),
    "meetings": Reader(meetings, uses=("heads",)),
    "narrative": Reader(narrative, ("under", *_NODE, "boxes")),
    "opinions": Reader(opinions),
    "outcomes": Reader(outcomes, _TABLE, ("role",), _columns(NUMBER), (NAME, PROJECT_NUMBER)),
    "outline": Reader(outline, ("rungs",), ("boxes",)),
    "overview_costs": Reader(overview_costs, ("rows",)),
    "paged_listing": Reader(paged_listing, ("pillar",)),
    "passage": Reader(passage, ("kind",)),
    "policy": Reader(policy, _NODE, ("under",)),
    "programme": Reader(programme, ("titles",), ("heads",)),
    "projects": Reader(projects, ("under", *_NODE)),
    "reform_items": Reader(reform_items, (*_NODE, "under_id"), ("heads",)),
    "strategy": Reader(strategy, ("tiers", "boxes"), ("heads", "titles")),
    "scheme": Reader(scheme),
    "slides": Reader(slides, ("rungs",), ("boxes", "heads", "first_head", "pending")),
    "tier": Reader(tier, _NODE, ("rank", "under", "closes", "name_lines", "lead", "described")),
    "title": Reader(title),
    "yearly": Reader(yearly, _TABLE, ("role",), _columns(REASON), (NAME,)),
    "yearly_exhibits": Reader(yearly_exhibits, ("kind",), ("heads", "first_head")),
}
