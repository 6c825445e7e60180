"""What an Edition prints of its indicators, and how its tables are therefore worded."""

from collections.abc import Mapping
from dataclasses import dataclass

from shirube.difference import is_report
from shirube.plan import Category, Edition


@dataclass(frozen=True, slots=True)
class Style:
    """The words of the tables of one category: their title and the heads of columns."""

    title: str
    number: str
    name: str
    baseline: str
    reason: str
    """Head of the column of reasons; empty where the table has none."""


_REPORT = {
    Category.ACTIVITY: Style(
        "実現に向けた取組み（行動量）", "事業\n番号", "取組み", "策定時", "計画変更理由・内容等"
    ),
    Category.OUTCOME: Style("成果指標", "事業\n番号", "指標", "策定時", "目標値変更理由等"),
}
_PLAN = {
    Category.ACTIVITY: Style("取組みの行動量", "番号", "行動量", "現況値", ""),
    Category.OUTCOME: Style("取組みの成果指標", "番号", "成果指標", "現況値", ""),
}


def styles(edition: Edition) -> Mapping[Category, Style]:
    """Return the wording of an Edition's tables by category."""
    return _REPORT if is_report(edition) else _PLAN
