"""Inventing a sector plan."""

from collections.abc import Callable
from dataclasses import replace
from random import Random

from tests.typeset.city import (
    Column,
    Goal,
    Indicator,
    Initiative,
    Planned,
    Sector,
    Statistics,
    Theme,
)
from tests.typeset.era import fiscal
from tests.typeset.field import Field
from tests.typeset.fields import FIELDS
from tests.typeset.naming import city_name, project_name
from tests.typeset.prose import (
    COLUMNS,
    EXPLANATIONS,
    GOALS,
    ISSUES,
    PRESENT,
    PURPOSES,
    WAYS,
    sentence,
)
from tests.typeset.scope import Scope
from tests.typeset.sector_planned import activity, outcome, shared
from tests.typeset.words import MARKS, SECTOR_PLANS

Maker = Callable[[Random, Scope, str, Field, str], Planned]


def table(
    chance: Random, scope: Scope, field: Field, topics: list[str], make: Maker, least: int
) -> tuple[Planned, ...]:
    """One table: for each initiative none, one or two indicators."""
    made: list[Planned] = []
    for number, topic in enumerate(topics, 1):
        count = chance.choice((least, 1, 1, 1, 2))
        for i in range(count):
            branch = f"{number}-{MARKS[i]}" if count > 1 else str(number)
            planned = make(chance, scope, branch, field, topic)
            if chance.random() < 0.6:
                reference = f"{chance.randint(1, 12)}-{chance.randint(1, 4)}"
                planned = replace(planned, reference=reference)
            made.append(planned)
    return tuple(made)


def sentences(
    chance: Random, templates: tuple[str, ...], field: Field, least: int
) -> tuple[str, ...]:
    """Several sentences, none twice."""
    made = (sentence(chance, templates, field) for _ in range(chance.randint(least, least + 2)))
    return tuple(dict.fromkeys(made))


def statistics(chance: Random, scope: Scope, field: Field) -> Statistics:
    """Figures of three past years."""
    years = range(scope.first_year - 4, scope.first_year - 1)
    heads = tuple(f"{fiscal(year, scope.last_heisei)}（{year}年度）" for year in years)
    rows = tuple(
        (people, *(f"{chance.randrange(40, 3000):,}件" for _ in years))
        for people in chance.sample(field.people, 2)
    )
    return Statistics(f"{chance.choice(field.topics)}の相談件数", heads, rows)


def goal(chance: Random, scope: Scope, number: str, field: Field) -> Goal:
    """One めざす姿."""
    topics = chance.sample(field.topics, chance.randint(1, 4))
    activities = shared(table(chance, scope, field, topics, activity, 1))
    outcomes = shared(table(chance, scope, field, topics, outcome, 1))
    notes: tuple[str, ...] = ()
    if chance.random() < 0.3:
        first = outcomes[0]
        outcomes = (replace(first, indicator=marked(first.indicator)), *outcomes[1:])
        notes = (f"※{chance.choice(field.people)}を対象に毎年度実施する意識調査の結果による。",)
    return Goal(
        number,
        sentence(chance, GOALS, field),
        sentence(chance, EXPLANATIONS, field),
        sentences(chance, PRESENT, field, 2),
        sentences(chance, ISSUES, field, 1),
        sentences(chance, WAYS, field, 1),
        tuple(
            Initiative(
                str(i), project_name(chance, field, topic), sentence(chance, PURPOSES, field)
            )
            for i, topic in enumerate(topics, 1)
        ),
        activities,
        outcomes,
        f"支え合い推進事業―{topics[0]}―" if chance.random() < 0.3 else "",
        (statistics(chance, scope, field),) if chance.random() < 0.4 else (),
        notes,
    )


def marked(indicator: Indicator) -> Indicator:
    """The indicator with a mark that points to a note."""
    return replace(indicator, name=(*indicator.name[:-1], indicator.name[-1] + "⟦※⟧"))


def theme(chance: Random, scope: Scope, number: int, field: Field) -> Theme:
    """One 推進施策 with one goal, or two that are numbered."""
    count = 2 if chance.random() < 0.25 else 1
    column = None
    if chance.random() < 0.5:
        title = f"{chance.choice(field.topics)}の現場から"
        column = Column(title, sentences(chance, COLUMNS, field, 2))
    return Theme(
        number,
        chance.choice(field.measures),
        tuple(goal(chance, scope, str(i) if count > 1 else "", field) for i in range(1, count + 1)),
        column,
    )


def relisted(chance: Random, themes: tuple[Theme, ...]) -> tuple[Theme, ...]:
    """The last theme shows an initiative of an earlier one again, with its indicators."""
    if len(themes) < 2 or chance.random() < 0.4:
        return themes
    origin, last = chance.choice(themes[:-1]), themes[-1]
    source, target = origin.goals[0], last.goals[-1]
    picked = chance.choice(source.initiatives)
    number = str(len(target.initiatives) + 1)

    def again(planned: tuple[Planned, ...], section: str) -> tuple[Planned, ...]:
        return tuple(
            replace(
                p,
                indicator=replace(
                    p.indicator, branch=number + p.indicator.branch[len(picked.number) :]
                ),
                relisted_from=(str(origin.number), source.number, section, p.indicator.branch),
            )
            for p in planned
            if p.indicator.branch.partition("-")[0] == picked.number
            and "⟦" not in p.indicator.name[-1]
        )

    added = replace(
        target,
        initiatives=(*target.initiatives, replace(picked, number=number, relisted=True)),
        activities=target.activities + again(source.activities, "行動量"),
        outcomes=target.outcomes + again(source.outcomes, "成果指標"),
    )
    return (*themes[:-1], replace(last, goals=(*last.goals[:-1], added)))


def invent_sector(chance: Random, scope: Scope) -> Sector:
    """A sector plan."""
    fields = list(FIELDS)
    chance.shuffle(fields)
    themes = tuple(
        theme(chance, scope, i + 1, fields[i % len(fields)]) for i in range(scope.measures)
    )
    return Sector(
        city_name(chance),
        chance.choice(SECTOR_PLANS),
        tuple(range(scope.first_year, scope.first_year + scope.years)),
        scope.last_heisei,
        relisted(chance, themes),
    )
