"""A document read with 確認.csv beside it, and read again after it changed."""

from pathlib import Path

import pytest

from shirube.intake import Reading, read_document
from shirube.plan import Ground, Kind
from shirube.terms import Refusal
from tests.intake.planner import FILE, SIGNED, applied, codes, people, table
from tests.typeset import typeset
from tests.typeset.shiomi import STYLE, shiomi

TEXT = typeset(shiomi(), STYLE)
ROWS = (
    f"project-1-1-activity-1,値,,当初計画,2024,300,305,{SIGNED}",
    f"project-1-1-activity-2,集計,,,,合計,水準,{SIGNED}",
    f"measure-1,SDGs,,,,,11、13,{SIGNED}",
    f"計画,全国地方公共団体コード,,,,,131121,{SIGNED}",
)


def _read(folder: Path, text: str = TEXT, rows: tuple[str, ...] = ROWS) -> Reading:
    (folder / "report.txt").write_text(text, encoding="utf-8")
    (folder / FILE).write_bytes(table(*rows))
    return read_document(folder / "report.txt", corrections=folder / FILE)


def test_the_reading_is_corrected(tmp_path: Path) -> None:
    reading = _read(tmp_path)
    plain = read_document(tmp_path / "report.txt")
    assert reading.findings == plain.findings
    assert reading.ledger == plain.ledger
    assert plain.edition.corrections == ()
    edition = reading.edition
    assert edition.figures[0].answer == people("305")
    assert edition.figures[0].source == plain.edition.figures[0].source
    assert edition.indicators[1].kind is Kind.LEVEL
    assert edition.indicators[1].kind_ground is Ground.CONFIRMED
    goals = [link.target for link in edition.links if link.relation.value == "SDGs"]
    assert goals == ["11", "13"]
    assert edition.plan.code == "131121"
    assert len(edition.corrections) == len(ROWS)


CHANGES = {
    "the same": (TEXT, []),
    "moved down": ("\n\n\n" + TEXT, []),
    "read right by now": (TEXT.replace("300 人 330 人", "305 人 330 人"), ["CONF-05 確認.csv:2"]),
    "another figure": (TEXT.replace("300 人 330 人", "310 人 330 人"), ["CONF-02 確認.csv:2"]),
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_correction_survives_a_new_reading_or_is_reported(change: str, tmp_path: Path) -> None:
    text, expected = CHANGES[change]
    reading = _read(tmp_path, text)
    plain = read_document(tmp_path / "report.txt")
    added = reading.findings[len(plain.findings) :]
    assert reading.findings[: len(plain.findings)] == plain.findings
    assert codes(added) == expected
    cells = {place for place, item, _, _ in applied(reading.edition) if item == "値"}
    assert cells == (set() if expected else {"project-1-1-activity-1;;当初計画;2024"})


def test_what_is_gone_is_reported(tmp_path: Path) -> None:
    reading = _read(tmp_path, rows=(f"project-99-1-activity,値,,当初計画,2024,300,305,{SIGNED}",))
    assert codes(reading.findings[-1:]) == ["CONF-01 確認.csv:2"]


def test_no_table_and_no_such_table_are_refused(tmp_path: Path) -> None:
    _read(tmp_path)
    with pytest.raises(Refusal, match="がありません"):
        read_document(tmp_path / "report.txt", corrections=tmp_path / "ない.csv")
    with pytest.raises(Refusal, match="列「対象ID」がありません"):
        read_document(tmp_path / "report.txt", corrections=tmp_path / "report.txt")
