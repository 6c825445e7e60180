"""Identity (同一): the same ID in two Editions of one plan."""

from collections.abc import Mapping

from shirube.difference.profile import ElementProfile, IndicatorProfile
from shirube.plan import Plan


def same_plan(one: Plan, other: Plan) -> bool:
    """Tell whether two Editions are of one plan, so that IDs are identities."""
    return (one.id, one.code, one.first, one.last) == (
        other.id,
        other.code,
        other.first,
        other.last,
    )


def same_municipality(one: Plan, other: Plan) -> bool:
    """Tell whether nothing says that two plans are of different municipalities."""
    if one.code and other.code:
        return one.code == other.code
    return len({one.municipality, other.municipality} - {""}) < 2


def identities(
    before: Mapping[str, ElementProfile | IndicatorProfile],
    after: Mapping[str, ElementProfile | IndicatorProfile],
) -> frozenset[str]:
    """Return the IDs that mean the same thing in both.

    An ID is a number that the document printed, and rows can be renumbered: where the name of
    an ID is another and stands elsewhere under another ID, the ID is no identity.
    """
    shared = before.keys() & after.keys()
    kept = {one for one in shared if before[one].name.core == after[one].name.core}
    elsewhere = {before[one].name.core for one in before.keys() - kept}
    elsewhere_after = {after[one].name.core for one in after.keys() - kept}
    moved = (elsewhere & elsewhere_after) - {""}
    names = {one: {before[one].name.core, after[one].name.core} for one in shared - kept}
    return frozenset(kept | {one for one, found in names.items() if not found & moved})
