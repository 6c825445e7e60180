"""EFF-06: an effect that changes many times over from one year to the next is confirmed."""

from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from shirube.checks.case import Case
from shirube.checks.evidence.effect_rows import EffectRow, effect_rows
from shirube.checks.evidence.gathering import Member, gathered
from shirube.checks.evidence.mention import thousands
from shirube.checks.evidence.thresholds import limit
from shirube.checks.rule import Breach, Reads, Rule
from shirube.plan import Effect
from shirube.terms import Bilingual, Severity, fiscal_year_name

_LEAD = Bilingual(
    "効果額が年度の間で何倍にも変わる取組み", "Items whose effect changes many times over"
)


def _breaches(case: Case) -> Iterator[Breach]:
    most = limit(case, "効果額の急な増減(倍)", "値の目安")
    if most is None:
        return
    rows = [row for row in effect_rows(case) if not (row.summed or _explained(row))]
    found = [(row, step) for row in rows if (step := _step(row, most)) is not None]
    yield from gathered([_member(row, *step) for row, step in found], _LEAD, "効果額の増減", few=1)


def _explained(row: EffectRow) -> bool:
    """Tell whether another row holds the amounts, or a note of some words stands beside them."""
    notes = (note for cell in row.cells for note in cell.notes if note != "再掲")
    return bool(row.head.relisted_from) or any(len(note) > 1 for note in notes)


def _step(row: EffectRow, most: Fraction) -> tuple[Effect, Effect, int, int] | None:
    """Return the first two years of which one is many times the other, with their amounts."""
    for before, after in pairwise(row.years):
        a, b = before.amount, after.amount
        if not (isinstance(a, int) and isinstance(b, int)):
            continue
        if min(a, b) > 0 and Fraction(max(a, b), min(a, b)) >= most:
            return before, after, a, b
    return None


def _member(row: EffectRow, before: Effect, after: Effect, a: int, b: int) -> Member:
    told = f"{thousands(a)}→{thousands(b)}"
    years = [fiscal_year_name(cell.year) for cell in (before, after) if cell.year is not None]
    return Member(
        f"{row.head.number or row.head.name}（{told}）",
        Breach(
            "",
            after.source,
            f"{row.name}の効果額が、{'から'.join(years)}に{told}と大きく変わります。桁や計上の時期を"
            "確かめてください。",
            f"The effect of {row.name} changes from {thousands(a)} to {thousands(b)}.",
            f"{row.head.number} {row.head.name}".strip(),
        ),
    )


RULE = Rule(
    "EFF-06",
    Severity.NOTE,
    Reads.EDITION,
    Bilingual(
        "年度の間で何倍にも変わる効果額は、桁や計上の時期の違いでないか確かめてある。",
        "An effect that changes many times over between years has been confirmed.",
    ),
    Bilingual(
        "桁を確かめ、一度限りの効果ならその旨を注に記してください。",
        "See whether a digit is wrong; say in a note where an effect comes once only.",
    ),
    """
効果額 1-1 寄附の推進 | 2022 | 見込み | 歳入増 | 84
効果額 1-1 寄附の推進 | 2023 | 当初計画 | 歳入増 | 96
""",
    """
効果額 1-1 寄附の推進 | 2022 | 見込み | 歳入増 | 84
効果額 1-1 寄附の推進 | 2023 | 当初計画 | 歳入増 | 960
""",
    _breaches,
)
