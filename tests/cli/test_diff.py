"""``shirube diff`` and ``shirube origin``: what they print, what they write, what they refuse."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from shirube.cli import main
from shirube.exchange import edition_hash, load_edition, save_edition
from tests.cli.sample import EDITION
from tests.difference.making import NEXT, Row, edition

_TRAINING = "防災教室の参加者数"
_LATER = edition(Row("x", _TRAINING), Row("y", "防災教室の案内件数", unit="件"), plan=NEXT)


@pytest.fixture
def later(tmp_path: Path) -> Path:
    """A folder with the plan that follows the invented one."""
    folder = tmp_path / "later"
    save_edition(_LATER, folder, {})
    return folder


def test_the_story_is_printed(saved: Path, later: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["diff", str(saved), str(later)]) == 1
    printed = capsys.readouterr()
    assert printed.out.startswith("概要\n  「潮見みらい計画」(推進状況 令和5年2月)と")
    assert "人が確かめる対応\n" in printed.out
    assert f"shirube diff {saved} {later} -o out --write-matches\n" in printed.out
    assert f"shirube check {later} --before {saved}\n" in printed.out
    assert printed.err == ""


def test_two_equal_editions_are_fine(saved: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["diff", str(saved), str(saved / "edition.json"), "--lang", "en"]) == 0
    said = capsys.readouterr().out
    assert "There is no difference." in said
    assert "--write-matches" not in said


def test_files_are_written_where_asked(
    saved: Path, later: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    main(["diff", str(saved), str(later), "-o", str(out)])
    assert sorted(path.name for path in out.iterdir()) == ["差分.csv", "差分.md"]
    main(["diff", str(saved), str(later), "-o", str(out), "--write-matches"])
    assert (out / "対応.csv").is_file()
    assert str(out / "対応.csv") in capsys.readouterr().out


def test_a_person_confirms_and_it_stays(
    saved: Path, later: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    call = ["diff", str(saved), str(later), "-o", str(out), "--write-matches", "--json"]
    main(call)
    file = out / "対応.csv"
    text = file.read_text("utf-8-sig")
    (asked,) = [one for one in text.splitlines() if ",x," in one and "A/1-1①" in one]
    file.write_text(text.replace(asked, asked.replace("候補", "確定")), encoding="utf-8")
    capsys.readouterr()
    main(call)
    said = json.loads(capsys.readouterr().out)
    (pair,) = [pair for pair in said["indicators"] if pair["after"] == "x"]
    assert (pair["before"], pair["how"]) == ("A/1-1①", "confirmed")
    assert "指標,確定,,A/1-1①," in file.read_text("utf-8-sig")


def test_json_holds_pairs_story_and_rows(
    saved: Path, later: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["diff", str(saved), str(later), "--json"])
    said = json.loads(capsys.readouterr().out)
    assert (said["same_plan"], said["files"], said["findings"]) == (False, [], [])
    assert said["story"][0]["title"] == {"ja": "概要", "en": "In short"}
    assert {row["kind"] for row in said["rows"]} <= {"contrast", "drift", "added", "removed"}
    assert "y" in said["added"]


def test_a_row_that_fits_no_longer_is_worth_a_look(
    saved: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "対応.csv"
    main(["diff", str(saved), str(saved), "--matches", str(file), "--write-matches"])
    text = file.read_text("utf-8-sig")
    file.write_text(f"{text}指標,確定,,gone,,A/1-2,,,,\n", encoding="utf-8")
    capsys.readouterr()
    assert main(["diff", str(saved), str(saved), "--matches", str(file)]) == 1
    assert "ID「gone」は版にありません" in capsys.readouterr().out


def test_a_doubtful_pair_is_told_and_compared(
    saved: Path, later: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["diff", str(later), str(saved), "--json"])
    printed = capsys.readouterr()
    assert "順が逆でないか" in printed.err
    assert json.loads(printed.out)["rows"]
    elsewhere = replace(EDITION, plan=replace(EDITION.plan, municipality="砂見市"))
    save_edition(elsewhere, tmp_path / "elsewhere", {})
    main(["diff", str(saved), str(tmp_path / "elsewhere"), "--lang", "en"])
    assert "before is of 潮見市, the one after of 砂見市" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["{saved}", "{tmp}/nowhere"], "nowhere"),
        (
            ["{saved}", "{saved}", "--matches", "{tmp}/none.csv"],
            "diff --write-matches で作ってください",
        ),
        (["{saved}", "{saved}", "--matches", "{saved}/値.csv"], "値.csv の1行目"),
        (["{saved}", "{saved}", "--write-matches"], "書く場所が分かりません"),
        (["{saved}", "{saved}", "-o", "{saved}/値.csv"], "フォルダーの名を指定"),
    ],
)
def test_bad_calls_are_refused(
    words: list[str], said: str, saved: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["diff", *(word.format(saved=saved, tmp=tmp_path) for word in words)]) == 2
    printed = capsys.readouterr()
    assert said in printed.err
    assert printed.out == ""


def test_the_origin_is_an_edition(
    saved: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out, report = tmp_path / "adopted", tmp_path / "report"
    call = ["origin", str(saved), "-o", str(out), "--date", "令和4年3月", "--report", str(report)]
    assert main([*call, "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    adopted = load_edition(out)
    assert (said["date"], said["hash"]) == ("令和4年3月", edition_hash(adopted))
    assert (adopted.stage, adopted.date, adopted.changes) == ("策定版", "令和4年3月", ())
    assert load_edition(report).predecessor == said["hash"]
    assert load_edition(report).figures == EDITION.figures


def test_the_origin_is_told(
    saved: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["origin", str(saved), "-o", str(tmp_path / "adopted")]) == 0
    printed = capsys.readouterr().out
    assert "検証値" in printed and "策定版" in printed


def test_a_plan_as_adopted_has_no_origin(
    later: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["origin", str(later), "-o", str(tmp_path / "adopted")]) == 2
    assert "推進状況の版を指定してください" in capsys.readouterr().err
    assert not (tmp_path / "adopted").exists()
