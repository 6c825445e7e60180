"""Folded text is set as a Japanese page sets it, and folding it again changes nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shirube.report.progress.lettering import lettered
from shirube.terms import fold

CASES = (
    ("推進状況(案)", "推進状況（案）"),
    ("ICT(情報通信技術)の活用", "ICT（情報通信技術）の活用"),
    ("t-CO2(e)", "t-CO2(e)"),
    ("無線(Wi-Fi)", "無線（Wi-Fi）"),
    ("10歳代~30歳代", "10歳代～30歳代"),
    ("向上a)周知件数", "向上a）周知件数"),
    ("注:見込み", "注：見込み"),
    ("午前8:30から", "午前8:30から"),
    ("(1)相談(2)支援", "（1）相談（2）支援"),
    ("", ""),
)


@pytest.mark.parametrize(("folded", "expected"), CASES)
def test_a_text(folded: str, expected: str) -> None:
    assert lettered(folded) == expected


@given(st.text(alphabet="あ施策aB1()~:?!、。 ", max_size=30).map(fold))
def test_folding_takes_it_back(folded: str) -> None:
    assert fold(lettered(folded)) == folded
