"""The plan as a tree: names, departments, counts; folded when it would be too long."""

from dataclasses import replace

import pytest
from rich.text import Text

from shirube.cli.family import Family, family
from shirube.cli.screen import Screen
from shirube.cli.tree import LINES, element_tree, plan_tree
from tests.cli.paper import paper, printed
from tests.cli.sample import EDITION, element

WHOLE = """\
計画
└── 政策の柱 1  安心して暮らせるまち  行動量:3  成果指標:1
    ├── 施策 1  地域の備えを高める  行動量:3  成果指標:1  [危機管理課、総務課]
    │   ├── 事業 1-1  防災の学びを広げる  行動量:2  成果指標:1
    │   └── 事業 1-2  避難の備えを整える  行動量:1
    └── 施策 2  水辺に親しむ
"""
MEASURE = """\
事業 1-1  防災の学びを広げる  activity:2  outcome:1
├── activity ①  防災教室の参加者数  A/1-1①
├── activity ②  訓練の参加者数  A/1-1②
└── outcome ①  備えのある世帯の割合  O/1-1①
"""
TREE = family(EDITION)


def _shown(tree: Family, screen: Screen) -> str:
    screen.show(plan_tree(tree, Text("計画"), screen.language))
    return printed(screen)


def test_the_whole_plan() -> None:
    assert _shown(TREE, paper()) == WHOLE


def test_one_element_down_to_its_indicators() -> None:
    screen = paper("en")
    screen.show(element_tree(TREE, TREE.members["M/1-1"], screen.language))
    assert printed(screen) == MEASURE


def test_a_long_name_is_cut_in_the_plan_and_whole_on_its_own_page() -> None:
    tree = family(replace(EDITION, elements=(element("M/1", "", "施策", None, "長" * 40, 1),)))
    assert f"施策 1  {'長' * 23}…\n" in _shown(tree, paper())
    screen = paper()
    screen.show(element_tree(tree, tree.members["M/1"], "ja"))
    assert printed(screen) == f"施策 1  {'長' * 40}\n"


@pytest.mark.parametrize(
    ("measures", "shown", "folded"),
    [(LINES // 2, LINES, 0), (LINES // 2 + 1, LINES // 2 + 1, LINES // 2 + 1)],
)
def test_a_long_tree_is_folded(measures: int, shown: int, folded: int) -> None:
    """Each measure has one project: the projects fit on the page, or are only counted."""
    heads = [element(f"M/{n}", "", "施策", None, "名", n) for n in range(1, measures + 1)]
    twigs = [element(f"J/{n}", f"M/{n}", "事業", None, "名", n) for n in range(1, measures + 1)]
    tree = family(replace(EDITION, elements=(*heads, *twigs), indicators=()))
    lines = _shown(tree, paper()).splitlines()[1:]
    assert len([line for line in lines if line.endswith("名")]) == shown
    assert len([line for line in lines if line.endswith("… 事業 1")]) == folded
