"""An invented shore town, even in every age, whose future a person can work out by hand.

100 males and 100 females in each of 16 groups (0-4 … 75+); nobody dies or moves; 0.2 children
to a woman of 15-49, as many boys as girls; a total fertility of 1.0.
"""

from collections.abc import Mapping

from shirube.population import Rows

AGES = [*(f"{age}～{age + 4}歳" for age in range(0, 75, 5)), "75歳以上"]


def even(year: int, count: float) -> Rows:
    """A table with the same number in every cell."""
    return [
        ["年齢", f"{year}年男", f"{year}年女"],
        *([age, f"{count:g}", f"{count:g}"] for age in AGES),
    ]


TABLES: Mapping[str, Rows] = {
    "人口": even(2020, 100),
    "生残率": [["年齢", "男", "女"], *even(2020, 1)[1:]],
}
HEAD = """
name = "浜野町人口ビジョン"
place = "浜野町"
start = 2020
until = 2025
total_fertility = 1.0
definition = "総人口"
"""
FILES = """
[tables."人口"]
file = "people.csv"
source = "国勢調査（架空）"
note = "作り物"
[tables."生残率"]
file = "survival.csv"
"""
BASE = """
[base]
people = "人口"
survival = "生残率"
moves = "なし"
child_woman = 0.2
sex_ratio = 100
"""
SETTINGS = HEAD + FILES + BASE
