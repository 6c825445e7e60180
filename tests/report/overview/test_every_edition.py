"""The overview of any Edition: what is derived stands in it, the odd ones come out."""

from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from shirube.evaluation import present_year, year_review
from shirube.exchange import load_edition
from shirube.plan import Change, Cost, Edition, Rank, Role, abridged
from shirube.report.folio import Heading, Picture
from shirube.report.overview import overview
from shirube.report.theme import plain
from shirube.terms import Bilingual, Finding, Reason, Severity, Unknown, Wording, fold
from tests.evaluation.making import HERE, edition, indicator, yearly
from tests.report.progress.printed import said
from tests.report.progress.sheets import copied, tables, texts

EXAMPLES = Path(__file__).parents[3] / "examples"
NAMES = (
    "shiomi",
    "setagaya/progress-2023",
    "setagaya/welfare-plan-2024",
    "setagaya/council-2023",
    "setagaya/strategy-2015",
    "setagaya/booklet-2009",
)
NOTHING = replace(edition([], []), elements=())


@pytest.fixture(params=NAMES, scope="module")
def printed(request: pytest.FixtureRequest) -> Edition:
    return load_edition(EXAMPLES / request.param)


def test_every_change_stands_in_it_once(printed: Edition) -> None:
    rows = [
        (row[4], row[5], row[6])
        for table in tables(overview(printed, plain()))
        if fold(table.caption).endswith("の変更")
        for row in copied(table).rows
    ]
    wanted = [
        (
            said(c.before) or "(空欄)",
            said(c.after) or "(空欄)",
            fold(c.reason) or "理由の記載なし",
        )
        for c in printed.changes
    ]
    assert Counter(rows) == Counter(wanted)


def test_every_measure_and_every_indicator_is_counted(printed: Edition) -> None:
    folio = overview(printed, plain())
    measures = [e for e in printed.elements if e.rank is Rank.MEASURE]
    laid = [copied(table) for table in tables(folio) if not table.caption]
    assert [row[2] for table in laid[:1] for row in table.rows] == [
        fold(m.name) for m in measures
    ] or not measures
    review = year_review(printed, present_year(printed))
    totals = [t.rows[-1] for t in map(copied, tables(folio)) if "施策別の達成率" in t.caption]
    for row in totals:
        numbers = [int(cell) for cell in row[2:]]
        assert numbers[-1] == sum(numbers[:-1]) == len(review.standings)


def test_it_is_the_same_each_time_and_anchors_are_unique(printed: Edition) -> None:
    folio = overview(printed, plain())
    assert folio == overview(printed, plain())
    anchors = [b.anchor for b in folio.blocks if isinstance(b, Heading) and b.anchor]
    assert len(anchors) == len(set(anchors))


def test_of_nothing_there_is_a_page_that_says_so() -> None:
    assert "記載なし" in list(texts(overview(NOTHING, plain())))


def test_a_change_of_an_indicator_that_is_not_there_is_listed() -> None:
    lost = Change("x", "", "2022", Unknown(Reason.NOT_YET), Wording("試行"), "", HERE)
    folio = overview(replace(NOTHING, changes=(lost,)), plain())
    (table,) = (t for t in tables(folio) if "の変更" in t.caption)
    assert copied(table).rows == (("", "", "x", "令和4年度", "(空欄)", "試行", "理由の記載なし"),)


def test_costs_without_a_total_have_no_invented_one() -> None:
    costs = (
        Cost("a", "1", "港", 2022, Role.ORIGINAL, 1_500, HERE),
        Cost("b", "2", "浜", 2022, Role.ORIGINAL, Unknown(Reason.NOT_APPLICABLE), HERE),
    )
    folio = overview(replace(NOTHING, costs=costs), plain())
    (table,) = (t for t in tables(folio) if t.caption == "事業費一覧")
    assert [row[-1] for row in copied(table).rows] == ["2", "―", "記載なし"]


def test_a_year_of_which_nothing_is_known_has_no_pictures() -> None:
    row = indicator()
    planned = edition([row], yearly(Role.ORIGINAL, "5 | 6"))
    assert not [b for b in overview(planned, plain()).blocks if isinstance(b, Picture)]


@pytest.mark.parametrize(
    ("severity", "watermark"), ((Severity.ERROR, "検査未了"), (Severity.WARNING, ""))
)
def test_open_errors_lie_over_every_page(severity: Severity, watermark: str) -> None:
    both = Bilingual("合計が合いません。", "The sum is wrong.")
    found = Finding("SUM-01", severity, "", None, both, both)
    folio = overview(NOTHING, plain(), findings=[found])
    assert folio.watermark == watermark
    assert ("合計が合いません。" in list(texts(folio))) is bool(watermark)


def test_what_a_copy_left_out_is_not_said_to_be_missing() -> None:
    shiomi = load_edition(EXAMPLES / "shiomi")
    assert "転載省略" in list(texts(overview(abridged(shiomi), plain())))
