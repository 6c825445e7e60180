"""EDT-05: a mark (①, ②) means what the legend of its own Edition says."""

import re
from collections.abc import Iterator, Mapping

from shirube.checks.case import Case
from shirube.checks.evidence.naming import element_name
from shirube.checks.rule import Breach, Reads, Rule
from shirube.checks.script import Script, edition_script
from shirube.difference import ElementPair
from shirube.plan import Edition, Relation
from shirube.terms import Bilingual, Severity

_LEGEND = re.compile(r"([①-⑳])\s*[:：]\s*([^①-⑳。、:：]{2,40})|([①-⑳])[=＝は]([^①-⑳。、]{2,40})")


def _breaches(case: Case) -> Iterator[Breach]:
    held = case.difference
    if held is None:
        return
    now, then = _meanings(edition_script(case.edition)), _meanings(edition_script(held.before))
    for pair in held.elements:
        if pair.match.sure:
            yield from _moved(case, pair, held.before, now, then)


def _moved(
    case: Case,
    pair: ElementPair,
    before: Edition,
    now: Mapping[str, str],
    then: Mapping[str, str],
) -> Iterator[Breach]:
    kept = _marks(before, pair.before.id) & _marks(case.edition, pair.after.id)
    for mark in sorted(kept):
        old, new = then.get(mark), now.get(mark)
        if old and new and old != new:
            yield Breach(
                pair.after.id,
                pair.after.source,
                f"{element_name(case, pair.after)}の印{mark}は前の版と同じですが、{mark}の意味は"
                f"「{old}」から「{new}」に変わっています。",
                f"'{pair.after.name}' bears {mark} as before, but {mark} now means '{new}'.",
                mark,
            )


def _marks(edition: Edition, element: str) -> frozenset[str]:
    own = (link for link in edition.links if link.origin == element)
    return frozenset(link.target for link in own if link.relation is Relation.STRATEGY)


def _meanings(script: Script) -> Mapping[str, str]:
    """Return what the legends of a script say of each mark; two meanings are none."""
    found: dict[str, set[str]] = {}
    for piece in script:
        for first, one, second, other in _LEGEND.findall(piece.text):
            found.setdefault(first or second, set()).add((one or other).strip())
    return {mark: meanings.pop() for mark, meanings in found.items() if len(meanings) == 1}


RULE = Rule(
    "EDT-05",
    Severity.ERROR,
    Reads.DIFFERENCE,
    Bilingual(
        "印（①、②など）は、その版の凡例によって読み、意味が変わったときは付け直す。",
        "A mark is read by the legend of its Edition, and given anew where its meaning changes.",
    ),
    Bilingual(
        "この版の凡例に合わせて印を付け直してください。",
        "Give the marks anew by the legend of this Edition.",
    ),
    """
施策 1 港のにぎわい
  関連 総合戦略 | ①
文 凡例 | 総合戦略 | ①:港の仕事をつくる
→
施策 1 港のにぎわい
  関連 総合戦略 | ①
文 凡例 | 総合戦略 | ①:港の仕事をつくる
""",
    """
施策 1 港のにぎわい
  関連 総合戦略 | ①
文 凡例 | 総合戦略 | ①:港の仕事をつくる
→
施策 1 港のにぎわい
  関連 総合戦略 | ①
文 凡例 | 総合戦略 | ①:子どもを育てる
""",
    _breaches,
)
