"""A Word file as a whole: headings, contents, faces, pages, properties, the same bytes twice."""

import io
import re
import zipfile
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from docx.shared import Mm, RGBColor

from shirube.charts.contrast import contrast
from shirube.report.folio import Contents, Cover, Folio, Heading, Manner, Text, Turn
from shirube.report.theme import plain
from shirube.report.word import word
from tests.report.folios import BROAD, EMPTY, EVERY, LINE, ODD, SMALL
from tests.report.word.opened import opened, parts, styled, texts

ALL = pytest.mark.parametrize("folio", [EVERY, BROAD, ODD, EMPTY], ids=lambda folio: folio.name)
DOCUMENT = opened(EVERY)


def test_headings() -> None:
    said = [(styled(one), one.text) for one in DOCUMENT.paragraphs if "Heading" in styled(one)]
    assert said == [
        ("TOC Heading", "目次"),
        ("Heading 1", "各ページの見方"),
        ("Heading 2", "施策の一覧"),
        ("Heading 1", "施策ごとの状況"),
        ("Heading 2", "施策1 防災塾を開く"),
        ("Heading 3", "(1)行動量"),
        ("Heading 3", "(2)成果"),
        ("Heading 2", "施策2 海辺の見守り"),
        ("Heading 4", "■事業費"),
    ]


@pytest.mark.parametrize("level", [1, 2, 3, 4])
def test_a_heading_has_its_outline_and_the_colour_of_the_theme(level: int) -> None:
    style = DOCUMENT.styles[f"Heading {level}"]
    outline = style.element.find(f"{qn('w:pPr')}/{qn('w:outlineLvl')}")
    assert outline.get(qn("w:val")) == str(level - 1)
    assert style.font.color.rgb == RGBColor(0x0B, 0x4F, 0x6C)
    assert style.paragraph_format.keep_with_next


def test_a_pale_theme_is_darkened() -> None:
    pale = opened(EVERY, replace(plain(), colour="#ffee88")).styles["Heading 1"].font.color.rgb
    assert contrast(f"#{pale}", "#ffffff") >= 4.5


def test_the_contents_hold_their_entries() -> None:
    assert [(styled(one), one.text) for one in DOCUMENT.paragraphs if "toc" in styled(one)] == [
        ("toc 1", "各ページの見方\t"),
        ("toc 2", "施策の一覧\t"),
        ("toc 1", "施策ごとの状況\t"),
        ("toc 2", "施策1 防災塾を開く\t"),
        ("toc 2", "施策2 海辺の見守り\t"),
    ]


def test_the_contents_are_one_field_of_closed_fields() -> None:
    body = DOCUMENT.element.body
    codes = [code.text.split() for code in body.iter(qn("w:instrText"))]
    assert codes[0] == ["TOC", "\\o", '"1-2"', "\\h", "\\z", "\\u"]
    assert [code[0] for code in codes[1:]] == ["PAGEREF"] * 7
    depth, depths = 0, []
    for mark in body.iter(qn("w:fldChar")):
        depth += {"begin": 1, "separate": 0, "end": -1}[mark.get(qn("w:fldCharType"))]
        depths.append(depth)
    assert depth == 0
    assert min(depths) == 0
    assert max(depths) == 2


@pytest.mark.parametrize(
    ("blocks", "asked"),
    [((Contents("目次"), Heading(1, "一")), True), ((Text("文"),), False)],
)
def test_word_computes_pages_only_where_there_are_any(
    blocks: tuple[Contents | Heading | Text, ...], asked: bool
) -> None:
    assert (b"updateFields" in parts(Folio("", "", blocks))["word/settings.xml"]) is asked


def test_texts_and_items() -> None:
    assert texts(DOCUMENT, "リード文") == ["この報告は、計画の進み方を年に一度お知らせする。"]
    assert texts(DOCUMENT, "Body Text") == [
        "数は令和5年12月末の見込みである。\n確定した数は秋に公表する。"
    ]
    assert texts(DOCUMENT, "囲み") == ["この報告には直すべき点が2件ある。"]
    assert texts(DOCUMENT, "List Bullet") == [
        "当初計画は策定した時の計画",
        "修正計画は見直した後の計画",
    ]


@pytest.mark.parametrize("manner", Manner)
def test_every_manner_is_a_style(manner: Manner) -> None:
    said = opened(Folio("", "", (Text("文", manner),))).paragraphs
    assert [one.text for one in said] == ["文"]
    assert (
        styled(said[0])
        == {
            Manner.BODY: "Body Text",
            Manner.LEAD: "リード文",
            Manner.NOTE: "注",
            Manner.BOX: "囲み",
            Manner.SENDER: "発信者",
        }[manner]
    )


def test_the_cover() -> None:
    assert texts(DOCUMENT, "表紙の上") == ["令和5年度", "第2期"]
    assert texts(DOCUMENT, "Title") == ["潮見市まちづくり計画 推進状況"]
    assert texts(DOCUMENT, "表紙の下") == ["令和6年3月", "潮見市"]


@pytest.mark.parametrize(
    ("blocks", "cover", "turns"),
    [
        ((Turn(), Text("文")), None, 0),
        ((Turn(), Text("文")), Cover("題"), 1),
        ((Text("文"), Turn(), Turn(), Text("文")), None, 1),
    ],
)
def test_no_page_is_left_blank(
    blocks: tuple[Turn | Text, ...], cover: Cover | None, turns: int
) -> None:
    document = opened(Folio("", "", blocks, cover=cover))
    assert len(texts(document, "改ページ")) == turns
    assert document.styles["改ページ"].paragraph_format.page_break_before


