"""How a finding mentions rows in a list, figures, and numbers."""

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction

from shirube.checks.case import Case
from shirube.checks.evidence.naming import row_name
from shirube.evaluation import Course, rounded
from shirube.plan import Figure, Indicator, Rank, Role
from shirube.terms import PeriodKind


def label(case: Case, row: Indicator) -> str:
    """Return the printed number of a row with those above it (1-1①, 4-2②), or its name."""
    numbers: list[str] = []
    for element in case.above(row.element):
        if element.rank is Rank.PILLAR:
            break
        if element.number and not (numbers and numbers[0].startswith(f"{element.number}-")):
            numbers.insert(0, element.number)
    last = numbers[-1] if numbers else ""
    own = "" if row.number == last else row.number
    tail = own.removeprefix(f"{last}-") if last else own
    return "-".join(numbers) + tail or f"「{row.name}」"


def brief(case: Case, course: Course) -> str:
    """Return the category and label of a row with its part: 行動量2-3a, 成果指標19-3②（歩道）."""
    part, row = course.part, course.indicator
    tail = part if len(part) == 1 else f"（{part}）" if part else ""
    return f"{row.category.value}{label(case, row)}{tail}"


def named(case: Case, course: Course) -> str:
    """Return a row as a sentence names it, with its part."""
    part = f"（{course.part}）" if course.part else ""
    return row_name(case, course.indicator) + part


def number(value: Decimal | Fraction | int, unit: str = "") -> str:
    """Return a number with its unit as a document prints it (1,000人), at most one decimal
    where it was computed."""
    if isinstance(value, Decimal):
        return f"{value:,f}{unit}"
    plain = f"{rounded(Fraction(value)):,f}"
    return f"{plain.removesuffix('.0')}{unit}"


def thousands(amount: int) -> str:
    """Return yen as budget tables print them: 138,212千円; odd yen as they are."""
    return f"{amount // 1000:,}千円" if amount % 1000 == 0 else f"{amount:,}円"


def spot(role: Role, when: int | str = "", part: str = "") -> str:
    """Return the place of a figure within its row: 当初計画 2022年度."""
    year = f"{when}年度" if isinstance(when, int) else when
    return " ".join(filter(None, (role.value, year, part)))


def figure_spot(figure: Figure) -> str:
    """Return the place of a figure within its row."""
    total = figure.period.kind is PeriodKind.TOTAL
    return spot(figure.role, "総量" if total else figure.period.last or "", figure.part)


def listing(words: Sequence[str], most: int = 3) -> tuple[str, str]:
    """Return the first words of a list with how many more there are, in both languages."""
    told, more = words[:most], len(words) - most
    ja, en = "、".join(told), ", ".join(told)
    return (f"{ja}ほか{more}件", f"{en} and {more} more") if more > 0 else (ja, en)
