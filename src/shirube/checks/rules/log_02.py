"""LOG-02: activities and outcomes of a project are numbered alike."""

from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.evidence.gathering import Member, gathered
from shirube.checks.evidence.naming import element_name
from shirube.checks.rule import Breach, Reads, Rule
from shirube.plan import Category, Element, Indicator
from shirube.terms import Bilingual, Severity

_LEAD = Bilingual(
    "行動量に枝番があり、成果指標が枝番のない一つだけの取組み",
    "Numbered activities beside one outcome without a number",
)
_UNLIKE = Bilingual(
    "行動量と成果指標の枝番が合わず、どれがどれに対応するか分からない取組み",
    "Projects whose activities and outcomes are numbered otherwise",
)


def _breaches(case: Case) -> Iterator[Breach]:
    unclear: list[Member] = []
    shared: list[Member] = []
    for id, rows in case.rows.items():
        element = case.elements.get(id)
        numbers = {kind: _numbers(rows, kind) for kind in Category}
        activities, outcomes = (numbers[kind] for kind in Category)
        if element is None or _clear(activities, outcomes):
            continue
        if len(outcomes) == 1:
            shared.append(Member(element.number or element.name, _one_outcome(case, element)))
        else:
            breach = _unclear(case, element, activities, outcomes)
            unclear.append(Member(element.number or element.name, breach))
    yield from gathered(unclear, _UNLIKE, "合わない枝番")
    yield from gathered(shared, _LEAD, "枝番", few=1)


def _clear(activities: list[str], outcomes: list[str]) -> bool:
    """Tell whether the numbers say which belongs to which: 3 leads to 3-① and 3-②."""
    if not activities or not outcomes or set(activities) == set(outcomes):
        return True
    few, many = sorted((activities, outcomes), key=len)
    head = few[0]
    heads = bool(head) and all(number.startswith(head) for number in many)
    return len(few) == 1 and (len(many) == 1 or heads)


def _unclear(case: Case, element: Element, activities: list[str], outcomes: list[str]) -> Breach:
    first, second = _listed(activities), _listed(outcomes)
    return Breach(
        element.id,
        element.source,
        f"{element_name(case, element)}は、行動量の枝番が{first}、成果指標の枝番が{second}"
        "で、どれがどれに対応するか分かりません。",
        f"The activities of '{element.name}' are numbered {first}, its outcomes {second}.",
        "枝番",
    )


def _one_outcome(case: Case, element: Element) -> Breach:
    return Breach(
        element.id,
        element.source,
        f"{element_name(case, element)}は、行動量に枝番があり、成果指標は枝番のない一つだけです。"
        "どの行動量もこの成果につながるのか確かめてください。",
        f"'{element.name}' has numbered activities and one outcome without a number.",
        "枝番",
        Severity.NOTE,
    )


def _numbers(rows: tuple[Indicator, ...], kind: Category) -> list[str]:
    return [row.number for row in rows if row.category is kind]


def _listed(numbers: list[str]) -> str:
    return "、".join(dict.fromkeys(number or "なし" for number in numbers))


RULE = Rule(
    "LOG-02",
    Severity.WARNING,
    Reads.EDITION,
    Bilingual(
        "行動量と成果指標の枝番は対応する。",
        "The sub-numbers of activities and outcomes correspond.",
    ),
    Bilingual(
        "枝番をそろえるか、どの行動量がどの成果につながるかを書いてください。",
        "Number them alike, or say which activity leads to which outcome.",
    ),
    """
事業 1-1 渡船の運航
  行動量 ① 便数 | 便 | 合計 | 増
  行動量 ② 待合所の数 | 箇所 | 累計 | 増
  成果指標 ① 利用者数 | 人 | 合計 | 増
  成果指標 ② 待合所に満足した人の割合 | % | 率 | 増
""",
    """
事業 1-1 渡船の運航
  行動量 ① 便数 | 便 | 合計 | 増
  行動量 ② 待合所の数 | 箇所 | 累計 | 増
  成果指標 ① 利用者数 | 人 | 合計 | 増
  成果指標 ③ 待合所に満足した人の割合 | % | 率 | 増
""",
    _breaches,
)
