"""What was revised in an Edition: yearly plans and targets beside what stood there before."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from shirube.checks.case import Case
from shirube.checks.evidence.reasons import reason
from shirube.plan import Figure, Indicator, Role
from shirube.terms import PeriodKind, Unknown, fiscal_year_name

TARGET = "目標値"
"""What a change of a target has as its subject."""


@dataclass(frozen=True, slots=True)
class Revised:
    """One cell that was revised: the figure before and after, and what a change calls it."""

    row: Indicator
    before: Figure | None
    after: Figure
    subject: str
    """The fiscal year (2023), or 目標値."""

    @property
    def spot(self) -> str:
        """Return the name of the revised figure: 修正計画 令和5年度, 目標値."""
        if self.subject == TARGET:
            return TARGET
        return f"{self.after.role.value} {subject_name(self.subject)}"


def revised(case: Case) -> tuple[Revised, ...]:
    """Return every revised yearly plan and every revised target that is not what it was."""
    return case.once(_of_case)


def _of_case(case: Case) -> Iterator[Revised]:
    for id, figures in case.figures.items():
        row = case.indicators.get(id)
        if row is None:
            continue
        held = {(f.part, f.role, f.period.kind, f.period.last): f for f in figures}
        for figure in figures:
            found = _revised(row, figure, held)
            if found is not None:
                yield found


def reasons_of(case: Case, indicator: str) -> tuple[str, ...]:
    """Return the reasons that are given for changes of an indicator, as printed."""
    return tuple(change.reason for change in case.changes.get(indicator, ()) if change.reason)


def explained(case: Case, indicator: str) -> bool:
    """Tell whether a reason is given for any change of an indicator."""
    return any(reason(change) for change in case.changes.get(indicator, ()))


def subject_name(subject: str) -> str:
    """Return the subject of a change in words: 令和5年度, 目標値."""
    year = subject.isascii() and subject.isdigit() and len(subject) == 4
    return fiscal_year_name(int(subject)) if year else subject


def _revised(
    row: Indicator,
    figure: Figure,
    held: Mapping[tuple[str, Role, PeriodKind, int | None], Figure],
) -> Revised | None:
    period = figure.period
    if isinstance(figure.answer, Unknown):
        return None
    if figure.role is Role.REVISED and period.kind in (PeriodKind.YEAR, PeriodKind.SPAN):
        before = held.get((figure.part, Role.ORIGINAL, period.kind, period.last))
        found = Revised(row, before, figure, str(period.last))
    elif figure.role is Role.TARGET:
        before = held.get((figure.part, Role.FORMER_TARGET, period.kind, period.last))
        if before is None or isinstance(before.answer, Unknown):
            return None
        found = Revised(row, before, figure, TARGET)
    else:
        return None
    return None if before is not None and before.answer == figure.answer else found
