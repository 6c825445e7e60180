"""Letters that the face lacks are named, never left as an empty box."""

import pytest

from shirube.report.folio import Cell, Folio, Heading, Picture, Table, Text
from shirube.report.typeset import absent
from tests.report.typeset.printed import pages


def _folio(text: str) -> Folio:
    return Folio("t", "題", (Text(text),))


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("髙﨑德濵㋿△▲①Ⅳ㎡", "髙﨑德濵㋿△▲①Ⅳ㎡"),
        ("𠮷野", "〓野"),
        ("外字\ue000と\ue002", "外字〓と〓"),
        ("葛\U000e0100城", "葛\U000e0100城"),
        ("二酸化炭素CO₂とx⁻", "二酸化炭素CO2とx-"),
        ("制\x00御\x1b文\x9f字", "制御文字"),
        ("か\u3099き", "か\u3099き"),
    ],
)
def test_what_is_printed_for_a_letter(text: str, printed: str) -> None:
    (page,) = pages(_folio(text))

    assert page.split("※")[0].split("–")[0].replace("−", "-") == printed


@pytest.mark.parametrize(
    ("text", "lacking"),
    [
        ("潮見市の施策　２　①", ()),
        ("𠮷野と𠮷田、한", ("𠮷", "한")),
        ("CO₂", ()),
        ("改\r\n行\tと\u3000空白\u00ad\u200b", ()),
        ("葛\U000e0100城", ()),
    ],
)
def test_what_is_lacking_is_named_once(text: str, lacking: tuple[str, ...]) -> None:
    assert absent(_folio(text)) == lacking


def test_letters_are_looked_for_everywhere_in_a_folio() -> None:
    table = Table("𠮷", (1,), ((Cell("한"),),), ((Cell("글"),),), notes=("ก",), unit="ข")
    blocks = (Heading(1, "ค"), table, Picture("<svg>ง</svg>", alt=""))

    assert absent(Folio("t", "จ", blocks, watermark="ฉ")) == tuple("จค𠮷한글กขงฉ")


def test_the_document_says_what_stands_for_letters_that_are_lacking() -> None:
    *_, last = pages(_folio("𠮷野と한"))

    assert "※「〓」は、この文書の書体にない文字です（U+20BB7、U+D55C）。" in last
    assert "〓" not in "".join(pages(_folio("吉野")))
