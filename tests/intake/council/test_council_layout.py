"""Rungs of a layout that cannot be right are refused in a sentence that names them."""

import pytest

from shirube.intake.layout import layout_of, layout_text, layouts
from shirube.intake.proof import proofread
from shirube.intake.reading import recognised
from shirube.terms import Refusal
from tests.intake.council.test_council_draft import TEXT
from tests.intake.page import page

SOUND = layout_text("council-draft")


def test_the_layout_is_sound_and_recognised() -> None:
    assert proofread(layout_of(SOUND, "council-draft.toml")).name == "council-draft"
    assert recognised(page(TEXT)).name == "council-draft"
    text = "".join(TEXT.split())
    fitting = [each.name for each in layouts() if all(w in text for w in each.recognise)]
    assert fitting == ["council-draft"]


@pytest.mark.parametrize(
    ("was", "is_now", "named"),
    [
        ('rank = "PILLAR"', 'rank = "MAST"', "MAST"),
        ('under = "指針 項目"', 'under = "指針 帆"', "帆"),
        ('opens = "({number}) {name}"', 'opens = "({numeral}) {name}"', "numeral"),
        ('within = "視点"', "within = 3", "rungs"),
        ('id = "view"', 'sail = "view"', "sail"),
    ],
)
def test_a_rung_that_cannot_be_right(was: str, is_now: str, named: str) -> None:
    assert was in SOUND
    with pytest.raises(Refusal) as refused:
        proofread(layout_of(SOUND.replace(was, is_now, 1), "own.toml"))
    assert "own.toml" in refused.value.sentence.ja
    assert named in refused.value.sentence.ja
