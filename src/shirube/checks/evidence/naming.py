"""How a finding names what it speaks of: a place of the plan, a row, an answer."""

from shirube.checks.case import Case
from shirube.evaluation import digits
from shirube.plan import Element, Indicator, Rank
from shirube.terms import Answer, Quantity, Wording


def place_name(element: Element | None) -> str:
    """Return the tier and the number of an element (事業4-4), or its name where it has none."""
    if element is None:
        return ""
    return f"{element.tier}{element.number}" if element.number else quoted(element.name)


def element_name(case: Case, element: Element) -> str:
    """Return an element as a sentence names it: 事業4-4「地域づくり」, 「港の改修」."""
    if not element.number:
        return quoted(element.name)
    return f"{placed(case, element)}{quoted(element.name)}"


def placed(case: Case, element: Element) -> str:
    """Return where an element stands: 事業4-4, or 推進施策9の主な取組み3 where 3 says little."""
    if "-" in element.number or element.rank in (Rank.MEASURE, Rank.PILLAR):
        return place_name(element)
    line: list[Element] = []
    for each in case.above(element.id):
        line.append(each)
        if each.rank is Rank.MEASURE:
            break
    else:
        return place_name(element)
    numbered = [each for each in reversed(line) if each.number or each is element]
    return "の".join(map(place_name, numbered))


def row_name(case: Case, row: Indicator) -> str:
    """Return a row as a sentence names it: 事業2-2の行動量①「申請数」."""
    element = case.elements.get(row.element)
    place = placed(case, element) if element else ""
    number = row.number if row.number[:1] in "①②③④⑤⑥⑦⑧⑨⑩" else ""
    name = quoted(row.name)
    return f"{place}の{row.category.value}{number}{name}" if place else name


def quoted(name: str) -> str:
    """Return a name in brackets; those within it become 『』."""
    inner = name.replace("「", "『").replace("」", "』")
    return f"「{inner}」"


def said(answer: Answer | None) -> str:
    """Return an answer as a sentence prints it: 1,200件, 検討・調整, ―."""
    if isinstance(answer, Quantity):
        return f"{digits(answer.value)}{answer.unit}"
    if isinstance(answer, Wording):
        return answer.words
    return "―"
