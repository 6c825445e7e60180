"""``shirube population``: the page, the files, Excel in and out, and what is refused."""

import csv
import io
import json
from collections.abc import Mapping
from pathlib import Path

import pytest
import xlsxwriter
from python_calamine import CalamineWorkbook

from shirube.cli import main
from shirube.cli.text_picture import text_picture
from shirube.population import Rows, Series
from shirube.terms import Bilingual
from tests.population.shore import SETTINGS, TABLES, even

FILES = {"人口": "people.csv", "生残率": "survival.csv"}
SCENARIOS = """
[[scenarios]]
kind = "simulation-1"
by = 2025
rate = 2.1
[[scenarios]]
kind = "simulation-2"
by = 2025
rate = 2.1
[chance]
births = 0.1
seed = 1
paths = 60
"""


def _laid(folder: Path, text: str = SETTINGS, more: Mapping[str, Rows] | None = None) -> str:
    """Write settings and tables; return the path of the settings."""
    for name, rows in {**TABLES, **(more or {})}.items():
        with (folder / FILES.get(name, f"{name}.csv")).open("w", encoding="utf-8") as file:
            csv.writer(file).writerows(rows)
    settings = folder / "vision.toml"
    settings.write_text(text, encoding="utf-8")
    return str(settings)


def test_the_page(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["population", _laid(tmp_path, SETTINGS + SCENARIOS)]) == 0
    printed = capsys.readouterr()
    assert printed.err == ""
    lines = [line.split() for line in printed.out.splitlines()]
    assert ["浜野町人口ビジョン", "2020–2025"] in lines
    assert ["A", "3,200", "3,340"] in lines
    assert ["B", "3,200", "3,620"] in lines
    assert ["(2020)", "600", "2,000", "600", "200", "18.8%", "100.0"] in lines
    assert "2025年：自然増減 108.4％ 段階3、社会増減 100.0％ 段階2" in printed.out
    assert "ゆらぎ（基準、60本、2025年）" in printed.out
    assert ["A", "基準（社人研準拠）：基準の仮定"] in lines


