"""``shirube evaluate``: the year, a measure, an indicator, scales, totals, money, changes."""

import csv
import io
import json
import re
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from shirube.cli import main
from shirube.cli.evaluation_table import COLUMNS
from shirube.evaluation import scales
from shirube.exchange import edition_json, save_edition
from shirube.plan import Announcement, Cost, Edition, Role
from tests.cli.sample import EDITION, at

Printed = pytest.CaptureFixture[str]
ROOT = Path(__file__).parents[2]
PROGRESS = str(ROOT / "examples/setagaya/progress-2023")
SHIOMI = str(ROOT / "examples/shiomi")


def _save(edition: Edition, folder: Path) -> str:
    save_edition(edition, folder)
    return str(folder)


def _page(capsys: Printed, *words: str, code: int = 0) -> str:
    assert main(["evaluate", *words]) == code
    printed = capsys.readouterr()
    assert printed.err == ""
    return printed.out


def _rows(page: str, start: str) -> list[list[str]]:
    """The words of the lines that begin with ``start``."""
    return [line.split() for line in page.splitlines() if line.split()[:1] == [start]]


def test_the_year_in_one_view(saved: Path, capsys: Printed) -> None:
    """One of four indicators has a forecast: 950 of 1,000, and no plan was changed in 2022."""
    page = _page(capsys, str(saved))
    assert "■ 令和4年度の評価（見込みによる）\n" in page
    assert "値のある指標 1 件のうち 1 件は見込みで、確定した実績ではありません。" in page
    assert _rows(page, "1")[0] == ["1", "地域の備えを高める", "4", "-", "1", "-", "-", "-", "3"]
    assert _rows(page, "2")[0] == ["2", "水辺に親しむ", "-", "-", "-", "-", "-", "-", "-"]
    assert _rows(page, "行動量") == [["行動量", "3", "-", "1", "-", "-", "-", "2"]]
    assert _rows(page, "計")[0] == ["計", "4", "-", "1", "-", "-", "-", "3"]
    assert _rows(page, "実績・見込みなし") == [
        ["実績・見込みなし", "2", "1", "1-1②,", "1-1①,", "1-2"]
    ]
    assert "全2施策2事業のうち、1施策1事業の計画を変更\n" in page
    assert "■ 施策 1  地域の備えを高める\n" in page, "a small plan shows its tables too"


def test_a_large_plan_is_folded(capsys: Printed) -> None:
    page = _page(capsys, PROGRESS)
    assert "防災塾参加人数" not in page
    assert "指標ごとの表: --measure 番号" in page
    assert "防災塾参加人数" in _page(capsys, PROGRESS, "--all")


def test_one_measure(saved: Path, capsys: Printed) -> None:
    page = _page(capsys, str(saved), "--measure", "1")
    assert _rows(page, "1-1①")[0] == ["1-1①", "防災教室の参加者数", "1,000人", "950人", "95.0%"]
    assert "(当初計画)       (見込み)   F9 年度の達成率\n" in page
    assert "(当初計画比、見込み)" in page
    assert "訓練の参加者数 [座学]" in page
    assert "最も悪い内訳を全体の率とします" in page
    assert "水辺に親しむ" not in page


def test_one_indicator_with_all_it_was_made_of(saved: Path, capsys: Printed) -> None:
    page = _page(capsys, str(saved), "--indicator", "A/1-1①")
    assert _rows(page, "A") == [["A", "見込み", "令和4年度", "950人", "report.txt:46"]]
    assert _rows(page, "P") == [["P", "当初計画", "令和4年度", "1,000人", "report.txt:40"]]
    assert _rows(page, "T") == [["T", "修正計画", "令和5年度", "1,800人", "report.txt:44"]]
    assert "F9 年度の達成率 = A ÷ P\n    = 950 ÷ 1,000 = 95.0% (当初計画比、見込み)\n" in page
    assert "F12 目標の判定  950人 ≧ 1,000人 → 満たさない (差 -50人)" in page
    assert "※12,995円/人 = 12,345千円 ÷ 950人" in page


