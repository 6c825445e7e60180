"""REP-05: a total does not count what is listed a second time."""

from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.evidence.counted_twice import counted_twice
from shirube.checks.rule import Breach, Reads, Rule
from shirube.evaluation import EffectSum, effect_sums
from shirube.terms import Bilingual, Severity, Source, fiscal_year_name


def _breaches(case: Case) -> Iterator[Breach]:
    for found in effect_sums(case.edition.effects):
        twice = counted_twice(found)
        if twice:
            names = "、".join(f"{e.number} {e.name}".strip() for e in twice[:3])
            when = "期間計" if found.year is None else fiscal_year_name(found.year)
            yield Breach(
                "",
                _place(case, found),
                f"{when}の効果額の合計{found.printed:,}円は、再掲の「{names}」を含めて数えています"
                f"（含めなければ{found.total:,}円）。",
                f"The total of the effects ({found.printed:,} yen) counts what is listed twice; "
                f"without it there are {found.total:,} yen.",
                f"効果額 合計 {found.year or '計'}",
            )


def _place(case: Case, found: EffectSum) -> Source | None:
    totals = (e for e in case.edition.effects if e.year == found.year and e.role is found.role)
    return next((e.source for e in totals if e.amount == found.printed), None)


RULE = Rule(
    "REP-05",
    Severity.ERROR,
    Reads.EDITION,
    Bilingual(
        "合計は、再掲の行を数えない。",
        "A total does not count rows that are listed a second time.",
    ),
    Bilingual(
        "再掲の分を除いて合計し直してください。",
        "Add up anew without what is listed twice.",
    ),
    """
効果額 1-1 港の広告 | 2022 | 見込み | 歳入増 | 100
効果額 2-1 広告の拡充 | 2022 | 見込み | 歳入増 | 100 | 再掲 1-1
効果額 合計 | 2022 | 見込み | 計 | 100
""",
    """
効果額 1-1 港の広告 | 2022 | 見込み | 歳入増 | 100
効果額 2-1 広告の拡充 | 2022 | 見込み | 歳入増 | 100 | 再掲 1-1
効果額 合計 | 2022 | 見込み | 計 | 200
""",
    _breaches,
)
