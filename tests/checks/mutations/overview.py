"""What an overview says again, and what it announces, broken."""

from dataclasses import replace
from decimal import Decimal

from shirube.checks import Case, document_script
from shirube.plan import Restated, Restatement
from shirube.terms import Quantity
from tests.checks.breaking import appended, changed, with_records
from tests.checks.shiomi import REPORT


def _other_cost(case: Case) -> Case:
    def other(each: Restatement) -> Restatement:
        assert isinstance(each.answer, Quantity)
        return replace(each, answer=replace(each.answer, value=each.answer.value + Decimal(1000)))

    return changed(case, "restatements", lambda r: r.subject is Restated.COST, other)


def _miscounted(case: Case) -> Case:
    return changed(
        case,
        "announcements",
        lambda a: a.counts[1][1] == "事業",
        lambda a: replace(a, counts=(a.counts[0], (25, "事業"), *a.counts[2:])),
    )


def _heading_twice(case: Case) -> Case:
    return appended(
        case, "●2-1 補助金の点検と見直し", "➢ 三年ごとに見直す", "●2-1 補助金の点検と見直し"
    )


def _not_called_main(case: Case) -> Case:
    changes = [r for r in case.edition.restatements if r.subject is Restated.CHANGE]
    kept = [r for r in case.edition.restatements if r is not changes[-1]]
    text = REPORT.read_text("utf-8").replace("主な計画の変更点", "計画の変更点")
    script = document_script(REPORT.name, text.split("\n"))
    return replace(with_records(case, "restatements", kept), texts=script)


MUTATIONS = {
    "SUM-01": _other_cost,
    "SUM-02": _miscounted,
    "SUM-03": _heading_twice,
    "SUM-04": _not_called_main,
}
