"""TXT-01: a name is the same wherever it stands."""

from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.evidence.name_changes import letters
from shirube.checks.evidence.titles import title_slips
from shirube.checks.rule import Breach, Reads, Rule
from shirube.terms import Bilingual, Severity


def _breaches(case: Case) -> Iterator[Breach]:
    told: set[tuple[str, int]] = set()
    for pair in case.near_names:
        usual, other = pair.usual.plain, pair.other.plain
        place, line = case.standing(pair.other), case.standing(pair.usual).first
        if (place.file, place.first) not in told:
            told.add((place.file, place.first))
            yield Breach(
                pair.other.subject or pair.usual.subject,
                place,
                f"「{other}」は、ほかの箇所({line}行)では「{usual}」です。",
                f"'{other}' is called '{usual}' elsewhere (line {line}).",
                other,
                None if pair.sure and letters(usual) != letters(other) else Severity.WARNING,
            )
    for slip, title in title_slips(case.script):
        if (slip.source.file, slip.source.first) not in told:
            line = title.source.first
            yield Breach(
                slip.subject,
                slip.source,
                f"「{slip.plain}」は、ほかの箇所({line}行など)では「{title.plain}」です。",
                f"'{slip.plain}' is called '{title.plain}' elsewhere (line {line} …).",
                slip.plain,
                Severity.WARNING,
            )


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
