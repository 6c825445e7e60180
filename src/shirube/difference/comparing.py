"""The difference of two Editions, put together."""

from collections.abc import Iterable, Mapping
from typing import TypeVar

from shirube.difference.contrasts import element_contrasts, indicator_contrasts, plan_contrasts
from shirube.difference.difference import Difference, ElementPair, IndicatorPair, Rejected
from shirube.difference.drifts import Kin, drifts
from shirube.difference.identity import same_municipality, same_plan
from shirube.difference.match import Thing, Verdict
from shirube.difference.matching import Matches, Terms, element_matches, indicator_matches, votes
from shirube.difference.order import ordered, place
from shirube.difference.record import Record, record
from shirube.difference.verdicts import Decided, decided
from shirube.evaluation import Course
from shirube.plan import Edition, Element, Indicator

T = TypeVar("T", Element, Indicator)


def difference(before: Edition, after: Edition, verdicts: Iterable[Verdict] = ()) -> Difference:
    """Return what differs between two Editions.

    ``verdicts`` are what a person decided in 対応.csv; they go before identity, and that before
    the scored comparison. Neither the order of rows nor their lines matter. The same Editions
    the other way round give the same pairs, with their sides exchanged.
    """
    records = record(before), record(after)
    given = tuple(verdicts)
    terms = Terms(same_plan(before.plan, after.plan), same_municipality(before.plan, after.plan))
    rows = _decided(given, False, records)
    nodes = _decided(given, True, records)
    profiles = records[0].indicator_profiles, records[1].indicator_profiles
    indicators = indicator_matches(*profiles, rows, terms)
    elements = _elements(records, indicators, nodes, terms)
    gone, new = _left(records[0].elements, records[1].elements, elements)
    gone_rows, new_rows = _left(records[0].indicators, records[1].indicators, indicators)
    return Difference(
        before,
        after,
        terms.same_plan,
        _element_pairs(records, elements),
        _indicator_pairs(records, indicators, elements, terms.same_plan),
        removed_elements=gone,
        added_elements=new,
        removed_indicators=gone_rows,
        added_indicators=new_rows,
        contrasts=ordered(plan_contrasts(records)),
        rejected=(
            *_rejected(records[0].elements, records[1].elements, nodes),
            *_rejected(records[0].indicators, records[1].indicators, rows),
        ),
        verdicts=given,
        findings=(*nodes.findings, *rows.findings),
    )


def _decided(verdicts: Iterable[Verdict], element: bool, records: tuple[Record, Record]) -> Decided:
    names = [
        {thing.id: thing.name for thing in (r.elements if element else r.indicators).values()}
        for r in records
    ]
    return decided((one for one in verdicts if one.element is element), *names)


def _elements(
    records: tuple[Record, Record], indicators: Matches, nodes: Decided, terms: Terms
) -> Matches:
    sure = [pair for pair, match in indicators.items() if match.sure]
    profiles = records[0].element_profiles, records[1].element_profiles
    agreed = votes(sure, records[0].above, records[1].above, profiles)
    return element_matches(*profiles, nodes, terms, agreed)


def _left(
    before: Mapping[str, T], after: Mapping[str, T], matches: Matches
) -> tuple[tuple[T, ...], tuple[T, ...]]:
    """Return what is only before and only after, each in the order of its document."""
    ones, others = {one for one, _ in matches}, {other for _, other in matches}
    gone = [thing for one, thing in before.items() if one not in ones]
    new = [thing for other, thing in after.items() if other not in others]
    return tuple(sorted(gone, key=place)), tuple(sorted(new, key=place))


def _rejected(
    before: Mapping[str, Thing], after: Mapping[str, Thing], decisions: Decided
) -> tuple[Rejected, ...]:
    return tuple(
        Rejected(before[one], after[other], match)
        for (one, other), match in sorted(decisions.rejected.items(), key=lambda item: item[0])
    )


def _element_pairs(records: tuple[Record, Record], matches: Matches) -> tuple[ElementPair, ...]:
    heirs = dict(matches.keys())
    pairs = (
        ElementPair(
            before := records[0].elements[one],
            after := records[1].elements[other],
            match,
            ordered(element_contrasts(before, after, records, heirs)),
        )
        for (one, other), match in matches.items()
    )
    return tuple(sorted(pairs, key=lambda pair: place(pair.after)))


def _indicator_pairs(
    records: tuple[Record, Record], matches: Matches, elements: Matches, same: bool
) -> tuple[IndicatorPair, ...]:
    heirs = dict(elements.keys())
    sure = {pair for pair, match in elements.items() if match.sure}
    known = {one for one, _ in sure}, {other for _, other in sure}
    pairs = []
    for (one, other), match in matches.items():
        before, after = records[0].indicators[one], records[1].indicators[other]
        homes = before.element, after.element
        found = ordered(indicator_contrasts(before, after, records, heirs))
        displaced = homes not in sure and (homes[0] in known[0] or homes[1] in known[1])
        kin = Kin(
            before,
            after,
            (_courses(records[0], one), _courses(records[1], other)),
            found,
            records[1].changes.get(other, ()),
            same,
            displaced,
        )
        pairs.append(IndicatorPair(before, after, match, found, drifts(kin)))
    return tuple(sorted(pairs, key=lambda pair: place(pair.after)))


def _courses(record: Record, indicator: str) -> dict[str, Course]:
    return {course.part: course for course in record.courses.get(indicator, ())}
