"""``shirube show``: the tree, one element, one indicator, several that fit, none."""

import json
from pathlib import Path

import pytest

from shirube.cli import main

Printed = pytest.CaptureFixture[str]


def test_the_tree(saved: Path, capsys: Printed) -> None:
    assert main(["show", str(saved)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "潮見みらい計画"
    assert lines[2].startswith("└── 政策の柱 1  安心して暮らせるまち")
    assert len(lines) == 7


@pytest.mark.usefixtures("good_reader")
def test_a_document_an_edition_and_a_folder_show_the_same(saved: Path, capsys: Printed) -> None:
    pages = []
    for source in ("report.txt", str(saved), str(saved / "edition.json")):
        assert main(["show", source]) == 0
        pages.append(capsys.readouterr().out)
    assert pages[0] == pages[1] == pages[2]


def test_one_measure_down_to_its_indicators(saved: Path, capsys: Printed) -> None:
    assert main(["show", str(saved), "--measure", "1"]) == 0
    page = capsys.readouterr().out
    assert page.startswith("施策 1  地域の備えを高める")
    assert "行動量 ①  防災教室の参加者数  A/1-1①" in page
    assert "水辺に親しむ" not in page


def test_no_such_measure(saved: Path, capsys: Printed) -> None:
    assert main(["show", str(saved), "--measure", "9"]) == 2
    assert "この計画の施策の番号は 1, 2 です。" in capsys.readouterr().err


def test_an_indicator(saved: Path, capsys: Printed) -> None:
    assert main(["show", str(saved), "防災教室の参加者数"]) == 0
    page = capsys.readouterr().out
    assert page.splitlines()[:4] == [
        "政策の柱 1  安心して暮らせるまち",
        "  施策 1  地域の備えを高める",
        "    事業 1-1  防災の学びを広げる",
        "① 防災教室の参加者数",
    ]
    for fact in ("ID    A/1-1①", "区分  行動量", "集計  合計 (推定)", "方向  増 (印字)"):
        assert f"  {fact}\n" in page
    assert "  変更  令和5年度: 1,500人 → 1,800人\n  理由  会場が増えたため\n" in page
    assert "  出典  report.txt:49\n" in page


def test_an_element(saved: Path, capsys: Printed) -> None:
    assert main(["show", str(saved), "M/1"]) == 0
    page = capsys.readouterr().out
    assert page.splitlines()[:2] == [
        "政策の柱 1  安心して暮らせるまち",
        "施策 1  地域の備えを高める",
    ]
    for fact in ("所管  危機管理課、総務課", "出典  report.txt:12", "SDGs  11, 13"):
        assert f"  {fact}\n" in page
    assert "\n現状  report.txt:15\nみなが備えている。\n" in page
    money = [line.split() for line in page.splitlines() if "円" in line]
    assert money == [
        ["令和4年度", "見込み", "12,345千円", "report.txt:75"],
        ["令和5年度", "当初計画", "12,400千円", "report.txt:75"],
    ]


def test_a_project_shows_its_indicators_with_figures(saved: Path, capsys: Printed) -> None:
    assert main(["show", str(saved), "1-1"]) == 0
    page = capsys.readouterr().out
    assert page.count("値の下の「:数字」は report.txt の行") == 3
    assert page.index("防災教室") < page.index("訓練の参加者数") < page.index("備えのある世帯")


def test_several_that_fit_are_listed(saved: Path, capsys: Printed) -> None:
    assert main(["show", str(saved), "1-1①"]) == 1
    page = capsys.readouterr().out
    assert page.startswith("「1-1①」に合うものが 2 件あります。")
    rows = [line.split() for line in page.splitlines() if "1-1①" in line][1:]
    assert rows == [
        ["A/1-1①", "行動量", "1-1①", "防災教室の参加者数"],
        ["O/1-1①", "成果指標", "1-1①", "備えのある世帯の割合"],
    ]


def test_a_measure_narrows_the_search(saved: Path, capsys: Printed) -> None:
    assert main(["show", str(saved), "1", "--measure", "1"]) == 0
    assert "施策 1  地域の備えを高める" in capsys.readouterr().out


@pytest.mark.parametrize("words", ["ありません", "", "99"])
def test_nothing_fits(words: str, saved: Path, capsys: Printed) -> None:
    assert main(["show", str(saved), words]) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.startswith(f"shirube: 「{words}」に合う要素も指標もありません。")


def test_json_of_the_plan(saved: Path, capsys: Printed) -> None:
    assert main(["show", str(saved), "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert said["plan"]["name"] == "潮見みらい計画"
    assert said["counts"]["elements"] == {"政策の柱": 1, "施策": 2, "事業": 2}
    assert [one["id"] for one in said["elements"]] == ["P/1", "M/1", "M/1-1", "M/1-2", "M/2"]
    assert len(said["indicators"]) == 4


def test_json_of_one_measure(saved: Path, capsys: Printed) -> None:
    assert main(["show", str(saved), "--measure", "2", "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert [one["id"] for one in said["elements"]] == ["M/2"]
    assert said["indicators"] == []


def test_json_of_an_indicator(saved: Path, capsys: Printed) -> None:
    assert main(["show", str(saved), "A/1-1①", "--json"]) == 0
    (found,) = json.loads(capsys.readouterr().out)["found"]
    assert found["indicator"]["name"] == "防災教室の参加者数"
    assert len(found["figures"]) == 9
    assert [one["reason"] for one in found["changes"]] == ["会場が増えたため"]


def test_json_of_an_element(saved: Path, capsys: Printed) -> None:
    assert main(["show", str(saved), "M/1", "--json"]) == 0
    (found,) = json.loads(capsys.readouterr().out)["found"]
    assert found["element"]["departments"] == ["危機管理課", "総務課"]
    assert [one["target"] for one in found["links"]] == ["11", "13"]
    assert len(found["costs"]) == 2


def test_json_of_a_refusal(tmp_path: Path, capsys: Printed) -> None:
    assert main(["show", str(tmp_path / "missing.json"), "--json"]) == 2
    printed = capsys.readouterr()
    said = json.loads(printed.out)["refusal"]
    assert printed.err == f"shirube: {said['ja']}\n"
    assert said["en"]
