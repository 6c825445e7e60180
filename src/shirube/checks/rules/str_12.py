"""STR-12: what an overview names stands in the body under that name."""

import re
from collections.abc import Iterator
from difflib import get_close_matches

from shirube.checks.case import Case
from shirube.checks.evidence.names import edition_names, plain_name
from shirube.checks.evidence.near_names import near_names
from shirube.checks.rule import Breach, Reads, Rule
from shirube.plan import Restated, Restatement
from shirube.terms import Bilingual, Severity

_ASIDE = re.compile(r"\([^()]*\)$")
_KNOWN = 0.6
"""Where fewer names of an overview stand in the body, it tells them in its own words."""
_CLOSE, _CLOSE_TAIL = 0.6, 0.7
_SUMMED = re.compile("等|など")
_PROPER = re.compile("[ぁ-んァ-ヴー]{3,}")
"""A name of its own (らぷらす), which the box of a diagram may leave out."""


def _breaches(case: Case) -> Iterator[Breach]:
    body = [plain_name(element.name) for element in case.edition.elements]
    restated = [
        r
        for r in case.edition.restatements
        if r.subject is Restated.NAME and r.name and not r.name.endswith("。")
    ]
    strange = {r.name: r for r in reversed(restated) if not _stands(plain_name(r.name), body)}
    lost = sum(r.name in strange for r in restated)
    if not strange or lost > (1 - _KNOWN) * len(restated):
        return
    pairs = near_names(edition_names(case.edition), case.words["readings"])
    told = {name for pair in pairs for name in (pair.usual.plain, pair.other.plain)}
    for name, r in reversed(strange.items()):
        if plain_name(name) not in told and not r.number.startswith("第"):
            yield _breach(r, _close(plain_name(name), body))


def _stands(name: str, body: list[str]) -> bool:
    """Tell whether a name stands in the body, alone or as part of a longer one."""
    bare = _ASIDE.sub("", name)
    summed = _SUMMED.sub("", bare)
    return any(
        bare in other or (other and other in bare) or summed in other or _shortened(bare, other)
        for other in body
    )


def _shortened(name: str, other: str) -> bool:
    """Tell whether a name is another without a proper name in its midst."""
    if len(other) <= len(name):
        return False
    before = next((i for i, (a, b) in enumerate(zip(name, other, strict=False)) if a != b), 0)
    left_out = other[before : before + len(other) - len(name)]
    whole = other.replace(left_out, "", 1) == name
    return before > 0 and whole and bool(_PROPER.fullmatch(left_out))


def _close(name: str, body: list[str]) -> list[str]:
    """Return the name of the body that is like a name, as a whole or in its last words."""
    whole = get_close_matches(name, body, 1, _CLOSE)
    if whole:
        return whole
    tails = {other[-len(name) :]: other for other in reversed(body) if len(other) > len(name)}
    return [tails[tail] for tail in get_close_matches(name, tails, 1, _CLOSE_TAIL)]


def _breach(restated: Restatement, close: list[str]) -> Breach:
    hint = f"「{close[0]}」のことですか。" if close else ""
    english = f" (is it '{close[0]}'?)" if close else ""
    return Breach(
        "",
        restated.source,
        f"概要の「{restated.name}」は本文にありません。{hint}",
        f"The overview's '{restated.name}' is not in the body{english}.",
        restated.name,
    )


RULE = Rule(
    "STR-12",
    Severity.WARNING,
    Reads.EDITION,
    Bilingual(
        "概要に挙げた名称は、本文に同じ名称である。",
        "What an overview names stands in the body under that name.",
    ),
    Bilingual(
        "本文の名称にそろえるか、本文に補ってください。",
        "Use the name of the body, or add it there.",
    ),
    """
施策 1 港のにぎわい
施策 2 渡船の維持
施策 3 海岸の保全
概要 名称 | 港のにぎわい
概要 名称 | 渡船の維持
概要 名称 | 海岸の保全
""",
    """
施策 1 港のにぎわい
施策 2 渡船の維持
施策 3 海岸の保全
概要 名称 | 港のにぎわい
概要 名称 | 渡船の維持
概要 名称 | 水産の教室
""",
    _breaches,
)