def test_every_style_has_the_japanese_face() -> None:
    for style in DOCUMENT.styles:
        faces = list(style.element.iter(qn("w:rFonts")))
        assert len(faces) == (0 if style.name == "No List" else 1)
        for face in faces:
            for script in ("w:ascii", "w:hAnsi", "w:eastAsia", "w:cs"):
                assert face.get(qn(script)) == "BIZ UDPゴシック"
    assert re.search(rb"Theme=|theme=", parts(EVERY)["word/styles.xml"]) is None


@pytest.mark.parametrize(
    ("paper", "folio", "width", "height"),
    [
        ("a4", EVERY, 210, 297),
        ("a4", BROAD, 297, 210),
        ("a3", BROAD, 420, 297),
        ("jis-b5", EVERY, 182, 257),
        ("b5", EVERY, 176, 250),
    ],
)
def test_the_paper(paper: str, folio: Folio, width: int, height: int) -> None:
    section = opened(folio, replace(plain(), paper=paper)).sections[0]
    assert section.page_width == pytest.approx(Mm(width), abs=Mm(0.05))
    assert section.page_height == pytest.approx(Mm(height), abs=Mm(0.05))
    lies = WD_ORIENT.LANDSCAPE if width > height else WD_ORIENT.PORTRAIT
    assert section.orientation == lies


def test_the_edges_of_a_page() -> None:
    section = DOCUMENT.sections[0]
    assert [one.text for one in section.header.paragraphs] == ["潮見市まちづくり計画", "未確定"]
    assert [one.text for one in section.first_page_header.paragraphs] == ["未確定"]
    codes = [code.text.strip() for code in section.footer.part.element.iter(qn("w:instrText"))]
    assert codes == ["PAGE"]
    assert "".join(one.text for one in section.first_page_footer.paragraphs) == ""


def test_without_a_watermark_the_head_holds_the_running_head_alone() -> None:
    section = opened(replace(EVERY, watermark="")).sections[0]
    assert [one.text for one in section.header.paragraphs] == ["潮見市まちづくり計画"]


def test_the_properties() -> None:
    known = opened(EVERY, replace(plain(), issuer="潮見市")).core_properties
    assert (known.title, known.author, known.language) == (EVERY.title, "潮見市", "ja-JP")
    assert known.created == known.modified == datetime(2000, 1, 1, tzinfo=UTC)
    assert (known.comments, known.keywords, known.last_modified_by) == ("", "", "")


def test_the_language() -> None:
    language = DOCUMENT.styles.element.find(f".//{qn('w:docDefaults')}//{qn('w:lang')}")
    assert (language.get(qn("w:val")), language.get(qn("w:eastAsia"))) == ("ja-JP", "ja-JP")


def test_pictures_are_png_with_words() -> None:
    named = list(DOCUMENT.element.iter("{*}docPr"))
    assert [one.get("descr") for one in named] == [SMALL.alt, LINE.alt]
    assert [one.get("name") for one in named] == ["図", "防災塾の参加者数"]
    assert [one.get("id") for one in named] == ["1", "2"]
    images = [blob for name, blob in parts(EVERY).items() if name.startswith("word/media/")]
    assert [blob[:8] for blob in images] == [b"\x89PNG\r\n\x1a\n"] * 2


def test_a_picture_has_its_share_of_the_width() -> None:
    (_, large) = DOCUMENT.inline_shapes
    assert large.width == pytest.approx(Mm(170) * 0.6, rel=0.01)
    assert large.height == pytest.approx(large.width * 80 / 240, rel=0.01)


def test_one_drawing_used_often_is_stored_once() -> None:
    names = parts(Folio("", "", (LINE, LINE, replace(LINE, alt="別の語"))))
    assert sum(name.startswith("word/media/") for name in names) == 1


def test_a_picture_that_cannot_be_drawn_is_told() -> None:
    document = opened(ODD)
    assert "読めない図" in texts(document, "Body Text")
    assert not document.inline_shapes


def test_markup_and_control_characters_are_text() -> None:
    document = opened(ODD)
    markup = "<b>&amp; \"引用\" 'x' </td></w:t>#let $x$ *強調* _下線_ @label <label> \\n //"
    assert texts(document, "Heading 1") == [markup]
    assert markup in texts(document, "Body Text")
    assert "制御文字と タブ\n改行" in texts(document, "Body Text")
    assert texts(document, "Heading 6") == ["深い見出し"]


@ALL
def test_the_same_folio_gives_the_same_bytes(folio: Folio) -> None:
    first, again = word(folio, plain()), word(folio, plain())
    assert first == again
    with zipfile.ZipFile(io.BytesIO(first)) as package:
        assert {part.date_time for part in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}


@ALL
def test_every_relation_has_its_part_and_none_reaches_outside(folio: Folio) -> None:
    inside = parts(folio)
    for name, blob in inside.items():
        if name.endswith(".rels"):
            base = name.partition("_rels/")[0]
            assert b"External" not in blob
            for target in re.findall(rb'Target="([^"]+)"', blob):
                path = target.decode()
                assert (path[1:] if path[0] == "/" else base + path) in inside


@ALL
def test_bookmarks_and_links_agree(folio: Folio) -> None:
    body = opened(folio).element.body
    names = [mark.get(qn("w:name")) for mark in body.iter(qn("w:bookmarkStart"))]
    assert len(names) == len(set(names))
    assert {link.get(qn("w:anchor")) for link in body.iter(qn("w:hyperlink"))} <= set(names)
