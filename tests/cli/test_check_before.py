"""``shirube check --before``: the rules on two Editions."""

import json
from pathlib import Path

import pytest

from shirube.cli import main
from shirube.exchange import save_edition
from tests.difference.making import HARBOUR, NEXT, Row, edition

_NAME = "防災教室の参加者数"
_OLD = edition(Row("a", _NAME), plan=HARBOUR)
_NEW = edition(Row("x", _NAME, unit="名"), plan=NEXT)


@pytest.fixture
def plans(tmp_path: Path) -> tuple[str, str]:
    """The folders of a plan, and of the next, which counts 名 where the first counted 人."""
    for name, one in (("old", _OLD), ("new", _NEW)):
        save_edition(one, tmp_path / name, {})
    return str(tmp_path / "old"), str(tmp_path / "new")


def test_the_rules_on_two_editions_are_applied(
    plans: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    old, new = plans
    call = ["check", new, "--rule", "EDT-01", "--json"]
    assert main(call) == 0
    assert json.loads(capsys.readouterr().out)["applied"] == []
    assert main([*call, "--before", old]) == 1
    said = json.loads(capsys.readouterr().out)
    assert said["applied"] == ["EDT-01"]
    (finding,) = said["findings"]
    assert (finding["code"], finding["subject"]) == ("EDT-01", "x")
    assert "「人」から「名」" in finding["sentence"]["ja"]


def test_both_editions_are_named_and_the_next_step_keeps_them(
    plans: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    old, new = plans
    main(["check", new, "--before", old, "--rule", "EDT-01"])
    said = capsys.readouterr().out
    assert f"前の版: {_OLD.plan.name}" in said
    assert f"shirube check {new} --before {old} -o 検査結果.xlsx" in said
    assert "当てていません" not in said


def test_what_a_person_decided_goes_first(
    plans: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old, new = plans
    table = tmp_path / "対応.csv"
    head = "対象,状態,点,前ID,前の名称,後ID,後の名称,根拠,確認者,理由\n"
    table.write_text(f"{head}指標,否定,,a,,x,,,課長,別のもの\n指標,確定,,gone,,x,,,,\n", "utf-8")
    call = ["check", new, "--before", old, "--matches", str(table), "--rule", "EDT-01"]
    assert main([*call, "--json"]) == 1
    findings = json.loads(capsys.readouterr().out)["findings"]
    assert [one["code"] for one in findings] == ["PAIR-01"]


def test_the_same_edition_before_and_after(saved: Path) -> None:
    call = ["check", str(saved), "--before", str(saved)]
    assert main([*call, "--rule", "EDT-01", "--rule", "EDT-06", "--rule", "REV-08"]) == 0


def test_a_doubtful_order_is_told(
    plans: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    old, new = plans
    main(["check", old, "--before", new, "--rule", "EDT-01"])
    assert "順が逆でないか" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["{new}", "{old}", "--before", "{old}"], "SOURCE を一つに"),
        (["{new}", "--matches", "{tmp}/対応.csv"], "--before に前の版を"),
        (["{new}", "--before", "{tmp}/nowhere"], "nowhere"),
        (["{new}", "--before", "{old}", "--matches", "{old}/値.csv"], "値.csv の1行目"),
        (["{new}", "--before", "{old}", "--matches", "{tmp}/no.csv"], "diff --write-matches"),
    ],
)
def test_bad_calls_are_refused(
    words: list[str],
    said: str,
    plans: tuple[str, str],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    call = [word.format(old=plans[0], new=plans[1], tmp=tmp_path) for word in words]
    assert main(["check", *call]) == 2
    printed = capsys.readouterr()
    assert said in printed.err
    assert printed.out == ""
