"""Short forms in which the plan of Shiomi is written down: totals follow from kind and years."""

from collections.abc import Sequence
from decimal import Decimal

from tests.typeset.city import (
    BLANK,
    DASH,
    Activity,
    AsOf,
    Cell,
    Direction,
    Indicator,
    Kind,
    LabelForm,
    Outcome,
    Project,
)
from tests.typeset.parts import figure, several, worded

YEARS = (2024, 2025, 2026)
REPORT = 2025
CLOSED = REPORT - YEARS[0] + 1
LAST_YEAR = AsOf(2023, "年度")
YEAR_BEFORE = AsOf(2022, "年度")
DECEMBER = AsOf(2023, "月時点", 12)
Number = int | str


def numbers(values: Sequence[Number]) -> tuple[Decimal, ...]:
    return tuple(Decimal(value) for value in values)


def total(kind: Kind, values: Sequence[Decimal]) -> Decimal:
    """Flows add up, everything else ends with its last value."""
    return sum(values, Decimal(0)) if kind == "合計" else values[-1]


def act(
    name: str,
    unit: str,
    plan: Sequence[Number],
    done: Sequence[Number],
    kind: Kind = "合計",
    *,
    branch: str = "",
    now: Number | None = None,
    why: str = "",
) -> Activity:
    """A 行動量: planned years, what came of the closed ones, the last year's new plan and why."""
    planned, made = numbers(plan), numbers(done)
    note = "累計" if kind == "累計" else ""
    new = None if now is None else Decimal(now)
    merged = planned if new is None else (*planned[:-1], new)
    return Activity(
        Indicator(branch, (name,), kind, "増"),
        tuple(figure(number, unit) for number in planned),
        figure(total(kind, planned), unit, note=note),
        (DASH,) * CLOSED + ((DASH,) if new is None else (figure(new, unit),)),
        DASH if new is None else figure(total(kind, merged), unit, note=note),
        tuple(figure(number, unit) for number in made) + (BLANK,) * (len(YEARS) - CLOSED),
        figure(total(kind, made), unit),
        why,
    )


def parts(
    name: Sequence[str],
    form: LabelForm,
    labels: Sequence[str],
    units: Sequence[str],
    plan: Sequence[Sequence[Number]],
    done: Sequence[Sequence[Number]],
    kind: Kind = "合計",
    *,
    branch: str = "",
    now: Sequence[Number] = (),
    why: str = "",
) -> Activity:
    """A 行動量 of several parts: a row of years for each; ``now`` is the last year's new plan."""
    planned, made = [numbers(row) for row in plan], [numbers(row) for row in done]
    merged = [(*row[:-1], new) for row, new in zip(planned, numbers(now), strict=False)]

    def cells(rows: Sequence[Sequence[Decimal]]) -> tuple[Cell, ...]:
        return tuple(several(labels, column, units) for column in zip(*rows, strict=True))

    return Activity(
        Indicator(branch, tuple(name), kind, "増", form),
        cells(planned),
        several(labels, [total(kind, row) for row in planned], units),
        (DASH,) * CLOSED + (cells(merged)[-1:] if now else (DASH,)),
        several(labels, [total(kind, row) for row in merged], units) if now else DASH,
        cells(made) + (BLANK,) * (len(YEARS) - CLOSED),
        several(labels, [total(kind, row) for row in made], units),
        why,
    )


def stages(name: str, plan: Sequence[str], done: Sequence[str], *, branch: str = "") -> Activity:
    """A 行動量 told in words."""
    return Activity(
        Indicator(branch, (name,), "到達段階", "増"),
        tuple(worded(words) for words in plan),
        DASH,
        (DASH,) * len(YEARS),
        DASH,
        tuple(worded(words) for words in done) + (BLANK,) * (len(YEARS) - CLOSED),
        DASH,
    )


def aim(
    name: str | Sequence[str],
    unit: str,
    base: Number | None,
    goal: Number,
    kind: Kind = "率",
    *,
    at: AsOf | None = LAST_YEAR,
    note: str = "",
    branch: str = "",
    direction: Direction = "増",
    was: Number | None = None,
    why: str = "",
) -> Outcome:
    """A 成果指標: what was, what shall be; the target before and why it moved."""
    names = (name,) if isinstance(name, str) else tuple(name)
    said = note or ("累計" if kind == "累計" else "")
    return Outcome(
        Indicator(branch, names, kind, direction),
        DASH if base is None else figure(Decimal(base), unit, as_of=at),
        figure(Decimal(goal), unit, note=said),
        why,
        None if was is None else figure(Decimal(was), unit, note=said),
    )


def project(
    number: str,
    name: str,
    direction: str,
    activities: Sequence[Activity],
    outcomes: Sequence[Outcome],
) -> Project:
    """One project."""
    return Project(number, name, direction, tuple(activities), tuple(outcomes))
