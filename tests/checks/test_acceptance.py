"""Accepted findings: what silences one, what does not, and what is told of an idle one."""

import pytest

from shirube.checks.acceptance import STALE, acceptance_form, acceptances, sifted
from shirube.terms import Bilingual, Finding, Refusal, Severity, Source

SAID = Bilingual("重なります。", "They clash.")
FINDING = Finding("STR-01", Severity.ERROR, "m1", Source("例", 3, 3), SAID, SAID, "1-1")
HEAD = "規則,対象ID,箇所,理由,記入者\n"

ROWS = [
    ("STR-01,m1,1-1,別の市の番号,企画課", True),
    ("str-01,m1,1-1,別の市の番号,", True),
    ("STR-02,m1,1-1,別の市の番号,企画課", False),
    ("STR-01,m2,1-1,別の市の番号,企画課", False),
    ("STR-01,m1,1-2,別の市の番号,企画課", False),
]


@pytest.mark.parametrize(("row", "silent"), ROWS)
def test_a_finding_is_silenced_by_code_and_place(row: str, silent: bool) -> None:
    found = sifted([FINDING], acceptances((HEAD + row).encode(), "承知.csv"))
    assert (FINDING not in found.open) == silent
    assert [finding for finding, _ in found.accepted] == ([FINDING] if silent else [])
    assert [finding.code for finding in found.open] == ([] if silent else ["STR-01", STALE])


def test_the_finding_may_move_to_another_line() -> None:
    moved = Finding("STR-01", Severity.ERROR, "m1", Source("例", 99, 99), SAID, SAID, "1-1")
    table = (HEAD + ROWS[0][0]).encode()
    assert not sifted([moved], acceptances(table, "承知.csv")).open


def test_a_row_without_a_reason_is_refused() -> None:
    with pytest.raises(Refusal, match=r"承知\.csv:2の承知（STR-01）"):
        acceptances((HEAD + "STR-01,m1,1-1,,企画課").encode(), "承知.csv")


def test_blank_rows_say_nothing() -> None:
    assert acceptances((HEAD + ",,,,\n").encode(), "承知.csv") == ()


def test_a_row_of_the_form_that_nobody_filled_in_accepts_nothing() -> None:
    assert acceptances((HEAD + "STR-01,m1,1-1,,").encode(), "承知.csv") == ()


def test_a_code_of_full_width_is_the_same_code() -> None:
    accepted = acceptances((HEAD + "ｓｔｒ－０１,m1,1-1,別の市の番号,").encode(), "承知.csv")
    assert sifted([FINDING], accepted).open == ()


def test_the_form_with_reasons_filled_in_silences_all() -> None:
    form = acceptance_form(sifted([FINDING], ())).decode("utf-8-sig")
    head, row = form.splitlines()
    assert row == "STR-01,m1,1-1,,,重なります。"
    filled = f"{head}\r\n{row.replace(',,,', ',確かめた,課長,')}\r\n"
    assert not sifted([FINDING], acceptances(filled.encode("utf-8-sig"), "承知.csv")).open


def test_the_form_keeps_what_is_accepted_and_has_no_row_for_an_idle_one() -> None:
    accepted = acceptances((HEAD + ROWS[0][0] + "\nSTR-02,m9,,昔,課長").encode(), "承知.csv")
    other = Finding("STR-02", Severity.NOTE, "m2", None, SAID, SAID)
    found = sifted([FINDING, other], accepted)
    form = acceptance_form(found, [one for one, _ in accepted]).decode("utf-8-sig")
    assert form.splitlines()[1:] == [
        "STR-01,m1,1-1,別の市の番号,企画課,重なります。",
        "STR-02,m9,,昔,課長,",
        "STR-02,m2,,,,重なります。",
    ]
