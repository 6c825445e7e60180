"""Folios that nobody should write come out whole all the same."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shirube.report.folio import (
    Align,
    Block,
    Cell,
    Contents,
    Cover,
    Folio,
    Heading,
    Items,
    Listing,
    Manner,
    Picture,
    Table,
    Text,
)
from shirube.report.theme import plain
from shirube.report.typeset import absent, pdf
from tests.report.folios import EMPTY, ODD
from tests.report.typeset.printed import cells, pages, places, squeezed, texts

_SYNTAX = (
    '#let $x$ *a* _b_ @c <d> "\\\\" [e] {f} `g` // h /* i */ = j - k + l ~ --- https://m.example'
)


def _body(*blocks: Block) -> str:
    """Return the text between running heads and page numbers."""
    return "".join(page.rpartition("–")[0].rpartition("–")[0] for page in pages(_folio(*blocks)))


def _folio(*blocks: Block) -> Folio:
    return Folio("t", "題", blocks)


def test_a_folio_of_nothing_is_one_page() -> None:
    assert pages(EMPTY) == ["–1–"]


def test_texts_that_look_like_code_are_texts() -> None:
    said = squeezed(_SYNTAX)
    table = Table(_SYNTAX, (1, 1), (cells(_SYNTAX, "甲"),), (cells("乙", _SYNTAX),), (_SYNTAX,))
    cover = Cover(_SYNTAX, (_SYNTAX,), (_SYNTAX,))
    blocks = (Heading(1, _SYNTAX, _SYNTAX), Text(_SYNTAX), Items((_SYNTAX,)), table)

    printed = "".join(pages(Folio("t", _SYNTAX, blocks, cover, running=_SYNTAX)))

    assert printed.count(said) == 3 + 7 + 1


def test_odd_tables_and_texts_are_all_there() -> None:
    printed = "".join(pages(ODD))
    tables = [block for block in ODD.blocks if isinstance(block, Table | Listing)]
    said = {squeezed(text) for block in tables for text in texts(block)} - {"長" * 4000, "ページ"}

    assert [text for text in said if text not in printed] == []
    assert printed.count("長") == 4000 + 1  # the caption 長い欄
    assert "制御文字とタブ改行" in printed


@pytest.mark.parametrize("letter", ["a", "あ", "。", "（", "-", "9"])
def test_a_cell_of_three_thousand_letters(letter: str) -> None:
    table = Table("", (1, 2), (cells("甲", "乙"),), (cells(letter * 3000, "隣"),))

    assert _body(table).count(letter) == 3000


def test_no_letter_of_a_long_word_stands_outside_its_column() -> None:
    """The neighbour stands at the right of the column: nothing of the word may be beyond."""
    table = Table("", (1, 1), (), (cells("w" * 500, ""),))
    found = [left for text, left, _ in places(_folio(table)) if "w" in text]

    assert len(found) > 1
    assert 0 < min(found) <= max(found) < 595 / 2


@pytest.mark.parametrize("letter", ["a", "長", "。"])
def test_no_letter_stands_below_the_text_of_its_page(letter: str) -> None:
    """An A4 page is 842 points high, and 0.075 of them are the margin."""
    table = Table("", (1, 2), (cells("甲", "乙"),), (cells(letter * 3000, letter * 3000),))
    found = [foot for text, _, foot in places(_folio(table)) if letter in text]

    assert len(found) > 100
    assert min(found) > 842 * 0.075


def test_forty_columns() -> None:
    head = cells(*(f"項目{n}" for n in range(40)))
    row = tuple(Cell(f"{n * 1371:,}", align=Align.END) for n in range(40))
    printed = _body(Table("広い表", (1,) * 40, (head,), (row,)))

    assert all(f"{n * 1371:,}" in printed for n in range(40))


def test_two_thousand_rows_under_one_cell() -> None:
    first = (Cell("柱", rows=2000, head=True), Cell("施策その0、"))
    table = Table(
        "",
        (1, 5),
        (cells("甲", "乙"),),
        (first, *(cells(f"施策その{n}、") for n in range(1, 2000))),
    )
    printed = _body(table)

    assert printed.count("柱") == 1
    assert [n for n in range(2000) if printed.count(f"施策その{n}、") != 1] == []


def test_a_head_longer_than_a_page() -> None:
    table = Table("", (1, 1), (cells("頭" * 3000, "乙"),), (cells("一", "二"),))

    assert _body(table).count("頭") >= 3000


def test_a_picture_is_no_higher_than_its_page() -> None:
    tower = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 900"/>'

    assert len(pages(_folio(Picture(tower, alt="塔", title="塔の図", note="出典")))) == 1


@settings(deadline=None, max_examples=40)
@given(
    st.lists(st.text(max_size=30), min_size=9, max_size=9),
    st.integers(0, 7),
    st.sampled_from(Manner),
)
def test_any_text_anywhere_is_set(said: list[str], level: int, manner: Manner) -> None:
    a, b, c, d, e, f, g, h, i = said
    table = Table(a, (1,), (cells(b),), (cells(c, d), (Cell(e, rows=2, columns=3),)), (f,), g)
    blocks = (
        Heading(level, h, i),
        Contents(c, level),
        Text(i, manner),
        Listing(table, (i, i)),
        Items((a, b)),
        Picture(f"<svg>{c}</svg>", alt=d),
    )
    folio = Folio(e, f, blocks, Cover(g, (h,), (i,)), watermark=a, running=b)

    assert pdf(folio, plain()).startswith(b"%PDF-")
    assert len(set(absent(folio))) == len(absent(folio))
