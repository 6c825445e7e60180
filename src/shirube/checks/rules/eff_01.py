"""EFF-01: the effects of all items, re-listed ones left out, come to the printed total."""

from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.evidence.counted_twice import counted_twice
from shirube.checks.evidence.mention import thousands
from shirube.checks.rule import Breach, Reads, Rule
from shirube.evaluation import EffectSum, effect_sums
from shirube.plan import EffectCategory
from shirube.terms import Bilingual, Severity, fiscal_year_name


def _breaches(case: Case) -> Iterator[Breach]:
    for found in effect_sums(case.edition.effects):
        if found.counted and found.difference and not counted_twice(found):
            yield _breach(case, found)


def _breach(case: Case, found: EffectSum) -> Breach:
    total = next(
        effect
        for effect in case.edition.effects
        if effect.category is EffectCategory.TOTAL
        and (effect.year, effect.role) == (found.year, found.role)
    )
    year = "合計欄" if found.year is None else fiscal_year_name(found.year)
    printed = thousands(found.printed) if isinstance(found.printed, int) else ""
    added, off = thousands(found.total), thousands(abs(found.difference or 0))
    again = sum(each.amount for each in found.relisted if isinstance(each.amount, int))
    hint = f"再掲分{thousands(again)}は除いています。" if again else ""
    return Breach(
        "",
        total.source,
        f"効果額の合計（{year}）は{printed}ですが、取組みの和は{added}で、{off}違います。{hint}",
        f"The total effect ({found.year or 'all years'}) is {printed}, but the items add up to "
        f"{added}.",
        f"合計 {year}",
    )


RULE = Rule(
    "EFF-01",
    Severity.ERROR,
    Reads.EDITION,
    Bilingual(
        "再掲を除いた取組みの効果額の和は、合計と一致する。",
        "The effects of the items, without re-listed ones, come to the total.",
    ),
    Bilingual(
        "取組みの額、再掲の印、合計のどれが違うか確かめて直してください。",
        "Mend an amount, the mark of a re-listing, or the total.",
    ),
    """
効果額 1-1 寄附の推進 | 2022 | 見込み | 歳入増 | 84
効果額 1-2 車両の統廃合 | 2022 | 見込み | 削減額 | 16
効果額 1-3 寄附の推進 | 2022 | 見込み | 歳入増 | 84 | 再掲 1-1
効果額 合計 | 2022 | 見込み | 計 | 100
""",
    """
効果額 1-1 寄附の推進 | 2022 | 見込み | 歳入増 | 84
効果額 1-2 車両の統廃合 | 2022 | 見込み | 削減額 | 16
効果額 1-3 寄附の推進 | 2022 | 見込み | 歳入増 | 84 | 再掲 1-1
効果額 合計 | 2022 | 見込み | 計 | 140
""",
    _breaches,
)
