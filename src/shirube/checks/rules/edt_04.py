"""EDT-04: what an Edition expected, and what a later one says came of it."""

from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.evidence.drifting import drifted, told
from shirube.checks.evidence.gathering import Member, gathered
from shirube.checks.evidence.mention import label
from shirube.checks.evidence.naming import row_name, said
from shirube.checks.evidence.reasons import plain_unit
from shirube.checks.evidence.units import ordinary
from shirube.checks.rule import Breach, Reads, Rule
from shirube.difference import Drift, IndicatorPair
from shirube.plan import Datum, Exhibit, Figure, Role
from shirube.terms import Bilingual, PeriodKind, Quantity, Severity, fiscal_year_name, year

_PLANNED = ("見込", "目標", "計画", "予定", "推計")
_STEM = 5
"""How many letters the title of a table shares with the name of an indicator at least."""
_NOUN = 3
"""How many letters the counted noun has at least (相談者数)."""
_MARGIN = 20
"""A result within a twentieth of what was expected is hardly news."""
_LEAD = Bilingual(
    "前の版の見込みと表の実績がわずかに違う指標",
    "Rows whose result differs a little from what was expected",
)


def _breaches(case: Case) -> Iterator[Breach]:
    missed = set[str]()
    for pair, found in drifted(case, (Drift.FORECAST_MISSED,)):
        missed.add(pair.after.id)
        for each in found:
            yield told(case, pair, each)
    held = case.difference
    if held is None:
        return
    forecasts: dict[str, list[Figure]] = {}
    for figure in held.before.figures:
        if figure.role is Role.FORECAST and figure.period.kind is PeriodKind.YEAR:
            forecasts.setdefault(figure.indicator, []).append(figure)
    near: list[Member] = []
    for pair in held.indicators:
        if pair.match.sure and pair.after.id not in missed:
            for figure in forecasts.get(pair.before.id, ()):
                for datum, breach in _in_tables(case, pair, figure):
                    if _close(figure, datum):
                        told_values = f"{said(figure.answer)}→{said(datum.answer)}"
                        near.append(Member(f"{label(case, pair.after)}（{told_values}）", breach))
                    else:
                        yield breach
    yield from gathered(near, _LEAD, "見込みと実績", few=1)


def _close(forecast: Figure, datum: Datum) -> bool:
    expected, came = forecast.answer, datum.answer
    if not isinstance(expected, Quantity) or not isinstance(came, Quantity):
        return False
    if not ordinary(expected.value) or not ordinary(came.value):
        return False
    return abs(came.value - expected.value) * _MARGIN <= abs(expected.value)


def _in_tables(case: Case, pair: IndicatorPair, forecast: Figure) -> Iterator[tuple[Datum, Breach]]:
    """Yield each cell of a table of the later Edition that prints another result."""
    expected = forecast.answer
    if not isinstance(expected, Quantity) or forecast.period.last is None:
        return
    for exhibit in case.edition.exhibits:
        for datum in exhibit.data:
            answer = datum.answer
            if not isinstance(answer, Quantity) or not _tells(exhibit, datum, pair, forecast):
                continue
            same = plain_unit(answer.unit) == plain_unit(expected.unit) != ""
            if same and answer.value != expected.value:
                yield datum, _breach(case, pair, forecast, exhibit, datum)


def _tells(exhibit: Exhibit, datum: Datum, pair: IndicatorPair, forecast: Figure) -> bool:
    """Tell whether a cell is the result of the indicator in the year of its forecast."""
    heading = f"{datum.row}/{datum.column}"
    if year(heading) != forecast.period.last or any(word in heading for word in _PLANNED):
        return False
    name = pair.after.name
    noun = datum.column.rpartition("/")[2] if "/" in datum.column else datum.row
    counted = len(noun) >= _NOUN and name.endswith(noun)
    return datum.row == name or exhibit.title == name or (counted and _stem(exhibit.title, name))


def _stem(title: str, name: str) -> bool:
    return len(title) >= _STEM and title[:_STEM] == name[:_STEM]


def _breach(
    case: Case, pair: IndicatorPair, forecast: Figure, exhibit: Exhibit, datum: Datum
) -> Breach:
    when = fiscal_year_name(forecast.period.last or 0)
    expected, came = said(forecast.answer), said(datum.answer)
    return Breach(
        pair.after.id,
        datum.source,
        f"{row_name(case, pair.after)}の{when}は、前の版の見込みが{expected}、この版の表"
        f"「{exhibit.title}」が{came}です。",
        f"'{pair.after.name}' was expected to come to {expected} in {forecast.period.last}; the "
        f"table '{exhibit.title}' has {came}.",
        f"見込み {when}",
    )


RULE = Rule(
    "EDT-04",
    Severity.NOTE,
    Reads.DIFFERENCE,
    Bilingual(
        "前の版の見込みと後の版の実績の違いを知る。",
        "What an Edition expected is known beside what came of it.",
    ),
    Bilingual(
        "前の版を引くときは、確定した値に置き換えてください。",
        "Take the final value where the earlier Edition is quoted.",
    ),
    """
事業 1-1 渡船の運航
  行動量 潮見渡船の利用者数 | 人 | 合計 | 増 | 当初計画 2022=100 2023=100 | 見込み 2022=90
→
事業 1-1 渡船の運航
  行動量 潮見渡船の利用者数 | 人 | 合計 | 増 | 当初計画 2022=100 2023=100 | 実績 2022=90
""",
    """
事業 1-1 渡船の運航
  行動量 潮見渡船の利用者数 | 人 | 合計 | 増 | 当初計画 2022=100 2023=100 | 見込み 2022=90
→
事業 1-1 渡船の運航
  行動量 潮見渡船の利用者数 | 人 | 合計 | 増 | 当初計画 2022=100 2023=100 | 見込み 2022=90
表 統計表 | 潮見渡船の実績 | 計・令和4年度/利用者数=91人
""",
    _breaches,
)
