"""Inventing the 行動量 of a progress report."""

from dataclasses import replace
from decimal import Decimal
from random import Random

from tests.typeset.city import BLANK, DASH, Activity, Indicator, Kind, LabelForm, Part
from tests.typeset.era import fiscal
from tests.typeset.field import Field
from tests.typeset.naming import average_name, flow_name, level_name, rate_name, stock_name
from tests.typeset.parts import figure, several, worded
from tests.typeset.prose import CAUSES
from tests.typeset.quantities import amount, near, path, share
from tests.typeset.scope import Scope
from tests.typeset.words import MILESTONES

Numbers = tuple[Decimal, ...]


def total(kind: Kind, numbers: Numbers) -> Decimal:
    """What a period's total is: a sum of flows, else the last figure."""
    return sum(numbers, Decimal(0)) if kind == "合計" else numbers[-1]


def revised(
    chance: Random, kind: Kind, planned: Numbers, opened: int
) -> tuple[Decimal | None, ...]:
    """New figures of some open years; the first open year always changes."""
    factor = Decimal(chance.choice((40, 60, 70, 130, 160, 240, 300))) / 100
    news: list[Decimal | None] = [None] * len(planned)
    for year in range(opened, len(planned)):
        if year == opened or chance.random() < 0.6 or kind != "合計":
            new = max(Decimal(1), (planned[year] * factor).quantize(Decimal(1)))
            news[year] = new if new != planned[year] else planned[year] + 1
    return tuple(news)


def reason(
    chance: Random, scope: Scope, unit: str, old: Numbers, new: tuple[Decimal | None, ...]
) -> str:
    """Why, and from what to what, year by year."""
    steps = [
        f"{fiscal(year, scope.last_heisei)}の計画を{was:,}{unit}から{now:,}{unit}"
        for year, was, now in zip(range(scope.first_year, 9999), old, new, strict=False)
        if now is not None
    ]
    end = chance.choice(("変更した", "修正した", "変更する"))
    return f"{chance.choice(CAUSES)}ため、{'、'.join(steps)}に{end}。"


def plain(
    chance: Random, scope: Scope, branch: str, name: str, unit: str, kind: Kind, numbers: Numbers
) -> Activity:
    """An activity of single numbers, changed now and then."""
    note = "累計" if kind == "累計" else ""
    gross = "延べ" if kind == "合計" and unit in ("地区", "校") else ""
    closed = scope.report_index + 1
    actual = tuple(near(chance, number) for number in numbers[:closed])
    new = (
        revised(chance, kind, numbers, closed)
        if chance.random() < scope.changes and closed < scope.years and unit != "%"
        else (None,) * scope.years
    )
    changed = any(n is not None for n in new)
    merged = tuple(o if n is None else n for o, n in zip(numbers, new, strict=True))
    return Activity(
        Indicator(branch, (name,), kind, "増"),
        tuple(figure(number, unit) for number in numbers),
        figure(total(kind, numbers), unit, note=note or gross),
        tuple(DASH if n is None else figure(n, unit) for n in new),
        figure(total(kind, merged), unit, note=note) if changed else DASH,
        tuple(figure(number, unit) for number in actual) + (BLANK,) * (scope.years - closed),
        figure(total(kind, actual), unit),
        reason(chance, scope, unit, numbers, new) if changed else "",
    )


def parted(chance: Random, scope: Scope, branch: str, field: Field) -> Activity:
    """An activity of two labelled parts."""
    first, second, unit = chance.choice(field.parts)
    form: LabelForm = chance.choice(("letter", "colon", "line"))
    labels = ("a", "b") if form == "letter" else (first, second)
    units = (unit, unit)
    kind: Kind = "合計"
    rows = [path(chance, unit, scope.years, rising=False) for _ in labels]
    closed = scope.report_index + 1
    done = [[near(chance, row[i]) for i in range(closed)] for row in rows]
    subject = f"{chance.choice(field.topics)}の実施状況"
    name = (subject, f"a）{first}", f"b）{second}") if form == "letter" else (subject,)
    planned = [several(labels, [row[i] for row in rows], units) for i in range(scope.years)]
    if form == "line" and closed < scope.years and chance.random() < 0.4:
        planned[-1] = replace(planned[-1], parts=(Part(None, label=first), planned[-1].parts[1]))
        rows[0] = (*rows[0][:-1], Decimal(0))
    made = tuple(several(labels, [row[i] for row in done], units) for i in range(closed))
    return Activity(
        Indicator(branch, name, kind, "増", form),
        tuple(planned),
        several(labels, [total(kind, row) for row in rows], units),
        (DASH,) * scope.years,
        DASH,
        made + (BLANK,) * (scope.years - closed),
        several(labels, [total(kind, tuple(row)) for row in done], units),
    )


def milestone(chance: Random, scope: Scope, branch: str, field: Field, topic: str) -> Activity:
    """An activity of words, or of words first and numbers later."""
    closed = scope.report_index + 1
    open_years = (BLANK,) * (scope.years - closed)
    if chance.random() < 0.5:
        stages = chance.choice(MILESTONES)
        cells = tuple(worded(stages[i]) for i in range(scope.years))
        name, end, last = f"{topic}に係る基盤の整備", DASH, DASH
    else:
        size = amount(chance, "地区")
        cells = (worded("検討・調整"), *(figure(size, "地区") for _ in range(scope.years - 1)))
        name, end = f"{topic}の連絡会の開催地区数", figure(size, "地区")
        last = DASH if closed == 1 else figure(size, "地区")
    return Activity(
        Indicator(branch, (name,), "到達段階", "増"),
        cells,
        end,
        (DASH,) * scope.years,
        DASH,
        cells[:closed] + open_years,
        last,
    )


def activity(chance: Random, scope: Scope, branch: str, field: Field, topic: str) -> Activity:
    """One activity by chance."""
    draw = chance.random()
    if draw < 0.06 and scope.parted:
        return parted(chance, scope, branch, field)
    if draw < 0.12 and scope.wordy:
        return milestone(chance, scope, branch, field, topic)
    kind: Kind = "合計"
    if draw < 0.24:
        kind, (name, unit) = "累計", stock_name(chance, field)
    elif draw < 0.32:
        kind, (name, unit) = "水準", level_name(chance, field, topic)
    elif draw < 0.38:
        kind, (name, unit) = "平均", average_name(chance, topic)
    elif draw < 0.44:
        first = share(chance)
        numbers = tuple(first + i for i in range(scope.years))
        return plain(chance, scope, branch, rate_name(chance, field, topic), "%", "率", numbers)
    else:
        name, unit = flow_name(chance, field, topic)
    numbers = path(chance, unit, scope.years, rising=kind in ("累計", "水準"))
    return plain(chance, scope, branch, name, unit, kind, numbers)
