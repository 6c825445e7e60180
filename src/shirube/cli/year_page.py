"""A year in one view: where the indicators stand, by measure and overall, and why some do not."""

from collections.abc import Iterable, Iterator

from rich.box import SIMPLE_HEAD
from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from shirube.cli.cell import year_cell
from shirube.cli.family import Family
from shirube.cli.labels import label
from shirube.cli.match import full_number
from shirube.cli.screen import seen
from shirube.cli.standing_table import NO_MEASURE
from shirube.evaluation import LIMITS, Distribution, MeasureReview, Standing, YearReview
from shirube.plan import Category
from shirube.terms import Bilingual, Language

_YEAR = Bilingual("■ {year}の評価", "■ {year} in one view")
_BY_FORECAST = Bilingual("（見込みによる）", " (by forecast)")
_FORECASTS = Bilingual(
    "値のある指標 {known} 件のうち {forecasts} 件は見込みで、確定した実績ではありません。",
    "Of {known} indicators with a value {forecasts} rest on a forecast, not on a final figure.",
)
_NONE_KNOWN = Bilingual(
    "この年度の実績も見込みも、まだ一つもありません。",
    "There is neither an actual nor a forecast of this year yet.",
)
_NO_INDICATOR = Bilingual(
    "この版には指標がありません。評価できるのは指標のある計画です。",
    "This Edition holds no indicator, so there is nothing to evaluate.",
)
_RELISTED = Bilingual("再掲の {n} 件は数えません。", "{n} re-listed rows are not counted.")
_SPREAD = Bilingual(
    "率の分布（数は指標の件数。平均は出しません）",
    "Distribution of the rates (numbers of indicators; there is no mean)",
)
_WHY = Bilingual("算定できない指標とその理由", "What cannot be evaluated, and why")
_MEASURE = Bilingual("施策", "measure")
_ALL = Bilingual("計", "all")
_COUNT = Bilingual("指標", "all")
_NO_RATE = Bilingual("算定不可", "none")
_REASON = Bilingual("理由", "reason")
_WHICH = Bilingual("どの指標か", "which")
_MORE = Bilingual("ほか{n}件", "{n} more")
_FROM = Bilingual("{limit}%～", "{limit}%+")
_BELOW = Bilingual("～{limit}%", "<{limit}%")
_SHOWN = 6
_COUNTED = 3
"""The narrowest column of a count; its head is folded where the terminal is narrow."""


def year_page(review: YearReview, tree: Family, language: Language) -> Iterator[RenderableType]:
    """Yield the headline of a year, the distribution by measure, and the reasons."""
    known = [one for one in review.standings if one.known]
    forecasts = sum(one.forecast for one in known)
    title = _YEAR.spoken(language).format(year=year_cell(review.year, language))
    mark = _BY_FORECAST.spoken(language) if forecasts else ""
    yield Text(f"\n{title}{mark}", "bold")
    if not any(one.standings for one in review.measures):
        yield Text(f"  {_NO_INDICATOR.spoken(language)}\n")
        return
    sentence = _FORECASTS if known else _NONE_KNOWN
    yield Text(f"  {sentence.spoken(language).format(known=len(known), forecasts=forecasts)}")
    if review.relisted:
        yield Text(f"  {_RELISTED.spoken(language).format(n=review.relisted)}")
    yield ""
    yield _spread(review, language)
    if review.obstacles():
        yield _reasons(review, tree, language)


def _spread(review: YearReview, language: Language) -> Table:
    title = Text(_SPREAD.spoken(language))
    table = Table(box=SIMPLE_HEAD, title=title, title_justify="left", padding=(0, 1, 0, 0))
    table.add_column("", no_wrap=True)
    table.add_column(_MEASURE.spoken(language), overflow="fold")
    for head in (_COUNT.spoken(language), *_bands(language), _NO_RATE.spoken(language)):
        table.add_column(head, justify="right", min_width=_COUNTED, overflow="fold")
    for one in review.measures:
        number, name = _name(one, language)
        table.add_row(Text(seen(number)), *_counts(name, one.distribution))
    table.add_section()
    for category in Category:
        table.add_row("", *_counts(label(category, language), review.distribution(category)))
    table.add_row("", *_counts(_ALL.spoken(language), review.distribution()), style="bold")
    return table


def _bands(language: Language) -> list[str]:
    """Return the heads of the bands of rates: 100%～ is 100 % or more."""
    return [
        *(_FROM.spoken(language).format(limit=limit) for limit in LIMITS),
        _BELOW.spoken(language).format(limit=LIMITS[-1]),
    ]


def _name(review: MeasureReview, language: Language) -> tuple[str, str]:
    measure = review.measure
    return (measure.number, measure.name) if measure else ("", NO_MEASURE.spoken(language))


def _counts(name: str, found: Distribution) -> list[Text]:
    bands = [count for _, count in found.counts][: len(LIMITS) + 1]
    numbers = [found.total, *bands, found.total - sum(bands)]
    return [Text(seen(name)), *(Text(str(number or "-")) for number in numbers)]


def _reasons(review: YearReview, tree: Family, language: Language) -> Table:
    table = Table(box=SIMPLE_HEAD, title=Text(_WHY.spoken(language)), title_justify="left")
    table.add_column(_REASON.spoken(language), overflow="fold")
    for category in Category:
        table.add_column(label(category, language), justify="right", no_wrap=True)
    table.add_column(_WHICH.spoken(language), overflow="fold")
    for reason, _ in review.obstacles():
        found = [one for one in review.standings if one.rate.share is reason]
        counts = [sum(one.indicator.category is each for one in found) for each in Category]
        table.add_row(
            reason.value.spoken(language),
            *(str(count or "-") for count in counts),
            Text(seen(_which(found, tree, language))),
        )
    return table


def _which(found: Iterable[Standing], tree: Family, language: Language) -> str:
    names = (full_number(one.indicator, tree) for one in found)
    named = list(dict.fromkeys(filter(None, names)))
    said = ", ".join(named[:_SHOWN])
    left = len(named) - _SHOWN
    return said if left <= 0 else f"{said} {_MORE.spoken(language).format(n=left)}"
