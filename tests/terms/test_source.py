"""Where something was read, as a text and back."""

import pytest

from shirube.terms import Refusal, Source, source


@pytest.mark.parametrize(
    "text, expected",
    [
        ("report.txt:12", Source("report.txt", 12, 12)),
        ("report.txt:12-15", Source("report.txt", 12, 15)),
        ("計画 (案).txt:1-200", Source("計画 (案).txt", 1, 200)),
        ("a:b:3", Source("a:b", 3, 3)),
        ("a:1-2:3-4", Source("a:1-2", 3, 4)),
    ],
)
def test_both_ways(text: str, expected: Source) -> None:
    assert source(text) == expected
    assert str(expected) == text


@pytest.mark.parametrize(
    "text", ["", "report.txt", "report.txt:", ":3", "report.txt:a", "report.txt:1-", "12行目"]
)
def test_another_form_is_refused(text: str) -> None:
    with pytest.raises(Refusal) as refusal:
        source(text)
    assert f"「{text}」" in refusal.value.sentence.ja
    assert "file:line-line" in refusal.value.sentence.en


@pytest.mark.parametrize(
    "first, second, expected",
    [
        (Source("a", 3, 4), Source("a", 10, 12), Source("a", 3, 12)),
        (Source("a", 10, 12), Source("a", 3, 4), Source("a", 3, 12)),
        (Source("a", 1, 9), Source("a", 2, 3), Source("a", 1, 9)),
    ],
)
def test_the_run_that_holds_both(first: Source, second: Source, expected: Source) -> None:
    assert first.joined(second) == expected


def test_sources_are_sorted_by_place() -> None:
    places = [Source("b", 1, 1), Source("a", 10, 10), Source("a", 9, 12)]
    assert sorted(places) == [Source("a", 9, 12), Source("a", 10, 10), Source("b", 1, 1)]
