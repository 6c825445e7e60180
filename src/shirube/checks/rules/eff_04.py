"""EFF-04: the total of a row of effects is the sum of its years, 累計額 the running sum."""

from collections.abc import Iterator
from itertools import accumulate, pairwise

from shirube.checks.case import Case
from shirube.checks.evidence.effect_rows import EffectRow, effect_rows
from shirube.checks.evidence.mention import number, thousands
from shirube.checks.evidence.units import ordinary
from shirube.checks.rule import Breach, Reads, Rule
from shirube.plan import Datum, Exhibit
from shirube.terms import Bilingual, Quantity, Severity

_RUNNING = "累計"


def _breaches(case: Case) -> Iterator[Breach]:
    for row in effect_rows(case):
        printed = None if row.total is None else row.total.amount
        if isinstance(printed, int) and row.years and sum(row.amounts) != printed:
            yield _row_total(row, printed)
    for exhibit in case.edition.exhibits:
        for before, running in pairwise(_rows(exhibit)):
            if _RUNNING in running[0].row and len(before) == len(running) > 1:
                yield from _running_sum(exhibit, before, running)


def _row_total(row: EffectRow, printed: int) -> Breach:
    told, added = thousands(printed), thousands(sum(row.amounts))
    return Breach(
        "",
        row.head.source,
        f"効果額の{row.name}の合計は{told}ですが、各年度の和は{added}です。",
        f"The total effect of {row.name} is {told}, but its years add up to {added}.",
        f"{row.head.number} {row.head.name} {row.head.category.value}".strip(),
    )


def _rows(exhibit: Exhibit) -> list[list[Datum]]:
    """Return the numbers of a table row by row: a row ends where its heading or line changes."""
    rows: list[list[Datum]] = []
    for datum in exhibit.data:
        if isinstance(datum.answer, Quantity) and ordinary(datum.answer.value):
            last = rows[-1][-1] if rows else None
            same = last is not None and (last.row, last.source) == (datum.row, datum.source)
            if same and datum.column not in {each.column for each in rows[-1]}:
                rows[-1].append(datum)
            else:
                rows.append([datum])
    return rows


def _running_sum(exhibit: Exhibit, before: list[Datum], running: list[Datum]) -> Iterator[Breach]:
    """Yield where a row of running sums leaves the row above, once both begin alike."""
    flows = [each.answer for each in before if isinstance(each.answer, Quantity)]
    sums = [each.answer for each in running if isinstance(each.answer, Quantity)]
    if flows[0] != sums[0] or _RUNNING in before[0].row:
        return
    computed = accumulate(flow.value for flow in flows)
    for datum, printed, right in zip(running, sums, computed, strict=True):
        if printed.value != right:
            told, told_right = number(printed.value, printed.unit), number(right, printed.unit)
            yield Breach(
                exhibit.element,
                datum.source,
                f"表「{exhibit.title}」の{datum.row}（{datum.column}）は{told}ですが、各年度を順に"
                f"足すと{told_right}です。",
                f"'{datum.row}' of the table '{exhibit.title}' ({datum.column}) is {told}, but the "
                f"years add up to {told_right}.",
                f"{datum.row} {datum.column}",
            )
            return


RULE = Rule(
    "EFF-04",
    Severity.ERROR,
    Reads.EDITION,
    Bilingual(
        "効果額の行の合計は各年度の和であり、累計額は順に足した額である。",
        "The total of a row of effects is the sum of its years, a cumulative amount the "
        "running sum.",
    ),
    Bilingual("年度の額か合計を直してください。", "Mend the amount of a year or the total."),
    """
効果額 1-1 寄附の推進 | 2022 | 見込み | 歳入増 | 84
効果額 1-1 寄附の推進 | 2023 | 当初計画 | 歳入増 | 96
効果額 1-1 寄附の推進 | 計 | | 歳入増 | 180
""",
    """
効果額 1-1 寄附の推進 | 2022 | 見込み | 歳入増 | 84
効果額 1-1 寄附の推進 | 2023 | 当初計画 | 歳入増 | 96
効果額 1-1 寄附の推進 | 計 | | 歳入増 | 190
""",
    _breaches,
)
