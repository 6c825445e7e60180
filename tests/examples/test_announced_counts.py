"""Every count that the overview of the progress report announces is derived, and none copied.

A sentence of the overview is abridged in the example, its numbers stand in the announcements.
Each number is counted here on three ways: by evaluation, from the list of changes, and from the
transcription that was made by hand.
"""

from collections.abc import Callable
from dataclasses import replace

import pytest

from shirube.evaluation import announced, change_list, plan_changes, target_changes
from shirube.exchange import load_edition
from shirube.plan import Category, Edition, Element, Figure, Rank, Role
from shirube.terms import Unknown
from tests.examples.hand import EXAMPLES, PLANS, hand

PROGRESS = load_edition(EXAMPLES / PLANS["progress"])
PLAN_COUNTS = ((19, "施策"), (62, "事業"), (9, "施策"), (10, "事業"))
TARGET_COUNTS = ((19, "施策"), (76, "指標"), (7, "施策"), (9, "指標"))
SILENT = replace(PROGRESS, announcements=(), restatements=(), exhibits=())
"""The progress report without a word of its overview and of its lists."""


def test_the_overview_announces_two_sentences() -> None:
    assert [one.announcement.counts for one in announced(PROGRESS)] == [PLAN_COUNTS, TARGET_COUNTS]
    assert [one.agrees for one in announced(PROGRESS)] == [True, True]


def test_the_counts_do_not_rest_on_what_is_announced() -> None:
    assert (plan_changes(SILENT).counts, target_changes(SILENT).counts) == (
        PLAN_COUNTS,
        TARGET_COUNTS,
    )


def test_the_list_of_changes_gives_the_same() -> None:
    listed = change_list(SILENT)
    plans = [one for one in listed if one.subject != "目標値"]
    targets = [one for one in listed if one.subject == "目標値"]
    assert len({one.measure for one in plans}) == 9
    assert len({one.project for one in plans}) == 10
    assert len({one.measure for one in targets}) == 7
    assert len({one.change.indicator for one in targets}) == 9


def test_the_tree_gives_the_same_by_hand() -> None:
    tiers = [row["階層"] for row in hand("progress", "体系")]
    assert (tiers.count("施策"), tiers.count("事業")) == (19, 62)
    categories = [row["区分"] for row in hand("progress", "指標")]
    assert categories.count("成果指標") == 76


def test_the_changes_give_the_same_by_hand() -> None:
    rows = hand("progress", "変更")
    plans = {row["事業番号"] for row in rows if row["区分"] == "行動量"}
    targets = {(row["事業番号"], row["枝番"]) for row in rows if row["区分"] == "成果指標"}
    measures = [{number.split("-")[0] for number in plans}, {n.split("-")[0] for n, _ in targets}]
    assert (len(plans), len(targets), *map(len, measures)) == (10, 9, 9, 7)


def _without(kept: Callable[[Figure], bool]) -> Edition:
    return replace(SILENT, figures=tuple(filter(kept, SILENT.figures)))


def _trimmed(kept: Callable[[Element], bool]) -> Edition:
    return replace(SILENT, elements=tuple(filter(kept, SILENT.elements)))


def _revision(figure: Figure, indicator: str) -> bool:
    same = figure.indicator == indicator and figure.role is Role.REVISED
    return same and not isinstance(figure.answer, Unknown)


FLAWED = {
    "a revision less: 4-4 alone of measure 4": (
        _without(lambda f: not _revision(f, "project-4-4-activity")),
        ((19, "施策"), (62, "事業"), (8, "施策"), (9, "事業")),
        TARGET_COUNTS,
    ),
    "a former target less: one of two of measure 1": (
        _without(lambda f: (f.indicator, f.role) != ("project-1-2-outcome", Role.FORMER_TARGET)),
        PLAN_COUNTS,
        ((19, "施策"), (76, "指標"), (7, "施策"), (8, "指標")),
    ),
    "a project less: 3-1 was not changed": (
        _trimmed(lambda e: (e.rank, e.number) != (Rank.PROJECT, "3-1")),
        ((19, "施策"), (61, "事業"), (9, "施策"), (10, "事業")),
        TARGET_COUNTS,
    ),
    "an outcome less: that of 3-1 was not changed": (
        replace(
            SILENT,
            indicators=tuple(
                row
                for row in SILENT.indicators
                if (row.category, row.id) != (Category.OUTCOME, "project-3-1-outcome")
            ),
        ),
        PLAN_COUNTS,
        ((19, "施策"), (75, "指標"), (7, "施策"), (9, "指標")),
    ),
}


@pytest.mark.parametrize("flaw", FLAWED)
def test_the_counts_follow_the_edition(flaw: str) -> None:
    given, plans, targets = FLAWED[flaw]
    assert plan_changes(given).counts == plans
    assert target_changes(given).counts == targets
    told = replace(given, announcements=PROGRESS.announcements)
    agree = [plans == PLAN_COUNTS, targets == TARGET_COUNTS]
    assert [one.agrees for one in announced(told)] == agree
