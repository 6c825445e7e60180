"""The accepted findings of what is checked: where they lie, what they silence, what is kept."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from shirube.checks import Rule, rules
from shirube.checks.acceptance import (
    ACCEPTED_FILE,
    Acceptance,
    Sifted,
    acceptance_form,
    acceptances,
    place,
    sifted,
)
from shirube.exchange import SheetRow
from shirube.intake import file_bytes
from shirube.terms import Finding

Accepted = tuple[tuple[Acceptance, SheetRow], ...]


def beside(source: Path) -> Path:
    """Return where the acceptances of a source are looked for: beside its Edition or document."""
    return (source if source.is_dir() else source.parent) / ACCEPTED_FILE


def accepted(source: Path, given: Path | None) -> Accepted:
    """Return what is accepted of a source: by the file given, else by one beside the Edition."""
    file = given or (beside(source) if beside(source).is_file() else None)
    return acceptances(file_bytes(file), file.name) if file else ()


def sifted_each(
    found: Sequence[Sequence[Finding]], given: Sequence[Accepted], applied: Iterable[Rule]
) -> tuple[Sifted, ...]:
    """Return the findings of each case without the accepted ones.

    An acceptance is idle only where its rule was applied and no case of the call has its
    finding; it is told once.
    """
    silent = {rule.code for rule in rules()} - {rule.code for rule in applied}
    places = [{place(finding) for finding in findings} for findings in found]
    met, told = set[tuple[str, str, str]]().union(*places), set[tuple[str, str, str]]()
    each = []
    for findings, own, here in zip(found, given, places, strict=True):
        fit = [
            (one, row)
            for one, row in own
            if one.place in here
            or (one.code not in silent and one.place not in met and one.place not in told)
        ]
        told |= {one.place for one, _ in fit}
        each.append(sifted(findings, fit))
    return tuple(each)


def filled_form(path: Path, found: Sifted, given: Iterable[Accepted]) -> bytes:
    """Return the form for ``path``: every acceptance that is known or stands there, then the rest.

    Raises Refusal where a file stands there that is no table of acceptances.
    """
    there = acceptances(file_bytes(path), path.name) if path.is_file() else ()
    kept = {one.place: one for pairs in (*given, there) for one, _ in pairs}
    left = tuple(finding for finding in found.open if place(finding) not in kept)
    return acceptance_form(Sifted(left, found.accepted), kept.values())
