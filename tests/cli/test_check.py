"""``shirube check`` and ``shirube rules`` as a planner calls them."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from shirube.checks import rules
from shirube.cli import main

FLAWED = """\
港は平成7年(2005年)に開いた。
"""
EXAMPLES = Path(__file__).parents[2] / "examples"
PROGRESS = EXAMPLES / "setagaya" / "progress-2023"


@pytest.fixture
def flawed(tmp_path: Path) -> Path:
    """A copy of Shiomi's report with a wrong year."""
    document = tmp_path / "report.txt"
    report = (EXAMPLES / "shiomi" / "report.txt").read_text("utf-8")
    document.write_text(f"{report}\n\n{FLAWED}", "utf-8")
    return document


def test_a_sound_plan(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(EXAMPLES / "shiomi" / "report.txt")]) == 0
    assert f"検査結果はありません（{len(rules())}の規則で調べました）" in capsys.readouterr().out


def test_a_flaw_is_told_with_its_place_and_remedy(
    flawed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", str(flawed), "--rule", "dat-01"]) == 1
    said = capsys.readouterr().out
    line = flawed.read_text("utf-8").split("\n").index(FLAWED.strip()) + 1
    assert "誤り 1" in said
    assert f"report.txt:{line}" in said
    assert "平成7年は1995年です" in said
    assert "直し方" in said


def test_json(flawed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["check", str(flawed), "--rule", "DAT-01", "--json", "--times"])
    data = json.loads(capsys.readouterr().out)
    (finding,) = data["findings"]
    assert (finding["code"], finding["severity"]) == ("DAT-01", "error")
    assert finding["spot"] == "平成7年(2005年)"
    assert data["accepted"] == []
    assert list(data["seconds"]) == ["DAT-01"]


def test_an_accepted_finding_is_silent(flawed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    form = flawed.with_name("承知.csv")
    main(["check", str(flawed), "--rule", "DAT-01", "--form", str(form)])
    assert main(["check", str(flawed), "--rule", "DAT-01"]) == 2
    assert "理由がありません" in capsys.readouterr().err
    head, row, *_ = form.read_text("utf-8-sig").splitlines()
    cells = row.split(",")
    cells[3:5] = ["引用のまま", "企画課"]
    form.write_text("\r\n".join([head, ",".join(cells)]), "utf-8-sig")
    assert main(["check", str(flawed), "--rule", "DAT-01"]) == 0
    assert "承知 1" in capsys.readouterr().out


FORMS: dict[str, Callable[[bytes], str]] = {
    ".csv": lambda data: data.decode("utf-8-sig").splitlines()[1].split(",")[0],
    ".json": lambda data: json.loads(data)["findings"][0]["code"],
    ".sarif": lambda data: json.loads(data)["runs"][0]["results"][0]["ruleId"],
}


@pytest.mark.parametrize("ending", FORMS)
def test_files(ending: str, flawed: Path, tmp_path: Path) -> None:
    file = tmp_path / f"out/findings{ending}"
    main(["check", str(flawed), "--rule", "DAT-01", "-o", str(file)])
    assert FORMS[ending](file.read_bytes()) == "DAT-01"


@pytest.mark.parametrize("language", ["ja", "en"])
def test_the_workbook(language: str, flawed: Path, tmp_path: Path) -> None:
    file = tmp_path / "findings.xlsx"
    main(["check", str(flawed), "--rule", "DAT-01", "-o", str(file), "--lang", language])
    book = CalamineWorkbook.from_path(file)
    assert len(book.sheet_names) == 3
    head, row = book.get_sheet_by_index(0).to_python()
    assert head[0] == {"ja": "規則", "en": "rule"}[language]
    assert (row[0], row[3]) == ("DAT-01", "平成7年(2005年)")


def test_an_ending_that_is_no_form_changes_nothing(
    flawed: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    good, bad = tmp_path / "findings.csv", tmp_path / "findings.docx"
    assert main(["check", str(flawed), "-o", str(good), "-o", str(bad)]) == 2
    assert ".csv、.json、.sarif、.xlsx" in capsys.readouterr().err
    assert not good.exists()


def test_an_unknown_rule(flawed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(flawed), "--rule", "XYZ-1"]) == 2
    assert "shirube rules" in capsys.readouterr().err


@pytest.mark.parametrize("text", [b"[units", b"\xff\xfe\xfd", b'[nobody]\n"a" = ["b"]'])
def test_a_bad_word_list(text: bytes, flawed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = flawed.with_name("市.toml")
    words.write_bytes(text)
    assert main(["check", str(flawed), "--words", str(words)]) == 2
    assert "市.toml" in capsys.readouterr().err


def test_several_plans_are_told_apart(capsys: pytest.CaptureFixture[str]) -> None:
    main(["check", str(PROGRESS), str(EXAMPLES / "shiomi"), "--rule", "STR-01"])
    said = capsys.readouterr().out
    assert said.index("世田谷区") < said.index("潮見市")


def test_the_list_of_rules(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules"]) == 0
    said = capsys.readouterr().out
    assert [rule.code for rule in rules() if rule.code not in said] == []


@pytest.mark.parametrize("language", ["ja", "en"])
def test_a_rule_explained(language: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "STR-01", "--lang", language]) == 0
    said = capsys.readouterr().out
    assert "事業 1-1 桟橋の改修" in said
    assert {"ja": "直し方", "en": "to mend"}[language] in said


def test_rules_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)["rules"]
    assert [rule["code"] for rule in told] == [rule.code for rule in rules()]
