"""The totals of the indicators of a plan, by the rule of their kind and on both bases."""

from collections.abc import Iterator
from decimal import Decimal

from examples.reconciliation.tally import Checked, Part, table
from shirube.cli.family import family
from shirube.cli.match import full_number
from shirube.evaluation import (
    CarriedTotals,
    Cell,
    Course,
    IndicatorTotals,
    Printed,
    carried_totals,
    courses,
    digits,
    indicator_totals,
    total,
)
from shirube.plan import Edition, Kind, Role
from shirube.terms import Unknown, Wording, wareki

_ROLES = {Role.ORIGINAL: "当初計画", Role.REVISED: "修正計画", Role.FORECAST: "見込み"}
_HEAD = ("番号", "指標", "集計", "版区分", "年度の値", "出した総量", "印字", "一致")
_BASES = ("番号", "指標", "計画繰越", "実績繰越", "差", "印字", "一致")


def totals_part(edition: Edition) -> Part:
    """Return every printed total of a plan beside the one that its kind gives."""
    known = {(course.indicator.id, course.part): course for course in courses(edition)}
    names = _names(edition)
    found = [(one, known[one.indicator, one.part]) for one in indicator_totals(edition)]
    rows = [
        (one, course, role)
        for one, course in found
        for role in _ROLES
        if role in course.totals and _says(one, role)
    ]
    lines = [_line(one, course, role, names) for one, course, role in rows]
    revised = [(one, course) for one, course in found if one.revised is not None]
    text = f"### 総量のすべて\n\n{table(_HEAD, lines)}\n"
    if revised:
        bases = [_both(one, course, names) for one, course in revised]
        text += f"\n### 修正計画の総量の二つの立て方\n\n{table(_BASES, bases)}\n"
    return Part(text, tuple(_checked(rows, names)))


def _says(one: IndicatorTotals, role: Role) -> bool:
    both = (dict(one.printed)[role], one.computed(role))
    return not all(isinstance(value, Unknown) for value in both)


def _checked(
    rows: list[tuple[IndicatorTotals, Course, Role]], names: dict[str, tuple[str, str]]
) -> Iterator[Checked]:
    for role, word in _ROLES.items():
        own = [(one, course) for one, course, known in rows if known is role]
        if own:
            yield Checked(
                f"総量（{word}）",
                sum(one.agrees(role) is True for one, _ in own),
                tuple(
                    _why(one, course, role, names)
                    for one, course in own
                    if one.agrees(role) is False
                ),
                tuple(
                    _why_open(one, course, role, names)
                    for one, course in own
                    if one.agrees(role) is None
                ),
            )


def _why(
    one: IndicatorTotals, course: Course, role: Role, names: dict[str, tuple[str, str]]
) -> str:
    """Say of which kind the printed total would be, where it is that of another."""
    printed, computed = dict(one.printed)[role], one.computed(role)
    rules = {"年度の値の和": Kind.FLOW, "最後の年度の値": Kind.LEVEL}
    cells = _plan_cells(course, role)
    fits = [rule for rule, kind in rules.items() if total(kind, cells).value == printed]
    ground = course.indicator.kind_ground.value
    said = f"印字は{fits[0]}（{_sum(cells)}）と同じ" if fits else "印字はどの決まりとも合わない"
    if role is Role.REVISED and printed == total(Kind.FLOW, cells).value:
        said += f"。合計とすれば実績繰越は {_cell(_as_flow(course).actual_carry.value)}"
    return (
        f"{_name(one, names)} {_ROLES[role]}: 印字 {_cell(printed)}、集計「{one.kind.value}」"
        f"（{ground}）では {_cell(computed)}。{said}。集計の区分を人が確かめる必要がある"
    )


def _as_flow(course: Course) -> CarriedTotals:
    """Return both totals that a revised row would have, were it a flow (合計)."""
    years = course.all_years()
    original, revised = (
        {year: course.at(role, year) for year in years} for role in (Role.ORIGINAL, Role.REVISED)
    )
    reached = {year: course.reached(year)[0] for year in years}
    known = [year for year in years if not isinstance(reached[year], Unknown)]
    return carried_totals(Kind.FLOW, original, revised, reached, max(known, default=0))


