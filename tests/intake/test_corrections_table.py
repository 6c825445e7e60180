"""確認.csv as spreadsheets save it, and files that are none."""

import pytest

from shirube.intake import corrected
from shirube.terms import Refusal
from tests.intake.planner import EDITION, FILE, HEADER, SIGNED, codes, people, table

ROW = f"A1,値,a,当初計画,2022,1000,1200,{SIGNED}"
TEXT = f"{HEADER}\n{ROW}\n"
MIXED = "正しい値,備考,理由,確認者,年度,版区分,内訳,項目,対象ID,読み取った値"

SAVED = {
    "UTF-8": TEXT.encode(),
    "UTF-8 with BOM": TEXT.encode("utf-8-sig"),
    "CRLF": TEXT.replace("\n", "\r\n").encode("utf-8-sig"),
    "CR": TEXT.replace("\n", "\r").encode(),
    "CP932": TEXT.replace("\n", "\r\n").encode("cp932"),
    "UTF-16": TEXT.encode("utf-16"),
    "no line break at the end": TEXT.strip().encode(),
    "every cell in quotes": TEXT.replace(",", '","')
    .replace("\n", '"\n"')
    .encode()
    .join((b'"', b'"')),
    "blank lines and columns": f"\n{HEADER},,\n,,,\n{ROW},,\n,,,,,,,,,,\n\n".encode(),
    "other columns and order": f"{MIXED}\n1200,見た,誤植,係,2022,当初計画,a,値,A1,1000\n".encode(),
    "wide titles": TEXT.replace("対象ID", "対象ＩＤ ").encode(),
    "guarded": TEXT.replace(",1200,", ",'1200,").encode(),
}


@pytest.mark.parametrize("saved", SAVED)
def test_the_row_is_read(saved: str) -> None:
    edition, findings = corrected(EDITION, SAVED[saved], FILE)
    assert findings == ()
    assert edition.figures[0].answer == people("1200")


NOTHING = {
    "no byte": b"",
    "a BOM": b"\xef\xbb\xbf",
    "blank lines": b"\r\n,,,\r\n",
    "titles alone": table(),
    "a row without a right value": table("A1,値,a,当初計画,2022,1000,,,", "X,Y,Z,,,,　,,"),
}


@pytest.mark.parametrize("saved", NOTHING)
def test_a_table_without_a_right_value_changes_nothing(saved: str) -> None:
    assert corrected(EDITION, NOTHING[saved], FILE) == (EDITION, ())


def test_a_finding_names_the_first_and_last_line_of_its_row() -> None:
    rows = 'A9,値,,当初計画,2022,1,2,係,"長い\n理由"', "", "A8,値,,当初計画,2022,1,2,係,誤植"
    _, findings = corrected(EDITION, table(*rows), FILE)
    assert codes(findings) == ["CONF-01 確認.csv:2-3", "CONF-01 確認.csv:5"]


@pytest.mark.parametrize(
    ("read", "right"),
    [("１,０００", "1200"), ("1000.0", "1200"), (" 1000 ", "1200")],
)
def test_what_was_read_is_compared_by_its_value(read: str, right: str) -> None:
    edition, _ = corrected(EDITION, table(f'A1,値,a,当初計画,2022,"{read}",{right},{SIGNED}'), FILE)
    assert edition.figures[0].answer == people("1200")


REFUSED = {
    "binary": (b"\x00\x01\x02", "CSVとして読めません"),
    "no encoding": (b"\xe0\x30", "CSVとして読めません"),
    "an open quote": (table('A1,値,a,当初計画,2022,1000,1200,係,"誤植'), "確認.csv 2行目から"),
    "a quote inside": (table('A1,値,a,当初計画,2022,1000,1200,係,"誤"植'), "確認.csv 2行目から"),
    "a title missing": (TEXT.replace("確認者", "担当").encode(), "1行目に列「確認者」がありません"),
    "a title twice": (TEXT.replace("理由", "項目").encode(), "1行目に列「項目」が二つ以上"),
    "tabs": (TEXT.replace(",", "\t").encode(), "1行目に列「対象ID」がありません"),
    "a novel": ("吾輩は猫である。\n名前はまだ無い。\n".encode(), "1行目に列「対象ID」がありません"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_a_file_that_is_no_such_table_is_refused_in_one_sentence(case: str) -> None:
    content, words = REFUSED[case]
    with pytest.raises(Refusal) as refusal:
        corrected(EDITION, content, FILE)
    assert words in refusal.value.sentence.ja
    assert FILE in refusal.value.sentence.en