def test_the_page_in_english(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    settings = _laid(tmp_path, SETTINGS + SCENARIOS)
    assert main(["population", settings, "--scenario", "simulation-1", "--lang", "en"]) == 0
    printed = capsys.readouterr().out
    assert "simulation 1 (fertility recovers)" in printed
    assert "simulation 2" not in printed


def test_the_files(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out"
    assert main(["population", _laid(tmp_path, SETTINGS + SCENARIOS), "-o", str(out)]) == 0
    names = ["三区分", "予測区間", "人口", "仮定", "基準との差", "増減要因", "影響度", "減少段階"]
    assert sorted(path.stem for path in out.glob("*.csv")) == names
    raw = (out / "人口.csv").read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    text = raw.decode("utf-8-sig")
    assert text.count("\r\n") == text.count("\n") == 1 + 3 * 2 * 2 * 16
    assert "基準（社人研準拠）,2025,女,0-4,70\r\n" in text
    assert f"{out}" in capsys.readouterr().out


def test_the_workbook_says_what_the_tables_say(tmp_path: Path) -> None:
    out = tmp_path / "out"
    main(["population", _laid(tmp_path, SETTINGS + SCENARIOS), "-o", str(out)])
    book = CalamineWorkbook.from_path(str(out / "人口推計.xlsx"))
    assert book.sheet_names[0] == "人口"
    assert sorted(book.sheet_names) == sorted(path.stem for path in out.glob("*.csv"))
    for name in book.sheet_names:
        title, _, *rows = book.get_sheet_by_name(name).to_python(skip_empty_area=False)
        assert str(title[0]).startswith("浜野町人口ビジョン")
        text = (out / f"{name}.csv").read_text(encoding="utf-8-sig")
        written = list(csv.reader(io.StringIO(text)))
        assert rows[0] == written[0]
        for row, line in zip(rows, written, strict=True):
            assert [*map(_value, row)] == [
                pytest.approx(each, abs=5e-4) for each in map(_value, line)
            ]


def _value(cell: object) -> float | str:
    try:
        return float(str(cell))
    except ValueError:
        return str(cell).removeprefix("'")


def test_tables_from_excel_with_merged_headings(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with xlsxwriter.Workbook(tmp_path / "people.xlsx") as book:
        book.add_worksheet("表紙").write(0, 0, "人口")
        page = book.add_worksheet("5歳階級")
        page.write(0, 0, "（単位：千人）")
        page.merge_range(1, 1, 1, 2, "令和2年")
        page.write_row(2, 0, ["年齢", "男", "女"])
        for line, (age, *_) in enumerate(TABLES["人口"][1:], start=3):
            page.write_row(line, 0, [age, 0.1, 0.1])
    text = SETTINGS.replace('"people.csv"', '"people.xlsx"\nsheet = "5歳階級"')
    assert main(["population", _laid(tmp_path, text), "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)["tables"]["三区分"]["rows"]
    assert [row[1:3] for row in rows] == [[2020, 3200], [2025, pytest.approx(3340)]]


def test_the_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["population", _laid(tmp_path), "--json"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert (data["name"], data["years"]) == ("浜野町人口ビジョン", [2020, 2025])
    assert data["scenarios"] == ["基準（社人研準拠）"]
    assert [*data["tables"]] == ["人口", "三区分", "増減要因", "減少段階", "仮定"]
    assert ["基準人口", "人口", "国勢調査（架空）"] in [
        row[:3] for row in data["tables"]["仮定"]["rows"]
    ]


REFUSED = {
    "no settings": ("", [], "none.toml", "開けません"),
    "no table": (SETTINGS.replace("people.csv", "gone.csv"), [], "", "gone.csv」を開けません"),
    "no such sheet": (
        SETTINGS.replace("people.csv", 'book.xlsx"\nsheet = "表9'),
        [],
        "",
        "「表9」がありません",
    ),
    "no workbook": (SETTINGS.replace("people.csv", "bad.xlsx"), [], "", "表計算のファイルとして"),
    "no such scenario": (SETTINGS, ["--scenario", "x"], "", "シナリオ「x」はありません"),
    "an entry that is none": (SETTINGS + "[x]\n", [], "", "「x」は知らない項目"),
}


@pytest.mark.parametrize(("text", "words", "name", "said"), REFUSED.values(), ids=REFUSED)
def test_what_is_refused(
    text: str,
    words: list[str],
    name: str,
    said: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    settings = _laid(tmp_path, text)
    with xlsxwriter.Workbook(tmp_path / "book.xlsx") as book:
        book.add_worksheet("表1")
    (tmp_path / "bad.xlsx").write_bytes(b"PK no workbook")
    out = tmp_path / "out"
    asked = str(tmp_path / name) if name else settings
    assert main(["population", asked, "-o", str(out), *words]) == 2
    printed = capsys.readouterr()
    assert said in printed.err
    assert printed.err.count("\n") == 1
    assert printed.out == ""
    assert not out.exists()


def test_mixed_units_are_refused_at_the_door(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    more = "[tables.'実績']\nfile = '実績.csv'\n[actuals]\npeople = '実績'\n"
    settings = _laid(tmp_path, SETTINGS + more, {"実績": even(2025, 0.1)})
    assert main(["population", settings]) == 2
    assert "単位（人、千人）をそろえて" in capsys.readouterr().err


def test_single_years_are_shown_at_a_distance(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ages = [*map(str, range(80)), "80+"]
    rows = [["年齢", "男", "女"], *([age, "100", "100"] for age in ages)]
    lives = [["年齢", "男", "女"], *([age, "1", "1"] for age in ages)]
    text = SETTINGS.replace("until = 2025", "until = 2050")
    assert main(["population", _laid(tmp_path, text, {"人口": rows, "生残率": lives})]) == 0
    lines = [line.split() for line in capsys.readouterr().out.splitlines()]
    assert ["2020", "2025", "2030", "2035", "2040", "2045", "2050"] in lines


def test_a_picture_of_lines() -> None:
    lines = [
        Series(Bilingual("上", "up"), (2020, 2025, 2030), (100, 200, 1200)),
        Series(Bilingual("下", "down"), (2020, 2030, 2031), (100, 300, 9999)),
    ]
    top, *_, last, axis, years = text_picture(lines, (2020, 2025, 2030))
    assert top == "1,200 │                 A   "
    assert last == "  100 │   *                 "
    assert axis.strip() == f"└{'─' * 21}"
    assert years.split() == ["2020", "2025", "2030"]
