"""The plan as adopted, from a report: what stays, what goes, what takes whose place."""

from dataclasses import replace

import pytest

from shirube.difference import Drift, adoption_date, difference, is_report, origin, succeeding
from shirube.exchange import edition_hash, edition_json, edition_of_json, open_tables
from shirube.plan import Change, Cost, Edition, Passage, PassageKind, Role
from shirube.terms import Quantity, Reason, Unknown
from tests.difference.making import PLACE, Row, answer, edition
from tests.difference.setagaya import BEFORE

_REPORT = edition(
    Row("a", "訓練の参加者数", years={2022: "10", 2023: "12"}, revised={2023: "20"}),
    Row("b", "点検の回数", years={2022: "3"}, forecast={2022: "2"}, actual={2022: "1"}),
    Row("c", "備えのある世帯", baseline="40", target="60", former="50"),
    Row("d", "見守りの人数", baseline="5", target="9"),
    changes=[Change("c", "", "目標値", answer("50", ""), answer("60", ""), "伸びた", PLACE)],
    costs=[
        Cost("M/1", "1", "備え", 2022, role, 1_000, PLACE)
        for role in (Role.ORIGINAL, Role.REVISED, Role.FORECAST)
    ],
)
_ADOPTED = origin(_REPORT)


def _numbers(edition: Edition) -> list[tuple[str, Role, int]]:
    return [
        (figure.indicator, figure.role, int(figure.answer.value))
        for figure in edition.figures
        if isinstance(figure.answer, Quantity)
    ]


def test_what_stays_and_what_goes() -> None:
    assert _numbers(_ADOPTED) == [
        ("a", Role.ORIGINAL, 10),
        ("a", Role.ORIGINAL, 12),
        ("b", Role.ORIGINAL, 3),
        ("c", Role.BASELINE, 40),
        ("c", Role.TARGET, 50),
        ("d", Role.BASELINE, 5),
        ("d", Role.TARGET, 9),
    ]
    assert _ADOPTED.changes == ()
    assert [cost.role for cost in _ADOPTED.costs] == [Role.ORIGINAL]
    assert (_ADOPTED.stage, _ADOPTED.draft, _ADOPTED.predecessor) == ("策定版", False, "")


def test_a_former_target_without_a_value_replaces_nothing() -> None:
    report = edition(Row("a", "参加者数", target="9", former="―"))
    blank = replace(report.figures[1], answer=Unknown(Reason.NOT_APPLICABLE))
    assert _numbers(origin(replace(report, figures=(report.figures[0], blank)))) == [
        ("a", Role.TARGET, 9)
    ]


def test_the_origin_of_an_origin_is_the_same() -> None:
    assert origin(_ADOPTED) == _ADOPTED
    assert not is_report(_ADOPTED)
    assert is_report(_REPORT)


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("実施計画として令和４年３月に策定しました。", "令和4年3月"),
        ("計画策定時（令和 4 年 3 月）の内容です。", "令和4年3月"),
        # plans of other years
        ("「港の計画」を平成30年3月に策定しました。", ""),
        # two months of that year: nobody can tell which
        ("令和4年2月に策定した計画と、令和4年3月に策定した計画です。", ""),
        ("", ""),
    ],
)
def test_the_date_of_adoption(text: str, date: str) -> None:
    passage = Passage("", PassageKind.POSITION, "", text, PLACE)
    assert adoption_date(replace(_REPORT, passages=(passage,))) == date


def test_a_person_gives_the_date() -> None:
    assert origin(_REPORT, "令和４年３月").date == "令和4年3月"


def test_a_report_names_it_as_the_one_before() -> None:
    assert succeeding(_REPORT, _ADOPTED).predecessor == edition_hash(_ADOPTED)


def test_it_is_an_edition_like_any_other() -> None:
    assert edition_of_json(edition_json(_ADOPTED)) == _ADOPTED
    assert len(open_tables(_ADOPTED)) == 8


def test_a_published_report_differs_from_its_origin_by_what_it_announces() -> None:
    """The overview announces changes of 10 projects of 9 measures, of 9 outcomes of 7 measures."""
    found = difference(origin(BEFORE), BEFORE)
    plans = {Drift.PLAN_RAISED, Drift.PLAN_LOWERED}
    targets = {Drift.TARGET_STRENGTHENED, Drift.TARGET_WEAKENED}
    replanned = [p.after for p in found.indicators if plans & {d.drift for d in p.drifts}]
    aimed = [p.after for p in found.indicators if targets & {d.drift for d in p.drifts}]
    above = {element.id: element.parent for element in BEFORE.elements}
    assert len({row.element for row in replanned}) == 10
    assert len({above[row.element] for row in replanned}) == 9
    assert len(aimed) == 9
    assert len({above[row.element] for row in aimed}) == 7
    assert {d.drift for p in found.indicators for d in p.drifts} <= plans | targets
