"""REP-03: a re-listing has exactly one origin, which stands before it."""

from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.evidence.naming import element_name, row_name
from shirube.checks.evidence.relisting import plain_name, relisted_elements, relisted_rows
from shirube.checks.rule import Breach, Reads, Rule
from shirube.plan import Element, Indicator
from shirube.terms import Bilingual, Severity


def _breaches(case: Case) -> Iterator[Breach]:
    for found in relisted_rows(case):
        name = f"再掲の{row_name(case, found.row)}"
        yield from _origins(found.row, name, list(found.origins), case)
    held = {row.element for row in case.edition.indicators if row.relisted}
    for element, origins in relisted_elements(case):
        if element.id not in held:
            ranked = [origin for origin in origins if origin.rank is element.rank]
            name = f"再掲の{element_name(case, element)}"
            yield from _origins(element, name, ranked or list(origins), case)


def _origins(
    thing: Indicator | Element, name: str, origins: list[Indicator] | list[Element], case: Case
) -> Iterator[Breach]:
    spot = f"再掲 {plain_name(thing.name)}"
    if len(origins) != 1:
        lines = "、".join(f"{origin.source.first}行" for origin in origins[:3])
        ja = f"に当たるものが{len(origins)}件あり（{lines}）" if origins else "が見当たらず"
        yield Breach(
            thing.id,
            thing.source,
            f"{name}は、再掲元{ja}、どれが元か分かりません。",
            f"The re-listed '{plain_name(thing.name)}' has {len(origins)} origins, not one.",
            spot,
            None if isinstance(thing, Indicator) else Severity.WARNING,
        )
        return
    origin = origins[0]
    if isinstance(origin, Indicator) and origin.relisted:
        yield Breach(
            thing.id,
            thing.source,
            f"{name}の再掲元{row_name(case, origin)}も再掲であり、元の行がありません。",
            f"The origin of the re-listed '{thing.name}' is itself a re-listing.",
            spot,
        )
    elif _later(origin, thing):
        yield Breach(
            thing.id,
            thing.source,
            f"{name}は{thing.source.first}行にあり、再掲元の{origin.source.first}行より前です。",
            f"The re-listed '{plain_name(thing.name)}' stands before its origin.",
            spot,
            Severity.NOTE,
        )


def _later(origin: Indicator | Element, thing: Indicator | Element) -> bool:
    """Tell whether an origin stands behind what refers to it, on the same level of the plan."""
    if isinstance(origin, Element) and isinstance(thing, Element) and origin.rank != thing.rank:
        return False
    return origin.source.file == thing.source.file and origin.source.first > thing.source.first


RULE = Rule(
    "REP-03",
    Severity.ERROR,
    Reads.EDITION,
    Bilingual(
        "再掲には再掲元がちょうど一つあり、再掲元は再掲より前にある。",
        "A re-listing has exactly one origin, and the origin stands before it.",
    ),
    Bilingual(
        "先に出る方を再掲元とし、後に出る方に再掲の印を付けてください。",
        "Let the first one be the origin and mark the later one.",
    ),
    """
施策 1 港のにぎわい
  行動量 便数 | 便 | 合計 | 増 | 当初計画 2022=10
施策 2 暮らしの足
  行動量 便数 | 便 | 合計 | 増 | 当初計画 2022=10 | 再掲 施策1/行動量便数
""",
    """
施策 2 暮らしの足
  行動量 便数 | 便 | 合計 | 増 | 当初計画 2022=10 | 再掲
施策 1 港のにぎわい
  行動量 寄港数 | 回 | 合計 | 増 | 当初計画 2022=10
""",
    _breaches,
)
