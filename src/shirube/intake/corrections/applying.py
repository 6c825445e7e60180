"""The corrections of 確認.csv applied to an Edition."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace

from shirube.exchange.tables.misfit import Misfit
from shirube.intake.corrections.amending import Amendment, amendment
from shirube.intake.corrections.choosing import Choice, Spot, choice
from shirube.intake.corrections.figures import FIGURES
from shirube.intake.corrections.following import follow
from shirube.intake.corrections.indicators import INDICATORS, UNIT_ITEM
from shirube.intake.corrections.registers import REGISTERS
from shirube.intake.corrections.reports import NEEDLESS, clash
from shirube.intake.corrections.sheet import entries
from shirube.intake.corrections.spelling import RIGHT
from shirube.plan import Correction, Edition
from shirube.terms import Finding

_OCCUPIED = Misfit(
    RIGHT,
    "そこには別の値があります",
    "another figure stands there",
)


def corrected(edition: Edition, table: bytes, file: str) -> tuple[Edition, tuple[Finding, ...]]:
    """Return an Edition with the corrections of ``table`` applied, and what is to be said.

    ``file`` is the table's name without directories. A row without a right value is passed
    over. A row that does not fit the reading or cannot be understood is a finding and changes
    nothing; a row that need not be there is a note. What was applied stands in
    ``Edition.corrections``; an Edition that has a correction is not changed by it again.
    Raises Refusal for bytes that are no CSV or lack a column.
    """
    rows = entries(table, file)
    if not rows:
        return edition, ()
    chosen = choice(edition, rows)
    amendments = _amendments(chosen)
    changed, corrections = _applied(chosen, amendments)
    findings = sorted(chosen.findings, key=_line)
    return replace(changed, corrections=(*edition.corrections, *corrections)), tuple(findings)


def _amendments(chosen: Choice) -> dict[Spot, Amendment]:
    """Return what becomes of each record; a group that does not hold is reported instead."""
    found: dict[Spot, Amendment] = {}
    units = {one.id: one.unit for one in chosen.edition.indicators}
    for spot, group in chosen.groups.items():
        try:
            found[spot] = amendment(group, chosen.edition.plan, units)
        except Misfit as misfit:
            _refuse(chosen, spot, misfit)
    for spot in _occupied(chosen, found):
        del found[spot]
        _refuse(chosen, spot, _OCCUPIED)
    for made in found.values():
        for one in made.needless:
            chosen.findings.append(NEEDLESS.of(one.order, chosen.subject(one.order)))
    return found


def _refuse(chosen: Choice, spot: Spot, misfit: Misfit) -> None:
    for one in chosen.groups[spot]:
        chosen.findings.append(clash(one.order, misfit, chosen.subject(one.order)))


def _occupied(chosen: Choice, found: Mapping[Spot, Amendment]) -> list[Spot]:
    """Return the records that move, of every target where one would land on another."""
    moved = {}
    for (name, position), made in found.items():
        index = chosen.indexes[name]
        new = index.register.place(made.record)
        if index.register.moves and new != index.now[position]:
            moved[name, position] = new
    taken: dict[str, Counter[object]] = {}
    for name in {name for name, _ in moved}:
        places = enumerate(chosen.indexes[name].now)
        taken[name] = Counter(moved.get((name, position), where) for position, where in places)
    full = {(spot[0], new.target) for spot, new in moved.items() if taken[spot[0]][new] > 1}
    return [spot for spot, new in moved.items() if (spot[0], new.target) in full]


def _applied(
    chosen: Choice, amendments: Mapping[Spot, Amendment]
) -> tuple[Edition, list[Correction]]:
    """Return the Edition with all records as they become, and every correction in it."""
    changed = chosen.edition
    for register in REGISTERS:
        made = {n: one.record for (name, n), one in amendments.items() if name == register.name}
        if made:
            records = chosen.indexes[register.name].records
            changed = register.put(changed, [made.get(n, old) for n, old in enumerate(records)])
    order = sorted(amendments, key=lambda spot: chosen.groups[spot][0].order.entry.source)
    corrections = [one for spot in order for one in amendments[spot].corrections]
    figures = [spot for spot in order if spot[0] == FIGURES.name]
    causes = _causes(chosen, amendments, figures)
    kept = frozenset(
        chosen.indexes[name].places[position].target
        for (name, position), item in chosen.claims
        if (name, item) == (INDICATORS.name, UNIT_ITEM)
    )
    changed, followed = follow(chosen.edition, changed, causes, kept)
    return changed, [*corrections, *followed]


def _causes(
    chosen: Choice, amendments: Mapping[Spot, Amendment], figures: Iterable[Spot]
) -> dict[str, Correction]:
    found: dict[str, Correction] = {}
    for name, position in figures:
        for one in amendments[name, position].corrections:
            found.setdefault(chosen.indexes[name].places[position].target, one)
    return found


def _line(finding: Finding) -> tuple[int, str]:
    return (finding.source.first if finding.source else 0), finding.code
