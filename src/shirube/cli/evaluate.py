"""``shirube evaluate``: what a year came to, by which formula, and from which figures."""

from argparse import Namespace
from collections.abc import Iterable, Iterator
from dataclasses import replace

from rich.console import RenderableType
from rich.text import Text

from shirube.cli.account_page import account_page
from shirube.cli.changes_page import change_sentences, change_table
from shirube.cli.choice import choice
from shirube.cli.command import JSON, OUT, SOURCE, Argument, Command, Example
from shirube.cli.evaluation_table import evaluation_table
from shirube.cli.family import Family, family
from shirube.cli.folders import a_folder
from shirube.cli.judged import Judged, judged_data, year_named
from shirube.cli.match import matches, measure
from shirube.cli.money_page import execution_table, money_page, unit_cost_table
from shirube.cli.opening import opened
from shirube.cli.outcome import Outcome
from shirube.cli.scales_page import (
    grade_page,
    grade_word,
    rated,
    scale_data,
    scale_named,
    scales_page,
)
from shirube.cli.screen import Screen, seen
from shirube.cli.standing_table import Graded, measure_title, standing_table
from shirube.cli.summary import headline
from shirube.cli.totals_table import totals_table
from shirube.cli.waiting import waiting
from shirube.cli.year_page import year_page
from shirube.evaluation import (
    Evaluated,
    MeasureCost,
    MeasureReview,
    YearReview,
    activity_costs,
    announced,
    measure_costs,
    present_year,
    rating_distribution,
    scales,
    year_review,
)
from shirube.exchange import write_all
from shirube.plan import Edition, Indicator
from shirube.terms import Bilingual, Language, Refusal

ROWS = 40
"""More indicators than these are folded: their tables come by --measure or --all."""
_WRITTEN = Bilingual("{file} に {n} 行を書きました。", "{n} rows were written to {file}.")
_FOLDED = Bilingual(
    "指標ごとの表: --measure 番号（一つの施策）、--all（すべて）\n"
    "一つの指標の計算の内訳: --indicator 番号か名称",
    "Tables of indicators: --measure N or --all\nHow one figure was made: --indicator ID",
)
_NO_SOURCE = Refusal(
    "評価する文書か版を指定してください。尺度の一覧だけなら shirube evaluate --scales です。",
    "Name the document or Edition to evaluate; shirube evaluate --scales alone lists the scales.",
)


def _evaluate(call: Namespace, screen: Screen) -> Outcome:
    if call.scales:
        return _scales(call.json, screen)
    if call.source is None:
        raise _NO_SOURCE
    out = None if call.out is None else a_folder(call.out)
    scale = None if call.scale is None else scale_named(call.scale)
    wanted = None if call.year is None else year_named(call.year)
    with waiting(screen, call.source.name, 0, 1):
        edition = opened(call.source)
        review = year_review(edition, present_year(edition) if wanted is None else wanted)
    tree = family(edition)
    if call.measure is not None:
        review = _of_measure(review, measure(tree, call.measure).id)
    found = () if call.indicator is None else _found(tree, call)
    if len(found) > 1 and not call.json:
        screen.show(*choice(found, call.indicator, tree, screen.language))
        return Outcome.LOOK
    if found:
        review = _of_indicators(review, {one.id for one in found})
    judged = Judged(edition, tree, review, scale)
    written = () if out is None else write_all(evaluation_table(judged.lines()), out)
    if call.json:
        screen.data(judged_data(judged) | {"files": [str(path) for path in written]})
    else:
        screen.show(*_pages(judged, call, screen.language))
        for path in written:
            rows = sum(len(one.parts) for one in judged.standings)
            screen.say(screen.spoken(_WRITTEN).format(file=path, n=rows))
    return _outcome(edition, len(found))


def _outcome(edition: Edition, found: int) -> Outcome:
    """Return whether something is worth a look: a count that the Edition belies, or a choice."""
    belied = any(one.agrees is False for one in announced(edition))
    return Outcome.LOOK if belied or found > 1 else Outcome.FINE


def _scales(as_json: bool, screen: Screen) -> Outcome:
    if as_json:
        screen.data({"scales": [scale_data(scale) for scale in scales()]})
    else:
        screen.show(*scales_page(scales(), screen.language))
    return Outcome.FINE


