"""OUT-03: every number of a table has headings of its own."""

from collections import Counter
from collections.abc import Iterator
from itertools import groupby

from shirube.checks.case import Case
from shirube.checks.evidence.mention import listing
from shirube.checks.rule import Breach, Reads, Rule
from shirube.plan import Datum, Exhibit
from shirube.terms import Bilingual, Quantity, Severity

_PICTURE = "図中の数"
"""The title of what was read from a diagram: its labels are in the picture, not in a table."""


def _breaches(case: Case) -> Iterator[Breach]:
    for exhibit in case.edition.exhibits:
        if exhibit.title == _PICTURE:
            continue
        numbers = [datum for datum in exhibit.data if isinstance(datum.answer, Quantity)]
        bare = [datum for datum in numbers if not (datum.row or datum.column)]
        if bare:
            yield Breach(
                exhibit.element,
                bare[0].source,
                f"表「{exhibit.title}」に、行にも列にも見出しのない数値が{len(bare)}個あります。",
                f"{len(bare)} numbers of the table '{exhibit.title}' have neither a row nor a "
                "column heading.",
                "見出しのない数値",
                Severity.WARNING if len(bare) == len(numbers) else None,
            )
        yield from _doubled(exhibit, [datum for datum in numbers if datum.row or datum.column])


def _doubled(exhibit: Exhibit, numbers: list[Datum]) -> Iterator[Breach]:
    """Yield the headings that stand over several numbers of a table.

    Rows of one heading with others between them belong to groups of rows (削減額、抑制額).
    """
    runs = Counter(row for row, _ in groupby(numbers, key=lambda datum: datum.row))
    counts = Counter((d.row, d.column) for d in numbers if not d.row or runs[d.row] == 1)
    rows = list(dict.fromkeys(row or column for (row, column), n in counts.items() if n > 1))
    if rows:
        ja, en = listing([f"「{row}」" for row in rows])
        first = next(d for d in numbers if (d.row or d.column) == rows[0])
        yield Breach(
            exhibit.element,
            first.source,
            f"表「{exhibit.title}」の見出し{ja}が二つ以上の行にあり、表計算や読み上げでは区別が"
            "つきません。",
            f"Headings of the table '{exhibit.title}' stand over several numbers ({en}) and "
            "cannot be told apart.",
            rows[0],
            Severity.WARNING,
        )


RULE = Rule(
    "OUT-03",
    Severity.ERROR,
    Reads.EDITION,
    Bilingual(
        "表の数値には行か列の見出しがあり、同じ見出しの組は一度しか使わない。",
        "A number of a table has a heading of its row or column, and no two have the same ones.",
    ),
    Bilingual(
        "見出しを補い、同じ見出しは「削減額の累計」のように区別してください。",
        "Add the heading, and tell apart those that are alike.",
    ),
    """
施策 1 港のにぎわい
  表 施設 | 効果額 | 削減額の累計・令和4年度=24千円 抑制額の累計・令和4年度=30千円
""",
    """
施策 1 港のにぎわい
  表 施設 | 効果額 | 累計額・令和4年度=24千円 累計額・令和4年度=30千円
""",
    _breaches,
)
