"""A report that is cut short is noticed by its own account."""

import pytest

from shirube.intake import read_bytes
from tests.typeset import PLAIN, truth, typeset
from tests.typeset.shiomi import STYLE, shiomi

WHOLE = typeset(shiomi(), STYLE)


def _codes(text: str) -> set[str]:
    return {finding.code for finding in read_bytes("report.txt", text.encode()).findings}


def test_a_whole_report_lacks_nothing() -> None:
    assert not _codes(WHOLE) & {"READ-01", "READ-05"}


@pytest.mark.parametrize("share", [0.5, 0.7, 0.9])
def test_a_report_that_is_cut_short(share: float) -> None:
    assert _codes(WHOLE[: int(len(WHOLE) * share)]) & {"READ-01", "READ-05"}


def test_the_measures_that_a_list_names_are_named() -> None:
    names = [row["名称"] for row in truth(shiomi(), PLAIN)["体系"] if row["階層"] == "施策"]
    cut = WHOLE[: len(WHOLE) // 2]
    findings = read_bytes("report.txt", cut.encode()).findings
    lost = [f.sentence.ja for f in findings if f.code == "READ-01"]
    assert any(names[-1] in sentence for sentence in lost)
    assert not any(names[0] in sentence for sentence in lost)
