"""The rows of a thing that is planned, revised, forecast and reached (版区分)."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from shirube.plan import Role
from shirube.report.progress.values import year_text
from shirube.report.theme import Theme

YEARLY = (Role.ORIGINAL, Role.REVISED, Role.FORECAST, Role.ACTUAL)
"""The roles that are rows; the others are columns."""
REACHED = (Role.FORECAST, Role.ACTUAL)


@dataclass(frozen=True, slots=True)
class RoleRow:
    """A row: how it is headed, and the roles whose cells stand in it."""

    label: str
    roles: tuple[Role, ...]


def role_rows(cells: Iterable[tuple[Role, object]], theme: Theme) -> tuple[RoleRow, ...]:
    """Return the rows for cells of (role, place).

    実績 and 見込み share a row where no place has both, so that each cell is one of them.
    """
    places: dict[Role, set[object]] = {}
    for role, place in cells:
        places.setdefault(role, set()).add(place)
    planned = [RoleRow(theme.word(role.value), (role,)) for role in YEARLY[:2] if role in places]
    reached = [role for role in REACHED if role in places]
    if not reached:
        return tuple(planned)
    if len(reached) == 1 or places[Role.FORECAST].isdisjoint(places[Role.ACTUAL]):
        label = theme.word("実績（見込み）" if Role.FORECAST in places else "実績")
        return (*planned, RoleRow(label, tuple(reached)))
    return (*planned, *(RoleRow(theme.word(role.value), (role,)) for role in reached))


def forecast_note(years: Collection[int], as_of: str, theme: Theme) -> str:
    """Return which years of a row 実績（見込み） are forecast, or nothing where none is."""
    if not years:
        return ""
    said = "・".join(year_text(year, theme) for year in sorted(years))
    return f"※{said}実績は見込み" + (f"（{as_of}）" if as_of else "")
