"""TGT-05: baseline and target count over periods of one length."""

from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.evidence.aims import Aim, aims
from shirube.checks.evidence.gathering import Member, gathered
from shirube.checks.evidence.mention import brief, named, spot
from shirube.checks.rule import Breach, Reads, Rule
from shirube.terms import Bilingual, PeriodKind, Severity

_SUMS = Bilingual(
    "1年分の現況値と数年分を合わせた目標値を並べている指標",
    "Rows that set a target of several years beside a baseline of one",
)
_PARTS = Bilingual(
    "1年に満たない現況値と1年分の計画値を並べている指標",
    "Rows that set a plan of a year beside a baseline of a part of a year",
)
_PER_YEAR = ("年平均", "年あたり", "年当たり", "年換算")


def _breaches(case: Case) -> Iterator[Breach]:
    unequal = [aim for aim in aims(case) if aim.uneven and _of_years(aim) and not _yearly(aim)]
    sums = [aim for aim in unequal if (aim.end.months or 0) > 12]
    parts = [aim for aim in unequal if (aim.end.months or 0) <= 12]
    yield from gathered([_member(case, aim) for aim in sums], _SUMS, "数年分の目標値", few=1)
    yield from gathered([_member(case, aim) for aim in parts], _PARTS, "1年未満の現況値", few=1)


def _of_years(aim: Aim) -> bool:
    """Tell whether the end is no cell that stands for several years."""
    return aim.end.figure.period.kind is not PeriodKind.SPAN


def _yearly(aim: Aim) -> bool:
    """Tell whether a note beside one of the two says what it is per year."""
    figures = [aim.end.figure, *([aim.baseline.figure] if aim.baseline else [])]
    return any(word in note for word in _PER_YEAR for f in figures for note in f.notes)


def _member(case: Case, aim: Aim) -> Member:
    base, end = aim.baseline, aim.end
    told = base.told if base else ""
    months = (base.months if base else 0) or 0, end.months or 0
    return Member(
        brief(case, aim.course),
        Breach(
            aim.course.indicator.id,
            end.figure.source,
            f"{named(case, aim.course)}は、現況値{told}が{_length(months[0])}、"
            f"{end.figure.role.value}{end.told}が{_length(months[1])}で、期間の長さが違います。",
            f"The baseline of {named(case, aim.course)}, {told}, covers {months[0]} months, "
            f"its aim {end.told} {months[1]}.",
            spot(end.figure.role, end.figure.period.last or "", aim.course.part),
        ),
    )


def _length(months: int) -> str:
    return f"{months // 12}年分" if months % 12 == 0 else f"{months}か月分"


RULE = Rule(
    "TGT-05",
    Severity.WARNING,
    Reads.EDITION,
    Bilingual(
        "現況値と目標値は同じ長さの期間を数える。",
        "Baseline and target count over periods of the same length.",
    ),
    Bilingual(
        "どちらかを1年当たりに直した値を添えてください。",
        "Print one of them per year beside it.",
    ),
    """
事業 1-1 空き店舗の相談
  成果指標 相談の件数 | 件 | 合計 | 増 | 現況値 2020=106 | 目標値 2023=120
""",
    """
事業 1-1 空き店舗の相談
  成果指標 相談の件数 | 件 | 合計 | 増 | 現況値 2020=106 | 目標値 2023=240[2年間の合計]
""",
    _breaches,
)
