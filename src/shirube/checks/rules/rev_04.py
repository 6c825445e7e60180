"""REV-04: what falls far short of a plan has a comment, what goes far beyond it a revision."""

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from shirube.checks.case import Case
from shirube.checks.evidence.naming import row_name
from shirube.checks.evidence.revised import explained, reasons_of
from shirube.checks.evidence.thresholds import limit
from shirube.checks.rule import Breach, Reads, Rule
from shirube.evaluation import Course, digits, rounded
from shirube.plan import LEFT_OUT, Direction, Role
from shirube.terms import Bilingual, Severity, fiscal_year_name


def _breaches(case: Case) -> Iterator[Breach]:
    lowest, highest = limit(case, "見込みの下限(%)"), limit(case, "見込みの上限(%)")
    for course in case.courses:
        id = course.indicator.id
        if course.indicator.notes:
            continue
        if explained(case, id) or reasons_of(case, id):
            yield from _raised(case, course, lowest)
            continue
        for year in course.all_years():
            if course.plan(year) != course.at(Role.ORIGINAL, year):
                continue
            share = _share(course, year)
            if share is not None and lowest is not None and share * 100 < lowest:
                yield _breach(case, course, year, share, True)
            elif share is not None and highest is not None and share * 100 >= highest:
                yield _breach(case, course, year, share, False)


def _raised(case: Case, course: Course, lowest: Fraction | None) -> Iterator[Breach]:
    """Yield the years that fall short where the reason speaks of more in the years to come."""
    classes = case.words.get("変更理由の分類", {})
    words = [word for name in ("先送り", "需要減") for word in classes.get(name, ())]
    reasons = reasons_of(case, course.indicator.id)
    if lowest is None or any(word in text for text in reasons for word in (*words, LEFT_OUT)):
        return
    for year in course.all_years():
        share = (
            _share(course, year) if course.plan(year) == course.at(Role.ORIGINAL, year) else None
        )
        later = [each for each in course.all_years() if each > year and _more(course, each)]
        if share is not None and share * 100 < lowest and later:
            yield _breach(case, course, year, share, True, True)


def _more(course: Course, year: int) -> bool:
    """Tell whether the plan of a year was revised upwards."""
    before, after = course.at(Role.ORIGINAL, year), course.at(Role.REVISED, year)
    if not isinstance(before, Decimal) or not isinstance(after, Decimal):
        return False
    finite = before.is_finite() and after.is_finite()
    return finite and after > before and course.indicator.direction is not Direction.DOWN


def _share(course: Course, year: int) -> Fraction | None:
    """Return what a year came to over its plan; where less is better, the plan over it."""
    plan, reached = course.plan(year), course.reached(year)[0]
    if not isinstance(plan, Decimal) or not isinstance(reached, Decimal):
        return None
    if not plan.is_finite() or not reached.is_finite() or plan <= 0 or reached < 0:
        return None
    if course.indicator.direction is Direction.DOWN:
        return Fraction(plan) / Fraction(reached) if reached else None
    return Fraction(reached) / Fraction(plan)


def _breach(
    case: Case, course: Course, year: int, share: Fraction, short: bool, raised: bool = False
) -> Breach:
    row, unit = course.indicator, course.unit()
    reached, role = course.reached(year)
    what = role.value if role else Role.FORECAST.value
    plan, percent = digits(course.plan(year)), rounded(share * 100, 1)
    part = f"（{course.part}）" if course.part else ""
    lacks = "理由の記載がありません" if short else "計画の見直しがありません"
    if raised:
        lacks = "残る年度の計画を増やす理由だけで、届かない理由の記載がありません"
    compared = "計画" if row.direction is not Direction.DOWN else "計画（少ないほどよい）"
    figure = course.years.get((role or Role.FORECAST, year))
    return Breach(
        row.id,
        figure.source if figure else row.source,
        f"{row_name(case, row)}{part}は、{fiscal_year_name(year)}の{what}{digits(reached)}{unit}が"
        f"{compared}{plan}{unit}の{percent}%ですが、{lacks}。",
        f"'{row.name}' came to {digits(reached)} in {year}, {percent}% of its plan of {plan}, "
        f"without a {'comment' if short else 'revision'}.",
        f"{what} {year}年度{part}",
    )


RULE = Rule(
    "REV-04",
    Severity.WARNING,
    Reads.EDITION,
    Bilingual(
        "実績や見込みが計画の80％に満たないときは理由が書かれ、150％以上のときは計画が見直されている"
        "（割合は語の一覧「見直しの目安」で変えられる）。",
        "Below 80% of a plan there is a comment, from 150% on a revision (the limits stand in the "
        "word list 見直しの目安).",
    ),
    Bilingual(
        "計画との差の理由を書くか、残る年度の計画を見直してください。",
        "Say why, or revise the plan of the years to come.",
    ),
    """
事業 1-1 渡船の運航
  行動量 便数 | 便 | 合計 | 増 | 当初計画 2022=10 2023=10 | 見込み 2022=8
""",
    """
事業 1-1 渡船の運航
  行動量 便数 | 便 | 合計 | 増 | 当初計画 2022=10 2023=10 | 見込み 2022=7
""",
    _breaches,
)
