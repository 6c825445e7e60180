"""The style can be read: contrast, shapes that differ, widths that no font exceeds."""

import re

import pytest

from shirube.charts import stylesheet
from shirube.charts.contrast import contrast, luminance
from shirube.charts.lettering import breadth
from shirube.charts.style import COLOURS, DARK, DASHES, LIGHT, SYMBOLS, colour, dash, upon
from tests.charts.font import widths


@pytest.mark.parametrize("tones", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("tone", "least"), [("ink", 7), ("quiet", 4.5), *((tone, 3) for tone in COLOURS)]
)
def test_letters_and_marks_stand_out_from_the_paper(
    tones: dict[str, str], tone: str, least: float
) -> None:
    assert contrast(tones[tone], tones["paper"]) >= least


@pytest.mark.parametrize("tone", COLOURS)
def test_letters_on_an_area_can_be_read(tone: str) -> None:
    assert contrast(LIGHT[tone], LIGHT[upon(tone)]) >= 4.5
    assert contrast(DARK[tone], DARK[upon(tone)]) >= 4.5


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.478, abs=0.001)
    assert luminance("#ff0000") == pytest.approx(0.2126)


def test_lines_next_to_one_another_differ_without_colour() -> None:
    assert len(set(DASHES)) == len(DASHES) == len(set(SYMBOLS)) == len(SYMBOLS)
    assert len({(colour(at), dash(at)) for at in range(42)}) == 42


@pytest.mark.parametrize(
    "blindness",
    [
        ((0.152, 1.053, -0.205), (0.115, 0.786, 0.099), (-0.004, -0.048, 1.052)),
        ((0.367, 0.861, -0.228), (0.280, 0.673, 0.047), (-0.012, 0.043, 0.969)),
    ],
    ids=["protan", "deutan"],
)
def test_the_first_two_colours_differ_for_the_colour_blind(
    blindness: tuple[tuple[float, float, float], ...],
) -> None:
    """By the matrices of Machado et al. (2009) for full protanopia and deuteranopia."""
    one, two = (_seen(LIGHT[tone], blindness) for tone in COLOURS[:2])
    assert sum((left - right) ** 2 for left, right in zip(one, two, strict=True)) ** 0.5 > 0.25


def _seen(value: str, blindness: tuple[tuple[float, float, float], ...]) -> list[float]:
    parts = [int(value[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    return [sum(share * part for share, part in zip(row, parts, strict=True)) for row in blindness]


@pytest.mark.parametrize("weight", ["400Regular", "700Bold"])
def test_no_letter_of_the_font_is_broader_than_said(weight: str) -> None:
    letters = [chr(code) for code in range(0x20, 0x7F)]
    letters += (
        "、。・ー「」（）『』【】〈〉〜～…×→↑−–％①②▶△人年度令和万億兆ぁあんァアンヴ０９ＡＺｱﾝ㎡々"
    )
    given = widths(weight)
    assert [each for each in letters if given[each] > breadth(each, 1) + 1e-6] == []


def test_the_stylesheet_sets_every_tone_for_paper_and_for_the_dark() -> None:
    css = stylesheet()
    light, dark = css.split("@media (prefers-color-scheme:dark)")
    for tone in LIGHT:
        assert f"--chart-{tone}:{LIGHT[tone]};" in light
        assert f"--chart-{tone}:{DARK[tone]};" in dark
        assert f".chart .f-{tone}{{fill:var(--chart-{tone})}}" in css
        assert f".chart .s-{tone}{{stroke:var(--chart-{tone})}}" in css
    assert not re.search(r"url|@import|http", css)
