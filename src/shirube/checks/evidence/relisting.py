"""Re-listings (再掲): rows that another row owns, and elements that stand a second time."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from shirube.checks.case import Case
from shirube.plan import Element, Figure, Indicator
from shirube.terms import fold

_MARK = re.compile(r"[(\[【〔]?再掲[)\]】〕]?")


@dataclass(frozen=True, slots=True)
class Relisted:
    """A row marked 再掲 and the rows that may own its data."""

    row: Indicator
    origins: tuple[Indicator, ...]


def plain_name(name: str) -> str:
    """Return a name folded, without a mark 再掲."""
    return _MARK.sub("", fold(name)).strip()


def is_marked(name: str) -> bool:
    """Tell whether a name bears the mark 再掲."""
    return bool(_MARK.search(fold(name)))


def is_relisted(element: Element) -> bool:
    """Tell whether an element is marked 再掲, in its name or in a note."""
    marked = any("再掲" in note for note in element.notes)
    return marked or is_marked(element.name) or is_marked(element.printed)


def relisted_rows(case: Case) -> Iterator[Relisted]:
    """Yield the rows marked 再掲 with the row they name, or else those of the same name."""
    named: dict[tuple[object, str], list[Indicator]] = {}
    for row in case.edition.indicators:
        if not row.relisted:
            named.setdefault((row.category, plain_name(row.name)), []).append(row)
    for row in case.edition.indicators:
        if row.relisted:
            owner = case.indicators.get(row.relisted_from)
            same = named.get((row.category, plain_name(row.name)), [])
            yield Relisted(row, (owner,) if owner else tuple(same))


def relisted_elements(case: Case) -> Iterator[tuple[Element, tuple[Element, ...]]]:
    """Yield the elements marked 再掲, each with the unmarked elements of its name."""
    named: dict[str, list[Element]] = {}
    for element in case.edition.elements:
        if not is_relisted(element):
            named.setdefault(plain_name(element.name), []).append(element)
    for element in case.edition.elements:
        if is_relisted(element):
            yield element, tuple(named.get(plain_name(element.name), []))


def cells(case: Case, row: Indicator) -> Mapping[tuple[object, ...], Figure]:
    """Return the figures of a row by part, role and period."""
    return {
        (f.part, f.role, f.period.kind, f.period.first, f.period.last): f
        for f in case.figures.get(row.id, ())
    }
