"""REV-06: who revises an activity looks at its outcome, and the other way round."""

from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.evidence.counterparts import counterparts
from shirube.checks.evidence.gathering import Member, gathered
from shirube.checks.evidence.mention import label
from shirube.checks.evidence.naming import quoted, row_name, said
from shirube.checks.evidence.revised import Revised, explained, revised, subject_name
from shirube.checks.evidence.unmoved import Ends
from shirube.checks.rule import Breach, Reads, Rule
from shirube.plan import Category, Indicator
from shirube.terms import Bilingual, Severity

_LEAD = Bilingual(
    "対応する指標を改めていないものの、理由や指標の性質で説明がつくとみられる見直し",
    "Revisions whose counterpart stays, as their reason or the counterpart itself explains",
)


def _breaches(case: Case) -> Iterator[Breach]:
    moved: dict[str, Revised] = {}
    for found in revised(case):
        moved.setdefault(found.row.id, found)
    light, ends = list[Member](), Ends(case)
    for found in moved.values():
        others = [row for row in counterparts(case, found.row) if not row.relisted]
        if not others or any(other.id in moved for other in others):
            continue
        row = found.row
        outcome = row.category is Category.OUTCOME
        if explained(case, row.id) if outcome else ends.unmoved(found, others):
            brief = f"{row.category.value}{label(case, row)}"
            light.append(Member(brief, _breach(case, found, others, Severity.NOTE)))
        else:
            yield _breach(case, found, others)
    yield from gathered(light, _LEAD, "対応する指標の見直し", few=1)


def _breach(
    case: Case, found: Revised, others: list[Indicator], severity: Severity | None = None
) -> Breach:
    row, first = found.row, others[0]
    before = said(found.before.answer) if found.before else "―"
    more = f"など{len(others)}件" if len(others) > 1 else ""
    return Breach(
        row.id,
        found.after.source,
        f"{row_name(case, row)}は{subject_name(found.subject)}を{before}から"
        f"{said(found.after.answer)}に改めていますが、対応する{first.category.value}"
        f"{quoted(first.name)}{more}は改めていません。",
        f"'{row.name}' is revised, but its counterpart '{first.name}' is not.",
        found.spot,
        severity,
    )


RULE = Rule(
    "REV-06",
    Severity.WARNING,
    Reads.EDITION,
    Bilingual(
        "行動量の計画を改めるときは成果指標の目標値も見直し、成果指標を改めるときは行動量も見直す。",
        "An activity is not revised without its outcome, nor an outcome without its activity.",
    ),
    Bilingual(
        "対応する指標も見直すか、見直さない理由を書いてください。",
        "Review the counterpart too, or say why it stays.",
    ),
    """
事業 1-1 渡船の運航
  行動量 便数 | 便 | 合計 | 増 | 当初計画 2023=10 | 修正計画 2023=12
  成果指標 利用者数 | 人 | 合計 | 増 | 変更前目標値 =100 | 目標値 =120
""",
    """
事業 1-1 渡船の運航
  行動量 便数 | 便 | 合計 | 増 | 当初計画 2023=10 | 修正計画 2023=12
  成果指標 利用者数 | 人 | 合計 | 増 | 目標値 =100
""",
    _breaches,
)