def test_an_indicator_of_stages_names_them(saved: Path, capsys: Printed) -> None:
    page = _page(capsys, SHIOMI, "--indicator", "project-7-3-activity")
    assert "F11 到達段階 = #A ÷ #P\n    = 2 ÷ 2 = 100.0% (見込み)\n" in page
    assert "1 検討・調整 → 2 試行運行 → 3 本格運行" in page


def test_several_indicators_fit(saved: Path, capsys: Printed) -> None:
    page = _page(capsys, str(saved), "--indicator", "1-1①", code=1)
    assert page.startswith("「1-1①」に合うものが 2 件あります。")


def test_an_element_stands_for_its_indicators(saved: Path, capsys: Printed) -> None:
    page = _page(capsys, str(saved), "--indicator", "避難の備えを整える")
    assert "1-2 避難計画の作成\n" in page


def test_a_year_can_be_chosen(saved: Path, capsys: Printed) -> None:
    for name in ("2023", "令和5年度", "R5"):
        page = _page(capsys, str(saved), "--year", name)
        assert "■ 令和5年度の評価\n" in page
        assert "この年度の実績も見込みも、まだ一つもありません。" in page


def test_a_scale_rates_and_none_is_the_default(saved: Path, capsys: Printed) -> None:
    assert "おおむね順調" not in _page(capsys, str(saved))
    page = _page(capsys, str(saved), "--scale", "nagano")
    assert "順調 0  おおむね順調 1  努力を要する 0  未評価 3\n" in page
    assert "うち見込みによるもの 1 件  出典: 長野県 総合戦略の評価\n" in page
    assert "評価: おおむね順調\n" in page


OWN = """
[[scale]]
id = "own"
user = "潮見市"
source = "実施計画 12ページ"
measure = "rate"
unrated = "評価不能"
band = [{ label = "順調", at_least = 90 }, { label = "遅れ" }]
"""


def test_a_scale_of_ones_own(saved: Path, tmp_path: Path, capsys: Printed) -> None:
    file = tmp_path / "own.toml"
    file.write_text(OWN, encoding="utf-8")
    page = _page(capsys, str(saved), "--scale", str(file))
    assert "順調 1  遅れ 0  評価不能 3" in page


@pytest.mark.parametrize("language", ["ja", "en"])
def test_the_scales_are_listed_without_a_source(language: str, capsys: Printed) -> None:
    page = _page(capsys, "--scales", "--lang", language)
    assert [scale.id for scale in scales() if f"  {scale.id} " not in page] == []


def test_totals_on_both_bases(saved: Path, capsys: Printed) -> None:
    """2,800 printed = 1,000 planned of 2022 + 1,800; 950 came of 2022, so 2,750."""
    page = _page(capsys, str(saved), "--basis", "--indicator", "A/1-1①")
    (row,) = [line.split() for line in page.splitlines() if "修正計画" in line]
    assert row == ["合計", "修正計画", "2,800", "2,800", "2,750", "○"]
    assert "印字の総量 3 のうち 3 が一致、0 が不一致、0 は数がなく比べられません。" in page


def test_a_total_that_does_not_agree_is_marked(tmp_path: Path, capsys: Printed) -> None:
    page = _page(capsys, PROGRESS, "--basis", "--indicator", "project-10-2-activity")
    assert page.count("× 不一致") == 2


def test_money(capsys: Printed) -> None:
    page = _page(capsys, PROGRESS, "--money")
    shared = [
        line.split() for line in page.splitlines() if re.search(r"4,214|2,211|9,975|1,173$", line)
    ]
    assert {row[-1] for row in shared} >= {"222,211", "284,214", "289,975", "321,173"}
    assert "※重複する予算事業があるため、施策ごとの事業費と合計額は一致しません。" in page
    (ninth,) = [row for row in _rows(page, "9") if row[1] == "高齢者の地域参加促進"]
    assert ninth[-1] == "102.6%"
    assert "3,764,547" in page and "5-1, 9-1" in page


