"""Tables that a person or a spreadsheet wrote: what is taken, and what is told where."""

from collections.abc import Callable

import pytest

from shirube.exchange import edition_of_tables, open_tables
from shirube.terms import Quantity, Refusal, Wording
from tests.exchange.example import EDITION, people

FILES = open_tables(EDITION)
BACK = edition_of_tables(FILES)


def texts(content: bytes) -> str:
    return content.decode("utf-8-sig")


@pytest.mark.parametrize(
    "saved",
    [
        pytest.param(lambda text: text.encode(), id="without a byte order mark"),
        pytest.param(lambda text: text.replace("\r\n", "\n").encode("utf-8-sig"), id="LF"),
        pytest.param(lambda text: text.rstrip("\r\n").encode(), id="no line break at the end"),
        pytest.param(lambda text: (text + "\r\n,,,,,,\r\n").encode(), id="blank lines"),
        pytest.param(
            lambda text: "\r\n".join(
                ",".join(f'"{cell}"' for cell in line.split(",")) for line in text.splitlines()
            ).encode(),
            id="everything in quotes",
        ),
    ],
)
def test_as_spreadsheets_save_them(saved: Callable[[str], bytes]) -> None:
    assert edition_of_tables({n: saved(texts(c)) for n, c in FILES.items()}) == BACK


def test_in_cp932() -> None:
    saved = {name: texts(content).encode("cp932") for name, content in FILES.items()}
    assert edition_of_tables(saved) == BACK


def test_other_files_are_passed_over() -> None:
    assert edition_of_tables({**FILES, "検査.csv": b"\xff", "確認.csv": b"\xff"}) == BACK


def changed(file: str, old: str, new: str) -> dict[str, bytes]:
    text = texts(FILES[file])
    assert old in text
    return {**FILES, file: text.replace(old, new, 1).encode()}


def test_a_cell_that_a_person_changed() -> None:
    edition = edition_of_tables(changed("値.csv", "1000,人", "1200,名"))
    assert edition.figures[0].answer == Quantity(people("1200").value, "名")
    edition = edition_of_tables(changed("値.csv", "1000,人,", ",,検討"))
    assert edition.figures[0].answer == Wording("検討")


ROW = "A1,,当初計画,年度,2022,2022,,1000,人,,値あり,,report.txt:40"


