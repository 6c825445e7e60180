"""STR-13: names quoted in a sentence stand in the order in which the plan numbers them."""

import re
from collections.abc import Iterator
from itertools import pairwise

from shirube.checks.case import Case
from shirube.checks.evidence.name_changes import letters
from shirube.checks.evidence.numbering import parts
from shirube.checks.rule import Breach, Reads, Rule
from shirube.plan import Element
from shirube.terms import Bilingual, Severity

_SENTENCE = re.compile(r"[^。]+。?")
_QUOTED = re.compile(r"「([^「」]{2,30})」")
_FEWEST = 4
"""So many names of one numbered list in a sentence are that list."""


def _breaches(case: Case) -> Iterator[Breach]:
    named: dict[str, dict[str, Element]] = {}
    for parent, siblings in case.children.items():
        for element in siblings:
            if parts(element) and element.name:
                named.setdefault(letters(element.name), {}).setdefault(parent, element)
    told: set[str] = set()
    for piece in case.script:
        for match in _SENTENCE.finditer(piece.text):
            quoted = [(letters(q[1]), q) for q in _QUOTED.finditer(match[0])]
            if len(quoted) < _FEWEST:
                continue
            above = _list_of([name for name, _ in quoted], named)
            listed = [(named[n][above], q) for n, q in quoted if above in named.get(n, {})]
            for (before, ahead), (behind, after) in (
                pairwise(listed) if len(listed) >= _FEWEST else ()
            ):
                if parts(before) > parts(behind) and behind.name not in told:
                    told.add(behind.name)
                    yield Breach(
                        behind.id,
                        piece.source(match.start() + after.start(), match.start() + after.end()),
                        f"文中の「{after[1]}」は「{ahead[1]}」より後に挙げられていますが、"
                        f"計画の番号({behind.number}、{before.number})では前です。",
                        f"The sentence names '{behind.name}' behind '{before.name}', the plan "
                        "numbers it before.",
                        behind.name,
                    )


def _list_of(names: list[str], named: dict[str, dict[str, Element]]) -> str:
    """Return the parent of the list that most of the names belong to."""
    parents = [parent for name in names for parent in named.get(name, {})]
    return max(dict.fromkeys(parents), key=parents.count, default="")


RULE = Rule(
    "STR-13",
    Severity.NOTE,
    Reads.EDITION,
    Bilingual(
        "文の中で名称を並べるときは、計画が番号を付けた順に並べる。",
        "Names quoted in a sentence stand in the order in which the plan numbers them.",
    ),
    Bilingual(
        "順に意味がなければ、番号の順にそろえてください。",
        "Use the order of the numbers, unless another one is meant.",
    ),
    """
施策 1 港の整備
  事業 1 桟橋
  事業 2 待合所
  事業 3 渡船
  事業 4 灯台
  文 本文 | 要素 | 「桟橋」「待合所」「渡船」「灯台」を守る。
""",
    """
施策 1 港の整備
  事業 1 桟橋
  事業 2 待合所
  事業 3 渡船
  事業 4 灯台
  文 本文 | 要素 | 「桟橋」「渡船」「待合所」「灯台」を守る。
""",
    _breaches,
)
