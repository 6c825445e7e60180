"""LOG-01: every project has an activity and an outcome, or says why not."""

from collections import Counter
from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.evidence.exemptions import Exemptions
from shirube.checks.evidence.naming import element_name
from shirube.checks.evidence.relisting import is_relisted
from shirube.checks.rule import Breach, Reads, Rule
from shirube.plan import Category, Element, Rank
from shirube.terms import Bilingual, Severity


def _breaches(case: Case) -> Iterator[Breach]:
    projects = [element for element in case.edition.elements if element.rank is Rank.PROJECT]
    counts = {element.id: _count(case, element) for element in projects}
    usual = {kind: any(count[kind] for count in counts.values()) for kind in Category}
    exemptions = Exemptions(case)
    for element in projects:
        wanting = [kind for kind in Category if usual[kind] and not counts[element.id][kind]]
        if not wanting or is_relisted(element):
            continue
        spared = exemptions.spared(element)
        if missing := [kind for kind in wanting if kind not in spared]:
            what = "と".join(kind.value for kind in missing)
            kinds = " and ".join(kind.name.lower() for kind in missing)
            yield Breach(
                element.id,
                element.source,
                f"{element_name(case, element)}には{what}がなく、設けない理由も書かれていません。",
                f"'{element.name}' has no {kinds}, and nothing says why.",
                what,
            )


def _count(case: Case, element: Element) -> Counter[Category]:
    """Return how many rows of each category stand under an element or those below it."""
    found, todo, seen = Counter[Category](), [element.id], set[str]()
    while todo:
        here = todo.pop()
        if here not in seen:
            seen.add(here)
            found.update(row.category for row in case.rows.get(here, ()))
            todo += [child.id for child in case.children.get(here, ())]
    return found


RULE = Rule(
    "LOG-01",
    Severity.WARNING,
    Reads.EDITION,
    Bilingual(
        "どの事業にも行動量と成果指標が一つずつはあり、ないときはその理由が書かれている。",
        "Every project has an activity and an outcome, or says why it has none.",
    ),
    Bilingual(
        "足りない指標を設けるか、設けない理由を書いてください。",
        "Add the indicator that is missing, or say why there is none.",
    ),
    """
施策 1 港のにぎわい
  事業 1-1 渡船の運航
    行動量 便数 | 便 | 合計 | 増
    成果指標 通学に使う人の割合 | % | 率 | 増
""",
    """
施策 1 港のにぎわい
  事業 1-1 渡船の運航
    行動量 便数 | 便 | 合計 | 増
    成果指標 通学に使う人の割合 | % | 率 | 増
  事業 1-2 桟橋の改修
    行動量 改修した長さ | m | 合計 | 増
""",
    _breaches,
)