def _found(tree: Family, call: Namespace) -> tuple[Indicator, ...]:
    """Return the indicators that fit; of an element all that stand at or under it."""
    within = "" if call.measure is None else measure(tree, call.measure).id
    things = matches(tree, call.indicator, within)
    rows = [one for one in things if isinstance(one, Indicator)]
    under = [
        row for one in things if not isinstance(one, Indicator) for row in tree.counted(one.id)
    ]
    if not (rows or under):
        raise Refusal(
            f"「{call.indicator}」に合う指標はありません。ID、番号、名称の一部を確かめてください。",
            f"No indicator fits '{call.indicator}': check the ID, the number, or the part of a "
            "name.",
        )
    return tuple(rows or dict.fromkeys(under))


def _of_measure(review: YearReview, id: str) -> YearReview:
    kept = (one for one in review.measures if one.measure is not None and one.measure.id == id)
    return replace(review, measures=tuple(kept))


def _of_indicators(review: YearReview, ids: set[str]) -> YearReview:
    narrowed = (
        replace(one, standings=tuple(s for s in one.standings if s.indicator.id in ids))
        for one in review.measures
    )
    return replace(review, measures=tuple(one for one in narrowed if one.standings))


def _pages(judged: Judged, call: Namespace, language: Language) -> Iterator[RenderableType]:
    """Yield the pages asked for; without a wish the indicator, the measure, or the year."""
    yield headline(judged.edition, language)
    if call.changes:
        yield from change_sentences(judged.edition, language)
        yield from change_table(judged.changes(), language)
    if call.basis:
        yield ""
        yield from totals_table(judged.totals(), judged.names, language)
    if call.money:
        yield ""
        yield from _money(judged, language)
    if call.changes or call.basis or call.money:
        return
    if call.indicator is not None:
        yield from _indicator(judged, language)
    elif call.measure is not None:
        yield from _measures(judged, judged.review.measures, language)
    else:
        yield from _year(judged, call.all, language)


def _year(judged: Judged, with_all: bool, language: Language) -> Iterator[RenderableType]:
    yield from year_page(judged.review, judged.tree, language)
    yield from _grades(judged, language)
    yield from money_page(judged.edition, language)
    yield from execution_table(_whole(judged), judged.review.year, language)
    if not judged.standings:
        return
    yield from change_sentences(judged.edition, language)
    if with_all or len(judged.standings) <= ROWS:
        yield from _measures(judged, judged.review.measures, language)
    else:
        yield Text(f"\n{_FOLDED.spoken(language)}", "dim")


def _whole(judged: Judged) -> list[MeasureCost]:
    """Return the printed total of the year's costs, which counts shared items once."""
    costs = measure_costs(judged.edition.costs, judged.review.year)
    return [cost for cost in costs if not cost.element]


def _measures(
    judged: Judged, measures: Iterable[MeasureReview], language: Language
) -> Iterator[RenderableType]:
    graded = _graded(judged, language)
    costs = measure_costs(judged.edition.costs, judged.review.year)
    for one in measures:
        yield Text(seen(f"\n■ {measure_title(one, language)}"), "bold")
        yield from standing_table(one.standings, judged.tree, language, graded)
        own = [cost for cost in costs if one.measure and cost.element == one.measure.id]
        yield from execution_table(own, judged.review.year, language)


def _indicator(judged: Judged, language: Language) -> Iterator[RenderableType]:
    graded = _graded(judged, language)
    costs = activity_costs(judged.edition, judged.review.year)
    for standing, accounts in judged.accounts():
        grades = [graded(part) for part in standing.parts] if graded else []
        own = [cost for cost in costs if cost.indicator == standing.indicator.id]
        yield ""
        yield from account_page(standing, accounts, judged.tree, language, grades, own)


def _money(judged: Judged, language: Language) -> Iterator[RenderableType]:
    edition, year, names = judged.edition, judged.review.year, judged.names
    yield from money_page(edition, language)
    yield from execution_table(measure_costs(edition.costs, year), year, language)
    units = [one for one in activity_costs(edition, year) if one.indicator in names]
    yield from unit_cost_table(units, names, year, language)


