"""STR-04: siblings are printed in the order of their numbers."""

from collections.abc import Iterator
from itertools import groupby, pairwise

from shirube.checks.case import Case
from shirube.checks.evidence.numbering import parts, place
from shirube.checks.rule import Breach, Reads, Rule
from shirube.plan import Element
from shirube.terms import Bilingual, Severity, fold

_BESIDE, _APART = 3, 40
"""Lines so near are items of one list, lines so far stand on different pages. Between the two,
the text of a page with columns need not follow its print."""


def _breaches(case: Case) -> Iterator[Breach]:
    for siblings in case.children.values():
        by_tier = sorted(siblings, key=lambda element: element.tier)
        for _, group in groupby(by_tier, key=lambda element: element.tier):
            printed = sorted(
                (e for e in group if parts(e)), key=lambda e: (e.source.file, e.source.first)
            )
            for before, behind in pairwise(printed):
                if parts(before) > parts(behind) and _certain(before, behind):
                    yield _breach(case, before, behind)


def _breach(case: Case, before: Element, behind: Element) -> Breach:
    ja = (
        f"「{place(behind)}」が「{place(before)}」より後にあります。番号の順に並んでいません。"
        if _numbered(case, before, behind)
        else f"番号のない一覧で「{behind.name}」が「{before.name}」より後にあります。"
        f"本文の番号({behind.number}、{before.number})では前です。"
    )
    return Breach(
        behind.id,
        behind.source,
        ja,
        f"'{place(behind)}' stands behind '{place(before)}', against the order of their numbers.",
        behind.number,
    )


def _numbered(case: Case, *elements: Element) -> bool:
    """Tell whether the numbers are printed where the elements stand, as far as one can see."""
    printed = {(line.source.file, line.source.first): line.text for line in case.lines}
    texts = [printed.get((each.source.file, each.source.first)) for each in elements]
    pairs = zip(texts, elements, strict=True)
    return not case.texts or any(text and fold(e.number) in text for text, e in pairs)


def _certain(before: Element, behind: Element) -> bool:
    lines = behind.source.first - before.source.last
    return lines <= _BESIDE or lines >= _APART


RULE = Rule(
    "STR-04",
    Severity.WARNING,
    Reads.EDITION,
    Bilingual("項目は番号の順に並ぶ。", "Siblings are printed in the order of their numbers."),
    Bilingual(
        "並べ替えるか、番号を付け直してください。", "Change their order or number them anew."
    ),
    """
施策 1 港のにぎわい
  事業 1-1 市場の改修
  事業 1-2 桟橋の改修
""",
    """
施策 1 港のにぎわい
  事業 1-2 桟橋の改修
  事業 1-1 市場の改修
""",
    _breaches,
)
