"""ORG-01: a department has one name."""

from collections import Counter
from collections.abc import Iterator
from difflib import SequenceMatcher
from itertools import combinations

from shirube.checks.case import Case
from shirube.checks.evidence.name_changes import Readings, written_alike
from shirube.checks.rule import Breach, Reads, Rule
from shirube.plan import Element
from shirube.terms import Bilingual, Severity

_SHORTEST = 4
_KINDS = "部課局室所係署"
_DIRECTIONS = frozenset("東西南北中央第一二三四五六七八九十上下左右新旧")


def _breaches(case: Case) -> Iterator[Breach]:
    readings = written_alike(case.words["readings"])
    first: dict[str, Element] = {}
    counts: Counter[str] = Counter()
    for element in case.edition.elements:
        for department in element.departments:
            counts[department] += 1
            first.setdefault(department, element)
    for one, two in combinations(sorted(counts, key=lambda d: -counts[d]), 2):
        if _one(one, two, readings) and counts[two] * 2 <= counts[one]:
            element = first[two]
            yield Breach(
                element.id,
                element.source,
                f"所管「{two}」は、ほかの箇所では「{one}」({counts[one]}か所)です。",
                f"The department '{two}' is called '{one}' elsewhere ({counts[one]} times).",
                two,
            )


def _one(one: str, two: str, readings: Readings) -> bool:
    """Tell whether two names are one department: a letter more or less, or one of one reading."""
    if min(len(one), len(two)) < _SHORTEST or one[-1] != two[-1] or one[-1] not in _KINDS:
        return False
    changes = [
        (one[a:b], two[c:d])
        for tag, a, b, c, d in SequenceMatcher(None, one, two, autojunk=False).get_opcodes()
        if tag != "equal"
    ]
    if len(changes) != 1 or one[0] != two[0]:
        return False
    before, behind = changes[0]
    if not before or not behind:
        return len(before + behind) == 1 and before + behind not in _DIRECTIONS
    return {before, behind} in readings


RULE = Rule(
    "ORG-01",
    Severity.WARNING,
    Reads.EDITION,
    Bilingual(
        "一つの所管は、一つの名称で書く。組織の改正との照合は、版にある所管どうしで行う。",
        "A department has one name throughout an edition.",
    ),
    Bilingual(
        "版の日付の組織表で正しい名称を確かめてください。",
        "Look the right name up in the organisation of the day.",
    ),
    """
施策 1 港のにぎわい | 所管 港湾管理部
施策 2 渡船の維持 | 所管 港湾管理部
施策 3 海岸の保全 | 所管 港湾管理部
""",
    """
施策 1 港のにぎわい | 所管 港湾管理部
施策 2 渡船の維持 | 所管 港湾管理部
施策 3 海岸の保全 | 所管 港湾監理部
""",
    _breaches,
)
