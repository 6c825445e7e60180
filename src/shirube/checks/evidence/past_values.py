"""Past values (過去の実績) of a row that tables of the same document print, year by year."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from shirube.checks.case import Case
from shirube.checks.evidence.reasons import plain_unit
from shirube.checks.evidence.units import ordinary
from shirube.evaluation import Course
from shirube.plan import Datum, Exhibit, Role
from shirube.terms import Quantity, year

_PLANNED = ("見込", "目標", "計画", "予定", "推計")
_COUNTS = ("人数", "者数", "件数", "回数", "数", "率")
_STEM, _COUNTED = 5, 4
"""How many letters the title of a table and the counted noun share with a name at least."""
_SHARED = 4
"""How many letters a name shares with a table that holds its baseline, at least."""


@dataclass(frozen=True, slots=True)
class PastValue:
    """A value of one fiscal year in a table, with the table's title or row."""

    year: int
    quantity: Quantity
    title: str
    datum: Datum


@dataclass(frozen=True, slots=True)
class Series:
    """The values of one thing in a table: its title, what it counts, and its years in order."""

    title: str
    noun: str
    values: tuple[PastValue, ...]


def tables_by_place(case: Case) -> Mapping[str, list[Series]]:
    """Return the series of all tables under the elements where they stand."""
    tables: dict[str, list[Series]] = {}
    for exhibit in case.edition.exhibits:
        if exhibit.element:
            tables.setdefault(exhibit.element, []).extend(series_of(exhibit))
    return tables


def past_values(
    case: Case, course: Course, tables: Mapping[str, Sequence[Series]]
) -> tuple[PastValue, ...]:
    """Return the values of a row that a table above it prints for past years.

    A table is that of a row where both begin alike and the row counts what the column does, or
    where it holds the baseline and shares a word with the name.
    """
    places = [element.id for element in case.above(course.indicator.element)]
    near = [series for place in places for series in tables.get(place, ())]
    return tuple(
        value
        for series in near
        if _of_one_unit(series, course) and _tied(series, course)
        for value in series.values
    )


def series_of(exhibit: Exhibit) -> Iterator[Series]:
    """Yield the series of a table that have a value in two years or more."""
    groups: dict[str, list[PastValue]] = {}
    for datum in exhibit.data:
        heading = f"{datum.row}/{datum.column}"
        across = year(datum.column.partition("/")[0])
        when = across or year(datum.row)
        planned = any(word in heading for word in _PLANNED)
        answer = datum.answer
        if when is None or planned or not isinstance(answer, Quantity):
            continue
        if not ordinary(answer.value):
            continue
        last = datum.column.rpartition("/")[2] if "/" in datum.column else ""
        noun = last or (datum.row if across else datum.column)
        title = exhibit.title or noun
        held = groups.setdefault(noun, [])
        held.append(PastValue(when, answer, title, datum))
    for noun, values in groups.items():
        if len({value.year for value in values}) == len(values) > 1:
            ordered = tuple(sorted(values, key=lambda value: value.year))
            yield Series(exhibit.title or noun, noun, ordered)


def _of_one_unit(series: Series, course: Course) -> bool:
    units = {plain_unit(value.quantity.unit) for value in series.values}
    return units == {plain_unit(course.unit())}


def _tied(series: Series, course: Course) -> bool:
    name, base = course.indicator.name, course.points.get(Role.BASELINE)
    if name in (series.title, series.noun):
        return True
    if series.title[:_STEM] == name[:_STEM] and len(series.title) >= _STEM:
        suffix = next((word for word in _COUNTS if series.noun.endswith(word)), "")
        noun = series.noun.removesuffix(suffix)
        return len(noun) >= _COUNTED and (name.endswith(series.noun) or noun in name)
    answer = base.answer if base is not None else None
    held = {value.quantity.value for value in series.values}
    if not isinstance(answer, Quantity) or not ordinary(answer.value) or answer.value not in held:
        return False
    return _share(f"{series.title} {series.noun}", name)


def _share(one: str, two: str) -> bool:
    """Tell whether two texts share a run of so many letters."""
    runs = {one[at : at + _SHARED] for at in range(len(one) - _SHARED + 1)}
    return any(two[at : at + _SHARED] in runs for at in range(len(two) - _SHARED + 1))
