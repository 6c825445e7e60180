"""The account (計算の内訳) of a judgement: its components, and how each rate was worked."""

from collections.abc import Iterable
from dataclasses import dataclass

from shirube.evaluation.components import Component, components
from shirube.evaluation.course import courses
from shirube.evaluation.evaluated import Evaluated
from shirube.evaluation.rate import Rate
from shirube.evaluation.situation import Situation
from shirube.evaluation.working import Working, working
from shirube.plan import Edition


@dataclass(frozen=True, slots=True)
class Account:
    """A judgement with its components and the working of each of its rates, in their order."""

    found: Evaluated
    components: tuple[Component, ...]
    workings: tuple[tuple[Rate, Working], ...]


def accounts(edition: Edition, found: Iterable[Evaluated]) -> tuple[Account, ...]:
    """Return the account of each judgement of ``edition``."""
    known = {(course.indicator.id, course.part): course for course in courses(edition)}
    made = []
    for one in found:
        course = known[one.indicator.id, one.part]
        here = Situation(course, one.year, edition.plan.first)
        worked = [working(rate, planned=here.planned, summed=here.summed) for rate in one.rates]
        pairs = tuple(zip(one.rates, worked, strict=True))
        made.append(Account(one, components(course, one), pairs))
    return tuple(made)
