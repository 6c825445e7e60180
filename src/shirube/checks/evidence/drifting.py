"""What drifted between two Editions, for rules on a difference: of sure pairs only."""

from collections.abc import Iterable, Iterator

from shirube.checks.case import Case
from shirube.checks.evidence.naming import row_name
from shirube.checks.rule import Breach
from shirube.difference import Drift, Drifted, IndicatorPair
from shirube.terms import Severity, Source


def drifted(case: Case, wanted: Iterable[Drift]) -> Iterator[tuple[IndicatorPair, list[Drifted]]]:
    """Yield each sure pair with its drifts of the wanted kinds; none without a difference."""
    kinds = frozenset(wanted)
    for pair in case.difference.indicators if case.difference else ():
        found = [each for each in pair.drifts if each.drift in kinds]
        if found and pair.match.sure:
            yield pair, found


def place(pair: IndicatorPair, each: Drifted) -> Source:
    """Return where the later Edition says it."""
    known = each.after.source if each.after else None
    return known or pair.after.source


def told(
    case: Case, pair: IndicatorPair, each: Drifted, severity: Severity | None = None
) -> Breach:
    """Return a breach that says a drift in the words of the difference."""
    was = "" if pair.before.name == pair.after.name else f"（前の版では「{pair.before.name}」）"
    return Breach(
        pair.after.id,
        place(pair, each),
        f"{row_name(case, pair.after)}{was}：{each.sentence.ja}",
        f"'{pair.after.name}': {each.sentence.en}",
        f"{each.drift.value}{each.part}",
        severity,
    )
