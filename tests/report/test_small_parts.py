"""Texts without unwritable characters, contrast of colours, outline and opening of a folio."""

import pytest

from shirube.charts.contrast import contrast
from shirube.report.folio import Cover, Folio, Heading, Text
from shirube.report.legible import legible, one_line
from shirube.report.opening import opening
from shirube.report.outline import anchored, outline
from shirube.report.tones import PAPER, mixed, readable


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("一\r\n二\r三\n四\u2028五", "一\n二\n三\n四\n五"),
        ("欄\tの間", "欄 の間"),
        ("\x00制\x08御\x0b文\x1f字\x7f\x85", "制御文字"),
        ("半\ud83d分\udc00", "半分"),
        ("\ufffe無\uffff", "無"),
        ("𠮷野家の㎡", "𠮷野家の㎡"),
    ],
)
def test_legible(text: str, written: str) -> None:
    assert legible(text) == written


def test_one_line() -> None:
    assert one_line("上\n下\x00") == "上 下"


@pytest.mark.parametrize("ground", ["#ffffff", "#000000", "#777777", "#ffee00"])
@pytest.mark.parametrize("colour", ["#ffff00", "#0b4f6c", "#ffffff", "#000000", "#808080"])
def test_a_readable_colour_is_read(colour: str, ground: str) -> None:
    assert contrast(readable(colour, ground), ground) >= 4.5


def test_a_colour_that_is_read_stays() -> None:
    assert readable("#0b4f6c", PAPER) == "#0b4f6c"


def test_mixed() -> None:
    assert mixed("#000000", "#ff8040", 0.5) == "#804020"


def test_outline_and_anchors() -> None:
    first, again = Heading(1, "一", "a"), Heading(2, "二", "a")
    entries = outline(Folio("", "", (Text(""), first, Text(""), again)))
    assert [(entry.number, entry.heading) for entry in entries] == [(1, first), (2, again)]
    assert anchored(entries)["a"].heading is first


@pytest.mark.parametrize(
    ("running", "above"),
    [("", ["令和5年度"]), ("計画", ["令和5年度"]), ("政策部", ["政策部", "令和5年度"])],
)
def test_a_running_head_is_said_once(running: str, above: list[str]) -> None:
    folio = Folio("", "題", (), cover=Cover("潮見市の計画", above=("令和5年度",)), running=running)
    assert list(opening(folio).above) == above


def test_without_a_cover_the_title_opens() -> None:
    assert opening(Folio("", "題", ())) == Cover("題")