def _why_open(
    one: IndicatorTotals, course: Course, role: Role, names: dict[str, tuple[str, str]]
) -> str:
    printed, computed = dict(one.printed)[role], one.computed(role)
    missing = "印字が「―」" if isinstance(printed, Unknown) else "年度の値に数がない"
    return (
        f"{_name(one, names)} {_ROLES[role]}: {missing}（集計「{one.kind.value}」では "
        f"{_cell(computed)}、印字 {_cell(printed)}）"
    )


def _plan_cells(course: Course, role: Role) -> list[Cell]:
    """Return the cells that make the total of a role; of a revised plan the present plan."""
    values = {
        year: course.plan(year) if role is Role.REVISED else course.at(role, year)
        for year in course.all_years()
    }
    return [Cell(year, year, value) for year, value in values.items()]


def _line(
    one: IndicatorTotals, course: Course, role: Role, names: dict[str, tuple[str, str]]
) -> tuple[str, ...]:
    number, name = names[one.indicator]
    agrees = {True: "○", False: "×", None: "―"}[one.agrees(role)]
    kind = f"{one.kind.value}（{course.indicator.kind_ground.value}）"
    return (
        number,
        f"{name}{f'［{one.part}］' if one.part else ''}",
        kind,
        _ROLES[role],
        _years(course, role) or _from_baseline(one, course),
        _cell(one.computed(role)),
        _cell(dict(one.printed)[role]),
        agrees,
    )


def _years(course: Course, role: Role) -> str:
    """Return the cells of a role by year; what several years share stands once."""
    said = []
    for cell in _plan_cells(course, role):
        if isinstance(cell.value, Unknown):
            continue
        figure = course.years.get((role, cell.last)) or course.years.get((Role.ORIGINAL, cell.last))
        first = figure.period.first if figure is not None else cell.last
        span = "" if first in (None, cell.last) else f"{_short(first or 0)}～"
        kept = role is Role.REVISED and isinstance(course.at(role, cell.last), Unknown)
        mark = "（当初）" if kept else ""
        said.append(f"{span}{_short(cell.last)} {_cell(cell.value)}{mark}")
    return "、".join(said)


def _from_baseline(one: IndicatorTotals, course: Course) -> str:
    """Return how the stock of a pair (併記) came to its end: the baseline and the flow."""
    return f"現況値 {_cell(course.point(Role.BASELINE))} + {_sum(one.original.counted)}"


def _both(
    one: IndicatorTotals, course: Course, names: dict[str, tuple[str, str]]
) -> tuple[str, ...]:
    number, name = names[one.indicator]
    revised, printed = one.revised, dict(one.printed).get(Role.REVISED, Unknown)
    if revised is None or not isinstance(printed, Decimal):
        return (number, name, "―", "―", "―", "―", "―")
    carried = revised.plan_carry, revised.actual_carry
    plan, actual = (f"{_sum(t.counted)} = {_cell(t.value)}" for t in carried)
    gap = revised.difference
    agrees = "○" if one.agrees(Role.REVISED) else "×"
    difference = "―" if gap is None else digits(gap)
    part = f"［{one.part}］" if one.part else ""
    return (number, f"{name}{part}", plan, actual, difference, _cell(printed), agrees)


def _sum(cells: tuple[Cell, ...] | list[Cell]) -> str:
    return " + ".join(_cell(cell.value) for cell in cells if not isinstance(cell.value, Unknown))


def _cell(value: Printed) -> str:
    return value.words if isinstance(value, Wording) else digits(value)


def _short(year: int) -> str:
    return wareki(year).replace("令和", "R")


def _name(one: IndicatorTotals, names: dict[str, tuple[str, str]]) -> str:
    number, name = names[one.indicator]
    return f"{number} {name}{f'［{one.part}］' if one.part else ''}"


def _names(edition: Edition) -> dict[str, tuple[str, str]]:
    """Return the number from the measure down, and the name, of each indicator by its ID."""
    tree = family(edition)
    return {row.id: (full_number(row, tree), row.name) for row in edition.indicators}
