"""A council's draft that is cut short or lacks a column: a finding or a refusal, no exception."""

import pytest

from shirube.intake import Reading, read_bytes
from shirube.terms import Refusal
from tests.intake.council.test_council_draft import TEXT, events, passages, read
from tests.intake.mangling import DEEDS
from tests.intake.test_fuzz import FILE, assert_inside, assert_sound, read_or_refused

LAYOUT = "council-draft"
LINES = TEXT.split("\n")


def codes(text: str) -> list[str]:
    return [found.code for found in read_bytes(FILE, text.encode(), LAYOUT).findings]


def until(words: str) -> str:
    """The text up to the line that holds some words."""
    return TEXT.partition(words)[0]


@pytest.mark.parametrize("share", range(5, 100, 5))
def test_cut_short_anywhere(share: int) -> None:
    text = "\n".join(LINES[: len(LINES) * share // 100])
    read_or_refused(text.encode(), LAYOUT)


@pytest.mark.parametrize("deed", DEEDS)
@pytest.mark.parametrize("part", range(4))
def test_mangled(deed: str, part: int) -> None:
    size = len(LINES) // 4
    inner = DEEDS[deed](LINES[part * size : (part + 1) * size], "施策体系")
    lines = [*LINES[: part * size], *inner, *LINES[(part + 1) * size :]]
    read_or_refused("\n".join(lines).encode(), LAYOUT)


def test_the_places_of_all_it_says_lie_in_the_file() -> None:
    reading = read_bytes(FILE, TEXT.encode())
    assert_sound(reading)
    edition = reading.edition
    places = [event.source for event in edition.events]
    places += [said.source for said in edition.restatements]
    for place in places:
        assert_inside(place, len(reading.ledger.lines))


@pytest.mark.parametrize(
    ("end", "measure"),
    [
        ("（1）いまある港の支援を太くする", "船の上のくらしに届くしくみづくり"),
        ("（2）船の上のくらしに届く", "船の上のくらしに届くしくみづくり"),
        ("第３節 灯台となる土台を整える\n（１）", "権利の見張り"),
        ("（２）担い手の育成", "担い手の育成・定着"),
    ],
)
def test_measures_that_are_named_and_not_told_of(end: str, measure: str) -> None:
    (found,) = read_bytes(FILE, until(end).encode(), LAYOUT).findings
    assert found.code == "READ-05"
    assert measure in found.sentence.ja


def quoted(reading: Reading) -> str:
    """The lines that the only finding speaks of."""
    (found,) = reading.findings
    assert found.code == "READ-03"
    assert found.source is not None
    return "".join(reading.ledger.lines[found.source.first - 1 : found.source.last])


def test_a_table_without_states() -> None:
    text = TEXT
    for goal in (
        "船の上でも権利が守られてい\nる。\n",
        "声をあげる道が、どの船にも備\nわっている。\n",
    ):
        text = text.replace(goal, "")
    reading = read(text)
    lines = reading.ledger.lines
    assert "相談員" in quoted(reading)
    assert "相談員" in "".join(lines[number - 1] for number in reading.ledger.unread)


def test_a_state_that_faces_nothing() -> None:
    text = TEXT.replace("《岸の上》\n\uf06c 見張りの講座を開き、これまでに多くの市民が", "")
    reading = read(text.replace("受講している（※１）。\n", ""))
    assert "見張りの輪" in quoted(reading)


def test_a_meeting_without_a_day() -> None:
    reading = read(TEXT.replace("第３回 令和６年４月２５日（木） １", "第３回 １"))
    assert [found.code for found in reading.findings] == ["READ-03"]
    assert [when for schedule, when, *_ in events(reading.edition) if schedule == "審議経過"] == [
        "令和6年2月8日(木)",
        "令和6年3年12日(火)",
    ]
    assert len(reading.ledger.unread) == 2


def test_opinions_without_a_day() -> None:
    reading = read(TEXT.replace("に関するご意見（R6年6月20日研究会）", "に関するご意見"))
    days = {date for _, kind, _, date, _ in passages(reading.edition) if kind == "意見"}
    assert days == {""}


def test_a_text_of_another_kind_is_refused() -> None:
    with pytest.raises(Refusal) as refused:
        read(until("めざす姿 現状及び課題"))
    assert refused.value.sentence.ja.endswith("。")
    with pytest.raises(Refusal):
        read_bytes(FILE, "今日は晴れている。\n明日も晴れる。\n".encode(), LAYOUT)
