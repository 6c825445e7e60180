"""Departments, counts of places and consultations broken."""

from dataclasses import replace

from shirube.checks import Case
from shirube.plan import Element, Event
from shirube.terms import Source
from tests.checks.breaking import appended, changed, mapped, with_facts, with_records
from tests.checks.shiomi import REPORT

_PLACE = Source(REPORT.name, 1, 1)


def _misspelt_department(case: Case) -> Case:
    many = mapped(
        case,
        "elements",
        lambda e: bool(e.departments),
        lambda e: replace(e, departments=("港湾管理部",)),
    )
    wrong = ("港湾監理部",)
    return changed(
        many, "elements", lambda e: bool(e.departments), lambda e: replace(e, departments=wrong)
    )


def _nobody_in_charge(case: Case) -> Case:
    def fits(element: Element) -> bool:
        return bool(element.departments)

    return changed(case, "elements", fits, lambda e: replace(e, departments=()))


def _twice_in_charge(case: Case) -> Case:
    """Add work of one name under two parents, once in charge of one department more."""
    one = Element("a1", "a", "細目", None, "1", "渡船団体への支援", _PLACE)
    held = [
        replace(one, departments=("港湾課",)),
        replace(one, id="b1", parent="b", departments=("港湾課", "福祉課")),
    ]
    return with_records(case, "elements", (*case.edition.elements, *held))


def _two_counts(case: Case) -> Case:
    return appended(case, "全12地区で開いた。全12地区に窓口がある。全13地区を巡る。")


def _event(when: str, first: str, last: str, what: str) -> Event:
    return Event("", "予定", when, first, last, what, _PLACE)


def _nobody_asked(case: Case) -> Case:
    adopted = _event("令和6年3月", "2024-03-01", "2024-03-31", "計画の策定")
    return with_records(with_facts(case, {"stage": "素案"}), "events", (adopted,))


def _short_consultation(case: Case) -> Case:
    asked = _event("令和5年9月1日から14日まで", "2023-09-01", "2023-09-14", "市民意見募集")
    return with_records(case, "events", (asked,))


def _opinions_differ(case: Case) -> Case:
    return appended(case, "48人から104件の意見がありました。48人から140件の意見を示します。")


MUTATIONS = {
    "ORG-01": _misspelt_department,
    "ORG-02": _nobody_in_charge,
    "ORG-03": _two_counts,
    "ORG-04": _twice_in_charge,
    "PUB-01": _nobody_asked,
    "PUB-02": _short_consultation,
    "PUB-03": _opinions_differ,
}
