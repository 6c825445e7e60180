"""``shirube read``: what is written, what is said, which exit code."""

import json
from pathlib import Path

import pytest

from shirube.cli import main
from shirube.exchange import load_edition
from shirube.intake import Reading
from shirube.terms import Finding, Refusal, Severity
from tests.cli.conftest import install
from tests.cli.sample import EDITION, finding, reading

SUMMARY = """\
潮見みらい計画
潮見市  実施計画  令和4年度～令和5年度  推進状況(案)  令和5年2月
  体系        政策の柱 1  施策 2  事業 2
  指標        行動量 3  成果指標 1
  値          現況値 1  当初計画 12  修正計画 3  見込み 3  目標値 1
  変更        1
  お金        事業費 2
  文章と表    文章 1
  理解した行  99.0%（100 行のうち 99 行。残り 1 行は unread.csv）
  検査結果    参考 1
"""
CODES: list[tuple[list[int], list[Finding], int]] = [
    ([], [], 0),
    ([1, 2, 3], [], 0),
    ([1, 2, 3, 4], [], 1),
    ([], [finding(Severity.NOTE)], 0),
    ([], [finding(Severity.WARNING)], 1),
    ([], [finding(Severity.NOTE), finding(Severity.ERROR)], 1),
]


def _answer(monkeypatch: pytest.MonkeyPatch, given: Reading) -> None:
    install(monkeypatch, lambda path, **options: given)


