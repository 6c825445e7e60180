"""Drawings in a page: named, unable to act, apart from each other."""

import pytest

from shirube.report.folio import Folio, Picture
from tests.report.folios import EVERY, LINE, SMALL
from tests.report.page.tree import tree


def _drawn(inside: str) -> str:
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">{inside}</svg>'


def test_a_drawing_is_an_image_with_title_and_description() -> None:
    small, large = tree(EVERY).all("svg")
    assert [one.attributes["role"] for one in (small, large)] == ["img", "img"]
    assert [(one.tag, one.text) for one in small.inside[:1]] == [("title", SMALL.alt)]  # type: ignore[union-attr]
    title, description = large.all("title", "desc")
    assert (title.text, description.text) == (LINE.title, LINE.alt)
    named = f"{title.attributes['id']} {description.attributes['id']}"
    assert large.attributes["aria-labelledby"] == named
    assert large.attributes["style"] == "--share: 60%"
    assert "width" not in large.attributes


def test_drawings_with_the_same_names_stay_apart() -> None:
    both = tree(Folio("", "", (LINE, LINE))).all("svg")
    clips = [one.all("clippath")[0].attributes["id"] for one in both]
    assert clips[0] != clips[1]
    assert [one.all("g")[0].attributes["clip-path"] for one in both] == [
        f"url(#{clip})" for clip in clips
    ]


@pytest.mark.parametrize(
    ("given", "gone"),
    [
        ("<script>alert(1)</script>", "alert"),
        ('<g onclick="alert(1)"/>', "onclick"),
        ('<image href="https://example.jp/x.png"/>', "example"),
        ('<image xmlns:x="http://www.w3.org/1999/xlink" x:href="x.png"/>', "x.png"),
        ('<rect fill="url(https://example.jp/x)"/>', "example"),
        ("<rect style=\"fill: url( '//example.jp/x')\"/>", "example"),
        ("<style>@import 'x.css';</style>", "x.css"),
        ('<a href="https://example.jp/"><text>行</text></a>', "example"),
        ("<foreignObject><p>外</p></foreignObject>", "外"),
        ("<title>別の題</title>", "別の題"),
    ],
)
def test_what_acts_or_reaches_outside_is_left_out(given: str, gone: str) -> None:
    (drawn,) = tree(Folio("", "", (Picture(_drawn(given + "<text>残る</text>"), alt="図"),))).all(
        "svg"
    )
    assert gone not in str(drawn)
    assert drawn.all("text")[-1].text == "残る"


def test_a_style_sheet_speaks_of_its_drawing_alone() -> None:
    (drawn,) = tree(
        Folio("", "", (Picture(_drawn("<style>.a { fill: url(#b); }</style>"), alt="図"),))
    ).all("svg")
    name = drawn.attributes["class"]
    assert drawn.all("style")[0].text == f".{name} {{ .a {{ fill: url(#{name}b); }} }}"


@pytest.mark.parametrize(
    ("size", "box"),
    [
        ('width="30" height="20px"', "0 0 30 20"),
        ('viewBox="1 2 3 4" width="30" height="20"', "1 2 3 4"),
        ('width="50%" height="20"', None),
    ],
)
def test_the_page_gives_the_size(size: str, box: str | None) -> None:
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" {size}/>'
    (drawn,) = tree(Folio("", "", (Picture(svg, alt="図"),))).all("svg")
    assert drawn.attributes.get("viewbox") == box


@pytest.mark.parametrize(
    "svg", ["", "字", "<svg/>", "<b xmlns='http://www.w3.org/2000/svg'/>", "<svg"]
)
def test_what_is_no_drawing_is_told_by_its_words(svg: str) -> None:
    made = tree(Folio("", "", (Picture(svg, alt="三つの棒"),)))
    assert not made.all("svg")
    assert made.all("figure")[0].text.strip() == "三つの棒"
