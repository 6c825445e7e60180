"""Costs and effects before and after."""

from collections.abc import Iterable, Iterator

from shirube.difference.contrast import Aspect, Contrast, Side
from shirube.difference.contrasts.sides import differing, paired
from shirube.plan import Cost, Effect


def cost_contrasts(before: Iterable[Cost], after: Iterable[Cost]) -> Iterator[Contrast]:
    """Yield the costs of one element, by fiscal year and role, that differ."""
    for one, other in paired(
        before,
        after,
        lambda cost: (cost.year, cost.role),
        lambda cost: f"{cost.name} {cost.amount}",
    ):
        cost = other or one
        sides = _side(one), _side(other)
        if cost is not None and differing(*sides):
            yield Contrast(Aspect.COST, *sides, role=cost.role, year=cost.year)


def effect_contrasts(before: Iterable[Effect], after: Iterable[Effect]) -> Iterator[Contrast]:
    """Yield the effects, by item, fiscal year, role and category, that differ."""
    for one, other in paired(before, after, _key, lambda effect: str(effect.amount)):
        effect = other or one
        sides = _side(one), _side(other)
        if effect is not None and differing(*sides):
            what = " ".join(filter(None, (effect.number, effect.name, effect.category.value)))
            yield Contrast(Aspect.EFFECT, *sides, what=what, role=effect.role, year=effect.year)


def _key(effect: Effect) -> tuple[object, ...]:
    return effect.number, effect.name, effect.year, effect.role, effect.category


def _side(money: Cost | Effect | None) -> Side | None:
    return None if money is None else Side(money.amount, money.source, notes=money.notes)
