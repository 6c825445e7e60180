"""EFF-02: reductions, containments and revenues come to the total, and to what the items are."""

from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.evidence.mention import thousands
from shirube.checks.rule import Breach, Reads, Rule
from shirube.evaluation import EffectSum, effect_classes, effect_sums
from shirube.plan import Effect, EffectCategory
from shirube.terms import Bilingual, Severity, Source, fiscal_year_name

_MOST = 16
"""Items with an amount for which the classes are searched: the work doubles and more with each."""


def _breaches(case: Case) -> Iterator[Breach]:
    sums = effect_sums(case.edition.effects)
    right = True
    for found in sums:
        if found.class_difference:
            right = False
            yield _unequal(case, found)
        for category, printed in found.classes:
            computed = _of_class(found, category)
            if isinstance(printed, int) and computed is not None and computed != printed:
                right = False
                yield _wrong_class(case, found, category, printed, computed)
    if right and not any(found.difference for found in sums):
        yield from _unsolved(case, sums)


def _of_class(found: EffectSum, category: EffectCategory) -> int | None:
    """Return the sum of the items of a class, or None where a mark is lost or two can apply."""
    if any(effect.category is EffectCategory.LOST for effect in found.counted):
        return None
    own = [effect.amount for effect in found.counted if effect.category is category]
    return sum(amount for amount in own if isinstance(amount, int))


def _unsolved(case: Case, sums: tuple[EffectSum, ...]) -> Iterator[Breach]:
    """Yield that no way to mark the items gives the printed classes."""
    if any(_items(found) > _MOST for found in sums):
        return
    search = effect_classes(sums)
    if search.searched and not search.solutions:
        first = next(effect for effect in case.edition.effects if _is_class(effect))
        yield Breach(
            "",
            first.source,
            "削減額、抑制額、歳入増の合計は、取組みの額をどう分けてもそうなりません。",
            "No way to class the items gives the printed totals of the classes.",
            "区分の合計",
            Severity.WARNING,
        )


def _items(found: EffectSum) -> int:
    return sum(isinstance(effect.amount, int) and effect.amount != 0 for effect in found.counted)


def _is_class(effect: Effect) -> bool:
    known = (EffectCategory.REDUCTION, EffectCategory.CONTAINMENT, EffectCategory.REVENUE)
    return effect.category in known and not effect.number


def _unequal(case: Case, found: EffectSum) -> Breach:
    classes = "＋".join(thousands(a) for _, a in found.classes if isinstance(a, int))
    printed = thousands(found.printed) if isinstance(found.printed, int) else ""
    off, year = thousands(abs(found.class_difference or 0)), _year(found)
    return Breach(
        "",
        _place(case, found, EffectCategory.TOTAL),
        f"効果額（{year}）の削減額、抑制額、歳入増の和（{classes}）が、合計{printed}と{off}違います。",
        f"The classes of effects ({classes}) differ from the total {printed} by {off}.",
        f"区分の和 {year}",
    )


def _wrong_class(
    case: Case, found: EffectSum, category: EffectCategory, printed: int, computed: int
) -> Breach:
    year, told = _year(found), category.value
    return Breach(
        "",
        _place(case, found, category),
        f"効果額（{year}）の{told}は{thousands(printed)}ですが、{told}の印のある取組みの和は"
        f"{thousands(computed)}です。",
        f"The class {told} ({year}) is {thousands(printed)}, but its items add up to "
        f"{thousands(computed)}.",
        f"{told} {year}",
    )


def _year(found: EffectSum) -> str:
    return "合計欄" if found.year is None else fiscal_year_name(found.year)


def _place(case: Case, found: EffectSum, category: EffectCategory) -> Source:
    here = [e for e in case.edition.effects if (e.year, e.role) == (found.year, found.role)]
    cells = [e for e in here if not e.number and e.category is category]
    return (cells or here)[0].source


RULE = Rule(
    "EFF-02",
    Severity.ERROR,
    Reads.EDITION,
    Bilingual(
        "削減額、抑制額、歳入増の和は合計に等しく、それぞれは印のある取組みの和に等しい。",
        "The classes of effects come to the total, and each to the items marked with it.",
    ),
    Bilingual(
        "区分の額、取組みの印、再掲の扱いを確かめて直してください。",
        "Mend a class, the mark of an item, or how a re-listing is counted.",
    ),
    """
効果額 1-1 寄附の推進 | 2022 | 見込み | 歳入増 | 84
効果額 1-2 車両の統廃合 | 2022 | 見込み | 削減額 | 16
効果額 合計 | 2022 | 見込み | 計 | 100
効果額 合計 | 2022 | 見込み | 削減額 | 16
効果額 合計 | 2022 | 見込み | 抑制額 | 0
効果額 合計 | 2022 | 見込み | 歳入増 | 84
""",
    """
効果額 1-1 寄附の推進 | 2022 | 見込み | 歳入増 | 84
効果額 1-2 車両の統廃合 | 2022 | 見込み | 削減額 | 16
効果額 合計 | 2022 | 見込み | 計 | 100
効果額 合計 | 2022 | 見込み | 削減額 | 16
効果額 合計 | 2022 | 見込み | 抑制額 | 10
効果額 合計 | 2022 | 見込み | 歳入増 | 84
""",
    _breaches,
)