@pytest.mark.parametrize(("unread", "findings", "code"), CODES)
def test_exit_code(
    unread: list[int],
    findings: list[Finding],
    code: int,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    _answer(monkeypatch, reading(unread, *findings))
    assert main(["read", "report.txt", "-o", str(tmp_path)]) == code


def test_the_summary(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _answer(monkeypatch, reading([7], finding(Severity.NOTE)))
    main(["read", "report.txt", "-o", str(tmp_path / "out")])
    printed = capsys.readouterr()
    assert printed.out.startswith(SUMMARY)
    assert f"  結果        {tmp_path / 'out'}（" in printed.out
    assert "  - X001 report.txt:12 名称が二つあります。 確認.csv で一つに" in printed.out
    assert printed.err == ""


@pytest.mark.parametrize(
    ("unread", "said"),
    [([], "100% (all 100)"), ([1], "99.0% (99 of 100; the other 1 are in unread.csv)")],
)
def test_the_share_is_never_rounded_up(
    unread: list[int],
    said: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    _answer(monkeypatch, reading(unread))
    main(["read", "report.txt", "-o", str(tmp_path), "--lang", "en"])
    assert said in capsys.readouterr().out


def test_findings_beyond_ten_are_counted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    many = [finding(Severity.NOTE)] * 11 + [finding(Severity.ERROR, "Z999")]
    _answer(monkeypatch, reading([], *many))
    main(["read", "report.txt", "-o", str(tmp_path)])
    lines = capsys.readouterr().out.splitlines()
    shown = [line for line in lines if "名称が二つ" in line]
    assert shown[0].startswith("  !! Z999")
    assert len(shown) == 10
    assert "  ほか 2 件（すべては 検査.csv に）" in lines


@pytest.mark.usefixtures("good_reader")
def test_what_is_written(tmp_path: Path) -> None:
    out = tmp_path / "new" / "out"
    main(["read", "report.txt", "-o", str(out)])
    assert load_edition(out) == EDITION
    assert {
        "edition.json",
        "計画.csv",
        "体系.csv",
        "datapackage.json",
        "unread.csv",
        "検査.csv",
        "確認.csv",
    } <= {path.name for path in out.iterdir()}


@pytest.mark.usefixtures("good_reader")
def test_a_confirmation_that_is_there_is_never_written_over(tmp_path: Path) -> None:
    main(["read", "report.txt", "-o", str(tmp_path)])
    form = tmp_path / "確認.csv"
    form.write_bytes(form.read_bytes() + b"\r\n")
    filled = form.read_bytes()
    main(["read", "report.txt", "-o", str(tmp_path)])
    assert form.read_bytes() == filled


@pytest.mark.usefixtures("good_reader")
def test_several_documents_have_a_folder_each(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = ["x/report.txt", "y/report.txt", "z/plan.txt"]
    assert main(["read", *files, "-o", str(tmp_path)]) == 0
    folders = sorted(path.name for path in tmp_path.iterdir())
    assert folders == ["plan", "report", "report-2"]
    assert all(load_edition(tmp_path / folder) == EDITION for folder in folders)
    assert capsys.readouterr().out.count("潮見みらい計画") == 3


@pytest.mark.usefixtures("good_reader")
def test_one_that_cannot_be_read_does_not_stop_the_others(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["read", "a.txt", "bad.txt", "b.txt", "-o", str(tmp_path)]) == 2
    printed = capsys.readouterr()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a", "b"]
    assert printed.err == "shirube: 文書ではありません。\n"
    assert printed.out.count("潮見みらい計画") == 2


def test_the_next_steps(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _answer(monkeypatch, reading())
    main(["read", "my report.txt", "-o", str(tmp_path / "版"), "--lang", "en"])
    assert capsys.readouterr().out.splitlines()[-3:] == [
        "What to do next",
        f"  see the plan: shirube show {tmp_path / '版'}",
        "  check it by the rules: shirube check 'my report.txt'",
    ]


def test_show_unread(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _answer(monkeypatch, reading([7]))
    main(["read", "report.txt", "-o", str(tmp_path), "--show-unread"])
    lines = capsys.readouterr().out.splitlines()
    assert lines[-9:-1] == [
        "report.txt:4",
        *(f"{'>' if n == 7 else ' '} {n:>6}  line {n}" for n in range(4, 11)),
    ]


def test_json(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _answer(monkeypatch, reading([7, 8], finding(Severity.WARNING)))
    assert main(["read", "report.txt", "-o", str(tmp_path), "--json", "--show-unread"]) == 1
    (document,) = json.loads(capsys.readouterr().out)["documents"]
    assert (document["file"], document["exit"]) == ("report.txt", 1)
    assert document["folder"] == str(tmp_path)
    assert document["counts"]["indicators"] == {"activity": 3, "outcome": 1}
    assert document["lines"] == {"total": 100, "understood": 98, "share": 0.98}
    assert document["unread"] == [{"first": 7, "last": 8, "lines": ["line 7", "line 8"]}]
    assert [(one["code"], one["severity"], one["source"]) for one in document["findings"]] == [
        ("X001", "warning", "report.txt:12")
    ]


@pytest.mark.usefixtures("good_reader")
def test_json_of_one_that_cannot_be_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["read", "bad.txt", "good.txt", "-o", str(tmp_path), "--json"]) == 2
    bad, good = json.loads(capsys.readouterr().out)["documents"]
    assert bad == {
        "file": "bad.txt",
        "exit": 2,
        "refusal": {"ja": "文書ではありません。", "en": "This is no document."},
    }
    assert good["exit"] == 0


class _Seen:
    """A reader that remembers with which options it was called."""

    def __init__(self) -> None:
        self.options: list[tuple[str, str | None, Path | None]] = []

    def __call__(
        self, path: Path, *, layout: str | None = None, corrections: Path | None = None
    ) -> Reading:
        self.options.append((path.name, layout, corrections))
        return reading()


def test_corrections_beside_the_results_are_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = _Seen()
    install(monkeypatch, seen)
    beside = tmp_path / "b" / "確認.csv"
    beside.parent.mkdir()
    beside.write_text("", encoding="utf-8")
    main(["read", "a.txt", "b.txt", "-o", str(tmp_path)])
    main(["read", "b.txt", "-o", str(tmp_path / "b"), "--layout", "progress"])
    main(["read", "b.txt", "-o", str(tmp_path / "b"), "--corrections", "other.csv"])
    assert seen.options == [
        ("a.txt", None, None),
        ("b.txt", None, beside),
        ("b.txt", "progress", beside),
        ("b.txt", None, Path("other.csv")),
    ]
    assert beside.is_file()


@pytest.mark.usefixtures("good_reader")
def test_one_table_of_corrections_for_several_documents_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    call = ["read", "a.txt", "b.txt", "-o", str(tmp_path), "--corrections", "c.csv"]
    assert main(call) == 2
    assert capsys.readouterr().err.startswith("shirube: --corrections は文書一つのときに使えます。")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.usefixtures("good_reader")
def test_an_output_that_is_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out"
    out.write_text("mine", encoding="utf-8")
    assert main(["read", "a.txt", "-o", str(out)]) == 2
    assert "はファイルです" in capsys.readouterr().err
    assert out.read_text(encoding="utf-8") == "mine"


@pytest.mark.usefixtures("good_reader")
def test_results_that_cannot_be_saved(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def full(*given: object) -> tuple[Path, ...]:
        raise Refusal("空きがありません。", "There is no space left.")

    monkeypatch.setattr("shirube.cli.read.save_edition", full)
    assert main(["read", "a.txt", "-o", str(tmp_path)]) == 2
    printed = capsys.readouterr()
    assert (printed.out, printed.err) == ("", "shirube: 空きがありません。\n")
