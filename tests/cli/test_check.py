"""``shirube check`` and ``shirube rules`` as a planner calls them."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from shirube.checks import Reads, rules
from shirube.cli import main
from shirube.exchange import load_edition, save_edition
from shirube.plan import Role
from shirube.terms import Quantity

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
    said = capsys.readouterr().out
    reads = [rule.reads for rule in rules()]
    comparing, beside = reads.count(Reads.DIFFERENCE), reads.count(Reads.PLANS)
    assert f"検査結果はありません（{len(reads) - comparing - beside}の規則で調べました）" in said
    assert f"前の版と比べる規則 {comparing} 件は当てていません" in said
    assert f"ほかの計画と照らす規則 {beside} 件は当てていません" in said
    assert "次にできること" not in said


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


def test_the_page_ends_with_the_sum_and_what_can_be_done(
    flawed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["check", str(flawed), "--rule", "DAT-01"])
    said = capsys.readouterr().out
    assert "検査結果 1 件（誤り 1）" in said
    assert "規則の説明と例: shirube rules DAT-01\n" in said
    assert f"shirube check {flawed} -o 検査結果.xlsx\n" in said
    assert f"shirube check {flawed} --form {flawed.with_name('承知.csv')}\n" in said


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
    call = ["check", str(flawed), "--rule", "DAT-01"]
    main([*call, "--form", str(form)])
    assert f"結果: {form}" in capsys.readouterr().out
    assert main(call) == 1
    filled(form, "", "企画課")
    assert main(call) == 2
    assert "理由がありません" in capsys.readouterr().err
    filled(form, "引用のまま", "企画課")
    assert main(call) == 0
    assert "承知 1" in capsys.readouterr().out
    main([*call, "--form", str(form)])
    assert "引用のまま,企画課" in form.read_text("utf-8-sig")
    assert main(call) == 0


def filled(form: Path, reason: str, by: str) -> None:
    """Fill in the first row of a form."""
    head, row, *_ = form.read_text("utf-8-sig").splitlines()
    cells = row.split(",")
    cells[3:5] = [reason, by]
    form.write_text("\r\n".join([head, ",".join(cells)]), "utf-8-sig")


def test_an_acceptance_is_not_idle_where_its_rule_was_not_applied(
    flawed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = flawed.with_name("承知.csv")
    table.write_text("規則,対象ID,箇所,理由,記入者\nEDT-01,x,,よい,課長\nDAT-01,,別,よい,課長\n")
    main(["check", str(flawed), "--rule", "STR-01", "--rule", "EDT-01", "--json"])
    assert json.loads(capsys.readouterr().out)["findings"] == []
    main(["check", str(flawed), "--rule", "DAT-01", "--json"])
    codes = [one["code"] for one in json.loads(capsys.readouterr().out)["findings"]]
    assert codes == ["DAT-01", "CHK-01"]


def test_an_idle_acceptance_of_several_plans_is_told_once(
    flawed: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table, other = tmp_path / "市.csv", tmp_path / "other.txt"
    head, spot = "規則,対象ID,箇所,理由,記入者", "平成7年(2005年)"
    table.write_text(f"{head}\nDAT-01,,{spot},引用,課長\nDAT-01,,別,引用,課長\n", "utf-8")
    other.write_text(flawed.read_text("utf-8").replace(FLAWED, ""), "utf-8")
    call = ["check", str(other), str(flawed), "--rule", "DAT-01", "--accepted", str(table)]
    assert main([*call, "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert [(one["code"], one["spot"]) for one in said["findings"]] == [("CHK-01", "別")]
    assert [one["spot"] for one in said["accepted"]] == [spot]


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


def test_plans_of_one_time_are_held_against_each_other(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A sector plan that tells the implementation plan's indicators, one target otherwise."""
    sector = load_edition(EXAMPLES / "shiomi")
    plan = replace(sector.plan, id="sector", name="潮見市福祉計画", kind="個別計画")
    (name,) = [row for row in sector.indicators if row.id == "project-5-3-outcome-1"]
    figures = tuple(
        replace(figure, answer=replace(figure.answer, value=figure.answer.value + 1))
        if figure.indicator == name.id
        and figure.role is Role.TARGET
        and isinstance(figure.answer, Quantity)
        else figure
        for figure in sector.figures
    )
    save_edition(replace(sector, plan=plan, figures=figures), tmp_path / "sector")
    call = ["check", str(tmp_path / "sector"), str(EXAMPLES / "shiomi"), "--rule", "REF-02"]
    assert main(call) == 1
    said = capsys.readouterr().out
    assert said.count("登録里親数") == 2
    assert "潮見市福祉計画" in said


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