def test_changes(capsys: Printed) -> None:
    page = _page(capsys, PROGRESS, "--changes")
    assert (
        "  全19施策62事業のうち、9施策10事業の計画を変更\n    文書の告げる数と一致します。\n"
        in page
    )
    assert page.count("令和5年度 ") == 10 + 1
    assert page.count("目標値 ") == 9


def test_a_count_that_the_edition_belies_is_worth_a_look(tmp_path: Path, capsys: Printed) -> None:
    counts = ((2, "施策"), (9, "事業"), (1, "施策"), (1, "事業"))
    wrong = replace(EDITION, announcements=(Announcement("", counts, at(5)),))
    page = _page(capsys, _save(wrong, tmp_path / "wrong"), code=1)
    assert "文書の告げる数と違います。文書: 2施策9事業1施策1事業（report.txt:5）" in page


def test_english(saved: Path, capsys: Printed) -> None:
    page = _page(capsys, str(saved), "--lang", "en")
    assert "■ FY2022 in one view (by forecast)\n" in page
    assert "Plans changed: 1 of 2 projects, in 1 of 2 measures." in page
    assert "F9 annual" in page


@pytest.mark.parametrize("width", ["60", "80", "120", "200"])
@pytest.mark.parametrize("language", ["ja", "en"])
@pytest.mark.parametrize("words", [[], ["--all"], ["--basis"], ["--money"], ["--changes"]])
def test_no_table_is_wider_than_the_screen(
    width: str, language: str, words: list[str], capsys: Printed, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is cut off at the edge would be lost, and a letter of two cells needs two."""
    pages = []
    for columns in ("400", width):
        monkeypatch.setenv("COLUMNS", columns)
        pages.append(_page(capsys, SHIOMI, *words, "--lang", language, "--scale", "nagano"))
    wide, narrow = pages
    assert _letters(narrow) == _letters(wide)
    assert narrow.count("\n") < 1_000, "no column of single letters"


def _letters(page: str) -> Counter[str]:
    """Every letter of a page with how often it stands there; lines of tables are none."""
    return Counter(letter for letter in page if not letter.isspace() and letter != "─")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ([], "評価する文書か版を指定してください。"),
        (["{saved}", "--scale", "best"], "「best」という評価尺度はありません。default, "),
        (["{saved}", "--scale", "none.toml"], "「none.toml」を読めません。"),
        (["{saved}", "--year", "いつか"], "「いつか」は年度として読めません。"),
        (["{saved}", "--measure", "9"], "番号「9」の施策はありません。"),
        (["{saved}", "--indicator", "ない"], "「ない」に合う指標はありません。"),
        (["{saved}", "--indicator", "水辺に親しむ"], "「水辺に親しむ」に合う指標はありません。"),
        (["missing.json"], "missing.json"),
        (["{saved}", "-o", "{saved}/edition.json"], "はファイルです"),
    ],
)
def test_slips(
    words: list[str], said: str, saved: Path, capsys: Printed, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(saved.parent)
    for language in ("ja", "en"):
        given = [word.format(saved=saved) for word in words]
        assert main(["evaluate", *given, "--lang", language]) == 2
        printed = capsys.readouterr()
        (line,) = printed.err.splitlines()
        assert printed.out == ""
        assert said in line or language == "en"


def test_a_file_with_two_scales_is_refused(saved: Path, tmp_path: Path, capsys: Printed) -> None:
    file = tmp_path / "two.toml"
    file.write_text(OWN + OWN.replace('"own"', '"other"'), encoding="utf-8")
    assert main(["evaluate", str(saved), "--scale", str(file)]) == 2
    assert "評価尺度が 2 個あります。" in capsys.readouterr().err


def test_the_table(saved: Path, tmp_path: Path, capsys: Printed) -> None:
    out = tmp_path / "out"
    page = _page(capsys, str(saved), "--scale", "nagano", "-o", str(out))
    assert page.endswith(f"{out / '評価.csv'} に 5 行を書きました。\n")
    content = (out / "評価.csv").read_bytes()
    assert (
        content.startswith(b"\xef\xbb\xbf") and content.count(b"\r\n") == content.count(b"\n") == 6
    )
    first, *others = csv.DictReader(io.StringIO(content.decode("utf-8-sig")))
    assert list(first) == [column.name for column in COLUMNS]
    said = {name: cell for name, cell in first.items() if cell}
    assert said == {
        "年度": "2022",
        "施策番号": "1",
        "事業番号": "1-1",
        "指標番号": "1-1①",
        "指標ID": "A/1-1①",
        "区分": "行動量",
        "指標名": "防災教室の参加者数",
        "集計": "合計",
        "方向": "増",
        "単位": "人",
        "実績区分": "見込み",
        "実績値": "950",
        "計画区分": "当初計画",
        "計画値": "1000",
        "目標値": "1800",
        "式": "F9 年度の達成率",
        "計算": "A ÷ P",
        "分子": "950",
        "分母": "1000",
        "率": "95.0",
        "注記": "当初計画比;見込み",
        "目標の判定": "満たさない",
        "ほかの率": "F4=算定不可(基準値なし)",
        "評価尺度": "nagano",
        "評価": "おおむね順調",
        "実績の出典": "report.txt:46",
        "計画の出典": "report.txt:40",
        "目標の出典": "report.txt:44",
    }
    assert [(row["指標ID"], row["内訳"]) for row in others[:2]] == [
        ("A/1-1②", "座学"),
        ("A/1-1②", "実技"),
    ]
    (stages,) = [row for row in others if row["指標ID"] == "A/1-2"]
    assert (stages["文字値"], stages["算定不可の理由"]) == (
        "P=検討・調整;T=実施",
        "実績・見込みなし",
    )


def test_json_is_complete_whatever_is_asked_for(saved: Path, capsys: Printed) -> None:
    pages = [
        _page(capsys, str(saved), "--json", *words) for words in ([], ["--changes"], ["--all"])
    ]
    assert len(set(pages)) == 1
    said = json.loads(pages[0])
    assert (said["version"], said["year"], said["scale"]) == (1, 2022, None)
    assert len(said["indicators"]) == 4
    (part,) = said["indicators"][0]["parts"]
    assert part["actual"] == {"value": "950"}
    assert part["rates"][0]["percent"] == "95.0"
    assert part["rates"][0]["share"] == "19/20"
    assert part["components"][0]["source"] == "report.txt:46"
    assert said["changes"]["plans"]["changed"] == 1
    assert said["money"]["execution"][0]["reached"] == 12_345_000


def test_json_of_one_measure_and_one_indicator(saved: Path, capsys: Printed) -> None:
    said = json.loads(_page(capsys, str(saved), "--json", "--measure", "2"))
    assert (len(said["measures"]), said["indicators"], said["totals"]) == (1, [], [])
    said = json.loads(_page(capsys, str(saved), "--json", "--indicator", "1-1①", code=1))
    assert [one["id"] for one in said["indicators"]] == ["A/1-1①", "O/1-1①"]


def test_json_of_the_scales(capsys: Printed) -> None:
    said = json.loads(_page(capsys, "--scales", "--json"))
    assert [one["id"] for one in said["scales"]] == [scale.id for scale in scales()]


def test_an_amount_finer_than_thousand_yen_keeps_its_yen(tmp_path: Path, capsys: Printed) -> None:
    cost = Cost("M/2", "2", "水辺に親しむ", 2022, Role.ORIGINAL, 1_234, at(76))
    file = tmp_path / "edition.json"
    whole = replace(EDITION, costs=(*EDITION.costs, cost))
    file.write_text(edition_json(whole), encoding="utf-8")
    assert "1,234円" in _page(capsys, str(file), "--money")
