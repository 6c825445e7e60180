"""対応.csv: what a person decides goes before everything, and nothing decided is lost."""

from dataclasses import replace

import pytest

from shirube.difference import Difference, How, Verdict, difference, match_table, verdicts
from shirube.plan import Edition
from shirube.terms import Refusal, Severity
from tests.difference.making import HARBOUR, NEXT, Row, edition
from tests.difference.setagaya import AFTER, BEFORE

_TRAINING = "海辺の避難訓練の参加者数"
_ONE = edition(Row("a", _TRAINING), Row("b", "水門の点検回数", unit="回"))
_TWO = edition(Row("x", _TRAINING), Row("y", "水門を点検した日数", unit="日"), plan=NEXT)
_HEAD = "対象,状態,点,前ID,前の名称,後ID,後の名称,根拠,確認者,理由\r\n"


def _file(*lines: str) -> bytes:
    return (_HEAD + "".join(f"{line}\r\n" for line in lines)).encode()


def _found(*lines: str, before: Edition = _ONE, after: Edition = _TWO) -> Difference:
    return difference(before, after, verdicts(_file(*lines)))


def _pairs(found: Difference) -> dict[str, tuple[str, How]]:
    return {pair.before.id: (pair.after.id, pair.match.how) for pair in found.indicators}


def test_a_person_confirms_what_the_comparison_did_not_see() -> None:
    found = _found("指標,確定,,b,,y,,,企画課,点検の数え方が変わった")
    assert _pairs(found)["b"] == ("y", How.CONFIRMED)
    (pair,) = [pair for pair in found.indicators if pair.before.id == "b"]
    assert (pair.match.by, pair.match.why) == ("企画課", "点検の数え方が変わった")
    assert found.findings == ()


def test_a_person_rejects_what_the_comparison_took_for_certain() -> None:
    assert _pairs(_found())["a"] == ("x", How.CERTAIN)
    found = _found("指標,否定,,a,,x,,,企画課,別の訓練")
    assert "a" not in _pairs(found)
    assert [(each.before.id, each.after.id) for each in found.rejected] == [("a", "x")]


def test_a_person_says_that_a_row_has_no_heir() -> None:
    found = _found("指標,確定,,a,,,,,企画課,")
    assert "a" not in _pairs(found)
    assert found.removed_indicators[0].id == "a"


def test_a_person_goes_before_identity() -> None:
    before, after = edition(Row("a", _TRAINING)), edition(Row("a", _TRAINING))
    assert before.plan == HARBOUR
    assert _pairs(_found("指標,否定,,a,,a,,,,", before=before, after=after)) == {}


def test_what_the_program_wrote_is_found_anew() -> None:
    assert verdicts(_file("指標,確実,90,a,,y,,,,", "指標,候補,,b,,,,,,")) == ()


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ("指標,確定,,gone,,x,,,,", "ID「gone」は版にありません"),
        ("指標,確定,,a,,gone,,,,", "ID「gone」は版にありません"),
        ("指標,確定,,a,前の名前,x,,,,", "名称は今は"),
        ("指標,確定,,,,,,,,", "IDもありません"),
        ("指標,否定,,a,,,,,,", "否定には"),
        ("要素,確定,,a,,x,,,,", "ID「a」は版にありません"),
    ],
)
def test_a_row_that_fits_no_longer_is_told_and_kept(line: str, what: str) -> None:
    found = _found(line)
    (finding,) = found.findings
    assert (finding.code, finding.severity) == ("PAIR-01", Severity.WARNING)
    assert what in finding.sentence.ja and "2行目" in finding.sentence.ja
    assert _pairs(found)["a"] == ("x", How.CERTAIN)
    assert [replace(one, line=0) for one in verdicts(match_table(found))] == [
        replace(one, line=0) for one in found.verdicts
    ]


def test_of_two_decisions_the_upper_one_counts() -> None:
    found = _found("指標,確定,,b,,y,,,,", "指標,確定,,b,,x,,,,")
    assert _pairs(found)["b"] == ("y", How.CONFIRMED)
    assert ["3行目" in each.sentence.ja for each in found.findings] == [True]


def test_written_and_read_again_it_says_the_same() -> None:
    decided = (Verdict(False, "b", "y", How.CONFIRMED, "企画課", "同じ点検"),)
    found = difference(_ONE, _TWO, decided)
    again = difference(_ONE, _TWO, verdicts(match_table(found)))
    assert again.indicators == found.indicators
    assert match_table(again) == match_table(found)


def test_every_thing_has_its_row() -> None:
    text = match_table(difference(BEFORE, AFTER)).decode("utf-8-sig")
    rows = [line.split(",") for line in text.splitlines()[1:]]
    things = len(BEFORE.indicators) + len(AFTER.indicators)
    pairs = sum(bool(row[3] and row[5]) for row in rows if row[0] == "指標")
    assert len([row for row in rows if row[0] == "指標"]) == things - pairs


def test_a_person_can_read_it() -> None:
    text = match_table(difference(_ONE, _TWO)).decode("utf-8-sig")
    assert f"指標,確実,86,a,{_TRAINING},x,{_TRAINING}," in text
    assert "指標,候補,,b,水門の点検回数,,,,," in text


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (b"ID,name\r\n1,2\r\n", "列はこの順"),
        (_file("指標,たぶん,,a,,x,,,,"), "2行目の列「状態」"),
        (_file("施策,確定,,a,,x,,,,"), "2行目の列「対象」"),
        (_file("指標,確定,,a"), "列の数"),
    ],
)
def test_bad_files_are_refused(content: bytes, what: str) -> None:
    with pytest.raises(Refusal) as refused:
        verdicts(content)
    assert what in refused.value.sentence.ja
