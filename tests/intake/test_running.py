"""Running titles are known by the pages' edges. The third column is what is taken as one.

… stands for the lines of a page.
"""

import pytest

from shirube.intake.running import page_edges
from tests.intake.page import page
from tests.intake.sheet import block, layout

PLAIN = layout(
    block("施策", "施策 {number} {name}")
    + block("表", "番号 名前", "番号と名前 数 {year}+", more='heads = ["区民との協働"]')
)


@pytest.mark.parametrize(
    ("text", "taken"),
    [
        (
            "一\n22\nみなと町福祉計画 第３章\n…\n23\nみなと町福祉計画 第３章\n"
            "…\n24\nみなと町福祉計画 第４章\n四",
            "みなと町福祉計画 第3章/みなと町福祉計画 第3章/みなと町福祉計画 第4章",
        ),
        (
            "みなと町福祉計画\n- 1 -\n…\nみなと町福祉計画\n- 2 -\n…\nみなと町福祉計画\n- 3 -",
            "みなと町福祉計画/みなと町福祉計画/みなと町福祉計画",
        ),
        (
            "一\n\fみなと町福祉計画\n二\n\fみなと町福祉計画\n三\n\fみなと町福祉計画\n四",
            "みなと町福祉計画/みなと町福祉計画/みなと町福祉計画",
        ),
        (
            "一\nみなと町福祉計画 1\n\f二\nみなと町福祉計画 2\n\f三\nみなと町福祉計画 3\n\f四",
            "みなと町福祉計画 1/みなと町福祉計画 2/みなと町福祉計画 3",
        ),
        ("一\n\fみなと町福祉計画\n二\n\fみなと町福祉計画\n三", ""),
        ("みなと町福祉計画\n一\nみなと町福祉計画\n二\nみなと町福祉計画\n三", ""),
        ("一\n実績\n\f二\n実績\n\f三\n実績\n\f四", ""),
        ("実績\n12\n実績\n13\n実績\n14", ""),
        ("2\n緑化した面積\n10\n3\n緑化した面積\n20\n4\n緑化した面積\n30", ""),
        ("延べ利用者数\n12\n延べ利用者数\n20\n延べ利用者数\n33", ""),
        ("一\n\f番号 名前\n二\n\f番号 名前\n三\n\f番号 名前\n四", ""),
        ("一\n\f番号と名前\n数\n\f番号と名前\n数\n\f番号と名前\n数", ""),
        ("一\n\f区民との協働\n二\n\f区民との協働\n三\n\f区民との協働\n四", ""),
        ("一\n\f(単位:千円)計画額\n二\n\f(単位:千円)計画額\n三\n\f(単位:千円)計画額", ""),
        ("一\n\f令和7年度 計画\n二\n\f令和7年度 計画\n三\n\f令和7年度 計画", ""),
        ("一\n※県の分を含みます\n\f二\n※県の分を含みます\n\f三\n※県の分を含みます", ""),
        ("一\n調査した結果 5人 3人\n\f二\n調査した結果 7人 4人\n\f三\n調査した結果 9人 8人", ""),
    ],
)
def test_running_titles(text: str, taken: str) -> None:
    document = page(text.replace("…", "\n".join("いろはにほへとちりぬるをわかよたれそつねならむ")))
    places = sorted(page_edges(document, PLAIN).titles)
    assert "/".join(document.folded[place] for place in places) == taken
