"""EDT-02: a new plan does not begin weaker than the one before it ended."""

from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.evidence.drifting import drifted, place
from shirube.checks.evidence.naming import row_name
from shirube.checks.rule import Breach, Reads, Rule
from shirube.difference import Drift, Drifted, IndicatorPair
from shirube.terms import Bilingual, Severity

_DRIFTS = (Drift.FIRST_TARGET_WEAKENED, Drift.TARGET_WEAKENED)


def _breaches(case: Case) -> Iterator[Breach]:
    for pair, found in drifted(case, _DRIFTS):
        parts: dict[str, list[Drifted]] = {}
        for each in found:
            if not each.reason:
                parts.setdefault(each.part, []).append(each)
        for part, weaker in parts.items():
            yield _breach(case, pair, part, weaker)


def _breach(case: Case, pair: IndicatorPair, part: str, weaker: list[Drifted]) -> Breach:
    was = "" if pair.before.name == pair.after.name else f"（前の版では「{pair.before.name}」）"
    return Breach(
        pair.after.id,
        place(pair, weaker[0]),
        f"{row_name(case, pair.after)}{was}は、{''.join(each.sentence.ja for each in weaker)}"
        "理由は書かれていません。",
        f"'{pair.after.name}', without a reason: {' '.join(each.sentence.en for each in weaker)}",
        f"目標の後退{part}",
    )


RULE = Rule(
    "EDT-02",
    Severity.WARNING,
    Reads.DIFFERENCE,
    Bilingual(
        "新しい計画の初年度と最後の目標は、理由なしに前の計画の最後の目標より後退しない。",
        "Neither the first nor the last target of a new plan is weaker than the last one of the "
        "plan before it without a reason.",
    ),
    Bilingual(
        "前の目標を下回る理由を書くか、目標を見直してください。",
        "Say why it is weaker, or revise the target.",
    ),
    """
計画 2022-2023
事業 1-1 学びの支援
  成果指標 どこにもつながっていない児童の割合 | % | 率 | 減 | 目標値 2023=17
→
計画 2024-2025 | 策定版 | | 令和6年3月 | | 潮見市教育計画 | 個別計画
事業 1 学びの支援
  成果指標 どこにもつながっていない児童の割合 | % | 率 | 減 | 当初計画 2024=16 2025=15
""",
    """
計画 2022-2023
事業 1-1 学びの支援
  成果指標 どこにもつながっていない児童の割合 | % | 率 | 減 | 目標値 2023=17
→
計画 2024-2025 | 策定版 | | 令和6年3月 | | 潮見市教育計画 | 個別計画
事業 1 学びの支援
  成果指標 どこにもつながっていない児童の割合 | % | 率 | 減 | 当初計画 2024=20 2025=18
""",
    _breaches,
)