@pytest.mark.parametrize(
    "file, old, new, said",
    [
        (
            "値.csv",
            "1000,人",
            '"1,000",人',
            "値.csv 2行目の列「値」「1,000」: 桁区切りも単位もない数",
        ),
        ("値.csv", "1000,人", "1000人,人", "値.csv 2行目の列「値」「1000人」"),
        ("値.csv", "1000,人", "▲3,人", "値.csv 2行目の列「値」「▲3」"),
        ("値.csv", "1500,人", ",人", "値.csv 3行目の列「単位」「人」: 値のない行では空欄"),
        (
            "値.csv",
            ",,,該当なし",
            "5,,,該当なし",
            "値.csv 4行目の列「値」「5」: 値のない行では空欄",
        ),
        ("値.csv", "該当なし", "なし", "値.csv 4行目の列「状態」「なし」: 値あり、該当なし、未定"),
        ("値.csv", "2022,2022", "R4,2022", "値.csv 2行目の列「開始年度」「R4」"),
        ("値.csv", "2022,2022", "2022.5,2022", "値.csv 2行目の列「開始年度」「2022.5」: 整数"),
        ("値.csv", "当初計画", "計画", "値.csv 2行目の列「版区分」「計画」: 現況値、当初計画"),
        ("値.csv", "期末", "末", "値.csv 8行目の列「期間区分」「末」: 時点、年度"),
        (
            "値.csv",
            "A1,,当初",
            "A9,,当初",
            "値.csv 2行目の列「指標ID」「A9」: 指標.csv の「指標ID」",
        ),
        ("値.csv", "A1,,当初", ",,当初", "値.csv 2行目の列「指標ID」「」: 指標.csv の「指標ID」"),
        (
            "値.csv",
            "report.txt:40",
            "40行目",
            "値.csv 2行目の列「出典」「40行目」: 「ファイル名:行」",
        ),
        ("値.csv", "report.txt:40", f"a:{'9' * 5000}", "値.csv 2行目の列「出典」「a:999"),
        ("値.csv", "report.txt:40", "", "値.csv 2行目の列「出典」「」"),
        ("値.csv", ROW, ROW + ",", "値.csv 2行目の列の数は14ですが、13"),
        ("値.csv", ROW, "A1", "値.csv 2行目の列の数は1ですが、13"),
        ("値.csv", "1000,人", '1000,"人', "値.csv"),
        ("値.csv", "検討・調整", '"検討\n調整"', "値.csv 7行目の列「文字値」「検討\\n調整」: 改行"),
        (
            "値.csv",
            "検討・調整",
            "検討\0",
            "値.csv 6行目の列「文字値」「検討\\x00」: 改行・制御文字",
        ),
        ("値.csv", "指標ID,内訳", "内訳,指標ID", "値.csv の1行目は「内訳、指標ID"),
        ("計画.csv", ",検証値", "", "計画.csv の1行目は"),
        ("計画.csv", ",2022,2023,", ",,2023,", "計画.csv 2行目の列「開始年度」「」"),
        ("計画.csv", "\r\n131121", "\r\n1,,x,,,1,1,,,,,\r\n131121", "計画.csv に2行あります"),
        ("指標.csv", "人,合計", "人,和", "指標.csv 2行目の列「集計」「和」: 合計、累計"),
        ("事業費.csv", "1221894", "1221894.5", "事業費.csv 2行目の列「金額千円」"),
        ("事業費.csv", "1221894", "", "事業費.csv 2行目の列「金額千円」「」"),
        (
            "事業費.csv",
            ",,未定",
            ",1,未定",
            "事業費.csv 3行目の列「金額千円」「1」: 金額があるなら",
        ),
        ("事業費.csv", "2022", "", "事業費.csv 2行目の列「年度」「」"),
        ("効果額.csv", "削減額", "削減", "効果額.csv 2行目の列「区分」「削減」: 削減額、抑制額"),
        ("効果額.csv", ",-5,", f",{'9' * 5000},", "効果額.csv 2行目の列「金額千円」"),
        ("体系.csv", "M1,P1", "M1,P9", "体系.csv 3行目の列「親要素ID」「P9」"),
        ("体系.csv", "M1,P1", "P1,P1", "体系.csv 3行目の列「要素ID」「P1」: 版の中で一つだけ"),
    ],
)
def test_a_wrong_cell_is_named(file: str, old: str, new: str, said: str) -> None:
    with pytest.raises(Refusal) as refusal:
        edition_of_tables(changed(file, old, new))
    assert said in refusal.value.sentence.ja
    assert file in refusal.value.sentence.en


@pytest.mark.parametrize(
    "content, said",
    [
        (b"", "関連.csv の1行目は「」"),
        (b"\x89PNG\r\n\x1a\n\x00", "関連.csv の1行目は「臼NG」"),
        (b"\x1b[2J", "関連.csv の1行目は「\\x1b[2J」"),
        (b"\x81 \xff", "関連.csv の文字コードが分かりません"),
        ("元ID,関係,相手,出典\n".encode("utf-16"), "関連.csv"),
    ],
)
def test_what_is_no_table_is_told(content: bytes, said: str) -> None:
    with pytest.raises(Refusal) as refusal:
        edition_of_tables({**FILES, "関連.csv": content})
    assert said in refusal.value.sentence.ja


def test_a_missing_file_is_told() -> None:
    with pytest.raises(Refusal) as refusal:
        edition_of_tables({name: content for name, content in FILES.items() if name != "値.csv"})
    assert "値.csv がありません" in refusal.value.sentence.ja


def test_a_plan_without_a_row_is_told() -> None:
    header = texts(FILES["計画.csv"]).splitlines()[0]
    nothing = {name: texts(c).splitlines()[0].encode() for name, c in FILES.items()}
    with pytest.raises(Refusal) as refusal:
        edition_of_tables({**nothing, "計画.csv": header.encode()})
    assert "計画.csv に0行あります" in refusal.value.sentence.ja
