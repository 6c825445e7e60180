"""What an Edition remembers of the corrections in it."""

from dataclasses import replace

from shirube.exchange import edition_json, edition_of_json, finding_table, open_tables
from shirube.intake import corrected
from shirube.plan import Correction
from tests.intake.planner import EDITION, FILE, SIGNED, applied, signed, table


def test_who_and_why_are_kept() -> None:
    row = 'A1,値,a,当初計画,2022,1000,1200,企画課　佐藤,"文書の\n12ページ"'
    edition, _ = corrected(EDITION, table(row), FILE)
    assert edition.corrections == (
        Correction("A1;a;当初計画;2022", "値", "1000", "1200", "企画課 佐藤", "文書の 12ページ"),
    )


def test_corrections_stand_in_the_order_of_the_table_behind_older_ones() -> None:
    older = Correction("M1", "名称", "地域", "地域の備え", "係", "誤植")
    rows = (f"M1,所管,,,,危機管理課,総務課,{SIGNED}", f"A1,方向,,,,増,減,{SIGNED}")
    edition, _ = corrected(replace(EDITION, corrections=(older,)), table(*rows), FILE)
    assert edition.corrections == (
        older,
        signed("M1", "所管", "危機管理課", "総務課"),
        signed("A1", "方向", "増", "減"),
    )


def test_what_follows_is_kept_too() -> None:
    """A number given to a blank cell makes it 値あり; other units leave the indicator none."""
    rows = (f"A2,値,,目標値,,,350,{SIGNED}", f"A2,単位,,目標値,,,世帯,{SIGNED}")
    edition, _ = corrected(EDITION, table(*rows), FILE)
    assert applied(edition) == [
        ("A2;;目標値;2023", "値", "", "350"),
        ("A2;;目標値;2023", "単位", "", "世帯"),
        ("A2;;目標値;2023", "状態", "未定", "値あり"),
        ("A2", "単位", "人", ""),
    ]


def test_a_unit_that_a_person_gives_an_indicator_stands() -> None:
    rows = (f"A2,単位,,目標値,,,世帯,{SIGNED}", f"A2,値,,目標値,,,350,{SIGNED}")
    edition, _ = corrected(EDITION, table(*rows, f"A2,単位,,,,人,人と世帯,{SIGNED}"), FILE)
    assert edition.indicators[1].unit == "人と世帯"


def test_a_corrected_edition_and_its_findings_can_be_published() -> None:
    rows = (
        f"M1,SDGs,,,,11,3、11,{SIGNED}",
        '=1+1\a,値,"b\n",当初計画,2022,1,2,係,誤植',
        "A\v9,値,,当初計画,2022,1,2,係,誤植",
    )
    edition, findings = corrected(EDITION, table(*rows), "確認 案.csv")
    assert len(findings) == 2
    assert edition_of_json(edition_json(edition).encode()) == edition
    assert open_tables(edition)
    assert finding_table(findings)
