"""BUD-01: costs of measures come to the total, or a note says that they share budget items."""

from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.evidence.footnotes import cost_note, notes_left_out
from shirube.checks.evidence.mention import thousands
from shirube.checks.rule import Breach, Reads, Rule
from shirube.evaluation import CostSum, cost_sums
from shirube.terms import Bilingual, Severity, fiscal_year_name


def _breaches(case: Case) -> Iterator[Breach]:
    noted = cost_note(case)
    told = noted or notes_left_out(case)
    sums = [found for found in cost_sums(case.edition.costs) if found.shared is not None]
    for found in sums:
        if (found.shared or 0) < 0 or (found.shared and not told):
            yield _breach(case, found)
    if noted and sums and not any(found.shared for found in sums):
        first = next(cost for cost in case.edition.costs if not cost.element)
        yield Breach(
            "",
            first.source,
            "施策の事業費の和はどの年度も合計額と一致しますが、一致しない旨の注記があります。",
            "The costs of the measures come to the total in every year, but a note denies it.",
            "事業費の注記",
            Severity.WARNING,
        )


def _breach(case: Case, found: CostSum) -> Breach:
    total = next(
        cost
        for cost in case.edition.costs
        if not cost.element and (cost.year, cost.role) == (found.year, found.role)
    )
    printed = thousands(found.total) if isinstance(found.total, int) else ""
    added, off = thousands(found.measures), thousands(abs(found.shared or 0))
    place = f"{fiscal_year_name(found.year)}の{found.role.value}"
    less = (found.shared or 0) < 0
    ja = (
        f"事業費の合計{printed}（{place}）が、施策の和{added}より{off}多くなっています。施策の額か"
        "合計額に誤りがあります。"
        if less
        else f"事業費の合計{printed}（{place}）と施策の和{added}が{off}違いますが、重複する予算"
        "事業がある旨の注記がありません。"
    )
    en = (
        f"The total cost {printed} ({found.year}) exceeds the measures ({added}) by {off}."
        if less
        else f"The total cost {printed} ({found.year}) differs from the measures ({added}) by "
        f"{off}, and no note says that budget items are shared."
    )
    return Breach("", total.source, ja, en, f"合計 {found.role.value} {found.year}年度")


RULE = Rule(
    "BUD-01",
    Severity.ERROR,
    Reads.EDITION,
    Bilingual(
        "施策の事業費の和は合計額以上であり、一致しないときは重複する予算事業がある旨の注記がある。",
        "The costs of the measures are no less than the total; where they differ, a note says "
        "that budget items are shared.",
    ),
    Bilingual(
        "額を直すか、「重複する予算事業があるため一致しない」旨の注記を添えてください。",
        "Mend an amount, or add the note that budget items are shared.",
    ),
    """
施策 1 港のにぎわい
施策 2 水産業の振興
事業費 1 港のにぎわい | 2022 | 当初計画 | 1000
事業費 2 水産業の振興 | 2022 | 当初計画 | 500
事業費 合計 | 2022 | 当初計画 | 1500
""",
    """
施策 1 港のにぎわい
施策 2 水産業の振興
事業費 1 港のにぎわい | 2022 | 当初計画 | 1000
事業費 2 水産業の振興 | 2022 | 当初計画 | 500
事業費 合計 | 2022 | 当初計画 | 1400
""",
    _breaches,
)
