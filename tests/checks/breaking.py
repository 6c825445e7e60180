"""The ways to break a case: one record changed, one line of the text changed."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from shirube.checks import Case, document_script, sketched
from shirube.difference import difference
from tests.checks.shiomi import REPORT


def changed(
    case: Case, records: str, fits: Callable[[Any], bool], change: Callable[[Any], Any]
) -> Case:
    """Change the first record of a list that fits."""
    held: Sequence[Any] = getattr(case.edition, records)
    at = next(place for place, record in enumerate(held) if fits(record))
    return with_records(case, records, (*held[:at], change(held[at]), *held[at + 1 :]))


def with_records(case: Case, records: str, held: Sequence[Any]) -> Case:
    """Put a list of records in the place of one of the Edition."""
    lists: dict[str, Any] = {records: tuple(held)}
    return replace(case, edition=replace(case.edition, **lists))


def with_facts(case: Case, facts: dict[str, Any]) -> Case:
    """Change facts of the Edition itself (stage, date …)."""
    return replace(case, edition=replace(case.edition, **facts))


def reworded(case: Case, printed: str, wrong: str) -> Case:
    """Change words of the report's text where they first stand."""
    text = REPORT.read_text("utf-8")
    assert printed in text
    broken = text.replace(printed, wrong, 1)
    return replace(case, texts=document_script(REPORT.name, broken.split("\n")))


def appended(case: Case, *lines: str) -> Case:
    """Put lines behind the report's text."""
    text = REPORT.read_text("utf-8")
    return replace(case, texts=document_script(REPORT.name, [*text.split("\n"), "", "", *lines]))


def since(earlier: Case, later: Case) -> Case:
    """Give a later case what parts it from an earlier one."""
    return replace(later, difference=difference(earlier.edition, later.edition))


def without_overview(case: Case) -> Case:
    """Take away what the overview says again, where the body is to say something else."""
    return with_records(with_records(case, "announcements", ()), "restatements", ())


def mapped(
    case: Case, records: str, fits: Callable[[Any], bool], change: Callable[[Any], Any]
) -> Case:
    """Change every record of a list that fits; there is at least one."""
    held: Sequence[Any] = getattr(case.edition, records)
    assert any(map(fits, held))
    return with_records(case, records, [change(each) if fits(each) else each for each in held])


def grafted(case: Case, sketch: str, onto: str = "project-1-1") -> Case:
    """Add the rows and tables of a sketch; its rows stand under the element ``onto``."""
    added, edition = sketched(sketch).edition, case.edition
    rows = [replace(row, element=onto) for row in added.indicators]
    tables = [replace(table, element="") for table in added.exhibits]
    for records, more in (
        ("indicators", rows),
        ("figures", added.figures),
        ("exhibits", tables),
    ):
        case = with_records(case, records, (*getattr(edition, records), *more))
    return case
