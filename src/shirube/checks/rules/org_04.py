"""ORG-04: one piece of work under two parents is in charge of the same departments."""

from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.evidence.gathering import Member, gathered
from shirube.checks.evidence.relisting import plain_name
from shirube.checks.rule import Breach, Reads, Rule
from shirube.plan import Element
from shirube.terms import Bilingual, Severity

_LONG = 6
"""Letters of a name that is no common word."""


def _breaches(case: Case) -> Iterator[Breach]:
    first: dict[tuple[str, str], Element] = {}
    members: list[Member] = []
    for element in case.edition.elements:
        name = plain_name(element.name)
        if not element.departments or case.children.get(element.id) or len(name) < _LONG:
            continue
        before = first.setdefault((element.tier, name), element)
        if before.parent != element.parent and set(before.departments) != set(element.departments):
            one, two = "・".join(before.departments), "・".join(element.departments)
            lines = f"{before.source.first}行は{one}、{element.source.first}行は{two}"
            members.append(Member(f"「{name}」({lines})", _breach(before, element, name)))
    lead = Bilingual(
        "同じ名称で所管の違う項目", "Items of one name with departments of their own in each place"
    )
    yield from gathered(members, lead, " ".join(member.breach.spot for member in members))


def _breach(before: Element, element: Element, name: str) -> Breach:
    one, two = "、".join(before.departments), "、".join(element.departments)
    return Breach(
        element.id,
        element.source,
        f"「{name}」の所管は、{before.source.first}行では{one}、{element.source.first}行では{two}です。",
        f"The departments of '{name}' are {one} in line {before.source.first}, but {two} in line "
        f"{element.source.first}.",
        name,
    )


RULE = Rule(
    "ORG-04",
    Severity.WARNING,
    Reads.EDITION,
    Bilingual(
        "同じ名称の取組みが二か所にあるときは、所管も同じである。",
        "Work of one name that stands in two places has the same departments in both.",
    ),
    Bilingual(
        "所管を確かめてそろえるか、場所により違う理由が分かる名称にしてください。",
        "Use the same departments, or a name that tells why they differ.",
    ),
    """
施策 1 港のにぎわい
  事業 1 渡船団体への支援 | 所管 港湾課
施策 2 島の暮らし
  事業 1 渡船団体への支援 | 所管 港湾課
""",
    """
施策 1 港のにぎわい
  事業 1 渡船団体への支援 | 所管 港湾課、福祉課
施策 2 島の暮らし
  事業 1 渡船団体への支援 | 所管 港湾課
""",
    _breaches,
)
