"""REP-02: a re-listing has the name and the description of its origin."""

from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.evidence.named_places import clipped
from shirube.checks.evidence.naming import element_name, row_name
from shirube.checks.evidence.programmes import items
from shirube.checks.evidence.relisting import plain_name, relisted_elements, relisted_rows
from shirube.checks.rule import Breach, Reads, Rule
from shirube.plan import LEFT_OUT, Element
from shirube.terms import Bilingual, Severity, fold

_AROUND = 14


def _breaches(case: Case) -> Iterator[Breach]:
    for found in relisted_rows(case):
        if len(found.origins) != 1:
            continue
        row, origin = found.row, found.origins[0]
        for what, mine, theirs in (
            ("名称", plain_name(row.name), plain_name(origin.name)),
            ("単位", row.unit, origin.unit),
        ):
            if mine != theirs and LEFT_OUT not in (mine, theirs):
                yield Breach(
                    row.id,
                    row.source,
                    f"再掲の{row_name(case, row)}の{what}「{mine}」は、再掲元では"
                    f"「{theirs}」です。",
                    f"The re-listed '{row.name}' has '{mine}' where its origin has '{theirs}'.",
                    what,
                )
    for element, origin_element in _elements(case):
        yield from _described(case, element, origin_element)
    yield from _programmes(case)


def _programmes(case: Case) -> Iterator[Breach]:
    """Yield a breach for a row of a programme table that says other than its origin."""
    owners = {item.name: item for item in items(case) if not item.marked}
    for item in items(case):
        owner = owners.get(item.name)
        if not item.marked or owner is None:
            continue
        for column in sorted(item.cells.keys() & owner.cells.keys()):
            mine, theirs = item.cells[column], owner.cells[column]
            if mine != theirs and LEFT_OUT not in (mine, theirs):
                mine, theirs = _parting(mine, theirs)
                yield Breach(
                    "",
                    item.source,
                    f"再掲の「{clipped(item.name)}」の{column}は「{mine}」としていますが、再掲元は"
                    f"「{theirs}」です。",
                    f"The re-listed '{clipped(item.name)}' says '{mine}', its origin '{theirs}'.",
                    f"{clipped(item.name)} {column}",
                )


def _elements(case: Case) -> Iterator[tuple[Element, Element]]:
    """Yield each re-listed element with its one origin, by its name or by its rows."""
    owners = {
        row.element: case.elements[origins[0].element]
        for row, origins in ((found.row, found.origins) for found in relisted_rows(case))
        if len(origins) == 1 and origins[0].element in case.elements
    }
    for element, origins in relisted_elements(case):
        named = [origin for origin in origins if origin.rank is element.rank]
        owner = owners.get(element.id)
        if owner is not None and owner.rank is element.rank and owner.id != element.id:
            yield element, owner
        elif len(named) == 1:
            yield element, named[0]


def _described(case: Case, element: Element, origin: Element) -> Iterator[Breach]:
    mine, theirs = plain_name(element.name), plain_name(origin.name)
    if mine != theirs and LEFT_OUT not in (mine, theirs):
        yield _breach(case, element, origin, "名称", mine, theirs)
    mine, theirs = fold(element.description), fold(origin.description)
    if mine and theirs and mine != theirs and LEFT_OUT not in (mine, theirs):
        yield _breach(case, element, origin, "説明", *_parting(mine, theirs))


def _parting(mine: str, theirs: str) -> tuple[str, str]:
    """Return the words of both where they first part, with a few before."""
    pairs = zip(mine, theirs, strict=False)
    length = min(len(mine), len(theirs))
    at = next((place for place, (a, b) in enumerate(pairs) if a != b), length)
    start = max(at - _AROUND, 0)
    return mine[start : at + _AROUND], theirs[start : at + _AROUND]


def _breach(
    case: Case, element: Element, origin: Element, what: str, mine: str, theirs: str
) -> Breach:
    place = element_name(case, element)
    return Breach(
        element.id,
        element.source,
        f"再掲の{place}は{what}が再掲元（{origin.source.first}行）と違います。再掲は「{mine}」、"
        f"再掲元は「{theirs}」です。",
        f"The re-listed '{element.name}' says '{mine}' where its origin says '{theirs}'.",
        what,
    )


RULE = Rule(
    "REP-02",
    Severity.WARNING,
    Reads.EDITION,
    Bilingual(
        "再掲の名称、単位、説明は、再掲元と同じである。",
        "Name, unit and description of a re-listing are those of its origin.",
    ),
    Bilingual(
        "再掲元の書き方に合わせてください。",
        "Write it as the origin does.",
    ),
    """
施策 1 港のにぎわい
  事業 1-1 渡船の運航 | 島と本土を結びます。
施策 2 暮らしの足
  事業 2-1 渡船の運航 | 注 再掲 | 島と本土を結びます。
""",
    """
施策 1 港のにぎわい
  事業 1-1 渡船の運航 | 島と本土を結びます。
施策 2 暮らしの足
  事業 2-1 渡船の運航 | 注 再掲 | 島と対岸を結びます。
""",
    _breaches,
)
