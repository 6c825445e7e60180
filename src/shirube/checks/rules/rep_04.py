"""REP-04: what stands a second time under another parent is marked 再掲."""

import re
from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.evidence.named_places import clipped
from shirube.checks.evidence.naming import element_name, place_name, row_name
from shirube.checks.evidence.programmes import Item, items
from shirube.checks.evidence.relisting import cells, is_marked, is_relisted, plain_name
from shirube.checks.rule import Breach, Reads, Rule
from shirube.plan import LEFT_OUT, Element, Indicator
from shirube.terms import Bilingual, Quantity, Severity

_BULLET = re.compile(r"[◆◇]\s*(.{12,})")
_NEAR = 60
"""How many lines apart two items of one list stand at most."""
_LONG = 8
"""How many letters the name of an item has that is no common word."""
_ENOUGH = 2
"""How many numbers two rows share at least, to be the same row."""


def _breaches(case: Case) -> Iterator[Breach]:
    rows: dict[tuple[object, ...], Indicator] = {}
    for row in case.edition.indicators:
        key = _values(case, row)
        if key is None:
            continue
        first = rows.setdefault(key, row)
        if first.element != row.element and not (first.relisted or row.relisted):
            yield Breach(
                row.id,
                row.source,
                f"{row_name(case, row)}は{row_name(case, first)}と名称も値も同じですが、再掲の印が"
                "ありません。",
                f"'{row.name}' stands under two elements with the same values, without a mark.",
                plain_name(row.name),
            )
    described: dict[tuple[str, str], Element] = {}
    for element in case.edition.elements:
        if not element.description or element.description == LEFT_OUT:
            continue
        before = described.setdefault((plain_name(element.name), element.description), element)
        if before.parent != element.parent and not (is_relisted(before) or is_relisted(element)):
            yield Breach(
                element.id,
                element.source,
                f"{element_name(case, element)}は{place_name(before)}と名称も説明も"
                "同じですが、再掲の印がありません。",
                f"'{element.name}' stands under two parents in the same words, without a mark.",
                plain_name(element.name),
            )
    yield from _unmarked(case)
    yield from _programmes(case)
    yield from _bullets(case)


def _unmarked(case: Case) -> Iterator[Breach]:
    """Yield the items of one name under two parents, in a plan that marks others of them."""
    if not any(is_relisted(element) for element in case.edition.elements):
        return
    marked = {plain_name(e.name) for e in case.edition.elements if is_relisted(e)}
    first: dict[tuple[str, str], Element] = {}
    for element in case.edition.elements:
        name = plain_name(element.name)
        named = len(name) >= _LONG and name not in marked
        if not named or element.description or case.children.get(element.id):
            continue
        before = first.setdefault((element.tier, name), element)
        if before.parent != element.parent:
            yield Breach(
                element.id,
                element.source,
                f"{element_name(case, element)}は{before.source.first}行と"
                f"{element.source.first}行の二か所に挙げられていますが、再掲の印がありません。",
                f"'{element.name}' stands under two parents without a mark.",
                plain_name(element.name),
            )


def _programmes(case: Case) -> Iterator[Breach]:
    """Yield a breach for an item that stands in two programme tables without a mark."""
    first: dict[str, Item] = {}
    for item in items(case):
        before = first.setdefault(item.name, item)
        apart = before.table != item.table and not (item.marked or before.marked)
        if apart and len(item.name) >= _LONG:
            yield Breach(
                "",
                item.source,
                f"取組み表の「{clipped(item.name, 40)}」は{before.source.first}行と"
                f"{item.source.first}行にありますが、再掲の印がありません。",
                f"'{clipped(item.name, 40)}' stands in two programme tables, without a mark.",
                clipped(item.name, 40),
            )


def _bullets(case: Case) -> Iterator[Breach]:
    """Yield a breach for an item of a list that stands again close by, without a mark."""
    last: dict[str, int] = {}
    for line in case.lines:
        match = _BULLET.fullmatch(line.text)
        if match is None or is_marked(match[1]):
            continue
        item, here = match[1], line.source.first
        before = last.get(item)
        if before is not None and 1 < here - before <= _NEAR:
            yield Breach(
                line.subject,
                line.source,
                f"「{clipped(item, 40)}」は{before}行と{here}行の二か所に挙げられていますが、"
                "再掲の印がありません。",
                f"'{clipped(item, 40)}' is listed twice, without a mark.",
                item,
            )
        last[item] = here


def _values(case: Case, row: Indicator) -> tuple[object, ...] | None:
    held = [(key, figure.answer) for key, figure in cells(case, row).items()]
    numbers = [answer for _, answer in held if isinstance(answer, Quantity)]
    if len(numbers) < _ENOUGH or LEFT_OUT in row.name:
        return None
    return row.category, plain_name(row.name), tuple(held)


RULE = Rule(
    "REP-04",
    Severity.WARNING,
    Reads.EDITION,
    Bilingual(
        "名称も値も同じ行、名称も説明も同じ項目が別の親の下にあるときは、一方に再掲の印がある。",
        "Rows of one name and the same values under two elements bear a mark 再掲.",
    ),
    Bilingual(
        "後に出る方に再掲の印を付けるか、別の指標であれば名称を分けてください。",
        "Mark the later one, or give it a name of its own.",
    ),
    """
施策 1 港のにぎわい
  行動量 便数 | 便 | 合計 | 増 | 当初計画 2022=10 2023=12
施策 2 暮らしの足
  行動量 便数 | 便 | 合計 | 増 | 当初計画 2022=10 2023=12 | 再掲 施策1/行動量便数
""",
    """
施策 1 港のにぎわい
  行動量 便数 | 便 | 合計 | 増 | 当初計画 2022=10 2023=12
施策 2 暮らしの足
  行動量 便数 | 便 | 合計 | 増 | 当初計画 2022=10 2023=12
""",
    _breaches,
)
