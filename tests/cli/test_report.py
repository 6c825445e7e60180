"""``shirube report`` writes the documents, all or none, and says what stands against them."""

import json
from pathlib import Path

import pytest

from shirube.cli import main

ROOT = Path(__file__).parents[2]
SHIOMI = str(ROOT / "examples/shiomi")
COUNCIL = str(ROOT / "examples/setagaya/council-2023")


def test_one_form_of_an_edition(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["report", SHIOMI, "-o", str(tmp_path), "--form", "txt"]) == 0
    assert [path.name for path in tmp_path.iterdir()] == ["推進状況.txt"]
    text = (tmp_path / "推進状況.txt").read_text("utf-8-sig")
    assert "潮見市みなと未来プラン" in text and "津波・高潮に備える地域防災力の向上" in text
    assert str(tmp_path / "推進状況.txt") in capsys.readouterr().out


def test_two_forms_and_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["report", SHIOMI, "-o", str(tmp_path), "--form", "html", "--form", "html", "--json"]
    assert main(words) == 0
    said = json.loads(capsys.readouterr().out)
    assert [(one["name"], one["form"]) for one in said["documents"]] == [
        ("推進状況", "html"),
        ("概要版", "html"),
    ]
    assert sorted(said["files"]) == sorted(map(str, tmp_path.iterdir()))
    assert said["errors"] == []


def test_the_same_edition_gives_the_same_files(tmp_path: Path) -> None:
    for name in ("a", "b"):
        main(["report", SHIOMI, "-o", str(tmp_path / name)])
    files = {path.name: path.read_bytes() for path in (tmp_path / "a").iterdir()}
    assert files == {path.name: path.read_bytes() for path in (tmp_path / "b").iterdir()}
    assert {name.partition(".")[0] for name in files} >= {
        "推進状況",
        "概要版",
        "議会報告",
        "新旧対照表",
        "計画の表",
    }


def test_another_theme_needs_no_code(tmp_path: Path) -> None:
    look = str(ROOT / "examples/themes/shiomi.toml")
    main(["report", SHIOMI, "-o", str(tmp_path), "--form", "txt", "--theme", look])
    text = (tmp_path / "推進状況.txt").read_text("utf-8-sig")
    assert "施策の取組みと成果" in text and "百万円" in text
    assert "施策ごとの推進状況" not in text


def test_open_errors_are_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["report", COUNCIL, "-o", str(tmp_path), "--form", "txt"]) == 1
    assert "検査未了" in capsys.readouterr().out
    assert "検査で見つかった誤り" in (tmp_path / "本編.txt").read_text("utf-8-sig")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--theme", "nowhere.toml"], "nowhere.toml"),
        (["--theme", "bad.toml"], "wareki"),
        (["--agenda", "nowhere.toml"], "nowhere.toml"),
        (["--form", "xps"], "xps"),
        (["--before", "nowhere"], "nowhere"),
    ],
)
def test_a_refusal_writes_nothing(
    words: list[str],
    said: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "bad.toml").write_text('wareki = "{gannen}年度"', "utf-8")
    assert main(["report", SHIOMI, "-o", "out", *words]) == 2
    assert said in capsys.readouterr().err
    assert not (tmp_path / "out").exists()
