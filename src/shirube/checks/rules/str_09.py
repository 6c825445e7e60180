"""STR-09: a list in an overview has the items of the body, in their order."""

import re
from collections.abc import Iterator, Sequence
from difflib import get_close_matches
from itertools import pairwise

from shirube.checks.case import Case
from shirube.checks.evidence.named_places import named, named_plainly
from shirube.checks.rule import Breach, Reads, Rule
from shirube.plan import Element, Restated, Restatement
from shirube.terms import Bilingual, Severity

_BULLET = re.compile(r"^\s*[●○◎・■◆➢□▪-]")
_ASIDE = re.compile(r"\([^()]*\)$")
_NEAR = 40
"""Lines between two items of one list."""


def _breaches(case: Case) -> Iterator[Breach]:
    bullets = {line.source.first for line in case.lines if _BULLET.match(line.printed)}
    for run in _runs(case.edition.restatements):
        pointed = sum(restated.source.first in bullets for restated in run)
        if not case.texts or pointed * 2 >= len(run):
            listed = _placed(case, run)
            for parent in dict.fromkeys(element.parent for _, element in listed):
                under = [(r, e) for r, e in listed if e.parent == parent]
                siblings = case.children.get(parent, ())
                yield from _missing(case, run, under, siblings)
                certain = [(r, e) for r, e in under if _certain(case, r, bullets)]
                yield from _disordered(certain, siblings)


def _certain(case: Case, restated: Restatement, bullets: set[int]) -> bool:
    """Tell whether the order of a name is that of the print: no number, no box of a diagram."""
    return not restated.number and (not case.texts or restated.source.first in bullets)


def _runs(restatements: Sequence[Restatement]) -> Iterator[list[Restatement]]:
    """Yield the lists of an overview."""
    run: list[Restatement] = []
    for restated in restatements:
        if restated.subject is not Restated.NAME or restated.name.endswith("。"):
            continue
        if run and not 0 <= restated.source.first - run[-1].source.last <= _NEAR:
            yield run
            run = []
        run.append(restated)
    if run:
        yield run


def _bare(name: str) -> str:
    return _ASIDE.sub("", name)


def _placed(case: Case, run: Sequence[Restatement]) -> list[tuple[Restatement, Element]]:
    """Return the names of a list with their elements; of two alike the one near the last."""
    named_alike: dict[str, list[Element]] = {}
    for element in case.edition.elements:
        named_alike.setdefault(_bare(element.name), []).append(element)
    found: list[tuple[Restatement, Element]] = []
    for restated in run:
        alike = named_alike.get(_bare(restated.name), [])
        last = found[-1][1] if found else None
        near = [e for e in alike if last and e.parent in (last.id, last.parent)]
        tiers = {element.tier for _, element in found}
        usual = [e for e in alike if e.tier in tiers]
        found += [(restated, element) for element in (near or usual or alike)[:1]]
    return found


def _missing(
    case: Case,
    run: Sequence[Restatement],
    under: Sequence[tuple[Restatement, Element]],
    siblings: Sequence[Element],
) -> Iterator[Breach]:
    """Siblings that a list leaves out though it names as many others of them."""
    listed = {element.name for _, element in under}
    tiers = {element.tier for _, element in under}
    known = {element.name for element in case.edition.elements}
    strange = [r.name for r in run if r.name not in known]
    lacking = [
        s
        for s in siblings
        if s.tier in tiers and s.name not in listed and not get_close_matches(s.name, strange)
    ]
    if not lacking or len(lacking) > len(listed):
        return
    restated = under[-1][0]
    above = case.elements.get(siblings[0].parent)
    of = f"「{above.name}」の" if above else ""
    yield Breach(
        lacking[0].id,
        restated.source,
        f"一覧({restated.source.first}行)に、本文にある{of}{named(e.name for e in lacking)}が"
        "ありません。",
        f"The list lacks {named_plainly(e.name for e in lacking)}, which the body has.",
        lacking[0].name,
    )


def _disordered(
    under: Sequence[tuple[Restatement, Element]], siblings: Sequence[Element]
) -> Iterator[Breach]:
    """A list whose order is not that of the body."""
    places = {element.id: place for place, element in enumerate(siblings)}
    for (_, before), (restated, behind) in pairwise(under):
        if places[before.id] > places[behind.id]:
            yield Breach(
                behind.id,
                restated.source,
                f"一覧では「{behind.name}」が「{before.name}」より後にありますが、本文では前です。",
                f"The list has '{behind.name}' behind '{before.name}', the body before it.",
                behind.name,
            )
            return


RULE = Rule(
    "STR-09",
    Severity.WARNING,
    Reads.EDITION,
    Bilingual(
        "概要の一覧は、本文と同じ項目を同じ順に並べる。",
        "A list in an overview has the items of the body, in their order.",
    ),
    Bilingual(
        "本文と見比べ、抜けた項目を補い、順序をそろえてください。",
        "Compare the list with the body, add what is missing and mend the order.",
    ),
    """
概要 名称 | 港のにぎわい
概要 名称 | 渡船の維持
施策 1 港のにぎわい
施策 2 渡船の維持
""",
    """
概要 名称 | 渡船の維持
概要 名称 | 港のにぎわい
施策 1 港のにぎわい
施策 2 渡船の維持
""",
    _breaches,
)
