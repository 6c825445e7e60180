"""What makes one doubt that two Editions were given as they were meant."""

from collections.abc import Iterator

from shirube.difference import Difference
from shirube.plan import Edition
from shirube.terms import Bilingual, fiscal_year_name


def doubts(found: Difference) -> Iterator[Bilingual]:
    """Yield a sentence for two municipalities, and one where the earlier plan begins later."""
    one, other = found.before, found.after
    homes = one.plan.municipality, other.plan.municipality
    if all(homes) and homes[0] != homes[1]:
        yield Bilingual(
            f"前の版は{homes[0]}、後の版は{homes[1]}の計画です。指定した版を確かめてください。",
            f"The Edition before is of {homes[0]}, the one after of {homes[1]}: check both.",
        )
    if one.plan.first > other.plan.first:
        yield Bilingual(
            f"前の版の計画（{_begins(one)}から）は、後の版の計画（{_begins(other)}から）より後に"
            "始まります。順が逆でないか確かめてください。",
            f"The plan before begins in {one.plan.first}, after the one after it "
            f"({other.plan.first}): see whether the order is the wrong way round.",
        )


def _begins(edition: Edition) -> str:
    return fiscal_year_name(edition.plan.first)
