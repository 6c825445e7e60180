"""LOG-02: activities and outcomes of a project are numbered alike."""

from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.naming import element_name
from shirube.checks.rule import Breach, Reads, Rule
from shirube.plan import Category, Indicator
from shirube.terms import Bilingual, Severity


def _breaches(case: Case) -> Iterator[Breach]:
    for id, rows in case.rows.items():
        element = case.elements.get(id)
        numbers = {kind: _numbers(rows, kind) for kind in Category}
        activities, outcomes = (numbers[kind] for kind in Category)
        if element and activities and outcomes and set(activities) != set(outcomes):
            first, second = _listed(activities), _listed(outcomes)
            yield Breach(
                element.id,
                element.source,
                f"{element_name(case, element)}は、行動量の枝番が{first}、成果指標の枝番が{second}"
                "で、どれがどれに対応するか分かりません。",
                f"The activities of '{element.name}' are numbered {first}, its outcomes {second}.",
                "枝番",
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
  成果指標 利用者数 | 人 | 合計 | 増
""",
    _breaches,
)
