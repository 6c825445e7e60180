"""From the rows of a table to the records that they correct, and what is said of the rest."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from shirube.exchange.tables.misfit import Misfit
from shirube.intake.corrections.index import Index, taken
from shirube.intake.corrections.judgement import Fit, Judged, judged
from shirube.intake.corrections.order import Order, order
from shirube.intake.corrections.reports import GONE, NEEDLESS, SEVERAL, TWICE, UNEXPECTED, faulty
from shirube.intake.corrections.sheet import Entry
from shirube.plan import Edition
from shirube.terms import Finding

Spot = tuple[str, int]
"""A record: the name of its register, and its position there."""


@dataclass(slots=True)
class Choice:
    """What the rows of a table come to, before anything is changed."""

    edition: Edition
    indexes: Mapping[str, Index]
    ids: frozenset[str]
    """The IDs that a finding can name."""
    findings: list[Finding] = field(default_factory=list)
    groups: dict[Spot, list[Judged]] = field(default_factory=dict)
    """The orders that fit, by record."""
    claims: dict[tuple[Spot, str], str] = field(default_factory=dict)
    """The right value of each item that an order speaks of."""

    def subject(self, one: Order) -> str:
        """Return the ID that a finding on an order names, or empty."""
        return one.target if one.target in self.ids else ""

    def take(self, one: Order) -> None:
        """Put an order to its record, or report why not."""
        found = judged(one, self.indexes)
        if found is None:
            self.findings.append(GONE.of(one, self.subject(one)))
        elif len(found.positions) > 1:
            count = str(len(found.positions))
            self.findings.append(SEVERAL.of(one, self.subject(one), count=count))
        elif found.fit is Fit.OTHER:
            cells = {"read": one.entry["読み取った値"].strip(), "now": found.now}
            self.findings.append(UNEXPECTED.of(one, self.subject(one), **cells))
        else:
            self._claim(found)

    def _claim(self, found: Judged) -> None:
        """Let the first order on an item stand; one that was applied before stays as it is."""
        one = found.order
        spot = found.index.register.name, found.position
        claimed = self.claims.get((spot, one.item))
        done = found.index.done(found.position, one.item)
        other = done.after if claimed is None and done else claimed
        if other is not None and other != one.right:
            self.findings.append(TWICE.of(one, self.subject(one), other=other))
        elif claimed is not None:
            self.findings.append(NEEDLESS.of(one, self.subject(one)))
        else:
            self.claims[spot, one.item] = one.right
            if done is None:
                self._begin(spot, found)

    def _begin(self, spot: Spot, found: Judged) -> None:
        self.groups.setdefault(spot, []).append(found)
        one = found.order
        if found.fit is Fit.EXPECTED and one.item in found.index.register.moves:
            found.index.move(found.position, one.item, one.right)


def choice(edition: Edition, entries: Iterable[Entry]) -> Choice:
    """Return what rows come to; those that move a record to another place go first."""
    orders: list[Order] = []
    findings: list[Finding] = []
    for entry in entries:
        try:
            orders.append(order(entry))
        except Misfit as misfit:
            findings.append(faulty(entry, misfit))
    known = taken(edition)
    named = {register.name: register for one in orders for register in one.registers}
    indexes = {name: Index(register, edition, known) for name, register in named.items()}
    elements = {one.id for one in edition.elements}
    ids = frozenset(elements | {one.id for one in edition.indicators})
    chosen = Choice(edition, indexes, ids, findings)
    for one in sorted(orders, key=lambda one: not one.moves):
        chosen.take(one)
    return chosen