def _grades(judged: Judged, language: Language) -> Iterator[RenderableType]:
    scale = judged.scale
    if scale is not None:
        ratings = [rated(scale, one.speaking) for one in judged.review.standings]
        yield from grade_page(scale, rating_distribution(ratings, scale), language)


def _graded(judged: Judged, language: Language) -> Graded | None:
    scale = judged.scale
    if scale is None:
        return None

    def graded(found: Evaluated) -> str:
        return grade_word(rated(scale, found), language)

    return graded


def _flag(name: str, ja: str, en: str) -> Argument:
    return Argument((name,), Bilingual(ja, en), {"action": "store_true"})


EVALUATE = Command(
    "evaluate",
    "[SOURCE] [--year Y] [--measure N] [--indicator ID] [--all] [--scale NAME] [--scales] "
    "[--basis] [--money] [--changes] [-o DIR] [--json]",
    Bilingual(
        "一年を評価する。どの式で何％か、算定できない理由は何か、事業費と変更はどうか。",
        "Judge a year: which rate by which formula, why there is none, money and changes.",
    ),
    (
        Argument(SOURCE.names, SOURCE.meaning, {**SOURCE.form, "nargs": "?"}),
        Argument(
            ("--year",),
            Bilingual(
                "評価する年度（2022 か 令和4年度）。なければ実績か見込みのある最後の年度",
                "the fiscal year to judge (2022); else the last that has a result",
            ),
            {"metavar": "Y"},
        ),
        Argument(
            ("--measure",),
            Bilingual(
                "この番号の施策だけを、指標の表で見る",
                "only the measure of this number, with a table of its indicators",
            ),
            {"metavar": "N"},
        ),
        Argument(
            ("--indicator",),
            Bilingual(
                "一つの指標を、計算の内訳と出典とともに見る（ID、番号、名称の一部）",
                "one indicator (ID, number, part of a name) with all that its figure was made of",
            ),
            {"metavar": "ID"},
        ),
        _flag("--all", "すべての施策の指標の表も見る", "the tables of all measures too"),
        Argument(
            ("--scale",),
            Bilingual(
                "この評価尺度で評価を付ける（名、または自分の尺度の .toml）。なければ付けない",
                "rate by this scale (a name, or a .toml of one's own); none by default",
            ),
            {"metavar": "NAME"},
        ),
        _flag("--scales", "評価尺度を出典とともに並べる", "list the scales with their sources"),
        _flag(
            "--basis",
            "総量を、印字・計画繰越・実績繰越で並べる",
            "the totals: printed, plan carried over, actual carried over",
        ),
        _flag(
            "--money",
            "事業費、重複分、執行率、効果額、単位あたりコストを見る",
            "costs, what measures share, execution rates, effects, unit costs",
        ),
        _flag(
            "--changes",
            "概要の文と変更の一覧を見る",
            "the sentences of an overview and the list of changes",
        ),
        Argument(
            ("-o", "--out"),
            Bilingual(
                "評価の表（一行に一指標）を書くフォルダー。なければ作る",
                "folder for the table of judgements, one indicator a row; made if missing",
            ),
            {**OUT.form, "required": False},
        ),
        JSON,
    ),
    (
        Example(
            "shirube evaluate examples/setagaya/progress-2023",
            Bilingual("一年を一目で見る", "a year in one view"),
        ),
        Example(
            "shirube evaluate examples/setagaya/progress-2023 --measure 6",
            Bilingual("施策6を指標の表で見る", "measure 6 with its indicators"),
        ),
        Example(
            "shirube evaluate examples/setagaya/progress-2023 --indicator 防災塾参加人数",
            Bilingual("一つの指標の計算の内訳を見る", "how one figure was made"),
        ),
        Example(
            "shirube evaluate examples/shiomi --scale nagano --all",
            Bilingual("長野県の尺度で評価を付けて全部見る", "everything, rated as Nagano does"),
        ),
        Example("shirube evaluate --scales", Bilingual("評価尺度の一覧", "the scales there are")),
        Example(
            "shirube evaluate examples/setagaya/progress-2023 --basis --changes -o out/evaluation",
            Bilingual(
                "総量と変更を見て、表にも書く",
                "totals and changes, and a table to go on with",
            ),
        ),
    ),
    _evaluate,
)
