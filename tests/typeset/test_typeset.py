"""The generator keeps its own promises: the same for a seed, nothing lost, troubles as named."""

import re
import unicodedata
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.typeset import PLAIN, City, Scope, Style, invent, truth, typeset
from tests.typeset.__main__ import main
from tests.typeset.city import Sector
from tests.typeset.invention import Layout
from tests.typeset.strategies import documents, styles

LAYOUTS: st.SearchStrategy[Layout] = st.sampled_from(("progress", "sector"))
FEW = settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))


def squashed(text: str) -> str:
    return re.sub(r"\s", "", unicodedata.normalize("NFKC", text))


@FEW
@given(LAYOUTS, st.integers(0, 10**6))
def test_a_seed_is_a_city(layout: Layout, seed: int) -> None:
    city = invent(seed, layout)
    assert invent(seed, layout) == city
    assert typeset(city) == typeset(city)
    assert invent(seed + 1, layout) != city


def check_nothing_is_lost(city: City, style: Style) -> None:
    text = squashed(typeset(city, style))
    tables = truth(city, style)
    for table, field in (("体系", "名称"), ("体系", "説明"), ("指標", "名称"), ("変更", "理由")):
        for found in tables.get(table, []):
            assert squashed(found[field]) in text


@FEW
@given(documents("progress", styles()))
def test_a_report_says_all_of_its_truth(document: tuple[City, Style]) -> None:
    city, style = document
    check_nothing_is_lost(unmarked(city), style)


@FEW
@given(documents("sector", styles()))
def test_a_sector_plan_says_all_of_its_truth(document: tuple[City, Style]) -> None:
    city, style = document
    check_nothing_is_lost(unmarked(city), style)


def unmarked(city: City) -> City:
    """The city without footnotes in the names of projects, which part a name in the text."""
    if isinstance(city, Sector):
        return city
    pillars = tuple(
        replace(
            pillar,
            measures=tuple(
                replace(
                    measure,
                    projects=tuple(
                        replace(project, name=re.sub("⟦.*⟧", "", project.name))
                        for project in measure.projects
                    ),
                    footnotes=(),
                )
                for measure in pillar.measures
            ),
        )
        for pillar in city.pillars
    )
    return replace(city, pillars=pillars)


@FEW
@given(LAYOUTS, st.integers(0, 10**6))
def test_every_first_figure_stands_in_the_text(layout: Layout, seed: int) -> None:
    text = squashed(typeset(invent(seed, layout)))
    for found in truth(invent(seed, layout))["値"]:
        if found["値"] and not found["文字値"]:
            assert f"{squashed(format_number(found['値']))}" in text


def format_number(number: str) -> str:
    whole, dot, rest = number.partition(".")
    return f"{int(whole):,}{dot}{rest}"


PLANS: tuple[Layout, ...] = ("progress", "sector")


@pytest.mark.parametrize("layout", PLANS)
def test_lost_blanks_and_line_ends(layout: Layout) -> None:
    city = invent(3, layout)
    assert " \n" not in typeset(city, replace(PLAIN, trailing_blanks=False))
    assert "\n\n" not in typeset(city, replace(PLAIN, blank_lines=False))
    assert typeset(city, replace(PLAIN, newline="\r\n")) == typeset(city).replace("\n", "\r\n")


TROUBLES = (
    ("progress", Style(page_numbers="alone"), r"\n\n2\n\n\n\n"),
    ("progress", Style(page_numbers="head"), r"\n\n\d+事業 \n"),
    ("progress", Style(page_numbers="tail"), r"\D\d+\n\n\n\n"),
    ("progress", Style(digits="full"), r"[０-９]人 "),
    ("progress", Style(digits="full", comma="，"), r"[０-９]，[０-９]{3}"),
    ("progress", Style(spaced=False), r"（令和\d年度末）"),
    ("progress", Style(justified=1.0), r"[ぁ-鿿] [ぁ-鿿] [ぁ-鿿] [ぁ-鿿] "),
    ("progress", Style(loose_numbers=1.0, digits="full"), r"[０-９] [０-９] [人件回名]"),
    ("progress", Style(split_units=1.0), r"\d \n\n[人件回名] "),
    ("progress", Style(raised=True), r"事業\n\d\nの実施"),
    ("sector", Style(padded=1.0), r" \n\n \n\n[0-9]"),
    ("sector", Style(bullet="\uf0d8"), "\uf0d8 "),
    ("sector", Style(replacement=True), "\ufffd"),
)


@pytest.mark.parametrize(("layout", "style", "pattern"), TROUBLES)
def test_a_trouble_shows(layout: Layout, style: Style, pattern: str) -> None:
    plans = [invent(seed, layout, Scope(measures=6, years=3)) for seed in range(4)]
    assert any(re.search(pattern, typeset(city, style)) for city in plans)
    assert not any(re.search(pattern, typeset(city)) for city in plans)


@pytest.mark.parametrize(
    "arguments",
    [["progress", "1"], ["sector", "2", "troubled"], ["shiomi"], ["shiomi", "troubled"]],
)
def test_it_prints_a_document(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 0
    assert "■" in capsys.readouterr().out


@pytest.mark.parametrize("arguments", [[], ["progress"], ["novel", "1"], ["sector", "x"]])
def test_it_explains_itself(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 2
    assert "usage" in capsys.readouterr().err
