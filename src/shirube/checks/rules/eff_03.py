"""EFF-03: an item is marked with a class exactly where it has an amount, or one to come (※)."""

from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.evidence.effect_rows import EffectRow, effect_rows, marks
from shirube.checks.rule import Breach, Reads, Rule
from shirube.plan import Effect, EffectCategory
from shirube.terms import Bilingual, Reason, Severity, Unknown

_UNMARKED = (EffectCategory.LOST, EffectCategory.TOTAL)


def _breaches(case: Case) -> Iterator[Breach]:
    printed = {row.head: marked for row, marked in marks(case)}
    to_come = any(_tells(passage.text) for passage in case.edition.passages)
    hint = "凡例では、まだ積算できない額は「※」です。" if to_come else ""
    for row in effect_rows(case):
        marked = printed.get(row.head, False) or row.head.category not in _UNMARKED
        if marked and not row.summed and all(map(_none, row.cells)):
            yield _breach(
                case,
                row,
                f"{row.name}は効果額の区分の印（○）がありますが、額がどの年度も「―」です。{hint}",
                f"{row.name} is marked with a class of effect, but has ― in every year.",
            )
    amounts = [row for row in effect_rows(case) if row.amounts and not row.summed]
    plain = [row for row in amounts if row.head in printed and not _marked(row, printed)]
    if plain and len(plain) * 4 <= len(amounts):
        for row in plain:
            if not row.relisted:
                yield _breach(
                    case,
                    row,
                    f"{row.name}は効果額がありますが、区分の印（○）がありません。",
                    f"{row.name} has an effect, but no mark of a class.",
                )


def _tells(legend: str) -> bool:
    """Tell whether a legend has a sign for what cannot be estimated yet."""
    return legend.startswith("※") and ("積算" in legend or "算定" in legend)


def _marked(row: EffectRow, printed: dict[Effect, bool]) -> bool:
    return printed[row.head] or row.head.category not in _UNMARKED


def _none(cell: Effect) -> bool:
    """Tell whether a cell says that there is no effect, not that it is still to come (※)."""
    amount = cell.amount
    absent = isinstance(amount, Unknown) and amount.reason is Reason.NOT_APPLICABLE
    return absent and "※" not in getattr(amount, "words", "")


def _breach(case: Case, row: EffectRow, ja: str, en: str) -> Breach:
    element = next((e.id for e in case.edition.elements if _same(row, e.number, e.name)), "")
    return Breach(element, row.head.source, ja, en, f"{row.head.number} {row.head.name}")


def _same(row: EffectRow, number: str, name: str) -> bool:
    return bool(number) and (number, name) == (row.head.number, row.head.name)


RULE = Rule(
    "EFF-03",
    Severity.WARNING,
    Reads.EDITION,
    Bilingual(
        "効果額の区分の印がある取組みには額か「※」があり、額のある取組みには印がある。",
        "An item marked with a class has an amount or ※, and an item with an amount a mark.",
    ),
    Bilingual(
        "まだ積算できないなら「※」とし、効果がないなら印を取ってください。",
        "Print ※ where it cannot be estimated yet; take the mark away where there is no effect.",
    ),
    """
効果額 8-1 使用料の見直し | 2022 | 見込み | 歳入増 | 84
効果額 8-1 使用料の見直し | 2023 | 当初計画 | 歳入増 | ―
""",
    """
効果額 8-1 使用料の見直し | 2022 | 見込み | 歳入増 | ―
効果額 8-1 使用料の見直し | 2023 | 当初計画 | 歳入増 | ―
""",
    _breaches,
)
