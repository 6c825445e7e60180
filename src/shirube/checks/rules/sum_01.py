"""SUM-01: every number that an overview says again is that of the body."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher

from shirube.checks.case import Case
from shirube.checks.evidence.naming import quoted, said
from shirube.checks.evidence.reasons import plain_unit, reason
from shirube.checks.rule import Breach, Reads, Rule
from shirube.evaluation import ListedChange, change_list
from shirube.plan import Rank, Restated, Restatement, Role
from shirube.terms import Answer, Bilingual, Quantity, Severity, Unknown, fiscal_year_name

_ALIKE = 0.6
"""How alike two names of one indicator are at least, from 0 to 1."""
_TOTAL = "合計"
_NUMBERS = re.compile(
    r"(?P<date>(?:令和|平成)(?:元|\d{1,2})年(?:度|\d{1,2}月))"
    r"|\d[\d,]*(?:\.\d+)?(?P<unit>人|名|件|回|箇所|か所|団体|世帯|地区|%|㎡|枠|校|店舗)"
)


@dataclass(frozen=True, slots=True)
class _Body:
    """What the body says: costs in yen by number, year and role; changes by measure."""

    costs: Mapping[tuple[str, int, Role], int]
    changes: Mapping[str, list[ListedChange]]


def _breaches(case: Case) -> Iterator[Breach]:
    restated = [each for each in case.edition.restatements if each.subject is not Restated.NAME]
    if not restated:
        return
    body = _body(case)
    for each in restated:
        found = _cost(body, each) if each.subject is Restated.COST else _change(body, each)
        if found is not None:
            yield found
        elif each.subject is Restated.CHANGE:
            yield from _reasons(body, each)


def _body(case: Case) -> _Body:
    costs = {
        (cost.number if cost.element else _TOTAL, cost.year, cost.role): cost.amount
        for cost in case.edition.costs
        if isinstance(cost.amount, int)
    }
    measures = (e for e in case.edition.elements if e.rank is Rank.MEASURE)
    changes: dict[str, list[ListedChange]] = {element.number: [] for element in measures}
    for listed in change_list(case.edition):
        changes.setdefault(listed.measure, []).append(listed)
    return _Body(costs, changes)


def _cost(body: _Body, each: Restatement) -> Breach | None:
    if each.year is None or each.role is None or not isinstance(each.answer, Quantity):
        return None
    place = _TOTAL if _TOTAL in (each.number, each.name) else each.number
    amount = body.costs.get((place, each.year, each.role))
    shown = each.answer
    worth = shown.value * {"千円": 1000, "百万円": 1_000_000}.get(shown.unit, 1)
    if amount is None or worth == amount:
        return None
    what = f"{fiscal_year_name(each.year)}の{each.role.value}"
    name = _TOTAL if place == _TOTAL else f"施策{each.number}{quoted(each.name)}"
    return Breach(
        "",
        each.source,
        f"概要の事業費は{name}の{what}を{worth:,.0f}円としていますが、本編では{amount:,}円です。",
        f"The overview gives {worth:,.0f} yen for {name} ({what}), the body {amount:,} yen.",
        f"事業費 {place} {each.year}年度 {each.role.value}",
    )


def _change(body: _Body, each: Restatement) -> Breach | None:
    if each.answer is None or isinstance(each.answer, Unknown):
        return None
    listed = body.changes.get(each.number)
    if listed is None or any(_same(each, entry) for entry in listed):
        return None
    like = max(listed, key=lambda entry: _likeness(each.name, entry.indicator), default=None)
    moved = f"{said(each.before)}から{said(each.answer)}への変更"
    lead = f"概要は施策{each.number}の{quoted(each.name)}について{moved}を挙げていますが、"
    if like is None or _likeness(each.name, like.indicator) < _ALIKE:
        tail, plain = "本編にその変更はありません。", "which the body does not have"
    else:
        before, after = said(like.change.before), said(like.change.after)
        tail = f"本編では{before}から{after}への変更です。"
        plain = f"in the body it is from {before} to {after}"
    return Breach(
        like.change.indicator if like and "では" in tail else "",
        each.source,
        lead + tail,
        f"The overview lists a change of '{each.name}' from {said(each.before)} to "
        f"{said(each.answer)}; {plain}.",
        f"変更 {each.number} {each.name}",
    )


def _reasons(body: _Body, each: Restatement) -> Iterator[Breach]:
    """Yield a breach where both reasons name numbers of one sort, and none is the same."""
    listed = [entry for entry in body.changes.get(each.number, ()) if _same(each, entry)]
    if len(listed) != 1:
        return
    mine, theirs = _told(each.reason), _told(reason(listed[0].change))
    for sort in sorted(mine.keys() & theirs.keys()):
        if mine[sort].isdisjoint(theirs[sort]):
            said_here, said_there = ("、".join(sorted(told[sort])) for told in (mine, theirs))
            yield Breach(
                listed[0].change.indicator,
                each.source,
                f"概要は施策{each.number}の{quoted(each.name)}の理由に{said_here}を挙げていますが、"
                f"本編の理由は{said_there}としています。",
                f"The overview's reason for '{each.name}' says {said_here}, that of the body "
                f"{said_there}.",
                f"理由 {each.number} {each.name}",
                Severity.WARNING,
            )


def _told(text: str) -> Mapping[str, frozenset[str]]:
    """Return the dates and amounts of a reason by their sort: 年月, 年度, or the unit."""
    found: dict[str, set[str]] = {}
    for match in _NUMBERS.finditer(text):
        date = match["date"]
        sort = ("年度" if "年度" in date else "年月") if date else plain_unit(match["unit"])
        found.setdefault(sort, set()).add(re.sub(r"[,\s]", "", match[0]))
    return {sort: frozenset(words) for sort, words in found.items()}


def _same(each: Restatement, listed: ListedChange) -> bool:
    change = listed.change
    begins = each.before is None or _equal(each.before, change.before)
    return begins and _equal(each.answer, change.after)


def _equal(mine: Answer | None, theirs: Answer) -> bool:
    """Tell whether two answers are the same; a unit that begins the other one is no other."""
    if not isinstance(mine, Quantity) or not isinstance(theirs, Quantity):
        return mine == theirs
    units = plain_unit(mine.unit), plain_unit(theirs.unit)
    alike = units[0].startswith(units[1]) or units[1].startswith(units[0])
    return mine.value == theirs.value and alike


def _likeness(name: str, other: str) -> float:
    if not name or not other:
        return 0.0
    if name in other or other in name:
        return 1.0
    return SequenceMatcher(None, name, other, autojunk=False).ratio()


RULE = Rule(
    "SUM-01",
    Severity.ERROR,
    Reads.EDITION,
    Bilingual(
        "概要に書いた事業費や変更前後の値は、本編の値と同じである。",
        "Costs and changes in the overview are those of the body.",
    ),
    Bilingual(
        "本編の値を確かめ、概要をそれに合わせてください。",
        "Check the body and bring the overview into line with it.",
    ),
    """
施策 1 港のにぎわい
  事業 1-1 渡船の運航
    行動量 便数 | 便 | 合計 | 増 | 当初計画 2023=10 | 修正計画 2023=12
    変更 2023 | 10便 | 12便 | 要望による。
事業費 1 港のにぎわい | 2022 | 見込み | 500
概要 事業費 | 1 港のにぎわい | 2022 | 見込み | 500
概要 変更 | 1 便数 | 10便 | 12便 | 要望による
""",
    """
施策 1 港のにぎわい
  事業 1-1 渡船の運航
    行動量 便数 | 便 | 合計 | 増 | 当初計画 2023=10 | 修正計画 2023=12
    変更 2023 | 10便 | 12便 | 要望による。
事業費 1 港のにぎわい | 2022 | 見込み | 500
概要 事業費 | 1 港のにぎわい | 2022 | 見込み | 550
概要 変更 | 1 便数 | 10便 | 13便 | 要望による
""",
    _breaches,
)
