"""What another plan of the same time says, broken."""

from dataclasses import replace

from shirube.checks import Case
from shirube.plan import Edition, Plan, Role
from shirube.terms import PeriodKind, Quantity
from tests.checks.breaking import changed


def _beside(case: Case) -> Edition:
    """A sector plan of Shiomi that tells the same indicators as its implementation plan."""
    plan: Plan = replace(case.edition.plan, id="sector", name="潮見市福祉計画", kind="個別計画")
    return replace(case.edition, plan=plan)


def _unknown_number(case: Case) -> Case:
    """The sector plan names a number that the implementation plan does not have."""
    row = case.edition.indicators[0]
    sector = replace(case, edition=_beside(case), others=(case.edition,))
    return changed(
        sector, "indicators", lambda i: i.id == row.id, lambda i: replace(i, related=("99-9",))
    )


def _another_target(case: Case) -> Case:
    names = [row.name for row in case.edition.indicators]
    once = {row.id for row in case.edition.indicators if names.count(row.name) == 1}
    twin = changed(
        replace(case, edition=_beside(case)),
        "figures",
        lambda f: (
            f.role is Role.TARGET
            and f.period.kind is PeriodKind.END
            and f.indicator in once
            and isinstance(f.answer, Quantity)
        ),
        lambda f: replace(f, answer=replace(f.answer, value=f.answer.value + 1)),
    )
    return replace(case, others=(twin.edition,))


MUTATIONS = {"REF-01": _unknown_number, "REF-02": _another_target}
