"""TGT-02: a baseline says of when it is, and was known when the plan was published."""

from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.evidence.mention import brief, listing, number
from shirube.checks.rule import Breach, Reads, Rule
from shirube.evaluation import Course
from shirube.plan import Figure, Role
from shirube.terms import Bilingual, Quantity, Severity, days, fiscal_year_name, year

_LISTED = 30
_SHARES = ("%", "ポイント")
"""Units of what surveys find, which may be final before the year closes."""


def _breaches(case: Case) -> Iterator[Breach]:
    undated = [
        (course, figure)
        for course in case.own_courses
        if (figure := course.points.get(Role.BASELINE)) is not None and _undated(figure)
    ]
    default = _default(case)
    if not undated or _dated(case) or (default is not None and _closed(case, default)):
        return
    shares = [(c, f) for c, f in undated if c.unit() in _SHARES]
    counts = [each for each in undated if each not in shares]
    for group, what, severity in (
        (counts, "", None),
        (shares, "（割合）", Severity.WARNING),
    ):
        if group:
            yield _breach(case, group, default, what, severity)


def _breach(
    case: Case,
    undated: list[tuple[Course, Figure]],
    default: int | None,
    what: str,
    severity: Severity | None,
) -> Breach:
    names = [f"{brief(case, course)}（{_told(figure)}）" for course, figure in undated]
    ja, en = listing(list(dict.fromkeys(names)), _LISTED)
    name = fiscal_year_name(default) if default is not None else ""
    asks = "調査の結果であれば、調査の時期を添えてください。" if what else ""
    why = (
        f"現況値は原則{name}の実績とされていますが、公表の時にその年度は終わっていません。"
        if default is not None
        else "現況値がいつのものか、原則も示されていません。"
    )
    why_en = (
        f"baselines are said to be actuals of {default}, a year not closed at publication"
        if default is not None
        else "nothing says of when baselines are"
    )
    return Breach(
        undated[0][0].indicator.id if len(undated) == 1 else "",
        undated[0][1].source,
        f"時点の記載がない現況値{what}が{len(undated)}件あります（{ja}）。{why}{asks}",
        f"{len(undated)} baselines carry no date, and {why_en} ({en}).",
        f"時点のない現況値{what}",
        Severity.WARNING if default is None else severity,
    )


def _default(case: Case) -> int | None:
    """Return the fiscal year that stands for all baselines without a date, or None."""
    return year(case.edition.as_of) if "年度" in case.edition.as_of else None


def _dated(case: Case) -> bool:
    """Tell whether the date of all figures is one of baselines: where nothing is forecast."""
    forecast = any(figure.role is Role.FORECAST for figure in case.edition.figures)
    return bool(case.edition.as_of) and _default(case) is None and not forecast


def _undated(figure: Figure) -> bool:
    return isinstance(figure.answer, Quantity) and not figure.period.as_of


def _told(figure: Figure) -> str:
    answer = figure.answer
    return number(answer.value, answer.unit) if isinstance(answer, Quantity) else ""


def _closed(case: Case, default: int) -> bool:
    """Tell whether a fiscal year had ended when the Edition was published, as far as is known.

    Where no date is printed, an Edition that plans the years to come was published before they
    began.
    """
    printed = days(case.edition.date)
    published = None if printed is None else printed.first
    if published is not None:
        return (published.year, published.month) >= (default + 1, 4)
    return default < case.edition.plan.first - 1


RULE = Rule(
    "TGT-02",
    Severity.ERROR,
    Reads.EDITION,
    Bilingual(
        "現況値には時点があり、時点を省くときの原則の年度は公表の時に終わっている。",
        "A baseline carries its date, or the year that stands for all was closed at publication.",
    ),
    Bilingual(
        "「令和5年度見込み」「令和5年12月時点」のように、いつの値かを現況値に添えてください。",
        "Say beside the baseline of when it is (an estimate, or as of a date).",
    ),
    """
計画 2024-2027 | 策定版 | | 令和6年3月 | 令和4年度
事業 1-1 市場の案内
  成果指標 案内に満足した人の割合 | % | 率 | 増 | 現況値 =60.0 | 目標値 =80.0
""",
    """
計画 2024-2027 | 策定版 | | 令和6年3月 | 令和5年度
事業 1-1 市場の案内
  成果指標 案内に満足した人の割合 | % | 率 | 増 | 現況値 =60.0 | 目標値 =80.0
""",
    _breaches,
)
