"""A table of indicators before it is set: its rows, its columns, and how wide they are."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from shirube.plan import Change, Figure, Indicator, Role
from shirube.report.folio import Picture
from shirube.report.progress.lettering import breadth
from shirube.report.progress.roles import REACHED, YEARLY, RoleRow, role_rows
from shirube.report.progress.row_picture import row_picture
from shirube.report.progress.slots import Slot, slots
from shirube.report.progress.style import Style
from shirube.report.progress.tree import Tree
from shirube.report.progress.values import parts_text
from shirube.report.theme import Theme
from shirube.terms import PeriodKind, Unknown

_WIDTHS = {"number": 1.0, "name": 3.4, "baseline": 2.4, "role": 1.9, "reason": 3.8}
_TIME, _LONE_TIME, _WIDEST_TIME = 1.5, 2.2, 2.6
_EM = 3.7
"""Letters of a table, full width, that a share of one holds on a page of A4."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table before it is set: its indicators, what is known of them, and its columns."""

    rows: tuple[Indicator, ...]
    figures: Mapping[str, tuple[Figure, ...]]
    changes: Mapping[str, tuple[Change, ...]]
    style: Style
    roles: tuple[RoleRow, ...]
    yearly: tuple[Slot, ...]
    targets: tuple[Slot, ...]
    with_baseline: bool
    pictures: Mapping[str, Picture]

    @property
    def with_roles(self) -> bool:
        """Tell whether rows must say of which role they are."""
        return len(self.roles) > 1 or any(set(row.roles) & set(REACHED) for row in self.roles)

    @property
    def forecast(self) -> set[int]:
        """Return the years of which a forecast is known."""
        return {
            figure.period.first
            for held in self.figures.values()
            for figure in held
            if figure.role is Role.FORECAST
            and figure.period.kind is PeriodKind.YEAR
            and figure.period.first
            and not isinstance(figure.answer, Unknown)
        }


def sheet(
    rows: tuple[Indicator, ...],
    tree: Tree,
    changes: Mapping[str, tuple[Change, ...]],
    style: Style,
    theme: Theme,
) -> Sheet:
    """Return the sheet of some indicators of one category."""
    figures = {row.id: tree.figures.get(row.id, ()) for row in rows}
    every = [figure for held in figures.values() for figure in held]
    timed = [(f.role, slot) for f in every if f.role in YEARLY for slot in slots(f.period)]
    aims = {slot for f in every if f.role is Role.TARGET for slot in slots(f.period)[:1]}
    return Sheet(
        rows,
        figures,
        changes,
        style,
        role_rows(timed, theme),
        tuple(sorted({slot for _, slot in timed})),
        tuple(sorted(aims)),
        any(f.role is Role.BASELINE for f in every) or bool(aims),
        _pictures(rows, figures, len({slot for _, slot in timed})),
    )


def _pictures(
    rows: Iterable[Indicator], figures: Mapping[str, tuple[Figure, ...]], columns: int
) -> dict[str, Picture]:
    drawn = {row.id: row_picture(row, figures[row.id], columns) for row in rows}
    return {id: picture for id, picture in drawn.items() if picture is not None}


def widths(sheet: Sheet) -> tuple[float, ...]:
    """Return the widths of the columns, of one in all."""
    times = len(sheet.yearly) + len(sheet.targets)
    shares = [
        _WIDTHS["number"],
        _WIDTHS["name"],
        *([_WIDTHS["baseline"]] if sheet.with_baseline else []),
        *([_WIDTHS["role"]] if sheet.with_roles else []),
        *([_time_share(sheet, times)] * times),
        *([_WIDTHS["reason"]] if sheet.style.reason else []),
    ]
    return tuple(share / sum(shares) for share in shares)


def _time_share(sheet: Sheet, times: int) -> float:
    """Return the share of a column of time: as wide as the longest line of a value, in bounds."""
    told = (f for held in sheet.figures.values() for f in held if f.role is not Role.BASELINE)
    single = (f for f in told if f.period.kind is not PeriodKind.SPAN)
    lines = (line for f in single for line in parts_text([f]).split("\n"))
    longest = max((breadth(line) for line in lines), default=0.0)
    least = _TIME if times > 1 else _LONE_TIME
    return min(max((longest + 1) / _EM, least), _WIDEST_TIME)
