"""What two Editions say otherwise of the plan as a whole."""

from collections.abc import Iterator

from shirube.difference.contrast import Aspect, Contrast
from shirube.difference.contrasts.money import cost_contrasts, effect_contrasts
from shirube.difference.contrasts.sides import links, text_side
from shirube.difference.record import Record
from shirube.plan import Edition


def plan_contrasts(records: tuple[Record, Record]) -> Iterator[Contrast]:
    """Yield what differs in the plan's name, years, stage and dates, its total cost, effects."""
    before, after = (record.edition for record in records)
    left, right = _facts(before), _facts(after)
    for what, one in left.items():
        if one != right[what]:
            sides = text_side(one, None), text_side(right[what], None)
            yield Contrast(Aspect.PLAN, *sides, what=what)
    yield from links(records[0].links.get("", ()), records[1].links.get("", ()))
    yield from cost_contrasts(records[0].costs.get("", ()), records[1].costs.get("", ()))
    yield from effect_contrasts(before.effects, after.effects)


def _facts(edition: Edition) -> dict[str, str]:
    plan = edition.plan
    return {
        "自治体": plan.municipality,
        "計画名": plan.name,
        "計画種別": plan.kind,
        "計画期間": f"{plan.first}～{plan.last}",
        "版": f"{edition.stage}{'(案)' if edition.draft else ''}",
        "日付": edition.date,
        "時点": edition.as_of,
    }
