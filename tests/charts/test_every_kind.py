"""What holds of every kind of picture, at every width, in both languages."""

import re

import pytest

from examples.charts.people import PEOPLE
from examples.charts.plans import PLANS
from shirube.charts import PAGE, PHONE, Chart, drawing
from shirube.charts.row import RowChart
from shirube.charts.spark import Spark
from shirube.terms import Language
from tests.charts.marks import SVG, marks, outside, overlapping, root, size, texts

CHARTS = {name: chart for name, (chart, _) in {**PLANS, **PEOPLE}.items()}
_WIDTHS = (PHONE, 480, PAGE, 960)
_CASES = [
    (chart, width, language)
    for chart in CHARTS.values()
    for width in ((None,) if isinstance(chart, RowChart | Spark) else _WIDTHS)
    for language in ("ja", "en")
]


@pytest.mark.parametrize(("chart", "width", "language"), _CASES)
def test_no_text_lies_on_another_or_over_the_edge(
    chart: Chart, width: int | None, language: Language
) -> None:
    made = drawing(chart, language, width)
    for svg in (made.svg, made.sheet):
        assert overlapping(texts(svg)) == []
        assert outside(texts(svg), *size(svg)) == []


@pytest.mark.parametrize(("chart", "width", "language"), _CASES)
def test_every_mark_lies_in_the_picture(
    chart: Chart, width: int | None, language: Language
) -> None:
    svg = drawing(chart, language, width).svg
    assert outside(marks(svg), *size(svg)) == []


@pytest.mark.parametrize("chart", CHARTS.values(), ids=CHARTS)
def test_a_picture_is_named_and_described_and_reaches_for_nothing(chart: Chart) -> None:
    made = drawing(chart)
    for svg in (made.svg, made.sheet):
        top = root(svg)
        assert top.attrib["role"] == "img"
        assert [node.tag for node in list(top)[:2]] == [f"{SVG}title", f"{SVG}desc"]
        assert (top[0].text, top[1].text) == (made.title, made.alt)
        assert not re.search(r"<script|<style|<image|href|url\(|\son\w+=|\sid=", svg)


@pytest.mark.parametrize("chart", CHARTS.values(), ids=CHARTS)
def test_the_same_chart_gives_the_same_picture(chart: Chart) -> None:
    assert drawing(chart) == drawing(chart)


@pytest.mark.parametrize("chart", CHARTS.values(), ids=CHARTS)
def test_the_rows_fit_their_head(chart: Chart) -> None:
    made = drawing(chart)
    assert {len(row) for row in made.rows} == {len(made.head)}
