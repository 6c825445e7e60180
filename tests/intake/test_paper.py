"""Bytes to numbered lines: encodings, line ends, pages, paragraph ends, refusals."""

import pytest

from shirube.intake.paper import paper
from shirube.terms import Refusal
from tests.intake.page import lines, page

TEXT = "令和７年度\n\n　公園の数 12か所 ㎡\n"
LINES = ("令和７年度", "", "　公園の数 12か所 ㎡")

ENCODED = {
    "UTF-8": TEXT.encode(),
    "UTF-8 with a mark": TEXT.encode("utf-8-sig"),
    "UTF-16, little end first": b"\xff\xfe" + TEXT.encode("utf-16-le"),
    "UTF-16, big end first": b"\xfe\xff" + TEXT.encode("utf-16-be"),
    "Shift_JIS of Windows": TEXT.encode("cp932"),
    "line ends of Windows": TEXT.replace("\n", "\r\n").encode(),
    "line ends of old Macs": TEXT.replace("\n", "\r").encode(),
    "without a last line end": TEXT.rstrip("\n").encode(),
}


@pytest.mark.parametrize("name", ENCODED)
def test_every_copy_has_the_same_lines(name: str) -> None:
    read = paper("copy.txt", ENCODED[name])
    assert tuple(read.raw) == LINES
    assert [line.number for line in read.lines] == [1, 3]
    assert [line.text for line in read.lines] == ["令和７年度", "公園の数 12か所 ㎡"]
    assert tuple(read.folded) == ("令和7年度", "公園の数 12か所 ㎡")


def test_the_hash_is_that_of_the_bytes() -> None:
    # FIPS 180-4, the example of one block.
    wanted = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    assert paper("abc.txt", b"abc").sha256 == wanted


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "空です"),
        (b"\n \t\n\f\n", "空です"),
        ("\n　\n".encode(), "空です"),
        (b"%PDF-1.7\x00\x01\x02", "テキストとして読めません"),
        (TEXT.encode("utf-16-le"), "テキストとして読めません"),
        (b"plan\x81", "テキストとして読めません"),
        (b"\xff\xfe\x00", "テキストとして読めません"),
    ],
)
def test_what_is_no_text_is_refused_by_name(data: bytes, words: str) -> None:
    with pytest.raises(Refusal) as refused:
        paper("plan.txt", data)
    assert refused.value.sentence.ja.startswith("plan.txtは")
    assert words in refused.value.sentence.ja


@pytest.mark.parametrize(
    ("text", "pages"),
    [
        ("上\n下", [1, 1]),
        ("上\n\n\n\n\n下", [1, 1]),
        ("上\n\f下", [1, 2]),
        ("上\n\f\n下\n\f末", [1, 2, 3]),
        ("上\n 下", [1, 2]),
        ("上\n  下", [1, 1]),
        ("上\n\n 下", [1, 1]),
        ("上\n\n\n7\n\n\n下", [1, 1, 2]),
        ("上\n\n7\n\n下", [1, 1, 1]),
        ("上\n\n\n７\n\n\n下", [1, 1, 2]),
        ("上\n\n\n2025\n\n\n下", [1, 1, 1]),
    ],
)
def test_pages(text: str, pages: list[int]) -> None:
    assert [line.page for line in lines(text)] == pages


def test_gaps_are_blank_lines_before() -> None:
    assert [line.gap for line in lines("一\n二\n\n三\n\n \n　\n四")] == [0, 0, 1, 3]


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("一\n二\n三", False),
        ("一¶\n二\n三", True),
        ("一¶\n二\n三\n四\n五", False),
        ("一¶\n二¶\n三\n四\n五\n六", True),
    ],
)
def test_more_than_a_fifth_of_closed_lines_mark_paragraphs(text: str, marks: bool) -> None:
    assert page(text).marks_paragraphs is marks
