"""EDT-07: a new plan does not only promise again what the one before it missed."""

from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.evidence.aims import Aim, aims
from shirube.checks.evidence.mention import number
from shirube.checks.evidence.naming import row_name
from shirube.checks.evidence.reasons import plain_unit
from shirube.checks.evidence.revised import explained
from shirube.checks.rule import Breach, Reads, Rule
from shirube.difference import IndicatorPair
from shirube.plan import Kind
from shirube.terms import Bilingual, Severity


def _breaches(case: Case) -> Iterator[Breach]:
    held = case.difference
    if held is None or held.same_plan:
        return
    before = {(a.course.indicator.id, a.course.part): a for a in aims(Case(held.before))}
    pairs = {pair.after.id: pair for pair in held.indicators if pair.match.sure}
    for aim in aims(case):
        pair = pairs.get(aim.course.indicator.id)
        old = before.get((pair.before.id, aim.course.part)) if pair else None
        if pair and old and _again(old, aim) and not explained(case, pair.after.id):
            yield _breach(case, pair, old, aim)


def _again(old: Aim, new: Aim) -> bool:
    """Tell whether the first target is the old last one, and the baseline has not reached it."""
    kinds = {old.course.kind, new.course.kind}
    if not new.sign or new.baseline is None or not new.path or kinds & {Kind.FLOW}:
        return False
    first, end = new.path[0], old.end
    same = first.value == end.value and plain_unit(first.unit) == plain_unit(end.unit)
    later = (first.figure.period.last or 0) > (end.figure.period.last or 0)
    return same and later and new.worse(new.baseline.value, end.value)


def _breach(case: Case, pair: IndicatorPair, old: Aim, new: Aim) -> Breach:
    first, base, end = new.path[0], new.baseline, old.end
    held = number(base.value, base.unit) if base else ""
    return Breach(
        pair.after.id,
        first.figure.source,
        f"{row_name(case, pair.after)}の{first.when}の目標{first.told}は、前の計画が{end.when}に"
        f"目指した{end.told}と同じで、現況値は{held}です。届かなかった目標を先に延ばす理由が"
        "書かれていません。",
        f"'{pair.after.name}' aims in its first year at {first.told}, which the plan before it "
        f"aimed at already; the baseline is {held}.",
        "目標の先送り",
    )


RULE = Rule(
    "EDT-07",
    Severity.WARNING,
    Reads.DIFFERENCE,
    Bilingual(
        "前の計画が届かなかった目標を、新しい計画が理由なしに初年度の目標として繰り返さない。",
        "A plan does not repeat, as the target of its first year, what the plan before it missed "
        "without a reason.",
    ),
    Bilingual(
        "届かなかった理由と、新しい年度までに届く見通しを書いてください。",
        "Say why it was missed, and how it is to be reached now.",
    ),
    """
計画 2022-2023
事業 1-1 学びの支援
  成果指標 学びが役に立った児童の割合 | % | 率 | 増 | 目標値 2023=80
→
計画 2024-2025 | 策定版 | | 令和6年3月 | | 潮見市教育計画 | 個別計画
事業 1 学びの支援
  成果指標 学びが役に立った児童の割合 | % | 率 | 増 | 現況値 2022=73 | 当初計画 2024=82 2025=85
""",
    """
計画 2022-2023
事業 1-1 学びの支援
  成果指標 学びが役に立った児童の割合 | % | 率 | 増 | 目標値 2023=80
→
計画 2024-2025 | 策定版 | | 令和6年3月 | | 潮見市教育計画 | 個別計画
事業 1 学びの支援
  成果指標 学びが役に立った児童の割合 | % | 率 | 増 | 現況値 2022=73 | 当初計画 2024=80 2025=85
""",
    _breaches,
)
