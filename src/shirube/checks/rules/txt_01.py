"""TXT-01: a name is the same wherever it stands."""

from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.names import Name, names
from shirube.checks.near_names import near_names
from shirube.checks.rule import Breach, Reads, Rule
from shirube.terms import Bilingual, Severity


def _breaches(case: Case) -> Iterator[Breach]:
    told: set[tuple[str, int]] = set()
    pairs = near_names(names(case.edition, case.lines, case.script), case.words["readings"])
    for pair in sorted(pairs, key=lambda pair: -len(pair.other.plain)):
        usual, other, place = pair.usual.plain, pair.other.plain, pair.other.source
        if (place.file, place.first) not in told:
            told.add((place.file, place.first))
            yield Breach(
                pair.other.subject or pair.usual.subject,
                place,
                f"「{other}」は、ほかの箇所({_place(pair.usual)})では「{usual}」です。",
                f"'{other}' is called '{usual}' elsewhere ({_place(pair.usual)}).",
                other,
                None if pair.sure else Severity.WARNING,
            )


def _place(name: Name) -> str:
    return f"{name.source.first}行"


RULE = Rule(
    "TXT-01",
    Severity.ERROR,
    Reads.EDITION,
    Bilingual(
        "施策や事業の名称は、文書のどこでも同じである。",
        "The name of a part of the plan is the same wherever it stands.",
    ),
    Bilingual(
        "正しい名称を確かめ、概要・一覧・図・本文のすべてでそろえてください。",
        "Find the right name and use it in the overview, lists, diagrams and body alike.",
    ),
    """
施策 1 農を生かした地域活動の充実
施策 2 港のにぎわいの創出
概要 名称 | 1 農を生かした地域活動の充実
概要 名称 | 2 港のにぎわいの創出
""",
    """
施策 1 農を生かした地域活動の充実
施策 2 港のにぎわいの創出
概要 名称 | 1 農を活かした地域活動の充実
概要 名称 | 2 港のにぎわいの創出
""",
    _breaches,
)
