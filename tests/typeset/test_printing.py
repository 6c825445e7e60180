"""Forms as printed: rows, reasons, cells, lines, folds."""

from decimal import Decimal

import pytest

from tests.typeset.cells import cell_lines
from tests.typeset.city import BLANK, DASH, AsOf, Cell, LabelForm
from tests.typeset.folding import folded
from tests.typeset.measuring import wrapped
from tests.typeset.parts import figure, several, worded
from tests.typeset.pen import Pen
from tests.typeset.rows import block, row
from tests.typeset.sheet import Sheet
from tests.typeset.style import PLAIN


def printed(lines: list[tuple[float, str]], height: float) -> str:
    sheet = Sheet(PLAIN)
    sheet.placed(lines, height)
    return "".join(sheet.out)


# How a row is printed: cells in content order, centred; a blank ends each paragraph.
ROWS = (
    ([["1-1 "], ["防災塾の参加者数 "]], "1-1 防災塾の参加者数 "),
    ([["1-1 ", "① "], ["参加者数 "]], "1-1 \n\n① \n参加者数 "),
    ([["1-1 "], ["防災塾の参加", "者数 "]], "1-1 \n防災塾の参加\n\n者数 "),
    ([["1-1 "], ["参加者数 "], ["― "], ["85％ "], ["― "]], "1-1 参加者数 ― 85％ ― "),
    (
        [["7-1 "], ["入居件数（累", "計） "], ["4 件 ", "（令和 3 年度） "], ["16 件 "], ["― "]],
        "7-1 \n入居件数（累\n\n計） \n\n4 件 \n\n（令和 3 年度） \n16 件 ― ",
    ),
    (
        [["2 "], ["研修 "], ["1 回 ", "（見込み） "], ["5 回 "]],
        "2 研修 \n1 回 \n\n（見込み） \n5 回 ",
    ),
)


@pytest.mark.parametrize(("cells", "text"), ROWS)
def test_a_row_is_printed_cell_by_cell(cells: list[list[str]], text: str) -> None:
    assert printed(*row(cells)) == text


# Three rows with a reason merged over them: where the reason stands depends on its length.
PLAN = [["当初計画 "], ["10 件 "], ["20 件 "]]
ACTUAL = [["実  績 "], ["9 件 "], [" "]]
REASONS = (
    (["― "], [["― "]], "当初計画 10 件 20 件 \n\n― 修正計画 ― \n\n実  績 9 件  "),
    (
        ["一行目", "二行目 "],
        [["6 件 "]],
        "当初計画 10 件 20 件 \n\n一行目\n\n二行目 \n修正計画 6 件 \n\n実  績 9 件  ",
    ),
    (
        ["一", "二", "三 "],
        [["6 件 "]],
        "当初計画 10 件 20 件 \n一\n\n二\n\n三 \n\n修正計画 6 件 \n\n実  績 9 件  ",
    ),
    (
        ["一", "二", "三", "四 "],
        [["6 件 "]],
        "当初計画 10 件 20 件 一\n\n二\n\n三\n\n四 \n\n修正計画 6 件 \n\n実  績 9 件  ",
    ),
)


@pytest.mark.parametrize(("reason", "revised", "text"), REASONS)
def test_a_reason_comes_with_the_first_row(
    reason: list[str], revised: list[list[str]], text: str
) -> None:
    rows = [PLAN, [["修正計画 "], *revised], ACTUAL]
    name = printed(*block([["7-2 "]], rows, reason))
    assert name == "7-2 \n\n" + text


CELLS: tuple[tuple[Cell, LabelForm, float, list[str]], ...] = (
    (DASH, "none", 8, ["― "]),
    (BLANK, "none", 8, [" "]),
    (figure(2500, "人"), "none", 8, ["2,500 人 "]),
    (figure(1830, "箇所"), "none", 3, ["1,830 ", "箇所 "]),
    (figure(5, "枠", note="累計"), "none", 8, ["5 枠 ", "（累計） "]),
    (figure(240, "人", note="2年間の合計"), "none", 12, ["240 人 ", "（2 年間の合計） "]),
    (figure(18, "地区", note="延べ"), "none", 8, ["延べ 18 地区 "]),
    (figure(120, "台", note="約"), "none", 8, ["約 120 台 "]),
    (figure(80, "人", note="以上"), "none", 8, ["80 人以上 "]),
    (figure(668, "t-CO₂"), "none", 8, ["668t-CO₂ "]),
    (
        figure(92, "人", as_of=AsOf(2021, "月時点", 12)),
        "none",
        12,
        ["92 人 ", "（令和 3 年 12 月時点） "],
    ),
    (figure(28, "地区", words="市内{}で始動"), "none", 12, ["市内 28 地区で始動 "]),
    (worded("検討・調整"), "none", 8, ["検討・調整 "]),
    (
        several("ab", (Decimal(5500), Decimal(20)), "件枚"),
        "letter",
        8,
        ["a）5,500 件", "b）20 枚 "],
    ),
    (
        several(("診断", "改修"), (Decimal(8), Decimal(5)), "件件"),
        "colon",
        8,
        ["診断：8 件 ", "改修：5 件 "],
    ),
    (several(("グループホーム",), (Decimal(5),), "人"), "colon", 7, ["グループホーム ", "：5 人 "]),
    (several(("歩道築造",), (Decimal(150),), "ｍ"), "line", 8, ["歩道築造", "150ｍ "]),
    (several(("整備数",), (Decimal(1),), ("箇所",)), "blank", 8, ["整備数 1 箇所 "]),
    (several(("累計整備数",), (Decimal(49),), ("箇所",)), "blank", 5, ["累計整備数 ", "49 箇所 "]),
)


@pytest.mark.parametrize(("cell", "form", "limit", "lines"), CELLS)
def test_a_cell_is_printed_in_lines(
    cell: Cell, form: LabelForm, limit: float, lines: list[str]
) -> None:
    assert cell_lines(Pen(PLAIN, 2018), cell, form, limit) == lines


FOLDS = (
    ("防災塾の参加者数（延べ数）", "防災塾の参加者数(延べ数)"),
    ("検 討 等 を 行 う 支 援 （ 調", "検討等を行う支援(調"),
    ("ICT 研修の受講者数⟦※⟧", "ICT研修の受講者数"),
    ("流域対策量（㎥）①", "流域対策量(㎥)①"),
    ("１人１日あたりの排出量", "1人1日あたりの排出量"),
)


@pytest.mark.parametrize(("text", "plain"), FOLDS)
def test_names_are_folded(text: str, plain: str) -> None:
    assert folded(text) == plain


def test_lines_break_as_a_word_processor_breaks_them() -> None:
    assert wrapped("地域防災力の向上。", 8) == ["地域防災力の向", "上。"]
    assert wrapped("回数（累計）", 3) == ["回数", "（累", "計）"]
    assert wrapped("ICT 活用の推進", 3) == ["ICT 活", "用の推", "進"]
