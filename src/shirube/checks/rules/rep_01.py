"""REP-01: a re-listed row has the values of its origin."""

from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.evidence.naming import row_name, said
from shirube.checks.evidence.relisting import cells, relisted_rows
from shirube.checks.rule import Breach, Reads, Rule
from shirube.plan import Figure, Indicator, Role
from shirube.terms import Bilingual, PeriodKind, Reason, Severity, Unknown, fiscal_year_name


def _breaches(case: Case) -> Iterator[Breach]:
    for found in relisted_rows(case):
        if len(found.origins) == 1:
            yield from _rows(case, found.row, found.origins[0])
    yield from _effects(case)


def _rows(case: Case, row: Indicator, origin: Indicator) -> Iterator[Breach]:
    own = cells(case, origin)
    for key, figure in cells(case, row).items():
        other = own.get(key)
        if other is None or figure.answer == other.answer or _left_out(figure, other):
            continue
        place = _place(figure)
        yield Breach(
            row.id,
            figure.source,
            f"再掲の{row_name(case, row)}は{place}が{said(figure.answer)}ですが、再掲元の"
            f"{row_name(case, origin)}では{said(other.answer)}です。",
            f"The re-listed '{row.name}' has {said(figure.answer)} where its origin has "
            f"{said(other.answer)} ({place}).",
            place,
        )


def _left_out(*figures: Figure) -> bool:
    answers = [figure.answer for figure in figures]
    return any(isinstance(a, Unknown) and a.reason is Reason.WITHHELD for a in answers)


def _place(figure: Figure) -> str:
    period = figure.period
    if period.kind is PeriodKind.TOTAL:
        when = "総量"
    elif period.kind is PeriodKind.YEAR and period.last is not None:
        when = fiscal_year_name(period.last)
    else:
        when = ""
    role = "" if figure.role is Role.ORIGINAL and when else figure.role.value
    return "".join((figure.part, role, when))


def _effects(case: Case) -> Iterator[Breach]:
    """Yield a breach for a re-listed effect that is not the amount of the item it names."""
    owned = {
        (effect.number, effect.year): effect.amount
        for effect in case.edition.effects
        if effect.number and not effect.relisted_from
    }
    for effect in case.edition.effects:
        amount = owned.get((effect.relisted_from, effect.year)) if effect.relisted_from else None
        if isinstance(amount, int) and isinstance(effect.amount, int) and amount != effect.amount:
            when = fiscal_year_name(effect.year) if effect.year else "計"
            yield Breach(
                "",
                effect.source,
                f"再掲の効果額「{effect.number} {effect.name}」は{when}が{effect.amount:,}円です"
                f"が、再掲元の{effect.relisted_from}では{amount:,}円です。",
                f"The re-listed effect {effect.number} is {effect.amount:,} yen, its origin "
                f"{effect.relisted_from} {amount:,} yen.",
                f"効果額 {effect.number} {effect.year or '計'}",
            )


RULE = Rule(
    "REP-01",
    Severity.ERROR,
    Reads.EDITION,
    Bilingual(
        "再掲の行の値と効果額は、再掲元と同じである。",
        "The figures and amounts of a re-listing are those of its origin.",
    ),
    Bilingual(
        "再掲元の値に合わせるか、別の指標であれば再掲の印を外してください。",
        "Take the values of the origin, or the mark away if it is another indicator.",
    ),
    """
施策 1 港のにぎわい
  行動量 便数 | 便 | 合計 | 増 | 当初計画 2022=10 2023=12
施策 2 暮らしの足
  行動量 便数 | 便 | 合計 | 増 | 当初計画 2022=10 2023=12 | 再掲 施策1/行動量便数
""",
    """
施策 1 港のにぎわい
  行動量 便数 | 便 | 合計 | 増 | 当初計画 2022=10 2023=12
施策 2 暮らしの足
  行動量 便数 | 便 | 合計 | 増 | 当初計画 2022=10 2023=13 | 再掲 施策1/行動量便数
""",
    _breaches,
)
