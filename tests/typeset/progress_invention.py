"""Inventing a plan with its progress report."""

from collections.abc import Callable
from random import Random
from typing import TypeVar

from tests.typeset.city import Activity, Measure, Outcome, Pillar, Progress, Project
from tests.typeset.field import Field
from tests.typeset.fields import FIELDS
from tests.typeset.naming import city_name, project_name
from tests.typeset.progress_activities import activity
from tests.typeset.progress_money import cost, facilities, total_cost, viewpoints
from tests.typeset.progress_outcomes import outcome
from tests.typeset.prose import DIRECTIONS, FOOTNOTES, GOALS, sentence
from tests.typeset.scope import Scope
from tests.typeset.words import MARKS, PILLARS, PLANS

# How many activities and outcomes a project has: mostly one of each.
SHAPES = ((1, 1), (1, 1), (1, 1), (1, 1), (2, 2), (2, 1), (1, 2), (2, 2), (3, 1))


def branches(count: int) -> tuple[str, ...]:
    """① ② … where there are several."""
    return MARKS[:count] if count > 1 else ("",)


def project(chance: Random, scope: Scope, number: str, field: Field, noted: str) -> Project:
    """One project of a field; ``noted`` is the footnote digit its name carries, or nothing."""
    topic = chance.choice(field.topics)
    name = f"{topic}事業⟦{noted}⟧の実施" if noted else project_name(chance, field, topic)
    direction = sentence(chance, DIRECTIONS, field)
    acts, outs = chance.choice(SHAPES)
    return Project(
        number,
        name,
        direction,
        unlike(lambda branch: activity(chance, scope, branch, field, topic), acts),
        unlike(lambda branch: outcome(chance, scope, branch, field, topic), outs),
    )


Made = TypeVar("Made", Activity, Outcome)


def unlike(make: Callable[[str], Made], count: int) -> tuple[Made, ...]:
    """Indicators of one table of a project, no name twice."""
    made: list[Made] = []
    for branch in branches(count):
        new = make(branch)
        while any(new.indicator.name == old.indicator.name for old in made):
            new = make(branch)
        made.append(new)
    return tuple(made)


def measure(chance: Random, scope: Scope, number: int, field: Field, note: int) -> Measure:
    """One measure; ``note`` is the number its footnote would have, 0 for none."""
    count = chance.randint(2, 5)
    noted = chance.randrange(count) if note else -1
    projects = tuple(
        project(chance, scope, f"{number}-{i + 1}", field, str(note) if i == noted else "")
        for i in range(count)
    )
    word = projects[noted].name.partition("⟦")[0] if note else ""
    return Measure(
        number,
        chance.choice(field.measures),
        sentence(chance, GOALS, field),
        field.departments[: chance.randint(1, 2)],
        projects,
        cost(chance, scope),
        (chance.choice(FOOTNOTES).format(word=word),) if note else (),
    )


def measures(chance: Random, scope: Scope) -> tuple[Measure, ...]:
    """All measures; footnote numbers run through the document."""
    fields = [*FIELDS]
    chance.shuffle(fields)
    made: list[Measure] = []
    notes = 0
    for i in range(scope.measures):
        noted = scope.footnotes and chance.random() < 0.2
        notes += noted
        made.append(measure(chance, scope, i + 1, fields[i % len(fields)], notes if noted else 0))
    return tuple(made)


def pillars(chance: Random, made: tuple[Measure, ...]) -> tuple[Pillar, ...]:
    """Measures gathered under pillars, two to six each."""
    names = list(PILLARS)
    chance.shuffle(names)
    count = min(len(names), len(made), max(2, round(len(made) / 4)))
    cuts = [round(i * len(made) / count) for i in range(count + 1)]
    return tuple(
        Pillar(i + 1, names[i], made[cuts[i] : cuts[i + 1]])
        for i in range(count)
        if cuts[i] < cuts[i + 1]
    )


def invent_progress(chance: Random, scope: Scope) -> Progress:
    """A plan with one yearly report."""
    made = measures(chance, scope)
    return Progress(
        city_name(chance),
        chance.choice(PLANS),
        tuple(range(scope.first_year, scope.first_year + scope.years)),
        scope.first_year + scope.report_index,
        scope.last_heisei,
        pillars(chance, made),
        total_cost(chance, made),
        viewpoints(chance, scope),
        facilities(chance, scope),
    )
