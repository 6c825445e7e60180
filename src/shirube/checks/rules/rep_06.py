"""REP-06: a row that stands in another plan too says so, and so does its counterpart."""

from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.evidence.counterparts import counterparts
from shirube.checks.evidence.gathering import Member, gathered
from shirube.checks.evidence.mention import label
from shirube.checks.evidence.naming import quoted, row_name
from shirube.checks.rule import Breach, Reads, Rule
from shirube.plan import Indicator
from shirube.terms import Bilingual, Severity

_USUAL = 4
"""So many times as often as one row alone, both rows of a pair carry the mark."""
_LEAD = Bilingual(
    "対応する指標にある他の計画の印がない指標",
    "Rows without the mark of another plan that their counterpart carries",
)


def _breaches(case: Case) -> Iterator[Breach]:
    both, bare = 0, list[Member]()
    for row in case.edition.indicators:
        others = counterparts(case, row) if row.related else ()
        if any(other.related for other in others):
            both += 1
        elif len(others) == 1 and row in counterparts(case, others[0]):
            brief = f"{others[0].category.value}{label(case, others[0])}"
            bare.append(Member(brief, _breach(case, row, others[0])))
    if both > len(bare) * _USUAL:
        yield from gathered(bare, _LEAD, "他の計画の印", few=1)


def _breach(case: Case, marked: Indicator, row: Indicator) -> Breach:
    mark = "、".join(marked.related)
    return Breach(
        row.id,
        row.source,
        f"{row_name(case, row)}には、対応する{marked.category.value}{quoted(marked.name)}にある"
        f"他の計画の印（{mark}）がありません。",
        f"'{row.name}' lacks the mark of another plan ({mark}) that its counterpart carries.",
        f"他の計画の印 {mark}",
    )


RULE = Rule(
    "REP-06",
    Severity.NOTE,
    Reads.EDITION,
    Bilingual(
        "他の計画にもある指標の印（【実施計画 施策1-1】など）は、対応する行動量と成果指標の"
        "両方に付く。",
        "The mark of a row that stands in another plan is on the activity and on its outcome.",
    ),
    Bilingual(
        "印を補うか、その指標が他の計画にないことを確かめてください。",
        "Add the mark, or make sure that the row is not in the other plan.",
    ),
    """
施策 1 海の学び
  行動量 ① 講座の回数 | 回 | 合計 | 増 | 関連 9-1
  成果指標 ① 海を知った人の割合 | % | 率 | 増 | 関連 9-1
  行動量 ② 観察会の回数 | 回 | 合計 | 増 | 関連 9-1
  成果指標 ② 海の生き物を知った人の割合 | % | 率 | 増 | 関連 9-1
  行動量 ③ 清掃の回数 | 回 | 合計 | 増 | 関連 9-1
  成果指標 ③ 浜がきれいだと思う人の割合 | % | 率 | 増 | 関連 9-1
  行動量 ④ 講師の数 | 人 | 合計 | 増
  成果指標 ④ 海が好きになった人の割合 | % | 率 | 増
""",
    """
施策 1 海の学び
  行動量 ① 講座の回数 | 回 | 合計 | 増 | 関連 9-1
  成果指標 ① 海を知った人の割合 | % | 率 | 増 | 関連 9-1
  行動量 ② 観察会の回数 | 回 | 合計 | 増 | 関連 9-1
  成果指標 ② 海の生き物を知った人の割合 | % | 率 | 増 | 関連 9-1
  行動量 ③ 清掃の回数 | 回 | 合計 | 増 | 関連 9-1
  成果指標 ③ 浜がきれいだと思う人の割合 | % | 率 | 増 | 関連 9-1
  行動量 ④ 講師の数 | 人 | 合計 | 増 | 関連 9-2
  成果指標 ④ 海が好きになった人の割合 | % | 率 | 増
""",
    _breaches,
)
