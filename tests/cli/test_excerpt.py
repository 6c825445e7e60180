"""The lines not understood, in the context of the document, marked by a sign."""

import pytest

from shirube.cli.excerpt import excerpts, runs, unread_runs
from tests.cli.sample import ledger

RUNS = [
    ([], 0, []),
    ([5], 0, [(5, 5)]),
    ([5, 6, 7, 9], 0, [(5, 7), (9, 9)]),
    ([5, 12], 6, [(5, 12)]),
    ([5, 13], 6, [(5, 5), (13, 13)]),
]


@pytest.mark.parametrize(("numbers", "gap", "expected"), RUNS)
def test_runs(numbers: list[int], gap: int, expected: list[tuple[int, int]]) -> None:
    assert [(run.start, run.stop - 1) for run in runs(numbers, gap)] == expected


def test_three_lines_before_and_after() -> None:
    (page,) = excerpts(ledger(20, [10]))
    assert page.plain.splitlines() == [
        "report.txt:7",
        "       7  line 7",
        "       8  line 8",
        "       9  line 9",
        ">     10  line 10",
        "      11  line 11",
        "      12  line 12",
        "      13  line 13",
    ]


def test_near_runs_share_their_context_and_no_line_stands_twice() -> None:
    (page,) = excerpts(ledger(20, [8, 14]))
    lines = page.plain.splitlines()[1:]
    assert [line.split()[-1] for line in lines] == [str(n) for n in range(5, 18)]
    assert [line.split()[-1] for line in lines if line.startswith(">")] == ["8", "14"]


@pytest.mark.parametrize(("unread", "first", "last"), [(1, 1, 4), (20, 17, 20)])
def test_the_ends_of_the_document(unread: int, first: int, last: int) -> None:
    (page,) = excerpts(ledger(20, [unread]))
    numbers = [line.split()[-1] for line in page.plain.splitlines()[1:]]
    assert numbers == [str(n) for n in range(first, last + 1)]


def test_nothing_unread_nothing_shown() -> None:
    assert list(excerpts(ledger(20, []))) == []


def test_runs_for_json() -> None:
    assert unread_runs(ledger(20, [4, 5, 9])) == [
        {"first": 4, "last": 5, "lines": ["line 4", "line 5"]},
        {"first": 9, "last": 9, "lines": ["line 9"]},
    ]
