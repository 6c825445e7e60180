"""Inventing the money of a report: costs, effects of reform, facilities."""

from dataclasses import replace
from random import Random

from tests.typeset.city import Cost, Effect, Facility, Measure, Viewpoint
from tests.typeset.scope import Scope
from tests.typeset.words import VIEWPOINTS


def cost(chance: Random, scope: Scope) -> Cost:
    """Original and revised plan, and what is expected to be spent."""
    closed = scope.report_index + 1
    start = chance.randrange(4_000, 900_000)
    original = tuple(start + chance.randrange(-start // 8, start // 6) for _ in range(scope.years))
    revised = tuple(
        None if i < closed else value + chance.randrange(-value // 9, value // 5)
        for i, value in enumerate(original)
    )
    actual = tuple(
        value - chance.randrange(value // 6) if i < closed else None
        for i, value in enumerate(original)
    )
    return Cost(original, revised, actual, "特別会計含む" if chance.random() < 0.12 else "")


def sums(rows: list[tuple[int | None, ...]], shared: int) -> tuple[int | None, ...]:
    """Column sums less what several measures share; ``None`` where a column has no figure."""
    return tuple(
        None if all(v is None for v in column) else sum(v or 0 for v in column) - shared
        for column in zip(*rows, strict=True)
    )


def total_cost(chance: Random, made: tuple[Measure, ...]) -> Cost:
    """The printed total: less than the sum, as some budget items are shared."""
    least = min(v for m in made for v in (*m.cost.original, *m.cost.actual) if v is not None)
    shared = chance.randrange(least // 2) if len(made) > 1 else 0
    return Cost(
        sums([m.cost.original for m in made], shared),
        sums([m.cost.revised for m in made], shared),
        sums([m.cost.actual for m in made], shared),
    )


def effect(chance: Random, scope: Scope, number: str, name: str) -> Effect:
    """One line: nothing, or amounts of one class."""
    if chance.random() < 0.45:
        return Effect(number, name, (None,) * scope.years)
    start = chance.randrange(200, 250_000)
    amounts = tuple(start + chance.randrange(start // 2 + 1) for _ in range(scope.years))
    return Effect(number, name, amounts, (chance.choice(("削減額", "抑制額", "歳入増")),))


def viewpoints(chance: Random, scope: Scope) -> tuple[Viewpoint, ...]:
    """The effects table, grouped by viewpoint; the last group may show an earlier line again."""
    made = tuple(
        Viewpoint(
            n,
            title,
            tuple(
                effect(chance, scope, f"{n}-{i}", name)
                for i, name in enumerate(chance.sample(items, chance.randint(2, len(items))), 1)
            ),
        )
        for n, (title, items) in enumerate(VIEWPOINTS, 1)
    )
    if chance.random() < 0.6:
        return made
    origin, last = chance.choice(made[0].effects), made[-1]
    number = f"{last.number}-{len(last.effects) + 1}"
    again = replace(origin, number=number, kinds=(), relisted_from=origin.number)
    return (*made[:-1], replace(last, effects=(*last.effects, again)))


def facilities(chance: Random, scope: Scope) -> tuple[Facility, ...]:
    """Counts and floor areas."""
    count, area = chance.randrange(80, 600), chance.randrange(200_000, 900_000)
    return (
        Facility("公共施設数（建物数）", tuple(f"{count - i}施設" for i in range(scope.years))),
        Facility("延床面積", tuple(f"{area - 120 * i:,}㎡" for i in range(scope.years))),
    )
