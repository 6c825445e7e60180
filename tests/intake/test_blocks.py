"""A page cut into the blocks of its layout. A block is shown as its name and its lines."""

import pytest

from shirube.intake.blocks import blocks
from shirube.intake.ledger import Bookkeeper, Fate
from tests.intake.page import page
from tests.intake.sheet import block, layout

PLAIN = block("施策", "施策 {number} {name}") + block("表", "番号 名前")
TABLE = block("施策", "施策 {number} {name}") + block("表", "番号 名前", more="runs_on = true")
KEPT = block("印", "●{text}", more="keeps_heading = true")
PARTS = (
    block("概要", more='begins = "概要版"')
    + block("本編", more='begins = "本編"')
    + block("一覧", more='part = "概要版"')
    + block("施策", "施策 {number} {name}", more='part = "-概要版"')
)
FOLLOWS = (
    block("施策", "施策 {number} {name}")
    + block("本文", more='follows = ["施策"]')
    + block("表紙", "{date}", more='follows = [""]')
)
BEFORE = block("柱", "柱 {number}", more='before = ["施策 {number} {name}"]') + PLAIN
ENDS = block("本文", "●{text}", more='ends_at = ["めざす姿"]\nunless = ["囲み記事"]') + block(
    "施策", "施策 {number} {name}"
)

CUT = [
    (PLAIN, "施策 1 川\n一\n二\n番号 名前\n三", [("施策", "一 二"), ("表", "三")]),
    (PLAIN, "前書き\n施策 1 川\n一", [("施策", "一")]),
    (PLAIN, "施策 1 川\n一\nページの見出し\n二", [("施策", "一 二")]),
    (PLAIN, "番号 名前\n一\n番号\n名前\n二", [("表", "一"), ("表", "二")]),
    (TABLE, "番号 名前\n一\n番号\n名前\n二", [("表", "一 二")]),
    (TABLE, "番号 名前\n一\n施策 1 川\n番号 名前\n二", [("表", "一"), ("施策", ""), ("表", "二")]),
    (KEPT, "●川\n一\n●池", [("印", "●川 一"), ("印", "●池")]),
    (
        PARTS,
        "概要\n一覧\n一\n施策 1 川\n本編\n一覧\n施策 1 川\n二",
        [("概要", ""), ("一覧", "一 施策 1 川"), ("本編", "一覧"), ("施策", "二")],
    ),
    (
        FOLLOWS,
        "令和7年8月\n市\n施策 1 川\n本文\n一\n本文\n令和7年9月",
        [("表紙", "市"), ("施策", ""), ("本文", "一 本文 令和7年9月")],
    ),
    (
        BEFORE,
        "柱 1\n序文\n施策 1 川\n柱 2\n一行\n二行\n三行\n施策 2 池",
        [("柱", "序文"), ("施策", "柱 2 一行 二行 三行"), ("施策", "")],
    ),
    (
        ENDS,
        "●一\nめざす姿\n施策 1 川\n●二\n囲み記事\nめざす姿",
        [("本文", "めざす姿"), ("施策", "●二 囲み記事 めざす姿")],
    ),
    (
        ENDS,
        "施策 1 川\n●一\n二\nめざす姿\n囲み記事",
        [("施策", ""), ("本文", "二 めざす姿 囲み記事")],
    ),
]


@pytest.mark.parametrize(("blocks_of", "text", "found"), CUT)
def test_blocks(blocks_of: str, text: str, found: list[tuple[str, str]]) -> None:
    document = page(text)
    cut = blocks(document, layout(blocks_of), Bookkeeper(document))
    shown = [(b.form.name, " ".join(line.text for line in b.lines)) for b in cut]
    assert shown == found


FATES = {
    Fate.FURNITURE: "f",
    Fate.UNREAD: "u",
    Fate.BLANK: "-",
}

ENTERED = [
    ("前書き\n施策 1 川\n本文\n\nページの見出し", "ufu-f"),
    ("施策 1 川\n一\n\n\n2\n\n\n施策 2 池", "fu--f--f"),
    ("施策 1 川\n一\n\n\n2\n\n\n本文", "fu--f--u"),
    ("施策 1 川\n一\n2\n三", "fuuu"),
    ("施策 1 川\n一\n\n1\n施策 2 池", "fu-ff"),
    ("施策 1 川\n\n\n5\n\n\n本文\n\n\n3\n\n\n本文", "f--f--u--u--u"),
    ("施策 1 川\n一\n3施策 2 池\n二", "fufu"),
    ("施策 1 川\n水\n辺\n の\n道\n本文", "fffffu"),
    ("施策 1 川\n水\n辺\n本文", "fuuu"),
    ("施策 1 川\n「\n水\n・\n辺\n の\n」\n本文", "fffffffu"),
    ("施策 1 川\n・\n（\n水\n、\n本文", "fuuuuu"),
]


@pytest.mark.parametrize(("text", "fates"), ENTERED)
def test_headings_and_page_numbers_are_furniture(text: str, fates: str) -> None:
    document = page(text)
    book = Bookkeeper(document)
    list(blocks(document, layout(PLAIN), book))
    assert "".join(FATES[fate] for fate in book.ledger().fates) == fates


def test_a_block_holds_what_its_heading_says() -> None:
    document = page("施策 １－２ 川と池\n一")
    (cut,) = blocks(document, layout(PLAIN), Bookkeeper(document))
    assert (cut.hit.number, cut.hit.name, cut.numbers, cut.pages) == ("1-2", "川と池", [2], {1})
