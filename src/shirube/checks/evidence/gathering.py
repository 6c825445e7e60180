"""Breaches of one common cause: a few are told one by one, many become one that counts them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from shirube.checks.evidence.mention import listing
from shirube.checks.rule import Breach
from shirube.terms import Bilingual

FEW = 3
"""So many breaches of one cause are told one by one."""
_LISTED = 24
"""So many rows are named in the sentence that counts them."""


@dataclass(frozen=True, slots=True)
class Member:
    """A breach with the few words that stand for it in a list: 14-1（90%、69.9%）."""

    brief: str
    breach: Breach


def gathered(
    members: Sequence[Member], lead: Bilingual, place: str, few: int = FEW
) -> Iterator[Breach]:
    """Yield the breaches themselves, or one where they are more than ``few``.

    ``lead`` says what they are (計画値の桁がそろわない指標), ``place`` is the spot of the one.
    """
    if len(members) <= few:
        yield from (member.breach for member in members)
        return
    ja, en = listing([member.brief for member in members], _LISTED)
    first = members[0].breach
    yield Breach(
        "",
        first.source,
        f"{lead.ja}が{len(members)}件あります（{ja}）。",
        f"{lead.en}: {len(members)} ({en}).",
        place,
        first.severity,
    )
