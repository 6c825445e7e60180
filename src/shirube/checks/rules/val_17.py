"""VAL-17: the name of a row says what is counted."""

from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.evidence.gathering import Member, gathered
from shirube.checks.evidence.mention import label
from shirube.checks.evidence.naming import quoted, row_name
from shirube.checks.evidence.row_words import bare_name, holding, listed
from shirube.checks.rule import Breach, Reads, Rule
from shirube.plan import Indicator, Kind
from shirube.terms import Bilingual, Quantity, Severity

_END = 5
"""The name of what is counted stands within so many letters of the end."""
_LEAD = Bilingual(
    "名称が事業の名のままで、何を数えるのか（回数、人数など）を示していない指標",
    "Rows whose name is that of a project and does not say what is counted",
)


def _breaches(case: Case) -> Iterator[Breach]:
    words = listed(case, "数量を表す語")
    members = [
        _member(case, row)
        for row in case.edition.indicators
        if not row.relisted and _counted(case, row) and not _says(row, words)
    ]
    yield from gathered(members, _LEAD, "数えるものの名", few=1)


def _counted(case: Case, row: Indicator) -> bool:
    """Tell whether a row has numbers with a unit."""
    answers = (figure.answer for figure in case.figures.get(row.id, ()))
    numbers = any(isinstance(each, Quantity) and each.unit for each in answers)
    return numbers and row.kind is not Kind.MILESTONE and not row.parts


def _says(row: Indicator, words: tuple[str, ...]) -> bool:
    return bool(holding(bare_name(row)[-_END:], words)) or bool(row.unit and row.unit in row.name)


def _member(case: Case, row: Indicator) -> Member:
    return Member(
        f"{row.category.value}{label(case, row)}{quoted(row.name)}",
        Breach(
            row.id,
            row.source,
            f"{row_name(case, row)}は{row.unit}で数えますが、名称が何を数えるのか（回数、人数など）"
            "を示していません。",
            f"'{row.name}' is counted in {row.unit}, but its name does not say what is counted.",
            "数えるものの名",
        ),
    )


RULE = Rule(
    "VAL-17",
    Severity.NOTE,
    Reads.EDITION,
    Bilingual(
        "数値で表す指標の名称は、何を数えるのか（回数、人数、割合など）で終わる。",
        "The name of a row with numbers ends with what is counted.",
    ),
    Bilingual(
        "「…の実施回数」「…の参加者数」のように、数えるものを名称に加えてください。",
        "Add to the name what is counted.",
    ),
    """
事業 1-1 市場の案内
  行動量 案内役の研修の開催回数 | 回 | 合計 | 増 | 当初計画 2022=3 2023=4 計=7
""",
    """
事業 1-1 市場の案内
  行動量 案内役の研修の開催 | 回 | 合計 | 増 | 当初計画 2022=3 2023=4 計=7
""",
    _breaches,
)
