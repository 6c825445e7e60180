"""Counts of an overview are derived from the Edition (domain specification, fact 11)."""

from dataclasses import replace

from shirube.evaluation import announced, change_list, plan_changes, target_changes
from shirube.plan import Announcement, Category, Change, Edition, Rank, Role
from tests.evaluation.making import HERE, answer, edition, indicator, target, yearly

OUTCOME = Category.OUTCOME
EDITION = edition(
    [
        indicator("a"),
        indicator("b"),
        indicator("c", element="p2"),
        indicator("d", category=OUTCOME),
        indicator("e", category=OUTCOME, element="p2"),
        replace(indicator("f", category=OUTCOME), relisted=True),
    ],
    [
        *yearly(Role.REVISED, "―|30", id="a"),
        *yearly(Role.REVISED, "―|40", id="b"),
        *yearly(Role.REVISED, "―|―", id="c"),
        target("50", id="d"),
        target("60", id="e"),
        target("20", id="e", former=True),
        target("20", id="f", former=True),
    ],
)


def test_two_changed_indicators_of_one_project_are_one_project() -> None:
    assert plan_changes(EDITION).sentence.ja == "全1施策2事業のうち、1施策1事業の計画を変更"


def test_a_row_listed_a_second_time_is_not_another_indicator() -> None:
    assert target_changes(EDITION).sentence.ja == "全1施策2指標のうち、1施策1指標の目標値を変更"


def test_english() -> None:
    said = "Targets changed: 1 of 2 indicators, in 1 of 1 measures."
    assert target_changes(EDITION).sentence.en == said


def test_nothing_changed_is_said_in_words() -> None:
    found = plan_changes(replace(EDITION, figures=()))
    assert found.sentence.ja == "全1施策2事業の計画に変更なし"


def _with(*counts: tuple[int, str]) -> Edition:
    return replace(EDITION, announcements=(Announcement("", counts, HERE),))


def test_an_announced_count_is_compared_by_its_nouns() -> None:
    right = _with((1, "施策"), (2, "事業"), (1, "施策"), (1, "事業"))
    wrong = _with((1, "施策"), (2, "指標"), (1, "施策"), (2, "指標"))
    other = _with((3, "会場"), (12, "回"))
    assert [announced(e)[0].agrees for e in (right, wrong, other)] == [True, False, None]


def test_the_list_of_changes() -> None:
    year = Change("a", "", "2023", answer("20"), answer("30"), "前倒し", HERE)
    goal = Change("e", "", "目標値", answer("20"), answer("60"), "需要増", HERE)
    lost = Change("x", "", "2023", answer("1"), answer("2"), "", HERE)
    found = change_list(replace(EDITION, changes=(year, goal, lost)))
    assert [(c.measure, c.project, c.indicator, c.subject) for c in found] == [
        ("1", "1-1", "a", "令和5年度"),
        ("1", "1-2", "e", "目標値"),
        ("", "", "", "令和5年度"),
    ]
    assert [c.change for c in found] == [year, goal, lost]


def test_a_tree_that_bites_its_tail_ends() -> None:
    ring = tuple(replace(e, parent="p2", rank=None) for e in EDITION.elements)
    found = plan_changes(replace(EDITION, elements=ring))
    assert (found.changed_measures, found.changed) == (0, 0)


def test_a_measure_without_projects_can_change() -> None:
    flat = tuple(e for e in EDITION.elements if e.rank is Rank.MEASURE)
    rows = tuple(replace(row, element="m1") for row in EDITION.indicators)
    found = plan_changes(replace(EDITION, elements=flat, indicators=rows))
    assert (found.changed_measures, found.changed) == (1, 0)
