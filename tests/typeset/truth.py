"""What a reader must find, made from the plan before it is typeset.

Rows are those of the open tables, in the columns a document fixes. Identifiers and places are left
out, and natural keys stand in their place: 番号 (project), 区分 and 枝番 in a report; 推進施策,
めざす姿, 区分 and 枝番 in a sector plan. Where the contract leaves a choice, these are taken:

- The row 実績 is 見込み from the year its note names on, also in its blank years and its total;
  years before that one are 実績.
- A blank year of that row is 未定, a ― is 該当なし. A part not printed in a cell has no row.
- One cell over all years has these years. One cell before a cell that waits for another plan runs
  up to that one's year and is noted 年度推定. The waiting cell keeps its words as 文字値.
- A waiting cell above a sub-row with a cell less is one cell for both rows.
- 変更 has a row for each changed year and part (年度, blank for a target), none for totals.
- 効果額: the total of all lines is 計, below it the three class totals; a year's role is that of
  the head of its column, and a line's total has none.
- An indicator whose parts have different units has no unit of its own.
"""

from tests.typeset.city import City, Progress
from tests.typeset.style import PLAIN, Style
from tests.typeset.truth_progress import progress_truth
from tests.typeset.truth_sector import sector_truth
from tests.typeset.truth_values import Row

Table = list[Row]


def truth(city: City, style: Style = PLAIN) -> dict[str, Table]:
    """計画, 体系, 指標, 値, 変更, 事業費, 効果額 and 本文 (what only the JSON holds).

    A report without its overview says nothing of its date, of effects and counts.
    """
    if not isinstance(city, Progress):
        return sector_truth(city)
    tables = progress_truth(city)
    if style.overview:
        return tables
    undated = [{**row, "版の日付": ""} for row in tables["計画"]]
    return {**tables, "計画": undated, "効果額": [], "本文": []}
